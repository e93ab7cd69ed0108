--- The reference page, made from the tables that also drive the fields: `make docs`.
local hearsay = require "hearsay"
local objects = require "hearsay.objects"
local query = require "hearsay.query"

local out = {
  "# Hearsay " .. hearsay.version .. ": Lua reference", "",
  "Positions count bytes from 1 and are inclusive: `article.text:sub(q.first, q.last) == q.text`. What may be absent is `nil`.",
  "A misspelt field or option raises. Objects are read-only; one row is always the same Lua value, so objects can be keys of tables.",
  "`print` shows an entity's name, a time's value, a line of anything else; `pairs` lists the fields that are there.", "",
  "## Iterators of a corpus", "", "`for q in corpus:quotes{ speaker = \"Ann Lee\" } do`; options are one table, all optional:", "",
}
local function line(format, ...) out[#out + 1] = format:format(...) end

local plurals = {}
for plural in pairs(query.kinds) do plurals[#plurals + 1] = plural end
table.sort(plurals)
for _, plural in ipairs(plurals) do line("- `corpus:%s{ %s }`", plural, table.concat(query.options(plural), ", ")) end
line ""
line "Persons and the like are an entity or any of its names. `type`, `kind`, `certainty`, ... are a string or a list of strings."
line "`from`, `to`, `when` are dates of any precision (`2015`, `2015-09`, `2015-09-14`) or times; the undated pass if `undated = true`."
line "`order` is `\"text\"` (article, then text order) or, where things have a time, `\"date\"`."

local names = {}
for name in pairs(objects.classes) do names[#names + 1] = name end
table.sort(names)
for _, name in ipairs(names) do
  local class = objects.classes[name]
  line("\n## %s\n", name)
  line "| field | type | what |\n| --- | --- | --- |"
  for _, f in ipairs(class.fields) do line("| `.%s` | %s | %s |", f.name, f.type, f.doc) end
  for _, m in ipairs(class.docs) do line("| `:%s()` | method | %s |", m.name, m.doc) end
end

return table.concat(out, "\n") .. "\n"
