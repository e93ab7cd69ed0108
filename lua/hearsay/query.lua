--- The plural iterators and their options. `KINDS` is the whole of it: what each iterator walks, which options it
-- takes, and where an item keeps its time. A filter is a function of one item; an item passes if all of them hold.
local core = require "hearsay.core"
local text = require "hearsay.text"

-- `iterators`: what is one, for a REPL that shows what it gives.
local query = { iterators = setmetatable({}, { __mode = "k" }) }

---------------------------------------------------------------------------------------- values of options

local function raise(format, ...) error(format:format(...), 0) end

-- A string or a list of strings as a set; checked against an enumeration where there is one.
local function name_set(key, value, enum)
  local list = type(value) == "table" and value or { value }
  local set = {}
  for _, name in ipairs(list) do
    if type(name) ~= "string" then raise("%s must be a string or a list of strings, not a %s", key, type(name)) end
    if enum then
      local known = false
      for _, n in ipairs(core.enums[enum]) do known = known or n == name end
      if not known then
        raise("%s cannot be '%s'%s; it is one of %s", key, name, text.suggest(name, core.enums[enum]), table.concat(core.enums[enum], ", "))
      end
    end
    set[name] = true
  end
  return set
end

-- An entity, or all entities that go by a name, as a set of ids.
local function entity_set(corpus, key, value)
  if core.kind(value) == "entity" then return { [value.id] = true } end
  if type(value) ~= "string" then raise("%s must be an entity or a name, not a %s", key, core.kind(value) or type(value)) end
  local set = {}
  for _, e in ipairs(core.find(corpus, value)) do set[e.id] = true end
  return set
end

local function days_of(key, value)
  if core.kind(value) == "time" then return value.from, value.to end
  if type(value) ~= "string" then raise("%s must be a date or a time, not a %s", key, core.kind(value) or type(value)) end
  local from, to = core.days(value)
  if not from then raise("%s is no date: '%s' (write 2015, 2015-09 or 2015-09-14)", key, value) end
  return from, to
end

local function check_number(key, value)
  if type(value) ~= "number" then raise("%s must be a number, not a %s", key, type(value)) end
  return value
end

---------------------------------------------------------------------------------------- filters by option
-- Each makes a filter from (corpus, key, value, kind).

local function by_field(field, enum)
  return function(_, key, value)
    local set = name_set(key, value, enum)
    return function(item) return set[item[field]] or false end
  end
end

local function by_article(_, key, value)
  if core.kind(value) == "article" then return function(item) return item.article == value end end
  local set = name_set(key, value)
  return function(item) return set[item.article.id] or false end
end

local function by_outlet(_, key, value, kind)
  local set = name_set(key, value)
  if kind == "article" then return function(item) return set[item.outlet] or false end end
  return function(item) return set[item.article.outlet] or false end
end

-- `field` is an entity of the set.
local function by_entity(field)
  return function(corpus, key, value)
    local set = entity_set(corpus, key, value)
    return function(item)
      local e = item[field]
      return e ~= nil and set[e.id] or false
    end
  end
end

local function by_mentions(corpus, key, value)
  local set = entity_set(corpus, key, value)
  return function(item) return core.names_any(item, set) end
end

-- A row of list(item, what) with this role (any role if nil) is an entity of the set.
local function by_role(what, role)
  return function(corpus, key, value)
    local set = entity_set(corpus, key, value)
    return function(item)
      for _, row in ipairs(core.list(item, what)) do
        if (not role or row.role == role) and row.entity and set[row.entity.id] then return true end
      end
      return false
    end
  end
end

-- A filter of rows turned into one of what the rows hang on: it passes if one of them does.
local function of_some(what, make)
  return function(corpus, key, value, kind)
    local holds = make(corpus, key, value, kind)
    return function(item)
      for _, row in ipairs(core.list(item, what)) do
        if holds(row) then return true end
      end
      return false
    end
  end
end

local function of_either(make)
  return function(corpus, key, value, kind)
    local holds = make(corpus, key, value, kind)
    return function(item) return holds(item.a) or holds(item.b) end
  end
end

local function at_least(field)
  return function(_, key, value)
    check_number(key, value)
    return function(item) return item[field] >= value end
  end
end

-- An article without outlet stands for an outlet of its own.
local function across(_, key, value)
  local set = name_set(key, value)
  if not (set.outlet or set.article) then raise("across must be 'outlet' or 'article', not '%s'", tostring(value)) end
  return function(item)
    local a, b = item.a.article, item.b.article
    return a ~= b and (set.article or a.outlet == nil or a.outlet ~= b.outlet)
  end
end

local function in_event(field, enum)
  local make = by_field(field, enum)
  return function(corpus, key, value)
    local holds = make(corpus, key, value)
    return function(item) return item.event ~= nil and holds(item.event) end
  end
end

---------------------------------------------------------------------------------------- the kinds

local EVIDENCE = { article = by_article, outlet = by_outlet }
local function with(base, more)
  local t = {}
  for k, v in pairs(base) do t[k] = v end
  for k, v in pairs(more) do t[k] = v end
  return t
end

local KINDS = {
  articles = { kind = "article", time = "published", options = {
    outlet = by_outlet, entity = by_mentions, about = by_mentions, article = function(_, key, value)
      if core.kind(value) == "article" then return function(item) return item == value end end
      local set = name_set(key, value)
      return function(item) return set[item.id] or false end
    end } },
  sentences = { kind = "sentence", options = with(EVIDENCE, { entity = by_mentions, about = by_mentions }) },
  tokens = { kind = "token", options = with(EVIDENCE, { upos = by_field("upos", "upos"), lemma = by_field "lemma" }) },
  mentions = { kind = "mention", options = with(EVIDENCE, { type = by_field("type", "mention_type"),
    kind = by_field("kind", "mention_kind"), entity = by_entity "entity" }) },
  times = { kind = "time", time = "self", options = with(EVIDENCE, { type = by_field("type", "time_type") }) },
  quotes = { kind = "quote", time = "said", options = with(EVIDENCE, { kind = by_field("kind", "quote_kind"),
    speaker = by_entity "speaker", addressee = by_entity "addressee", about = by_mentions, entity = by_mentions,
    certainty = by_field("certainty", "certainty"), min_score = at_least "score" }) },
  events = { kind = "event", time = "time", options = with(EVIDENCE, { type = by_field "type", channel = by_field "channel",
    lemma = by_field "lemma", certainty = by_field("certainty", "certainty"), agent = by_role("fillers", "agent"),
    patient = by_role("fillers", "patient"), recipient = by_role("fillers", "recipient"),
    posing_as = by_role("fillers", "posing_as"), place = by_role("fillers", "place"), participant = by_role "fillers",
    entity = by_role "fillers", about = by_mentions, min_score = at_least "score" }) },
  claims = { kind = "claim", time = "said", options = with(EVIDENCE, { certainty = by_field("certainty", "certainty"),
    speaker = by_entity "speaker", source = by_role "links", about = by_mentions, entity = by_mentions,
    type = in_event "type", channel = in_event "channel", min_score = at_least "score" }) },
  properties = { kind = "property", options = with(EVIDENCE, { key = by_field "key", subject = by_entity "subject",
    entity = by_entity "subject", about = by_entity "subject", min_score = at_least "score" }) },
  notes = { kind = "note", options = with(EVIDENCE, { kind = by_field "kind" }) },
  entities = { kind = "entity", crosses = true, options = { type = by_field("type", "mention_type"),
    article = of_some("mentions", by_article), outlet = of_some("mentions", by_outlet), min_articles = at_least "n_articles",
    min_mentions = at_least "n_mentions" } },
  accounts = { kind = "account", crosses = true, time = "time", options = { type = by_field "type", channel = by_field "channel",
    certainty = by_field("certainty", "certainty"), agent = by_role("parts", "agent"), patient = by_role("parts", "patient"),
    recipient = by_role("parts", "recipient"), posing_as = by_role("parts", "posing_as"), place = by_role("parts", "place"),
    participant = by_role "parts", entity = by_role "parts", about = by_role "parts",
    article = of_some("claims", by_article), outlet = of_some("claims", by_outlet),
    min_articles = at_least "n_articles", min_outlets = at_least "n_outlets", min_independent = at_least "n_independent" } },
  relations = { kind = "relation", crosses = true, options = { kind = by_field("kind", "relation_kind"),
    slot = by_field("slot", "slot"), across = across, min_score = at_least "score", about = of_either(by_mentions),
    entity = of_either(by_mentions), article = of_either(by_article), outlet = of_either(by_outlet) } },
  quote_groups = { kind = "quote_group", crosses = true, options = { min_outlets = at_least "n_outlets",
    speaker = of_some("quotes", by_entity "speaker"), about = of_some("quotes", by_mentions),
    article = of_some("quotes", by_article), outlet = of_some("quotes", by_outlet) } },
  problems = { kind = "problem", crosses = true, options = {} },
}
query.kinds = KINDS

local ALWAYS = { order = true }
local DATED = { from = true, to = true, when = true, undated = true }

--- Names of the options that an iterator takes, sorted.
function query.options(plural)
  local spec = KINDS[plural]
  return text.keys(with(with(spec.options, ALWAYS), spec.time and DATED or {}))
end

---------------------------------------------------------------------------------------- dates

--- The time an item tells, by which it is filtered and ordered.
local function time_of(spec, item)
  if spec.time == "self" then return item end
  return item[spec.time]
end

local function is_dated(t) return t ~= nil and (t.from ~= nil or t.to ~= nil) end

-- Items whose interval meets [from, to]. Of a time that is open on one side ("told as past") the known end counts, else
-- what was told in November would be found in every month before. `undated` says whether those pass that have no date,
-- or whose open side only reaches into it: by default all do when no date is asked for, and none do when one is.
local function by_date(spec, options)
  local lo, hi
  if options.when then lo, hi = days_of("when", options.when) end
  if options.from then lo = days_of("from", options.from) end
  if options.to then hi = select(2, days_of("to", options.to)) end
  local undated = options.undated
  if undated == nil then undated = not (lo or hi) end
  if type(undated) ~= "boolean" then raise("undated must be true or false, not a %s", type(undated)) end
  if undated and not (lo or hi) then return nil end
  return function(item)
    local t = time_of(spec, item)
    if not is_dated(t) then return undated end
    local from, to = t.from, t.to
    if not undated then from, to = from or to, to or from end
    return (not hi or not from or from <= hi) and (not lo or not to or to >= lo)
  end
end

local function by_time(spec)
  local FAR = "\xff"
  return function(a, b)
    if a.from ~= b.from then return a.from < b.from end
    if a.to ~= b.to then return a.to < b.to end
    return a.place < b.place
  end, function(item, place)
    local t = time_of(spec, item)
    local dated = is_dated(t)
    return { item = item, place = place, from = dated and (t.from or t.to) or FAR, to = dated and t.to or FAR }
  end
end

---------------------------------------------------------------------------------------- walking

-- All rows of a kind: article, then text order.
local function rows(corpus, spec)
  local articles, article, row, n = core.count(corpus, "article"), 0, 0, 0
  if spec.kind == "article" or spec.crosses then articles, article, n = 1, 1, core.count(corpus, spec.kind) end
  return function()
    row = row + 1
    while row > n do
      article, row = article + 1, 1
      if article > articles then return nil end
      n = core.count(corpus, spec.kind, article)
    end
    return core.at(corpus, spec.kind, article, row)
  end
end

-- Rows of one article only, when that is what was asked for: the others need not be looked at.
local function rows_of_article(corpus, spec, article)
  local number, row = core.place(article), 0
  return function()
    row = row + 1
    return core.at(corpus, spec.kind, number, row)
  end
end

local function passing(next_row, filters)
  if #filters == 0 then return next_row end
  return function()
    for item in next_row do
      local pass = true
      for i = 1, #filters do
        if not filters[i](item) then pass = false break end
      end
      if pass then return item end
    end
  end
end

local function in_order_of_date(next_row, spec)
  local before, key = by_time(spec)
  local list = {}
  for item in next_row do list[#list + 1] = key(item, #list + 1) end
  table.sort(list, before)
  local i = 0
  return function()
    i = i + 1
    return list[i] and list[i].item
  end
end

local function check_keys(plural, spec, options)
  if type(options) ~= "table" then raise("%s takes one table of options, not a %s", plural, core.kind(options) or type(options)) end
  for key in pairs(options) do
    if not (spec.options[key] or ALWAYS[key] or (spec.time and DATED[key])) then
      raise("%s has no option '%s'%s", plural, tostring(key), text.suggest(key, query.options(plural)))
    end
  end
  local order = options.order
  if order ~= nil and order ~= "text" and not (order == "date" and spec.time) then
    raise("order of %s cannot be '%s'; it is %s", plural, tostring(order), spec.time and "'date' or 'text'" or "'text'")
  end
end

local function make_filters(corpus, spec, options)
  local filters = {}
  for _, key in ipairs(text.keys(options)) do
    if spec.options[key] then filters[#filters + 1] = spec.options[key](corpus, key, options[key], spec.kind) end
  end
  if spec.time then filters[#filters + 1] = by_date(spec, options) end
  return filters
end

--- The iterator behind `corpus:quotes{...}`. Raises (at the caller's caller) on wrong options.
function query.iterate(corpus, plural, options)
  local spec = KINDS[plural]
  options = options == nil and {} or options
  local ok, result = pcall(function()
    check_keys(plural, spec, options)
    local filters = make_filters(corpus, spec, options)
    local of_article = core.kind(options.article) == "article" and spec.kind ~= "article" and not spec.crosses
    local next_row = of_article and rows_of_article(corpus, spec, options.article) or rows(corpus, spec)
    next_row = passing(next_row, filters)
    return options.order == "date" and in_order_of_date(next_row, spec) or next_row
  end)
  if not ok then error(result, 3) end
  query.iterators[result] = true
  return result
end

return query
