#!/usr/bin/env lua5.4
-- Who and what the articles speak of, under which names, and where.
local cli = require "hearsay.cli"

local args = cli.parse(arg, {
  name = "entities.lua",
  about = "Persons, organizations, places and groups, with their aliases and articles.",
  options = {
    { "type", "TYPE", "only person, organization, place, group or other" },
    { "min_articles", "N", "in at least N articles" },
    { "all", false, "also what is never named: \"the captain\"" },
  },
})
local corpus <close> = cli.open(args)

local least = tonumber(args.min_articles or 1) or cli.fail("entities.lua: --min-articles needs a number", 2)
local rows = {}
for e in cli.iterate(args, corpus, "entities", { type = args.type, min_articles = least }) do
  if args.all or e.named then
    local articles = {}
    for a in e:articles() do articles[#articles + 1] = a.id end
    rows[#rows + 1] = { name = e.name, type = e.type, aliases = e:aliases(), articles = articles, mentions = e.n_mentions }
  end
end

cli.print(args, rows, {
  { "name", "name" }, { "type", "type" }, { "aliases", "aliases" }, { "articles", function(r) return #r.articles end },
  { "mentions", "mentions" },
})
