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

local rows = {}
for e in cli.iterate(args, corpus, "entities", { type = args.type, min_articles = cli.number(args, "min_articles") }) do
  if args.all or e.named then
    local articles = {}
    for a in e:articles() do articles[#articles + 1] = a.id end
    rows[#rows + 1] = { name = e.name, type = e.type, aliases = e:aliases(), articles = articles, mentions = e.n_mentions }
  end
end

-- In a table, the names besides its own, each in one spelling.
local function other_names(r, is_table)
  if not is_table then return r.aliases end
  local names, seen = {}, { [r.name:lower()] = true }
  for _, alias in ipairs(r.aliases) do
    local key = alias:lower()
    if not seen[key] then seen[key] = true; names[#names + 1] = alias end
  end
  return names
end

cli.print(args, rows, {
  { "name", "name" }, { "type", "type" }, { "articles", function(r) return #r.articles end }, { "mentions", "mentions" },
  { args.format == "table" and "also" or "aliases", other_names, below = true, tight = true },
})
