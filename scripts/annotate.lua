#!/usr/bin/env lua5.4
-- Everything that was found, for other programs: CoNLL-U, or JSON Lines with one object an article.
-- Offsets are 0-based half-open bytes into `text`; ids of clusters are one over the whole run.
local cli = require "hearsay.cli"
local json = require "hearsay.json"
local list = require "hearsay".list

local args = cli.parse(arg, {
  name = "annotate.lua",
  about = "Tokens and trees as CoNLL-U, or all layers as JSON Lines.",
  formats = { "conllu", "jsonl" },
  options = { { "dated", false, "of the times only those with a place in the calendar, as days: \"Monday night\" is Monday" } },
})
local corpus <close> = cli.open(args)
local null = cli.null

---------------------------------------------------------------------------------------- CoNLL-U

local function field(s) return s and (s:gsub("%s+", " ")) or "_" end

-- The last column: bytes of `text`, and whether anything stands between this word and the next.
local function misc(text, first, last)
  return (text:find("^%S", last + 1) and "SpaceAfter=No|" or "") .. ("TokenRange=%d:%d"):format(first - 1, last)
end

-- A surface word of several syntactic words ("don't"): numbers i to j.
local function surface_line(tokens, i, j, text)
  local first, last = tokens[i].first, tokens[j].last
  return ("%d-%d\t%s\t_\t_\t_\t_\t_\t_\t_\t%s"):format(i, j, field(text:sub(first, last)), misc(text, first, last))
end

local function word_line(t, i, last_column)
  local head = t.head
  return ("%d\t%s\t%s\t%s\t%s\t%s\t%d\t%s\t_\t%s"):format(i, field(t.text), field(t.lemma), field(t.upos), field(t.xpos),
    field(t.feats), head and head.id or 0, field(t.deprel), last_column)
end

local function print_sentence(sentence, number, id, text)
  local lines = { ("# sent_id = %s-%d"):format(id, number), "# text = " .. field(sentence.text) }
  local tokens, inside = list(sentence:tokens()), 0          -- words up to `inside` belong to a surface word
  for i, t in ipairs(tokens) do
    local n = t.n_words
    if n and n > 1 and tokens[i + n - 1] then
      inside = i + n - 1
      lines[#lines + 1] = surface_line(tokens, i, inside, text)
    end
    local range = ("TokenRange=%d:%d"):format(t.first - 1, t.last)
    lines[#lines + 1] = word_line(t, i, i <= inside and range or misc(text, t.first, t.last))
  end
  print(table.concat(lines, "\n") .. "\n")
end

local function print_conllu(article)
  local id, text = article.id or "", article.text
  print("# newdoc id = " .. field(id))
  local number = 0
  for sentence in article:sentences() do
    number = number + 1
    print_sentence(sentence, number, field(id), text)
  end
end

---------------------------------------------------------------------------------------- JSON Lines

local function span(item) return { start = item.first and item.first - 1 or null, ["end"] = item.last or null } end

-- An item with its bytes; what is not there is null, so that every item of a kind has the same keys (value and unit aside).
local function with_span(item, fields)
  fields.start, fields["end"] = item.first and item.first - 1 or null, item.last or null
  return fields
end

local function id_of(row) return row and row.id or null end

-- A participant: its bytes, and the cluster of its entity.
local function participant(mention_or_filler)
  if not mention_or_filler then return null end
  return with_span(mention_or_filler, { cluster = id_of(mention_or_filler.entity) })
end

-- The speaker's mention, or the bare words where they are no mention.
local function speaker(q)
  if q.source_mention or not q.speaker_first then return participant(q.source_mention) end
  return { start = q.speaker_first - 1, ["end"] = q.speaker_last, cluster = null }
end

local function roles(event)
  local by = { agent = {}, patient = {}, recipient = {}, topic = {}, place = {}, time = {} }
  for f in event:fillers() do
    by[f.role] = by[f.role] or {}
    by[f.role][#by[f.role] + 1] = participant(f)
  end
  return by
end

local function when(t) return { from = t and t.from or null, to = t and t.to or null } end

local function collect(iterator, make)
  local all = {}
  for item in iterator do all[#all + 1] = make(item) end
  return all
end

-- Events that no account joins still are events of their own: their numbers run on behind the accounts'.
local n_clusters = 0
for _ in corpus:accounts() do n_clusters = n_clusters + 1 end

local function cluster_of(event)
  if event.account then return event.account.id end
  n_clusters = n_clusters + 1
  return n_clusters
end

-- No durations, repetitions, clock times alone, hours ("an hour later"), nor words like "recently" and "years ago".
local UNDATED = { clock = true, ["part-of-day"] = true, within = true }

local function has_place(t)
  if (t.type ~= "date" and t.type ~= "time") or not t.value or UNDATED[t.rule] or t.value:find "_REF$" then return false end
  if t.type == "time" and (t.rule == "span" or t.rule:find "^counted") then return false end
  return t.from or t.to or t.rule:find "^season"                 -- "in summer" is of every year
end

local LAYERS = {
  sentences = function(s) return span(s) end,
  mentions = function(m)
    return with_span(m, { type = m.type, kind = m.kind, cluster = id_of(m.entity), value = m.value, unit = m.unit })
  end,
  times = function(t)
    if args.dated then
      local day = t.value and t.value:match "^(%d%d%d%d%-%d%d%-%d%d)T"
      return has_place(t) and with_span(t, { type = "date", value = day or t.value or null, from = t.from or null, to = t.to or null }) or nil
    end
    return with_span(t, { type = t.type, value = t.value or null, from = t.from or null, to = t.to or null })
  end,
  quotes = function(q)
    return with_span(q, { content = span(q), cue = q.cue_token and span(q.cue_token) or null, kind = q.kind,
      source = speaker(q), addressee = participant(q.addressee_mention), said = when(q.said) })
  end,
  events = function(e)
    local t = e.time
    return with_span(e.trigger, { type = e.type or null, lemma = e.lemma, roles = roles(e), channel = e.channel or null,
      polarity = e.negated and "negative" or "positive", certainty = e.certainty, from = t and t.from or null, to = t and t.to or null,
      cluster = cluster_of(e) })
  end,
  claims = function(k)
    local p = k.property
    return with_span(k, { event = k.event and k.event.id - 1 or null,          -- its place in `events`, from 0
      property = p and with_span(p, { key = p.key, value = p.value or null, subject = participant(p.mention) }) or null,
      chain = cli.chain(k), certainty = k.certainty, said = when(k.said) })
  end,
}

local function print_jsonl(article)
  local p = article.published
  local object = { id = article.id, outlet = article.outlet or null, title = article.title or null, url = article.url or null,
    published = { value = p and p.value or null, from = p and p.from or null, to = p and p.to or null, how = p and p.how or "unknown" },
    text = article.text or "" }
  for layer, make in pairs(LAYERS) do object[layer] = collect(article[layer](article), make) end
  print(json.encode(object))
end

for article in corpus:articles() do
  if args.format == "conllu" then print_conllu(article) else print_jsonl(article) end
end
