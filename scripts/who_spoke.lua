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

-- The other certainties are their own names.
local STATUS = { asserted = "happened" }
local CERTAINTY = { happened = "asserted" }

---------------------------------------------------------------------------------------- participants

-- Whoever was met counts as spoken to.
local COLUMN = { agent = "who", recipient = "to", patient = "to", posing_as = "posing_as" }

-- Articles may see one conversation from either end, so one entity can stand in two columns: it goes where it is told
-- more often; of two equal ends the first that was told as speaking is the speaker, and who meets is met.
local function column_of(told, second)
  if told.posing_as > 0 then return "posing_as" end
  if told.who == told.to then return second and "to" or "who" end
  return told.who > told.to and "who" or "to"
end

-- Names; where somebody is named, "the caller" and "he" beside them say nothing more.
local function names_of(entities)
  local names, named = {}, {}
  for _, e in ipairs(entities) do
    names[#names + 1] = e.name
    if e.named then named[#named + 1] = e.name end
  end
  return #named > 0 and named or names
end

-- Things are spoken of, not to, unless they bear a name (a ship's crew, a station).
local function can_speak(entity) return entity ~= nil and (entity.type ~= "other" or entity.named) end

-- `participants`: {role, entity, n} by role, most often told first. Gives who, to, posing_as.
local function people(participants, is_meeting)
  local told, order, columns = {}, {}, { who = {}, to = {}, posing_as = {} }
  for _, p in ipairs(participants) do
    local column = COLUMN[p.role]
    if column and can_speak(p.entity) then
      if not told[p.entity] then told[p.entity] = { who = 0, to = 0, posing_as = 0 }; order[#order + 1] = p.entity end
      told[p.entity][column] = told[p.entity][column] + p.n
    end
  end
  for _, entity in ipairs(order) do
    local column = columns[column_of(told[entity], #columns.who > 0 and not is_meeting)]
    column[#column + 1] = entity
  end
  return names_of(columns.who), names_of(columns.to), names_of(columns.posing_as)[1]
end

---------------------------------------------------------------------------------------- sources

-- Who says so: everybody between the outlets and the event, each once, in claims as certain as the whole.
local function sources(claims, certainty)
  local names, seen = {}, {}
  for _, claim in ipairs(claims) do
    if claim.certainty == certainty then
      for link in claim:links() do
        if link.kind ~= "outlet" and link.name and not seen[link.name] then seen[link.name] = true; names[#names + 1] = link.name end
      end
    end
  end
  return names
end

-- The articles that tell it, and their words; those that deny it are among them.
local function reports(claims)
  local articles, evidence, seen = {}, {}, {}
  for _, claim in ipairs(claims) do
    if not seen[claim.article] then seen[claim.article] = true; articles[#articles + 1] = claim.article.id end
    local words = cli.evidence(claim)
    words.chain, words.certainty = cli.chain(claim), claim.certainty
    evidence[#evidence + 1] = words
  end
  return articles, evidence
end

---------------------------------------------------------------------------------------- rows

local rows = {}

-- `event` is an account or an event. A row of nobody answers nothing.
local function add(event, certainty, participants, claims)
  local who, to, posing_as = people(participants, event.type == "meet")
  if #who + #to == 0 then return end
  local reported_by, evidence = reports(claims)
  rows[#rows + 1] = { who = who, to = to, posing_as = posing_as or cli.null, channel = event.channel or cli.null, when = cli.when(event.time),
    status = STATUS[certainty] or certainty, chain = sources(claims, certainty), reported_by = reported_by, evidence = evidence }
end

local function told(participants, n)
  local all = {}
  for p in participants do all[#all + 1] = { role = p.role, entity = p.entity, n = n or p.n } end
  return all
end

-- A denial, a thank-you or a threat is spoken, too: whatever has a channel.
local function is_spoken(event) return event.type == "communicate" or event.type == "meet" or event.channel ~= nil end

local filter = { channel = args.channel, participant = args.participant,
                 from = args.from, to = args.to }
for account in cli.iterate(args, corpus, "accounts", filter) do
  if is_spoken(account) then add(account, account.certainty, told(account:parts()), list(account:claims())) end
end
for event in cli.iterate(args, corpus, "events", filter) do
  if not event.account and is_spoken(event) then
    local certainty = event.negated and event.certainty == "asserted" and "denied" or event.certainty
    add(event, certainty, told(event:fillers(), 1), { event.claim })
  end
end
cli.sort_by_date(rows)

cli.print(args, rows, {
  { "when", function(r) return r.when.value end }, { "who", "who" }, { "posing as", "posing_as" }, { "to whom", "to" },
  { "channel", "channel" }, { "status", "status" }, { "told by", "chain", below = true },
  { "articles", "reported_by", below = true },
  { "words", function(r) return cli.best_words(r.evidence, CERTAINTY[r.status] or r.status) end, below = true },
})
