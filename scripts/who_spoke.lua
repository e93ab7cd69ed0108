#!/usr/bin/env lua5.4
-- Who spoke to whom, when and over which channel; whether it happened; who says so.
-- One row an account: what all articles tell of one event. An event that was joined to no account is a row of its own.
local cli = require "hearsay.cli"
local list = require "hearsay".list

local args = cli.parse(arg, {
  name = "who_spoke.lua",
  about = "Who spoke to whom and when: one row an event, whichever articles tell it.",
  options = {
    { "participant", "NAME", "only what this person or organization took part in" },
    { "channel", "CHANNEL", "only phone, meeting, interview, post, statement, ..." },
    { "from", "DATE", "not before: 2015, 2015-09 or 2015-09-14" },
    { "to", "DATE", "not after" },
  },
})
local corpus <close> = cli.open(args)
cli.check_entity(corpus, args.participant)

local STATUS = { asserted = "happened" }      -- the other certainties are their own names

-- Names by role; whoever was met counts as spoken to.
local function people(participants)
  local who, to, posing_as, seen = {}, {}, nil, {}
  local into = { agent = who, recipient = to, patient = to }
  for p in participants do
    local names, key = into[p.role], p.role .. "\0" .. p.name
    if p.role == "posing_as" then posing_as = posing_as or p.name
    elseif names and p.entity and not seen[key] then seen[key] = true; names[#names + 1] = p.name end
  end
  return who, to, posing_as
end

-- Everybody between the outlets and the event, each once, and the articles with their words.
local function sources(claims)
  local chain, articles, evidence, seen = {}, {}, {}, {}
  for _, claim in ipairs(claims) do
    local id = claim.article.id
    if not seen[claim.article] then seen[claim.article] = true; articles[#articles + 1] = id end
    for link in claim:links() do
      if link.kind ~= "outlet" and link.name and not seen[link.name] then
        seen[link.name] = true
        chain[#chain + 1] = link.name
      end
    end
    local words = cli.evidence(claim)
    words.chain, words.certainty = cli.chain(claim), claim.certainty
    evidence[#evidence + 1] = words
  end
  return chain, articles, evidence
end

-- `event` is an account or an event.
local function row(event, certainty, participants, claims)
  local who, to, posing_as = people(participants)
  local chain, reported_by, evidence = sources(claims)
  return {
    who = who, to = to, posing_as = posing_as or cli.null, channel = event.channel or cli.null, when = cli.when(event.time),
    status = STATUS[certainty] or certainty,
    chain = chain, reported_by = reported_by, evidence = evidence,
  }
end

local filter = { type = { "communicate", "meet" }, channel = args.channel, participant = args.participant,
                 from = args.from, to = args.to }
local rows = {}
local function add(r)
  if #r.who + #r.to > 0 then rows[#rows + 1] = r end       -- a row of nobody answers nothing
end
for account in cli.iterate(args, corpus, "accounts", filter) do
  add(row(account, account.certainty, account:parts(), list(account:claims())))
end
for event in cli.iterate(args, corpus, "events", filter) do
  if not event.account then
    local certainty = event.negated and event.certainty == "asserted" and "denied" or event.certainty
    add(row(event, certainty, event:fillers(), { event.claim }))
  end
end
cli.sort_by_date(rows)

cli.print(args, rows, {
  { "when", function(r) return r.when.value end }, { "who", "who" }, { "posing as", "posing_as" }, { "to whom", "to" },
  { "channel", "channel" }, { "status", "status" }, { "told by", "chain", below = true },
  { "articles", "reported_by", below = true },
  { "words", function(r) return r.evidence[1] and r.evidence[1].text end, below = true },
})
