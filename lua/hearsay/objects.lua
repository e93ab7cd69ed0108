--- What the C part leaves to say of objects: methods, how they print, why they are there. Fields are in C (fields.c).
local core = require "hearsay.core"
local explain = require "hearsay.explain"
local query = require "hearsay.query"
local text = require "hearsay.text"
local join = text.join

local objects = { classes = {} }
for _, class in ipairs(core.classes) do
  class.methods, class.docs = {}, {}
  objects.classes[class.name] = class
end

local WIDTH = 96            -- of what tostring() gives, to fit a terminal line

local function each(list)
  local i = 0
  local function next_item() i = i + 1; return list[i] end
  query.iterators[next_item] = true
  return next_item
end

-- The iterator of the corpus with one option set, for who:quotes(), article:events(), ...
local function narrowed(plural, key)
  return function(self, options)
    local o = {}
    for k, v in pairs(options or {}) do o[k] = v end
    o[key] = self
    local iterator = query.iterate(core.box(self), plural, o)   -- no tail call: an error names the caller's line
    return iterator
  end
end

local function listed(what)
  return function(self) return each(core.list(self, what)) end
end

-- The entities that fill a role, in text order.
local function filling(what, role)
  return function(self)
    local list = {}
    for _, row in ipairs(core.list(self, what)) do
      if row.role == role and row.entity then list[#list + 1] = row.entity end
    end
    return each(list)
  end
end

---------------------------------------------------------------------------------------- printing

local function source(article) return article.outlet or article.id or "?" end

-- `Name("words", more)`, the words cut so that the whole fits a line.
local function with_words(name, words, ...)
  local more = join(", ", ...)
  local room = math.max(12, WIDTH - #name - text.width(more) - 6)
  return text.shorten(("%s(%s)"):format(name, join(", ", words and '"' .. text.shorten(words, room) .. '"', more)), WIDTH + 1)
end

-- `Name(words, more)`, likewise.
local function with_title(name, title, ...)
  local more = join(", ", ...)
  return ("%s(%s)"):format(name, join(", ", text.shorten(title, math.max(20, WIDTH - #name - text.width(more) - 4)), text.shorten(more, 60)))
end

local function first_names(self, what)
  local by = {}
  for _, row in ipairs(core.list(self, what)) do
    if not by[row.role] then by[row.role] = row.name end
  end
  return by
end

-- "A call B": the agent, the verb and whoever it was done to.
local function who_did(by, verb)
  return join(" ", by.agent, by.posing_as and "as " .. by.posing_as, verb, by.recipient or by.patient)
end

-- The chain of sources, what is between its ends left out where it is long.
local function chain_of(claim, room)
  local links = core.list(claim, "links")
  local names = {}
  for i, link in ipairs(links) do names[i] = tostring(link) end
  local whole = table.concat(names, " < ")
  if text.width(whole) <= room or #names < 2 then return text.shorten(whole, room) end
  local last = text.shorten(names[#names], room // 2)
  return join(" < ", text.shorten(names[1], math.max(10, room - text.width(last) - 8)), #names > 2 and "…", last)
end

local print_as = {}
function print_as.article(a) return with_words("Article", a.title, a.id, a.outlet, a.published) end
function print_as.sentence(s) return text.shorten(s.text or "", WIDTH) end
function print_as.token(t) return t.text or "" end
function print_as.mention(m) return text.shorten(m.text or "", WIDTH) end
function print_as.filler(f) return text.shorten(f.name or "", WIDTH) end
function print_as.part(p) return text.shorten(p.name or "", WIDTH) end
function print_as.entity(e) return e.name or "?" end
function print_as.link(l)
  local name = l.name or (l.kind == "outlet" and source(l.article)) or "?"
  return l.kind == "anonymous" and name .. " (unnamed)" or name
end
--- A value ("2015-09") as its days where they are narrower (not before the 14th): "2015-09-14/2015-09-30".
function objects.exact(value, from, to)
  local first, last = core.days(value or "")
  if first and from and to and (first ~= from or last ~= to) then return from .. "/" .. to end
  return value
end

-- A value with gaps ("XXXX-XX-XX") or without a day ("PAST_REF") tells less than the words.
function print_as.time(t)
  local value = t.edtf or objects.exact(t.value, t.from, t.to)
  if value and not value:find "XX" and not value:find "_REF" then return value end
  return t.text and text.shorten(t.text, WIDTH) or value or "?"
end
function print_as.quote(q)
  return with_words("Quote", q.text, q.speaker or q.speaker_text, join(" ", source(q.article), q.said))
end
function print_as.event(e)
  local certainty = e.certainty ~= "asserted" and e.certainty or nil
  return with_title("Event", who_did(first_names(e, "fillers"), e.lemma), e.channel, certainty, e.negated and "negated", e.time, source(e.article))
end
function print_as.property(p)
  return ("Property(%s)"):format(text.shorten(join(" ", p.subject or p.mention, p.negated and "not" or nil, p.key, "=", p.value), WIDTH - 12))
end
function print_as.claim(k) return with_words("Claim", k.text, chain_of(k, 44), k.certainty, k.said) end
function print_as.note(n) return ("Note(%s, %s)"):format(text.shorten(join(": ", n.kind, n.message), 60), source(n.article)) end
function print_as.account(a)
  local title = a.title or who_did(first_names(a, "parts"), a.type or "event")
  return with_title("Account", title, a.channel, a.certainty ~= "asserted" and a.certainty, a.time)
end
function print_as.relation(r)
  local what = join(" in ", r.kind, r.slot)
  local room = (WIDTH - #what - 15) // 2
  local function side(x) return text.shorten(join(": ", text.shorten(source(x.article), room // 2), x.text), room) end
  return ("Relation(%s: %s / %s)"):format(what, side(r.a), side(r.b))
end
function print_as.quote_group(g)
  local first = core.list(g, "quotes")[1]
  return with_words("QuoteGroup", first and first.text, first and first.speaker, g.n_outlets .. " outlets")
end
function print_as.problem(p) return text.line(p.message or "problem") end

local function printer(class)
  local show, title = print_as[class.name], class.name:gsub("^%l", string.upper):gsub("_(%l)", string.upper)
  return function(self)
    return core.usable(self) and show(self) or title .. "(of a closed or renewed corpus)"
  end
end

---------------------------------------------------------------------------------------- plain tables

local SHORT = { entity = true, time = true, article = true, token = true, sentence = true, mention = true, filler = true }

local function plain(value, depth)
  local kind = core.kind(value)
  if not kind then return value end
  if kind == "article" and depth > 0 then return value.id end
  if kind == "sentence" and depth > 0 then return value.text end
  if depth > 0 and (SHORT[kind] or depth > 1) then return tostring(value) end
  local t = {}
  for key, v in pairs(value) do
    t[key] = plain(v, depth + 1)
  end
  return t
end

---------------------------------------------------------------------------------------- methods

-- def(class, name, doc, function)
local function def(names, method, doc, f)
  for name in names:gmatch "%S+" do
    local class = objects.classes[name]
    class.methods[method] = f
    class.docs[#class.docs + 1] = { name = method, doc = doc }
  end
end

for plural in pairs(query.kinds) do
  local spec = query.kinds[plural]
  if not spec.crosses and plural ~= "articles" then
    def("article", plural, "iterator over the article's " .. plural .. "; options as corpus:" .. plural .. "{}", narrowed(plural, "article"))
  end
end
def("sentence quote event claim property filler mention time", "tokens", "iterator over the tokens inside", listed "tokens")
def("sentence quote event claim property filler", "mentions", "iterator over the mentions that begin inside", listed "mentions")
def("sentence quote event claim property filler", "times", "iterator over the time expressions that begin inside", listed "times")

def("entity", "aliases", "list of the names it goes by, most frequent first", function(self) return core.list(self, "aliases") end)
def("entity", "mentions", "iterator over its mentions", listed "mentions")
def("entity", "properties", "iterator over what is said of it; options as corpus:properties{}", narrowed("properties", "subject"))
def("entity", "quotes", "iterator over what it said; options as corpus:quotes{}", narrowed("quotes", "speaker"))
def("entity", "events", "iterator over the events it takes part in; options as corpus:events{}", narrowed("events", "participant"))
def("entity", "accounts", "iterator over the accounts it takes part in; options as corpus:accounts{}", narrowed("accounts", "participant"))
def("entity", "articles", "iterator over the articles that mention it", function(self)
  local seen, list = {}, {}
  for _, m in ipairs(core.list(self, "mentions")) do
    if not seen[m.article] then seen[m.article], list[#list + 1] = true, m.article end
  end
  return each(list)
end)

def("event", "fillers", "iterator over all participants, places, times and topics, each with its `role`", listed "fillers")
def("event", "agents", "iterator over the entities that did it", filling("fillers", "agent"))
def("event", "patients", "iterator over the entities it was done to", filling("fillers", "patient"))
def("event", "recipients", "iterator over the entities spoken to", filling("fillers", "recipient"))

def("event", "when", "why it has its time, or none: prints as lines; {time, value, rule, anchor, why, alternatives, ...}", explain.when)

-- Both of one article, or known by their days.
local function is_before(a, b)
  local why = core.before(a, b)
  if why then return true, why end
  if a.article ~= b.article and a.time and b.time and a.time < b.time then return true, "days" end
  return false
end

-- event:before(other) -> boolean, "order" or "days"; event:before() -> iterator over what came later, with the same word.
local function in_order(direction, ask)
  return function(self, other)
    if other ~= nil then
      if core.kind(other) ~= "event" then error("an event comes before or after an event, not a " .. (core.kind(other) or type(other)), 2) end
      return ask(self, other)
    end
    local next_event = each(core.list(self, direction))
    return function()
      local e = next_event()
      if e then return e, select(2, ask(self, e)) end
    end
  end
end
def("event", "before", "iterator over the article's events known to be later, each with \"order\" (the words say so) or \"days\"; "
  .. "with an event: is it known to come before that?", in_order("later", is_before))
def("event", "after", "the same over the article's events known to be earlier; with an event: is it known to come after that?",
  in_order("earlier", function(a, b) return is_before(b, a) end))

def("account", "events", "iterator over its events, article then text order", listed "events")
def("account", "claims", "iterator over its claims, article then text order", listed "claims")
def("account", "parts", "iterator over its participants, each with `role`, `name`, `n`", listed "parts")
def("account", "agents", "iterator over the entities that did it", filling("parts", "agent"))
def("account", "patients", "iterator over the entities it was done to", filling("parts", "patient"))
def("account", "recipients", "iterator over the entities spoken to", filling("parts", "recipient"))

def("claim", "links", "iterator over the chain of sources, outlet first", listed "links")
def("claim", "chain", "the chain of sources in a line: \"outlet < agency < spokesman\"", function(self)
  local names = {}
  for _, link in ipairs(core.list(self, "links")) do names[#names + 1] = tostring(link) end
  return table.concat(names, " < ")
end)

-- The mark at the end of a quote belongs to the sentence around it: '"We won," she said' and 'She said: "We won."'
local function said_words(q)
  local s, before = q.text or "", nil
  repeat
    before = s
    s = s:gsub("[%s,.;:\"']+$", ""):gsub("”$", ""):gsub("’$", "")
  until s == before
  return s
end

def("quote", "diff", "what changed to get another quote's words: \"we [-won-] {+lost+} today\"", function(self, other)
  if core.kind(other) ~= "quote" then error("diff takes another quote, not a " .. (core.kind(other) or type(other)), 2) end
  return text.diff(said_words(self), said_words(other))
end)

def("quote_group", "quotes", "iterator over its quotes, article then text order", listed "quotes")
def("quote_group", "pairs", "iterator over the pairs of its quotes: for a, b in group:pairs()", function(self)
  local list, i, j = core.list(self, "quotes"), 1, 1
  return function()
    j = j + 1
    if j > #list then i, j = i + 1, i + 2 end
    if list[j] then return list[i], list[j] end
  end
end)

def("time", "readings", "list of the days it can be read as, where \"03/04/2015\" leaves two; else empty", function(self)
  return core.list(self, "readings")
end)
def("time", "overlaps", "may two times be the same?", function(self, other)
  if core.kind(other) ~= "time" then error("overlaps takes another time, not a " .. (core.kind(other) or type(other)), 2) end
  if not (self.from or self.to) or not (other.from or other.to) then return false end
  return (not self.to or not other.from or other.from <= self.to) and (not other.to or not self.from or self.from <= other.to)
end)

-- Two times are equal if they mean the same days, wherever they stand; one is less if it is over before the other begins.
local function same_time(a, b)
  if rawequal(a, b) then return true end
  if core.kind(a) ~= "time" or core.kind(b) ~= "time" then return false end
  return a.value ~= nil and a.from == b.from and a.to == b.to and (a.from ~= nil or a.value == b.value)
end
local function earlier(a, b)
  if core.kind(a) ~= "time" or core.kind(b) ~= "time" then error("a time compares with a time", 2) end
  return a.to ~= nil and b.from ~= nil and a.to < b.from
end

for name, class in pairs(objects.classes) do
  def(name, "why", "what it was decided by, in lines: rule, score, words, place, sources", explain.why_of(class))
  def(name, "totable", "a plain table of its fields; what they refer to as text", function(self) return plain(self, 0) end)
end

-- Into the tables that __index reads; last, the answer to a misspelt name.
for name, class in pairs(objects.classes) do
  local known = {}
  for _, f in ipairs(class.fields) do known[#known + 1] = f.name end
  for method, f in pairs(class.methods) do
    class.names[method] = f
    known[#known + 1] = method
  end
  table.sort(known)
  table.sort(class.docs, function(a, b) return a.name < b.name end)
  setmetatable(class.names, { __index = function(_, key)
    error(("%s has no field '%s'%s"):format(name, tostring(key), text.suggest(key, known)), 3)
  end })
  class.metatable.__tostring = printer(class)
  class.metatable.__name = name
end
local time = objects.classes.time.metatable
time.__eq, time.__lt = same_time, earlier
for _, class in pairs(objects.classes) do class.metatable.__metatable = "hearsay " .. class.name end

objects.each = each
return objects
