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
    { "all", false, "also what one article says that somebody said to nobody in particular" },
  },
})
local corpus <close> = cli.open(args)
cli.check_entity(corpus, args.participant)
cli.check_events(corpus, "channel", args.channel)

-- The other certainties are their own names.
local STATUS = { asserted = "happened" }
local CERTAINTY = { happened = "asserted" }
local function certainty_of(row) return CERTAINTY[row.status] or row.status end

---------------------------------------------------------------------------------------- participants

local MUTUAL = { meeting = true, conversation = true }

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

-- Two who met or talked: the first is who, the others are to whom, unless somebody as well told of stands there already.
local function part(columns, told)
  local who, to = columns.who, columns.to
  for _, entity in ipairs(to) do
    if entity.named or told[entity].to >= (who[2] and told[who[2]].who or 0) then return end
  end
  if #who > 1 then columns.to = table.move(who, 2, #who, 1, {}); columns.who = { who[1] } end
end

-- `participants`: {role, entity, n} by role, most often told first. Gives who, to, posing_as. `is_call`: two who telephoned, if
-- nobody is told whom they called, telephoned with one another.
local function people(participants, is_meeting, is_mutual, is_call)
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
  if is_mutual or (is_call and #columns.to == 0) then part(columns, told) end
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

---------------------------------------------------------------------------------------- rows

local rows, like = {}, {}

-- An article that tells one thing twice makes one row: the same in other sentences, or in one sentence, where only one of
-- two words ("told him in a message") says to whom.
local function is_news(row)
  local same = table.concat({ table.concat(row.who, "\1"), tostring(row.posing_as), tostring(row.channel), tostring(row.when.value),
    row.status, table.concat(row.reported_by, "\1") }, "\0")
  local sentence = row.evidence[1] and cli.sentence(row.evidence[1])
  local by_to, by_sentence = same .. "\0" .. table.concat(row.to, "\1"), sentence and same .. "\0" .. sentence.article.id .. sentence.id
  local first = like[by_to] or by_sentence and like[by_sentence]
  if first and #first.to > 0 and #row.to > 0 and not like[by_to] then first = nil end
  if not first then
    like[by_to] = row
    if by_sentence then like[by_sentence] = like[by_sentence] or row end
    return true
  end
  if #first.to == 0 then first.to = row.to end
  table.move(row.evidence, 1, #row.evidence, #first.evidence + 1, first.evidence)
  return false
end

-- `event` is an account or an event. A row of nobody answers nothing.
local function add(event, certainty, participants, claims)
  local who, to, posing_as = people(participants, event.type == "meet", MUTUAL[event.channel],
    event.channel == "phone" and event.certainty ~= "pretended")
  if #who + #to == 0 then return end
  local reported_by, evidence = cli.reports(claims)
  local row = { who = who, to = to, posing_as = posing_as or cli.null, channel = event.channel or cli.null, when = cli.when(event.time),
    status = STATUS[certainty] or certainty, chain = sources(claims, certainty), reported_by = reported_by, evidence = evidence }
  if is_news(row) then rows[#rows + 1] = row end
end

local function told(participants, n)
  local all = {}
  for p in participants do all[#all + 1] = { role = p.role, entity = p.entity, n = n or p.n } end
  return all
end

local filter = { channel = args.channel, participant = args.participant,
                 from = args.from, to = args.to }
for account in cli.iterate(args, corpus, "accounts", filter) do
  if account.channel then add(account, account.certainty, told(account:parts()), list(account:claims())) end
end
for event in cli.iterate(args, corpus, "events", filter) do
  if event.channel and not event.account then
    local certainty = event.negated and event.certainty == "asserted" and "denied" or event.certainty
    add(event, certainty, told(event:fillers(), 1), { event.claim })
  end
end
cli.sort_by_date(rows)

---------------------------------------------------------------------------------------- printing

-- In a table, what one article says that somebody said, on no day of its own and to nobody, hides who spoke to whom; so does talk with nobody ("he spoke good English").
local function is_aside(row)
  return (row.channel == "statement" or row.channel == "conversation") and #row.to == 0 and #row.reported_by == 1 and not cli.is_dated(row.when)
end

local shown, n_asides = {}, 0
local everything = args.all or args.channel or args.format ~= "table"
for _, row in ipairs(rows) do
  if everything or not is_aside(row) then shown[#shown + 1] = row else n_asides = n_asides + 1 end
end

cli.print(args, shown, {
  { "when", function(r) return cli.date(r.when) end }, { "who", "who" }, { "posing as", "posing_as" }, { "to whom", "to" },
  { "channel", "channel" }, { "status", function(r) return cli.status(certainty_of(r)) end }, { "told by", "chain", below = true },
  { "articles", "reported_by", below = true },
  { "words", function(r, is_table) return cli.best_words(r.evidence, certainty_of(r), is_table) end, below = true },
}, rows)
local n_likely = 0
for _, r in ipairs(shown) do if cli.date(r.when):find "~" then n_likely = n_likely + 1 end end
cli.note(args, n_likely > 0 and "~: likely not before that day", n_asides > 0 and n_asides .. " rows of one article, to nobody in particular: --all")
