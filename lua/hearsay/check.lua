--- A sentence of one's own against what the corpus tells. The sentence becomes one more article beside those that speak
-- of the same names, and is compared as any other: what contradicts it is against it, what agrees with it is for it.
--
--     "The mayor telephoned Bob Roe on Monday"  is read as  "Ann Lee telephoned Bob Roe on Monday", if Ann Lee is the mayor
--
-- Costly: up to MOST articles are annotated again. Limits: a noun ("the mayor") stands for who is most often called so; a
-- sentence is compared event by event, so what it says beyond its events is not checked.
local core = require "hearsay.core"
local text = require "hearsay.text"

local MOST = 50

---------------------------------------------------------------------------------------- reading the sentence

local function annotated(articles)
  local c = core.new {}
  for _, a in ipairs(articles) do
    local ok, message, code = core.add(c, a)
    if not ok then return nil, message, code end
  end
  local ok, message, code = core.annotate(c)
  if not ok then return nil, message, code end
  return c
end

local function each(c, kind, article)
  local row = 0
  return function()
    row = row + 1
    return core.at(c, kind, article, row)
  end
end

-- The entities that the sentence names, and the sentence with nouns replaced by the names they stand for.
local function understand(corpus, sentence)
  local c <close>, message, code = annotated { { text = sentence } }
  if not c then return nil, message, code end
  local entities, parts, at = {}, {}, 1
  for m in each(c, "mention", 1) do
    local found = (m.kind == "name" or m.kind == "noun") and core.find(corpus, m.text)[1]
      or m.kind == "name" and core.find(corpus, m.core)[1]
    if found then
      entities[#entities + 1] = found
      if m.kind == "noun" and m.first >= at then
        parts[#parts + 1], parts[#parts + 2], at = sentence:sub(at, m.first - 1), found.name, m.last + 1
      end
    end
  end
  return entities, table.concat(parts) .. sentence:sub(at)
end

---------------------------------------------------------------------------------------- what may speak of it

-- Numbers of the articles that mention most of these entities.
local function articles_about(corpus, entities)
  local n_named, numbers = {}, {}
  for _, e in ipairs(entities) do
    local seen = {}
    for _, m in ipairs(core.list(e, "mentions")) do
      local number = core.place(m)
      if not seen[number] then
        seen[number] = true
        if not n_named[number] then n_named[number] = 0; numbers[#numbers + 1] = number end
        n_named[number] = n_named[number] + 1
      end
    end
  end
  table.sort(numbers, function(a, b)
    if n_named[a] ~= n_named[b] then return n_named[a] > n_named[b] end
    return a < b
  end)
  return table.move(numbers, 1, MOST, 1, {})
end

local function as_added(a)
  local p = a.published
  return { id = a.id, outlet = a.outlet, title = a.title, byline = a.byline, url = a.url, text = a.text,
           published = p and p.how == "given" and p.value or nil }
end

-- A claim by its words and what they tell: the same in both corpora.
local function key_of(claim) return ("%d %d %s"):format(claim.first, claim.last, claim.event and claim.event.lemma or claim.property.key) end

---------------------------------------------------------------------------------------- weighing

local FOR, AGAINST = { agrees = true, elaborates = true }, { contradicts = true, supersedes = true }
local TOLD = { asserted = true, probable = true, pretended = true }

-- {claim, score, why} for and against what article `mine` says, the surest first.
local function weigh(c, mine)
  local sides, seen = { pro = {}, con = {} }, {}
  local function add(side, claim, score, why)
    if core.kind(claim) ~= "claim" or core.place(claim) == mine or seen[claim] then return end
    seen[claim] = true
    sides[side][#sides[side] + 1] = { claim = claim, score = score, why = why, place = #sides[side] }
  end
  for r in each(c, "relation") do
    local other = core.place(r.a) == mine and r.b or core.place(r.b) == mine and r.a
    local side = other and (FOR[r.kind] and "pro" or AGAINST[r.kind] and "con")
    if side then add(side, other, r.score, r.reason) end
  end
  for e in each(c, "event", mine) do                       -- who tells the same event, though no relation says so
    for _, claim in ipairs(e.account and core.list(e.account, "claims") or {}) do
      if claim.certainty == "denied" then add("con", claim, 0.4, "denies it")
      elseif TOLD[claim.certainty] and not e.negated then add("pro", claim, 0.3, "tells it") end
    end
  end
  for _, list in pairs(sides) do
    table.sort(list, function(a, b)
      if a.score ~= b.score then return a.score > b.score end
      return a.place < b.place
    end)
  end
  return sides
end

-- What a side weighs: each outlet once, by the surest of its claims. The list is sorted, the surest first.
local function weight(list)
  local sum, seen = 0, {}
  for _, x in ipairs(list) do
    local outlet = x.claim.article.outlet or x.claim.article.id
    if not seen[outlet] then seen[outlet] = true; sum = sum + x.score end
  end
  return sum
end

-- Where the lighter side weighs nearly half of the other, it is disputed.
local function verdict(pro, con)
  local a, b = weight(pro), weight(con)
  local score = math.max(pro[1] and pro[1].score or 0, con[1] and con[1].score or 0)
  if score == 0 then return "discuss", 0 end
  if math.min(a, b) > 0.4 * math.max(a, b) then return "disputed", score end
  return a > b and "agree" or "disagree", score
end

---------------------------------------------------------------------------------------- the answer

local Answer = { __name = "answer" }
Answer.__index = Answer
function Answer.__tostring(self)
  return ("Answer(%s, %.2f, %d for, %d against)"):format(self.verdict, self.score, #self.pro, #self.con)
end

local function claims_of(list)
  local i = 0
  return function()
    i = i + 1
    if list[i] then return list[i].claim, list[i].why, list[i].score end
  end
end
function Answer:supporting() return claims_of(self.pro) end
function Answer:against() return claims_of(self.con) end
function Answer:why()
  local lines = { tostring(self), "  read as   " .. self.read_as }
  for _, side in ipairs { { "for", self.pro }, { "against", self.con } } do
    for _, x in ipairs(side[2]) do
      lines[#lines + 1] = ("  %-9s %s: %s"):format(side[1], x.claim:chain(), text.shorten(x.claim.text, 60))
      lines[#lines + 1] = "            " .. text.shorten(x.why, 80)
    end
  end
  return table.concat(lines, "\n")
end

-- The rows of the scratch corpus as rows of the corpus asked.
local function in_corpus(corpus, list, numbers)
  local index, found = {}, {}
  for _, x in ipairs(list) do
    local number = numbers[core.place(x.claim)]
    if not index[number] then
      index[number] = {}
      for claim in each(corpus, "claim", number) do index[number][key_of(claim)] = index[number][key_of(claim)] or claim end
    end
    local claim = index[number][key_of(x.claim)]
    if claim then found[#found + 1] = { claim = claim, score = x.score, why = x.why } end
  end
  return found
end

--- Checks a sentence. Returns {verdict, score, read_as, supporting(), against(), why()}, or nil, message, code. Verdicts:
-- "agree", "disagree", "disputed" (both), "discuss" (the names stand there, the event does not), "unrelated".
return function(corpus, sentence)
  local entities, read_as, code = understand(corpus, sentence)
  if not entities then return nil, read_as, code end
  local numbers, articles = articles_about(corpus, entities), {}
  local answer = setmetatable({ sentence = sentence, read_as = read_as, pro = {}, con = {}, verdict = "unrelated", score = 0 }, Answer)
  if #numbers == 0 then return answer end
  for i, number in ipairs(numbers) do articles[i] = as_added(core.at(corpus, "article", 1, number)) end
  articles[#articles + 1] = { id = "the sentence", outlet = "the sentence", text = read_as }
  local c <close>, message, failed = annotated(articles)
  if not c then return nil, message, failed end
  local sides = weigh(c, #articles)
  answer.pro, answer.con = in_corpus(corpus, sides.pro, numbers), in_corpus(corpus, sides.con, numbers)
  answer.verdict, answer.score = verdict(answer.pro, answer.con)
  return answer
end
