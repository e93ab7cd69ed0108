#!/usr/bin/env lua5.4
-- One table of accuracy on the development data, text in, F1 in per cent out. From the checkout, after `make tools`:
--
--     lua5.4 tests/eval/table.lua DATA SCORER      (make eval DATA=... calls it)
--
-- Trees: raw text and given tokens of both treebanks, and GUM's news documents alone. Names: spans with their type from
-- the raw text of the Universal NER data.
local DATA, SCORER = arg[1], arg[2]
local BUILD = os.getenv "BUILD" or "build"
assert(DATA and SCORER, "usage: table.lua DATA SCORER")

local function quoted(s) return "'" .. s:gsub("'", "'\\''") .. "'" end

local function run(command)
  local pipe = assert(io.popen(command))
  local out = pipe:read "a"
  assert(pipe:close(), command)
  return out
end

local function read(path)
  local f <close> = assert(io.open(path, "rb"))
  return f:read "a"
end

local function write(path, text)
  local f <close> = assert(io.open(path, "wb"))
  f:write(text)
end

-- The figure of a name in the scorer's last line, a JSON object.
local function figure(scores, name)
  local line = scores:match "([^\n]*)\n*$"
  return assert(tonumber(line:match('"' .. name .. '": ([%d.]+)')), line) * 100
end

---------------------------------------------------------------------------------------- trees

local FIGURES = { "words", "sentences", "upos", "lemma", "uas", "las" }

local function trees(name, gold, mode)
  local out = ("%s/eval.%s"):format(BUILD, mode)
  write(out, run(("%s/tool_conllu %s %s"):format(BUILD, mode, quoted(gold))))
  local scores = run(("python3 %s ud %s %s"):format(quoted(SCORER), quoted(gold), out))
  local row = { ("%-12s %-7s"):format(name, mode == "raw" and "raw" or "given") }
  for _, f in ipairs(FIGURES) do row[#row + 1] = ("%9.2f"):format(figure(scores, f)) end
  print(table.concat(row))
end

-- The documents of a treebank whose id begins with a prefix.
local function documents(text, prefix)
  local out, keep = {}, false
  for line in text:gmatch "[^\n]*\n" do
    local id = line:match "^# newdoc id = (%S+)"
    if id then keep = id:sub(1, #prefix) == prefix end
    if keep then out[#out + 1] = line end
  end
  return table.concat(out)
end

---------------------------------------------------------------------------------------- names

local TYPE = { PER = "person", LOC = "place", ORG = "organization" }

-- Where the words of a sentence stand in its text; words that are written otherwise take no bytes.
local function spans_of(words, text, from, out)
  local at, open = 1, nil
  for _, w in ipairs(words) do
    local beg, stop = text:find(w.form, at, true)
    if not beg then beg, stop = at, at - 1 end
    local part, kind = w.label:match "^([BI])%-(%u+)"
    if open and not (part == "I" and TYPE[kind] == open.type) then open = nil end
    if TYPE[kind] and part == "B" then
      open = { type = TYPE[kind], from = from + beg - 1 }
      out[#out + 1] = open
    end
    if open then open.to = from + stop end
    at = stop + 1
  end
end

local function escaped(s)
  return (s:gsub('[%c"\\]', function(c) return ("\\u%04x"):format(c:byte()) end))
end

-- IOB2 to JSON Lines: an article a document, a line a sentence.
local function names_as_json(text)
  local lines, docs, doc = {}, 0, nil
  local words, sentence = {}, nil
  local function finish_doc()
    if not doc then return end
    local spans = {}
    for i, s in ipairs(doc.spans) do spans[i] = ('{"start": %d, "end": %d, "type": "%s"}'):format(s.from, s.to, s.type) end
    lines[#lines + 1] = ('{"id": "%d", "text": "%s", "mentions": [%s]}\n'):format(docs, escaped(doc.text), table.concat(spans, ", "))
  end
  for line in (text .. "\n"):gmatch "([^\n]*)\n" do
    if line:find "^# newdoc" then
      finish_doc()
      docs, doc = docs + 1, { text = "", spans = {} }
    elseif line:find "^# text = " then
      sentence, words = line:sub(10), {}
    elseif line:find "^%d" then
      local form, label = line:match "^[^\t]+\t([^\t]*)\t([^\t]*)"
      words[#words + 1] = { form = form, label = label }
    elseif line == "" and sentence then
      spans_of(words, sentence, #doc.text, doc.spans)
      doc.text, sentence = doc.text .. sentence .. "\n", nil
    end
  end
  finish_doc()
  return table.concat(lines)
end

local function names()
  local gold, found = BUILD .. "/eval.names.gold", BUILD .. "/eval.names"
  write(gold, names_as_json(read(DATA .. "/ner/uner-ewt-dev.iob2")))
  write(found, run(("%s/tool_mentions names %s"):format(BUILD, gold)))
  local scores = run(("python3 %s spans %s %s mentions"):format(quoted(SCORER), gold, found))
  print(("\n%-20s%9s%9s%9s"):format("UNER EWT dev, raw", "prec.", "recall", "F1"))
  for _, f in ipairs { "typed", "exact" } do
    local name = f == "typed" and "spans and types" or "spans"
    print(("%-20s%9.2f%9.2f%9.2f"):format(name, figure(scores, f .. "_p"), figure(scores, f .. "_r"), figure(scores, f)))
  end
end

---------------------------------------------------------------------------------------- all

print(("%-12s %-7s%9s%9s%9s%9s%9s%9s"):format("trees", "from", "words", "sent.", "UPOS", "lemma", "UAS", "LAS"))
for _, t in ipairs { "ewt", "gum" } do
  for _, mode in ipairs { "raw", "gold" } do trees(t:upper() .. " dev", DATA .. "/treebank/" .. t .. "-dev.conllu", mode) end
end
local news = BUILD .. "/eval.news.conllu"
write(news, documents(read(DATA .. "/treebank/gum-dev.conllu"), "GUM_news"))
trees("GUM dev news", news, "raw")
names()
