#!/usr/bin/env lua5.4
-- One event, every outlet's account of it; who contradicts whom, on what, and what overtook what.
local cli = require "hearsay.cli"

local args = cli.parse(arg, {
  name = "compare.lua",
  about = "Accounts of events that several articles tell, and relations between their claims.",
  options = {
    { "relation", "KIND", "only agrees, elaborates, contradicts, supersedes or variant" },
    { "about", "NAME", "only what mentions this person, organization or place" },
    { "min_articles", "N", "accounts that at least N articles tell (default 2)" },
    { "min_score", "X", "relations at least so sure, 0 to 1" },
  },
})
local corpus <close> = cli.open(args)
cli.check_entity(corpus, args.about)

local function side(item, is_quote)
  local s = cli.evidence(item)
  s.outlet, s.published, s.certainty = item.article.outlet or cli.null, cli.published(item.article), item.certainty
  s.chain = is_quote and { item.article.outlet or item.article.id, item.speaker and item.speaker.name or item.speaker_text } or cli.chain(item)
  return s
end

local accounts, relations = {}, {}
for a in cli.iterate(args, corpus, "accounts", { about = args.about, min_articles = cli.number(args, "min_articles", 2), order = "date" }) do
  local claims, participants = {}, {}
  for claim in a:claims() do claims[#claims + 1] = side(claim) end
  for p in a:parts() do participants[#participants + 1] = { role = p.role, name = p.name, articles = p.n } end
  accounts[#accounts + 1] = { id = a.id, title = a.title or cli.null, type = a.type or cli.null, channel = a.channel or cli.null,
    when = cli.when(a.time), certainty = a.certainty, participants = participants, claims = claims,
    articles = a.n_articles, outlets = a.n_outlets, independent = a.n_independent }
end
-- What an analyst looks for first comes first; inside a kind as the library orders them, surest first.
local KINDS = args.relation and { args.relation } or { "contradicts", "supersedes", "variant", "elaborates", "agrees", "unrelated" }
local function relations_by_kind()
  local found = {}
  for _, kind in ipairs(KINDS) do
    local filter = { kind = kind, about = args.about, min_score = cli.number(args, "min_score") }
    for r in cli.iterate(args, corpus, "relations", filter) do found[#found + 1] = r end
  end
  return ipairs(found)
end
for _, r in relations_by_kind() do
  local is_quote = r.kind == "variant"
  relations[#relations + 1] = { relation = r.kind, slot = r.slot or cli.null, score = r.score, reason = r.reason or cli.null,
    account = r.account and r.account.id or cli.null, a = side(r.a, is_quote), b = side(r.b, is_quote) }
end

---------------------------------------------------------------------------------------- printing

-- "Harbour Post < the mayor, 2024-03-05: words"
local function words(key)
  return function(r, is_table)
    local s = r[key]
    local said = ("%s, %s: "):format(table.concat(s.chain, " < "), cli.date_published(s.published))
    return said .. cli.words(s, is_table, #said)
  end
end

-- Agreement is told once an event; what differs, once a reason.
local BY_EVENT = { agrees = true, elaborates = true }

local function key_of(r)
  local by_event = BY_EVENT[r.relation] and r.account ~= cli.null
  return table.concat({ r.relation, tostring(r.account), by_event and "" or tostring(r.slot), by_event and "" or tostring(r.reason) }, "\0")
end

local function add_new(list, seen, value)
  if value ~= cli.null and not seen[value] then seen[value] = true; list[#list + 1] = value end
end

-- In a table, such relations are one row, the surest; the articles of the others stand below.
local function one_a_reason(all)
  local rows, by, seen = {}, {}, {}
  for _, r in ipairs(all) do
    local key = key_of(r)
    local row, pair = by[key], ("%s / %s"):format(r.a.article, r.b.article)
    if not row then
      row = { r = r, slots = {}, reasons = {}, more = {} }
      by[key], seen[row] = row, {}
      rows[#rows + 1] = row
    elseif not seen[row][pair] then row.more[#row.more + 1] = pair end
    seen[row][pair], seen[row][("%s / %s"):format(r.b.article, r.a.article)] = true, true
    add_new(row.slots, seen[row], r.slot)
    add_new(row.reasons, seen[row], r.reason)
  end
  return rows
end

local function of(f) return function(row, is_table) return f(row.r, is_table) end end

if args.format == "table" then
  cli.print(args, accounts, {
    { "when", function(a) return cli.date(a.when) end }, { "event", "title" }, { "channel", "channel" },
    { "status", function(a) return cli.status(a.certainty) end }, { "articles", "articles" }, { "outlets", "outlets" },
    { "sources", "independent" },
  })
  print()
end
-- That two articles call one "the mayor" is no news: in a table, weak agreement is left out unless asked for.
local WEAK, strong, n_weak = 0.3, {}, 0
for _, r in ipairs(relations) do
  if r.relation == "agrees" and r.score < WEAK and not (args.relation or args.min_score) then n_weak = n_weak + 1
  else strong[#strong + 1] = r end
end

local rows, has_more = one_a_reason(strong), false
for _, row in ipairs(rows) do has_more = has_more or #row.more > 0 end

if args.format == "csv" then
  local columns = { { "relation", "relation" }, { "slot", "slot" }, { "score", "score" }, { "reason", "reason" } }
  for _, key in ipairs { "a", "b" } do
    local function column(name, get) columns[#columns + 1] = { key .. " " .. name, function(r) return get(r[key]) end } end
    column("article", function(s) return s.article end)
    column("published", function(s) return s.published.value end)
    column("chain", function(s) return table.concat(s.chain, " < ") end)
    column("words", cli.words)
  end
  cli.print(args, relations, columns)
else
  cli.print(args, rows, {
    { "relation", of(function(r) return r.relation end) }, { "slot", "slots" },
    { "score", of(function(r) return ("%.2f"):format(r.score) end) }, { "reason", "reasons" },
    { "a", of(words "a"), below = true }, { "b", of(words "b"), below = true }, { "also", "more", below = true },
  }, { accounts = accounts, relations = relations })
end
cli.note(args, #accounts > 0 and "sources: how many stand behind it that do not copy one another",
  has_more and "also: other articles of which the same holds", n_weak > 0 and n_weak .. " weak agreements left out: --min-score 0")
