--- Why something is there, and why an event has its days. Both answer in lines to be printed; when() also in fields.
local core = require "hearsay.core"
local text = require "hearsay.text"
local join = text.join

local explain = {}

-- "  rule      words ...", wrapped to a terminal.
local function add_line(lines, name, said)
  if not said or said == "" then return end
  for i, l in ipairs(text.wrap(said, 86)) do lines[#lines + 1] = ("  %-9s %s"):format(i == 1 and name or "", l) end
end

---------------------------------------------------------------------------------------- times

local COUNTED_FROM = { published = "the article's date", quote = "the day of the quote", time = "another time" }

local function counted_from(t)
  if not t.anchor then return nil end
  local from = t.counted_from
  return join(" ", "counted from", COUNTED_FROM[t.anchor], from and (from.value or from.text) and ("(%s)"):format(from))
end

-- An expression, and what made days of it.
local function why_expression(t)
  local words = t.whole or t.text
  return join("; ", words and ('"%s"'):format(text.shorten(words, 40)), t.rule and "rule " .. t.rule, counted_from(t))
end

-- How an event's days were found (when_rule of an event).
local WHEN_RULES = {
  timex = "its own words of time", clause = "the time of the clause it stands in", after = "it came after another event",
  before = "it came before another event", same = "it was at the time of another event",
  later = "the event told before it, which it follows", aspect = "the verb that begins or ends it",
  content = "no earlier than what is said to have happened", account = "other articles that tell of the same event", ahead = "planned, so no earlier than the telling",
  news = "told to the media, so likely in the last days before the article",
  quote = "told as past by somebody, so no later than that", told = "told as past, so no later than the article",
}

local function why_time(t)
  local e = t.expression
  local own = e and rawequal(e, t)                            -- equal times are equal, so the object itself is asked
  return join("; ", not own and (WHEN_RULES[t.rule] or t.rule and "rule " .. t.rule), e and why_expression(e), t.how, t.reason)
end

-- Nobody dated it: what stood in the way.
local function why_undated(e)
  local t = e.time
  if t and t.vague then return ('"%s" names no day'):format(t.text) end
  if t and t.anchor == "published" and not t.counted_from then return ('"%s" hangs on the article\'s date, which is unknown'):format(t.text) end
  if t then return ('"%s" could not be resolved'):format(t.text) end
  return "no words of time belong to it, and " .. (e.article.published and "it is not told as past" or "the article's date is unknown")
end

local function is_dated(t) return t ~= nil and (t.from or t.to) ~= nil end

-- Other days that could be meant: the second reading of figures, what the event's other words of time say, other articles.
local function alternatives(e)
  local list, time = {}, e.time
  local function add(value, why) list[#list + 1] = { value = value, why = why } end
  for i, value in ipairs(time and core.list(time, "readings") or {}) do
    add(value, ('"%s" with the %s first (dates = "%s")'):format(time.text, i == 1 and "month" or "day", i == 1 and "mdy" or "dmy"))
  end
  local taken = time and time.expression
  for _, f in ipairs(core.list(e, "fillers")) do
    local t = f.role == "time" and core.list(f, "times")[1]
    if t and t ~= taken and is_dated(t) and not (t == time) then add(t.value, why_expression(t)) end
  end
  local whole = e.account and e.account.time
  if is_dated(whole) and not (whole == time) then add(whole.value, "all articles together") end
  return list
end

local function names(list, most)
  local parts = {}
  for i = 1, math.min(#list, most) do parts[i] = ("%s (%s)"):format(list[i].trigger.text, list[i].time or "undated") end
  if #list > most then parts[most + 1] = ("%d more"):format(#list - most) end
  return #list > 0 and table.concat(parts, ", ") or nil
end

local Explanation = {}
Explanation.__index = Explanation
Explanation.__name = "explanation"
function Explanation.__tostring(self)
  local lines = { self.value and tostring(self.time) or "undated" }
  local function line(name, said) add_line(lines, name, said) end
  line("why", self.why)
  line("score", self.score and ("%.2f"):format(self.score))
  line("event", self.dated_by and tostring(self.dated_by))
  for _, a in ipairs(self.alternatives) do line("or", ("%s: %s"):format(a.value, a.why)) end
  line("after", self.after)
  line("before", self.before)
  return table.concat(lines, "\n")
end

--- When an event was, and why: {time, value, from, to, rule, anchor, counted_from, why, score, dated_by, alternatives}.
-- `alternatives` is a list of {value, why}. Printed, it is an explanation in lines.
function explain.when(e)
  local t, dated = e.time, is_dated(e.time)
  local x = { time = t, value = dated and t.value or nil, from = t and t.from, to = t and t.to, rule = t and t.rule, anchor = t and t.anchor,
              counted_from = t and t.counted_from, score = dated and t.score or nil, dated_by = e.dated_by, alternatives = alternatives(e) }
  x.why = dated and why_time(t) or why_undated(e)
  if not dated then
    x.after, x.before = names(core.list(e, "earlier"), 3), names(core.list(e, "later"), 3)
  end
  return setmetatable(x, Explanation)
end

---------------------------------------------------------------------------------------- why

-- One line a kind of evidence: its name and what there is to say. `get` reads a field, nil where the class has none.
local REASONS = {
  { "rule", function(get) return join(", ", get "rule", get "score" and ("score %.2f"):format(get "score")) end },
  { "reason", function(get) return get "reason" end },
  { "words", function(get) return get "first" and ('"%s"'):format(text.shorten(get "text", 60)) end },
  { "place", function(get)
    return get "first" and ("%s, bytes %d to %d"):format(get "article".id or get "article".outlet or "?", get "first", get "last")
  end },
  { "certainty", function(get) return get "certainty" end },
  { "sources", function(get, self) return core.kind(self) == "claim" and self:chain() or get "claim" and get "claim":chain() end },
  { "time", function(get) return get "time" and join(": ", get "time", why_time(get "time")) end },
  { "said", function(get) return get "said" and join(": ", get "said", why_time(get "said")) end },
  { "counted", function(get) return get "anchor" and counted_from { anchor = get "anchor", counted_from = get "counted_from" } end },
  { "a", function(get) return get "a" and tostring(get "a") end },
  { "b", function(get) return get "b" and tostring(get "b") end },
  { "published", function(get) return get "published" and join(": ", get "published", why_time(get "published")) end },
}

--- The method `why` of a class.
function explain.why_of(class)
  local has = {}
  for _, f in ipairs(class.fields) do has[f.name] = true end
  return function(self)
    if core.kind(self) ~= class.name then error("why needs an object: write object:why()", 2) end
    local lines = { tostring(self) }
    for _, reason in ipairs(REASONS) do
      local said = reason[2](function(name) return has[name] and self[name] or nil end, self)
      add_line(lines, reason[1], said)
    end
    return table.concat(lines, "\n")
  end
end

return explain
