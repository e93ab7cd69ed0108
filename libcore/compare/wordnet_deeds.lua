-- Derives deed_noun.lex and deed_verb.lex from WordNet 3.0 (Debian package wordnet-base):
--
--     lua5.4 libcore/compare/wordnet_deeds.lua /usr/share/wordnet libcore/compare
--
-- deed_noun: event noun -> the verb it is derived from ("arrest", "resignation" -> "arrest", "resign").
-- deed_verb: verb -> numbers of the synonym sets of its first senses that another listed verb shares, and its antonyms.
-- Only words that occur in WordNet's own tagged texts are kept; verbs without a meaning of their own are left out.

local dir, out = arg[1], arg[2]
local light = {}
for w in ("be have do make take get go give come put set keep let hold turn run bring find seem become begin start stop continue"):gmatch("%a+") do
  light[w] = true
end
-- Lexicographer files of nouns that name happenings: act, communication, event, group, phenomenon, possession, process.
local happening = { [4] = true, [10] = true, [11] = true, [14] = true, [19] = true, [21] = true, [22] = true }

local function read_data(pos)
  local sets = {}
  for line in io.lines(dir .. "/data." .. pos) do
    local offset, file, count, rest = line:match("^(%d%d%d%d%d%d%d%d) (%d%d) %a (%x%x) (.*)")
    if offset then
      local set = { file = tonumber(file), words = {}, pointers = {} }
      for _ = 1, tonumber(count, 16) do
        local word, tail = rest:match("^(%S+) %x (.*)")
        set.words[#set.words + 1], rest = word:gsub("%b()", ""):lower(), tail
      end
      for symbol, target, p, source, aim in rest:gmatch("(%S+) (%d%d%d%d%d%d%d%d) (%a) (%x%x)(%x%x)") do
        set.pointers[#set.pointers + 1] =
          { symbol = symbol, target = target, pos = p, source = tonumber(source, 16), aim = tonumber(aim, 16) }
      end
      sets[offset] = set
    end
  end
  return sets
end

local function read_index(pos)
  local senses, tagged = {}, {}
  for line in io.lines(dir .. "/index." .. pos) do
    local lemma, rest = line:match("^(%S+) %a %d+ (.*)")
    if lemma and not line:match("^ ") and not lemma:find("[^a-z]") then
      local offsets = {}
      for o in rest:gmatch("%f[%d](%d%d%d%d%d%d%d%d)%f[%D]") do offsets[#offsets + 1] = o end
      local n_tagged = tonumber(rest:match("(%d+) *%d%d%d%d%d%d%d%d"))
      senses[lemma], tagged[lemma] = offsets, n_tagged
    end
  end
  return senses, tagged
end

local verbs, nouns = read_data("verb"), read_data("noun")
local verb_senses, verb_tagged = read_index("verb")
local noun_senses, noun_tagged = read_index("noun")

local function write(name, comment, rows)
  local keys = {}
  for k in pairs(rows) do keys[#keys + 1] = k end
  table.sort(keys)
  local f = assert(io.open(out .. "/" .. name, "w"))
  f:write(comment)
  for _, k in ipairs(keys) do f:write(k, "\t", rows[k], "\n") end
  f:close()
end

local kept = {}
for verb, n in pairs(verb_tagged) do kept[verb] = n > 0 and not light[verb] or nil end

-- Which synonym sets join two kept verbs through one of their first senses?
local members = {}
for verb in pairs(kept) do
  for i = 1, math.min(3, #verb_senses[verb]) do
    local o = verb_senses[verb][i]
    members[o] = (members[o] or 0) + 1
  end
end
local shared = {}
for o, n in pairs(members) do if n > 1 then shared[#shared + 1] = o end end
table.sort(shared)
local number = {}
for i, o in ipairs(shared) do number[o] = i end

local verb_rows = {}
for verb in pairs(kept) do
  local ids, opposite, seen = {}, {}, {}
  for i = 1, math.min(3, #verb_senses[verb]) do
    local o = verb_senses[verb][i]
    if number[o] then ids[#ids + 1] = number[o] end
    for _, p in ipairs(verbs[o].pointers) do
      local word = p.symbol == "!" and verbs[o].words[p.source] == verb and verbs[p.target].words[p.aim]
      if word and kept[word] and not seen[word] then
        seen[word] = true
        opposite[#opposite + 1] = word
      end
    end
  end
  if #ids > 0 or #opposite > 0 then
    verb_rows[verb] = table.concat(ids, " ") .. (#opposite > 0 and "\t" .. table.concat(opposite, " ") or "")
  end
end

-- The verb an event noun comes from: of its first three senses, the one that shares most letters, then the most used.
local function common(a, b)
  local n = 0
  while n < #a and n < #b and a:byte(n + 1) == b:byte(n + 1) do n = n + 1 end
  return n
end
local noun_rows = {}
for noun, n_tagged in pairs(noun_tagged) do
  local best, best_score
  for i = 1, math.min(3, #noun_senses[noun], n_tagged) do
    local set = nouns[noun_senses[noun][i]]
    for _, p in ipairs(happening[set.file] and set.pointers or {}) do
      local verb = p.symbol == "+" and p.pos == "v" and set.words[p.source] == noun and verbs[p.target].words[p.aim]
      if verb and kept[verb] then
        local score = common(noun, verb) * 100 + math.min(verb_tagged[verb], 50) - i
        if not best or score > best_score or score == best_score and verb < best then best, best_score = verb, score end
      end
    end
  end
  if best and best ~= noun then noun_rows[noun] = best end
end

write("deed_noun.lex", "#: noun verb\n# Event nouns and the verbs they come from. Made by wordnet_deeds.lua from WordNet 3.0.\n", noun_rows)
write("deed_verb.lex", "#: verb synonym_sets antonyms\n# Verbs that share a number are synonyms. Made by wordnet_deeds.lua from WordNet 3.0.\n", verb_rows)
