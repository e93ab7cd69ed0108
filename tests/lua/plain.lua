-- What needs no corpus: shortening, differences, JSON.
local text, json = require "hearsay.text", require "hearsay.json"
local help = require "help"
local eq = help.eq
local tests = {}

tests["shorten cuts between characters and marks the cut"] = function()
  eq(text.shorten("one\ntwo", 20), "one two")
  eq(text.shorten("čtyři slova jsou tady", 12), "čtyři slova…")
  eq(text.width(text.shorten(("ž"):rep(50), 10)), 10)
  eq(text.width(text.shorten(("\xff"):rep(50), 10)), 12)    -- no UTF-8: bytes, the mark has three
end

tests["wrap keeps every word"] = function()
  local lines = text.wrap("a line of several words and averyveryverylongword", 10)
  for _, l in ipairs(lines) do assert(text.width(l) <= 10, l) end
  eq((table.concat(lines):gsub(" ", "")), "alineofseveralwordsandaveryveryverylongword")
  eq(#text.wrap("", 5), 1)
end

-- The plain way: all subsequences of two short lists.
local function longest_common(a, b, i, j)
  if i > #a or j > #b then return 0 end
  if a[i] == b[j] then return 1 + longest_common(a, b, i + 1, j + 1) end
  return math.max(longest_common(a, b, i + 1, j), longest_common(a, b, i, j + 1))
end

tests["a difference can be undone, and is as small as can be"] = function()
  math.randomseed(7)
  for _ = 1, 300 do
    local a, b = {}, {}
    for i = 1, math.random(0, 6) do a[i] = ("xyz"):sub(math.random(3)):sub(1, 1) end
    for i = 1, math.random(0, 6) do b[i] = ("xyz"):sub(math.random(3)):sub(1, 1) end
    local s, t = table.concat(a, " "), table.concat(b, " ")
    local d = text.diff(s, t)
    local function words(from) return (from:gsub("%s+", " "):gsub("^ ", ""):gsub(" $", "")) end
    eq(words(d:gsub("{%+.-%+}", ""):gsub("%[%-(.-)%-%]", "%1")), s, d)
    eq(words(d:gsub("%[%-.-%-%]", ""):gsub("{%+(.-)%+}", "%1")), t, d)
    local kept = words(d:gsub("%[%-.-%-%]", " "):gsub("{%+.-%+}", " "))
    eq(select(2, kept:gsub("%S+", "")), longest_common(a, b, 1, 1), d)
  end
end

tests["long texts differ in good time"] = function()
  local a, b = {}, {}
  for i = 1, 20000 do a[i], b[i] = "w" .. i, "v" .. i end
  assert(#text.diff(table.concat(a, " "), table.concat(b, " ")) > 100000)
end

tests["suggest finds the near name"] = function()
  eq(text.suggest("speeker", { "speaker", "kind" }), " (did you mean 'speaker'?)")
  eq(text.suggest("zzz", { "speaker", "kind" }), "")
end

tests["json: order, escapes, null, lists, bytes that are no UTF-8"] = function()
  eq(json.encode { text = "a\"\n\t\1", id = "x", zebra = 1, article = json.null }, '{"id": "x", "article": null, "text": "a\\"\\n\\t\\u0001", "zebra": 1}')
  eq(json.encode { {}, { 1, 2.5, true }, { a = {} } }, '[[], [1, 2.5, true], {"a": []}]')
  eq(json.encode(0.7), "0.7")
  eq(json.encode(3.0), "3")
  eq(json.encode(0 / 0), "null")
  eq(json.encode "é", '"é"')
  eq(json.encode "a\xffb\xe2\x82", '"a?b??"')
  eq(json.encode({ { id = 1, chain = { "a", "b" } } }, true), '[\n  {\n    "id": 1,\n    "chain": ["a", "b"]\n  }\n]')
end

return tests
