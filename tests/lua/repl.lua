-- The REPL: what it completes and how it prints. Completion looks names up and calls nothing.
local help = require "help"
local complete = require "hearsay.complete"
local eq = help.eq
local tests = {}

tests["names of fields, methods, options and globals"] = function()
  local c <close> = help.by_hand()
  local env = { c = c, q = c:quotes()(), hearsay = require "hearsay", print = print }
  local function has(line, wanted) eq(table.concat(complete(line, env), " "), wanted, line) end
  has("for q in c:quo", "quote_groups quotes")
  has("print(q.speaker_", "speaker_first speaker_last speaker_text")
  has("q.speaker.nam", "name named")
  has("q.speaker:al", "aliases")
  has("c:quotes{ spe", "speaker")
  has('c:quotes{ speaker = "Lee", min', "min_score")
  has("c:quotes {fro", "from")
  has("hearsay.op", "open")
  has("pri", "print")
  has("q.speeker.na", "")
  has("nothing.na", "")
  has('c:entity "Le', "")
  has("c:quotes{ speaker = ", "")
end

tests["values print as content"] = function()
  local folder, remove = help.folder {
    ["a.txt"] = 'Ann Lee spoke to Bob Roe.\n\n"We won," Lee told reporters.\n',
    ["in.lua"] = 'c:entities{ type = "person" }\nc:entity "Ann Lee":aliases()\nhelp()\nhelp "quotes"\nc:quotes{ speeker = 1 }\n{}\n1 + 1\nc\n',
  }
  local lua = os.getenv "LUA" or "lua5.4"
  local output, status, message = help.run(("CORPUS=%s/a.txt %s -i -l hearsay.repl < %s/in.lua"):format(folder, lua, folder))
  remove()
  eq(status, 0, message)
  output = output:gsub("> 2\n", "> 1 + 1\n2\n"):gsub("> Corpus", "> c\nCorpus")      -- with readline the input is repeated
  for _, part in ipairs { "Corpus(1 article) of", "  Ann Lee\n  Bob Roe\n", "c is the corpus.", "corpus:quotes{ about, ",
                          "> 1 + 1\n2\n", "> c\nCorpus(1 article)\n" } do
    assert(output:find(part, 1, true), part .. " not in " .. output)
  end
  assert(message:find("quotes has no option 'speeker' (did you mean 'speaker'?)", 1, true), message)
end

return tests
