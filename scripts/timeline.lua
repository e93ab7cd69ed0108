#!/usr/bin/env lua5.4
-- What happened when, as all articles together tell it; what has no date comes last, if asked for. Of events that no
-- account joins: those somebody did.
local cli = require "hearsay.cli"

local args = cli.parse(arg, {
  name = "timeline.lua",
  about = "Events of all articles in the order of their dates.",
  options = {
    { "about", "NAME", "only what this person, organization or place takes part in" },
    { "type", "TYPE", "only communicate, meet, travel, ..." },
    { "from", "DATE", "not before: 2015, 2015-09 or 2015-09-14" },
    { "to", "DATE", "not after" },
    { "undated", false, "with the undated, at the end" },
  },
})
local corpus <close> = cli.open(args)
cli.check_entity(corpus, args.about)

local function names(participants, ...)
  local list, seen = {}, {}
  for _, role in ipairs { ... } do
    for _, p in ipairs(participants) do
      if p.role == role and p.entity and not seen[p.name] then seen[p.name] = true; list[#list + 1] = p.name end
    end
  end
  return list
end

-- "Ann Lee call Bob Roe"
local function in_words(event, participants)
  local who, whom = names(participants, "agent"), names(participants, "recipient", "patient")
  return table.concat({ who[1] or "", event.lemma, whom[1] }, " ")
end

local function row(item, what, participants, claims)
  local articles, evidence, seen = {}, {}, {}
  for _, claim in ipairs(claims) do
    if not seen[claim.article] then
      seen[claim.article] = true
      articles[#articles + 1] = claim.article.id
      evidence[#evidence + 1] = cli.evidence(claim)
      evidence[#evidence].certainty = claim.certainty
    end
  end
  return { when = cli.when(item.time), type = item.type or cli.null, what = what, certainty = item.certainty,
           agents = names(participants, "agent"), others = names(participants, "recipient", "patient"),
           articles = articles, evidence = evidence }
end

local list = require "hearsay".list
local filter = { participant = args.about, type = args.type, from = args.from, to = args.to, undated = args.undated or false }
local rows = {}
for a in cli.iterate(args, corpus, "accounts", filter) do
  rows[#rows + 1] = row(a, a.title or a.type or "event", list(a:parts()), list(a:claims()))
end
for e in cli.iterate(args, corpus, "events", filter) do
  if not e.account and (e.channel ~= "statement" or args.type) then      -- who says what: see who_spoke and quotes
    local fillers = list(e:fillers())
    local r = row(e, in_words(e, fillers), fillers, { e.claim })
    if #r.agents > 0 then rows[#rows + 1] = r end
  end
end

cli.sort_by_date(rows)

cli.print(args, rows, {
  { "when", function(r) return r.when.value end }, { "what", "what" }, { "certainty", "certainty" },
  { "articles", "articles", below = true },
  { "words", function(r) return cli.best_words(r.evidence, r.certainty) end, below = true },
})
