#!/usr/bin/env lua5.4
-- Through which chain of sources each outlet knows what it tells, and how many independent sources that makes.
local cli = require "hearsay.cli"

local args = cli.parse(arg, {
  name = "sources.lua",
  about = "Chains of sources, outlet by outlet; with --accounts the independent sources behind each event.",
  options = {
    { "source", "NAME", "only chains through this person, agency or organization" },
    { "outlet", "OUTLET", "only this outlet" },
    { "accounts", false, "events instead of chains" },
  },
})
local corpus <close> = cli.open(args)
cli.check_entity(corpus, args.source)

-- Claims that came the same way, counted, with the first as an example.
local chains, by_chain = {}, {}
for claim in cli.iterate(args, corpus, "claims", { source = args.source, outlet = args.outlet }) do
  local outlet = claim.article.outlet or claim.article.id
  local key = outlet .. "\0" .. claim:chain()
  local c = by_chain[key]
  if not c then
    local kinds = {}
    for link in claim:links() do kinds[#kinds + 1] = link.kind end
    c = { outlet = outlet, chain = cli.chain(claim), kinds = kinds, claims = 0, articles = {}, evidence = { cli.evidence(claim) }, seen = {} }
    by_chain[key], chains[#chains + 1] = c, c
  end
  c.claims = c.claims + 1
  if not c.seen[claim.article] then c.seen[claim.article] = true; c.articles[#c.articles + 1] = claim.article.id end
end
for _, c in ipairs(chains) do c.seen = nil end

local accounts = {}
for a in cli.iterate(args, corpus, "accounts", { outlet = args.outlet, min_articles = 2, order = "date" }) do
  accounts[#accounts + 1] = { id = a.id, title = a.title or a.type or cli.null, when = cli.when(a.time), articles = a.n_articles,
    outlets = a.n_outlets, independent = a.n_independent }
end

-- "Ann Lee < a spokesman": the nearest source last.
local function through(c) return #c.chain > 1 and table.concat(c.chain, " < ", 2) or "itself" end

local whole = { chains = chains, accounts = accounts }
if args.accounts then
  cli.print(args, accounts, {
    { "when", function(a) return cli.date(a.when) end }, { "event", "title" }, { "articles", "articles" }, { "outlets", "outlets" },
    { "independent sources", "independent" },
  }, whole)
else
  cli.print(args, chains, {
    { "outlet", "outlet" }, { "knows it from", through }, { "that is", function(c) return #c.kinds > 1 and c.kinds[#c.kinds] or "" end },
    { "articles", function(c) return #c.articles end }, { "claims", "claims" },
    { "such as", function(c, is_table) return cli.words(c.evidence[1], is_table) end, below = true },
  }, whole)
end
