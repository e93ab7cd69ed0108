#!/usr/bin/env lua5.4
-- What happened when, as all articles together tell it, beside when it was first published. A row is marked where outlets
-- give days that exclude one another. Its table, without --all: what has days of its own, or is told by several articles.
local cli = require "hearsay.cli"
local list = require "hearsay".list

local args = cli.parse(arg, {
  name = "timeline.lua",
  about = "Events of all articles in the order of their dates, beside the day they were published.",
  options = {
    { "about", "NAME", "only what this person, organization or place takes part in" },
    { "type", "TYPE", "only communicate, meet, travel, ..." },
    { "from", "DATE", "not before: 2015, 2015-09 or 2015-09-14" },
    { "to", "DATE", "not after" },
    { "all", false, "also what has no days of its own: 'by' a day, and the undated at the end" },
  },
})
local corpus <close> = cli.open(args)
cli.check_entity(corpus, args.about)
cli.check_events(corpus, "type", args.type)

---------------------------------------------------------------------------------------- what each article says

-- Days that come of the article's words, not of the order of telling.
local OWN = { timex = true, clause = true, same = true }
local TOLD = { asserted = true, probable = true, pretended = true }

local function days(t) return t.to:gsub("-", "") - t.from:gsub("-", "") end

-- The narrowest days that an article gives for an event, article by article in the order of the corpus.
local function told_by_article(events)
  local told, by = {}, {}
  for _, e in ipairs(events) do
    local a = e.article
    if not by[a] then by[a] = { article = a }; told[#told + 1] = by[a] end
    local t, old = e.time, by[a].time
    if t and t.from and t.to and OWN[t.rule] and TOLD[e.certainty] and (not old or days(t) < days(old)) then by[a].time = t end
  end
  return told
end

local function outlet(a) return a.outlet or a.id end

-- Does one outlet's time exclude another's? If any two do, one of them excludes the one that begins last or ends first.
local function is_disputed(told)
  local ends
  for _, t in ipairs(told) do
    if t.time then
      ends = ends or { last = t, first = t }
      if t.time.from > ends.last.time.from then ends.last = t end
      if t.time.to < ends.first.time.to then ends.first = t end
    end
  end
  for _, t in ipairs(ends and told or {}) do
    for _, other in pairs(ends) do
      if t.time and outlet(t.article) ~= outlet(other.article) and not t.time:overlaps(other.time) then return true end
    end
  end
  return false
end

-- The article that told it first, as far as dates of publication are known.
local function first_told(told)
  local first, day
  for _, t in ipairs(told) do
    local p = t.article.published
    local d = p and (p.to or p.from)
    if d and (not day or d < day) then first, day = t.article, d end
  end
  return first
end

local function plain(told)
  local rows = {}
  for i, t in ipairs(told) do
    rows[i] = { article = t.article.id, outlet = t.article.outlet or cli.null, when = cli.when(t.time), published = cli.published(t.article) }
  end
  return rows
end

---------------------------------------------------------------------------------------- rows

local function names(participants, ...)
  local all, seen = {}, {}
  for _, role in ipairs { ... } do
    for _, p in ipairs(participants) do
      if p.role == role and p.entity and not seen[p.name] then seen[p.name] = true; all[#all + 1] = p.name end
    end
  end
  return all
end

local function row(item, what, participants, events, claims)
  local told = told_by_article(events)
  local articles, evidence = cli.reports(claims)
  return { when = cli.when(item.time), published = cli.published(first_told(told)), type = item.type or cli.null, what = what,
           certainty = item.certainty, disputed = is_disputed(told), told = plain(told), agents = names(participants, "agent"),
           others = names(participants, "recipient", "patient"), articles = articles, evidence = evidence }
end

-- "Ann Lee call Bob Roe"
local function in_words(event, participants)
  local who, whom = names(participants, "agent"), names(participants, "recipient", "patient")
  return table.concat({ who[1] or "", event.lemma, whom[1] }, " ")
end

local everything = args.all or args.format ~= "table"
local filter = { participant = args.about, type = args.type, from = args.from, to = args.to, undated = args.all or nil }
local rows, n_left_out = {}, 0
local function add(r)
  if everything or cli.is_dated(r.when) or (#r.articles > 1 and r.when.to ~= cli.null) then rows[#rows + 1] = r
  else n_left_out = n_left_out + 1 end
end
for a in cli.iterate(args, corpus, "accounts", filter) do
  add(row(a, a.title or a.type or "event", list(a:parts()), list(a:events()), list(a:claims())))
end
for e in cli.iterate(args, corpus, "events", filter) do
  if not e.account and (e.channel ~= "statement" or args.type) then      -- who says what: see who_spoke and quotes
    local fillers = list(e:fillers())
    local r = row(e, in_words(e, fillers), fillers, { e }, { e.claim })
    if #r.agents > 0 then add(r) end
  end
end
cli.sort_by_date(rows)

---------------------------------------------------------------------------------------- printing

local function disputed_days(r)
  if not r.disputed then return nil end
  local parts = {}
  for _, t in ipairs(r.told) do
    if t.when.from ~= cli.null then parts[#parts + 1] = ("%s (%s)"):format(cli.date(t.when), t.outlet ~= cli.null and t.outlet or t.article) end
  end
  return parts
end

cli.print(args, rows, {
  { "when", function(r) return (r.disputed and "! " or "") .. cli.date(r.when) end },
  { "published", function(r) return cli.date_published(r.published) end },
  { "what", "what" }, { "status", function(r) return cli.status(r.certainty) end },
  { "days differ", disputed_days, below = true }, { "articles", "articles", below = true },
  { "words", function(r, is_table) return cli.best_words(r.evidence, r.certainty, is_table) end, below = true },
})
cli.note(args, "published: when first told, ~ if inferred from the text", n_left_out > 0 and n_left_out .. " events without days of their own: --all")
