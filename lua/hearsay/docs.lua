--- The reference page, made from the tables that also drive the fields: `make docs`.
local hearsay = require "hearsay"
local objects = require "hearsay.objects"
local query = require "hearsay.query"
local text = require "hearsay.text"

local FUNCTIONS = {
  { "hearsay.open(paths, options)", "reads and annotates a file, a folder, JSON Lines, HTML, CoNLL-U, a saved corpus, `\"-\"`, or a list of these; `input` (text, jsonl, html, conllu, store), `threads`, `raw`, `dates` (dmy or mdy: how `03/04/2015` is read)" },
  { "hearsay.new(options)", "an empty corpus" },
  { "hearsay.list(iterator)", "all that an iterator gives" },
  { "hearsay.help(what)", "fields and methods of a class or an object, options of an iterator, in lines" },
  { "corpus:add{ text =, id =, outlet =, title =, byline =, url =, published = }", "adds an article and returns it" },
  { "corpus:add_path(path)", "adds the articles at a path" },
  { "corpus:annotate()", "annotates what was added and compares everything anew; entities, accounts and relations from before then raise" },
  { "corpus:save(path)", "writes one file that `open` reads" },
  { "corpus:entity(name)", "the entity that goes by a name, or `nil, message, \"ambiguous\"` or `\"unknown\"`" },
  { "corpus:check(sentence)", "a sentence of one's own against the corpus (costly): `verdict` (agree, disagree, disputed, discuss, unrelated), `score`, `read_as`, `supporting()`, `against()`, `why()`" },
  { "corpus:article(id)", "the article with an id, or `nil`" },
  { "corpus:close()", "gives the memory back; also at the end of a `<close>` variable" },
  { "#corpus", "the number of articles" },
}

local out = {}
local function line(format, ...) out[#out + 1] = format:format(...) end

line("# Hearsay %s: Lua reference\n", hearsay.version)
line "Positions count bytes from 1 and are inclusive: `article.text:sub(q.first, q.last) == q.text`. What may be absent is `nil`."
line "A misspelt field or option raises. Objects are read-only; one row is always the same Lua value, so objects can be keys of tables."
line "`print` shows an entity's name, a time's value, a line of anything else; `pairs` lists the fields that are there."
line "What goes wrong outside (a file, its format) returns `nil, message, code`; code is io, format, empty, newer, nomem, usage or stopped.\n"

line "## Functions\n\n| function | what |\n| --- | --- |"
for _, f in ipairs(FUNCTIONS) do line("| `%s` | %s |", f[1], f[2]) end

line "\n## Iterators of a corpus\n\n`for q in corpus:quotes{ speaker = \"Ann Lee\" } do`; options are one table, all optional:\n"
for _, plural in ipairs(text.keys(query.kinds)) do
  line("- `corpus:%s{ %s }`", plural, table.concat(query.options(plural), ", "))
end
line "\nPersons and the like are an entity or any of its names. `type`, `kind`, `certainty`, ... are a string or a list of strings."
line "`from`, `to`, `when` are dates of any precision (`2015`, `2015-09`, `2015-09-14`) or times; of a time that is open on one side the known end counts."
line "With `undated = true` pass also those without a date, or whose open side reaches there."
line "`order` is `\"text\"` (article, then text order) or, where things have a time, `\"date\"`."

for _, name in ipairs(text.keys(objects.classes)) do
  local class = objects.classes[name]
  line("\n## %s\n\n| field | type | what |\n| --- | --- | --- |", name)
  for _, f in ipairs(class.fields) do line("| `.%s` | %s | %s |", f.name, f.type, f.doc) end
  for _, m in ipairs(class.docs) do line("| `:%s()` | method | %s |", m.name, m.doc) end
end

return table.concat(out, "\n") .. "\n"
