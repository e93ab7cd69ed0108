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

local function side(item)
  local s = cli.evidence(item)
  s.outlet = item.article.outlet or cli.null
  s.chain = item.links and cli.chain(item) or {}
  s.certainty = item.certainty
  return s
end

local function claim_side(item, is_quote)
  if not is_quote then return side(item) end
  local s = cli.evidence(item)
  s.outlet, s.certainty = item.article.outlet or cli.null, item.certainty
  s.chain = { item.article.outlet or item.article.id, item.speaker and item.speaker.name or item.speaker_text }
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
    account = r.account and r.account.id or cli.null, a = claim_side(r.a, is_quote), b = claim_side(r.b, is_quote) }
end

local function words(key)
  return function(r) return ("%s: %s"):format(table.concat(r[key].chain, " < "), cli.words(r[key])) end
end

if args.format == "table" then
  cli.print(args, accounts, {
    { "when", function(a) return a.when.value end }, { "event", "title" }, { "channel", "channel" }, { "certainty", "certainty" },
    { "articles", "articles" }, { "outlets", "outlets" }, { "independent", "independent" },
  })
  print()
end
cli.print(args, relations, {
  { "relation", "relation" }, { "slot", "slot" }, { "score", function(r) return ("%.2f"):format(r.score) end },
  { "reason", "reason" }, { "a", words "a", below = true }, { "b", words "b", below = true },
}, { accounts = accounts, relations = relations })
