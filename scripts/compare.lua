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

local function number(name)
  if args[name] and not tonumber(args[name]) then cli.fail(("compare.lua: --%s needs a number"):format(name:gsub("_", "-")), 2) end
  return tonumber(args[name])
end

local accounts, relations = {}, {}
for a in cli.iterate(args, corpus, "accounts", { about = args.about, min_articles = number "min_articles" or 2, order = "date" }) do
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
    for r in cli.iterate(args, corpus, "relations", { kind = kind, about = args.about, min_score = number "min_score" }) do found[#found + 1] = r end
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
    return ("%s, %s: %s"):format(table.concat(s.chain, " < "), cli.date_published(s.published), cli.words(s, is_table))
  end
end

-- In a table, relations that say the same of one event are one row, the surest; the articles of the others stand below.
local function one_a_reason(all)
  local rows, by = {}, {}
  for _, r in ipairs(all) do
    local key = table.concat({ r.relation, tostring(r.slot), tostring(r.reason), tostring(r.account) }, "\0")
    local first = by[key]
    local pair = ("%s / %s"):format(r.a.article, r.b.article)
    if not first then
      by[key] = { r = r, more = {}, seen = { [pair] = true } }
      rows[#rows + 1] = by[key]
    elseif not first.seen[pair] then
      first.seen[pair] = true
      first.more[#first.more + 1] = pair
    end
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
local rows = {}
if args.format == "table" then rows = one_a_reason(relations)
else for i, r in ipairs(relations) do rows[i] = { r = r } end end
cli.print(args, rows, {
  { "relation", of(function(r) return r.relation end) }, { "slot", of(function(r) return r.slot end) },
  { "score", of(function(r) return ("%.2f"):format(r.score) end) }, { "reason", of(function(r) return r.reason end) },
  { "a", of(words "a"), below = true }, { "b", of(words "b"), below = true }, { "also", "more", below = true },
}, { accounts = accounts, relations = relations })
cli.note(args, "sources: how many stand behind it that do not copy one another", #rows > 0 and "also: other articles of which the same holds")
