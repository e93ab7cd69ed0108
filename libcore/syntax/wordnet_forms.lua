-- Derives forms.tsv from WordNet 3.0 (Debian package wordnet-base) and a list of words, most frequent first:
--
--     lua5.4 libcore/syntax/wordnet_forms.lua /usr/share/wordnet DATA/vectors/glove-100d.words libcore/syntax/forms.tsv
--
-- Each line is an inflected form, its tag (VBD, for VBN too; VBG; VBZ; NNS) and its lemma. Forms are made as WordNet's own
-- morphology undoes them (morphy(7): exceptions first, then endings), consonants that are doubled included. What could
-- come from two lemmas is left out, and so are lemmas ("shed", "news") that are no exceptions ("fell").

local dir, words, out = arg[1], arg[2], arg[3]
local FREQUENT <const> = 60000

local function read_lemmas(pos)
  local lemmas = {}
  for line in io.lines(dir .. "/index." .. pos) do
    local lemma = line:match("^(%l+) ")
    if lemma then lemmas[lemma] = true end
  end
  return lemmas
end

local function read_exceptions(pos)
  local of, irregular = {}, {}
  for line in io.lines(dir .. "/" .. pos .. ".exc") do
    local form, lemma = line:match("^(%l+) (%l+)$")   -- those with two lemmas are left out
    if form then of[form], irregular[lemma] = lemma, irregular[lemma] or not form:find("ing$") end
  end
  return of, irregular
end

local verbs, nouns = read_lemmas("verb"), read_lemmas("noun")
local verb_of, irregular = read_exceptions("verb")
local noun_of = read_exceptions("noun")
verbs.be, verbs.have = nil, nil   -- what they are is for the treebanks to say

-- "star" makes "starring", so "staring" is of "stare".
local function doubles(stem) return stem:find("^[^aeiou]*[aeiou][^aeiouwxy]$") ~= nil end

local function add(found, lemma, known)
  if lemma and known[lemma] then found[#found + 1] = lemma end
end

local function one(found)
  if #found == 1 then return found[1] end
end

local function verb_lemma(form, ending)
  local stem = form:match("^(%l%l+)" .. ending .. "$")
  if not stem then return end
  local found = {}
  if not doubles(stem) and not (ending == "ed" and irregular[stem]) then add(found, stem, verbs) end
  add(found, stem .. "e", verbs)
  if ending == "ed" then add(found, stem:match("^(%l+)i$") and stem:sub(1, -2) .. "y", verbs) end
  local last, before = stem:sub(-1), stem:sub(-2, -2)
  if last == before and not verbs[stem] then add(found, stem:sub(1, -2), verbs) end
  return one(found)
end

local function s_lemma(form, known)
  local found = {}
  local stem = form:match("^(%l%l+)s$")
  if not stem or stem:find("s$") then return end
  add(found, stem, known)
  if stem:find("ie$") then add(found, stem:sub(1, -3) .. "y", known) end
  if stem:find("[sxzo]e$") or stem:find("[cs]he$") then add(found, stem:sub(1, -2), known) end
  return one(found)
end

local rows = {}
local function put(form, tag, lemma)
  if lemma and lemma ~= form then rows[#rows + 1] = form .. "\t" .. tag .. "\t" .. lemma .. "\n" end
end

local n = 0
for form in io.lines(words) do
  n = n + 1
  if n > FREQUENT then break end
  if form:find("^%l%l%l+$") then
    local exception = verbs[verb_of[form]] and verb_of[form]
    if exception then put(form, form:find("ing$") and "VBG" or form:find("s$") and "VBZ" or "VBD", exception) end
    if not verbs[form] and not exception then
      put(form, "VBD", verb_lemma(form, "ed"))
      put(form, "VBG", verb_lemma(form, "ing"))
      put(form, "VBZ", s_lemma(form, verbs))
    end
    if not nouns[form] then put(form, "NNS", noun_of[form] or s_lemma(form, nouns)) end
  end
end
table.sort(rows)
local f = assert(io.open(out, "w"))
f:write(table.concat(rows))
assert(f:close())
