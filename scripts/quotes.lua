#!/usr/bin/env lua5.4
-- One quote, many wordings: the same words in several outlets side by side, and what changed on the way.
local cli = require "hearsay.cli"

local args = cli.parse(arg, {
  name = "quotes.lua",
  about = "Quotes that several outlets carry, side by side; with --all every quote.",
  options = {
    { "speaker", "NAME", "only what this person or organization said" },
    { "about", "NAME", "only quotes that mention this person, organization or place" },
    { "min_outlets", "N", "in at least N outlets (default 2)" },
    { "all", false, "every quote, one a row" },
  },
})
local corpus <close> = cli.open(args)
cli.check_entity(corpus, args.speaker)
cli.check_entity(corpus, args.about)

local function wording(q)
  local w = cli.evidence(q)
  w.outlet, w.kind, w.manner = q.article.outlet or cli.null, q.kind, q.manner or cli.null
  w.speaker = q.speaker and q.speaker.name or q.speaker_text or cli.null
  w.addressee = q.addressee and q.addressee.name or q.addressee_text or cli.null
  w.said = cli.when(q.said)
  return w
end

local filter = { speaker = args.speaker, about = args.about }
local rows, whole, number = {}, {}, 0
if args.all then
  for q in cli.iterate(args, corpus, "quotes", filter) do rows[#rows + 1] = wording(q) end
  whole = rows
else
  filter.min_outlets = cli.number(args, "min_outlets", 2)
  for g in cli.iterate(args, corpus, "quote_groups", filter) do
    local group, first = { wordings = {}, outlets = g.n_outlets }, nil
    number = number + 1
    for q in g:quotes() do
      local w = wording(q)
      first = first or q
      w.group, w.change = number, q ~= first and first:diff(q) or cli.null
      group.wordings[#group.wordings + 1] = w
      rows[#rows + 1] = w
    end
    group.speaker = group.wordings[1].speaker
    whole[number] = group
  end
end

-- "denied", "posted": what the speaker did with these words.
local columns = {
  { "group", "group" }, { "article", "article" }, { "outlet", "outlet" }, { "speaker", "speaker" }, { "to", "addressee" },
  { "verb", "manner" }, { "kind", "kind" }, { "said", function(w) return cli.date(w.said) end },
  { "words", function(w, is_table) return is_table and w.change and w.change ~= cli.null and w.change or w.text end, below = true, whole = true },
}
if args.all then table.remove(columns, 1) end
cli.print(args, rows, columns, whole)
cli.note(args, #rows > 0 and not args.all and "[-gone-] {+new+} against the group's first wording",
  #rows == 0 and not args.all and "no quote stands in " .. filter.min_outlets .. " outlets; --all shows every quote")
