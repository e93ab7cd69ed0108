-- Objects: their fields, how they print, what `pairs` shows, and that a row is one value.
local hearsay = require "hearsay"
local help = require "help"
local eq, raises, shown, each = help.eq, help.raises, help.shown, help.each
local tests = {}

local function first(corpus, plural, options) return corpus[plural](corpus, options)() end

tests["positions count bytes from 1 and are inclusive"] = function()
  local c <close> = help.by_hand()
  for _, plural in ipairs { "sentences", "tokens", "mentions", "times", "quotes", "events", "claims", "properties" } do
    for item in c[plural](c) do eq(item.article.text:sub(item.first, item.last), item.text, plural) end
  end
end

tests["an event tells who, whom, how and when"] = function()
  local c <close> = help.by_hand()
  local e = first(c, "events")
  eq(tostring(e.agent), "Ann Lee")
  eq(e.agent.type, "person")
  eq(e.recipient.name, "Bob Roe")
  eq(e.patient, nil)
  eq(e.channel, "phone")
  eq(e.negated, false)
  eq(tostring(e.time), "2024-03-04")
  eq(e.time.from, "2024-03-04")
  eq(e.time.precision, "day")
  eq(e.time.text, "Monday")
  eq(e.time.rule, "timex")
  eq(e.time.score, 0.9)
  eq(e.time.anchor, "published")
  eq(e.trigger.text, "called")
  eq(e.trigger.head.text, "Mayor")
  eq(e.claim.event, e)
  eq(e.account.title, "Ann Lee calls Bob Roe")
  eq(shown(e:agents()), "Ann Lee")
  eq(each(e:fillers(), function(f) return f.role end), "agent recipient")
  eq(shown(e:mentions()), "Mayor Ann Lee | Bob Roe")
  eq(e.topic, nil)
end

tests["a quote tells who said it, to whom and when"] = function()
  local c <close> = help.by_hand()
  local q = first(c, "quotes")
  eq(q.speaker.name, "Ann Lee")
  eq(q.speaker_text, "Lee")
  eq(q.article.text:sub(q.speaker_first, q.speaker_last), "Lee")
  eq(q.addressee.name, "reporters")
  eq(q.cue, "told")
  eq(q.kind, "direct")
  eq(q.said.value, "2024-03-05")
  eq(q.outer, nil)
  eq(q.sentence.text, '" We won the vote , " Lee told reporters .')
  eq(q.score, 0.8)
end

tests["an inferred date says why"] = function()
  local c <close> = help.by_hand()
  local p = c:article "courier-1".published
  eq(p.how, "inferred")
  eq(p.reason, "Wednesday with a past verb")
  eq(c:article "post-1".published.how, "given")
  eq(c:article "wire-1".published, nil)
  assert(c:article "courier-1":why():find("Wednesday with a past verb", 1, true))
end

tests["a claim knows its chain"] = function()
  local c <close> = help.by_hand()
  eq(each(c:claims(), function(k) return "[" .. k:chain() .. "]" end),
    "[Harbour Post] [Harbour Post < officials (unnamed)] [Hill Courier < Bob Roe] [wire-1]")
  local p = first(c, "properties")
  eq(p.claim.property, p)
  eq(p.number, 52)
  eq(math.type(p.number), "integer")
  eq(p.subject.name, "Ann Lee")
  eq(first(c, "claims", { certainty = "denied" }).speaker.name, "Bob Roe")
end

tests["an entity has aliases, mentions, articles"] = function()
  local c <close> = help.by_hand()
  local e = assert(c:entity "Ann Lee")
  eq(table.concat(e:aliases(), "; "), "Ann Lee; Lee; Ann")
  eq(e.n_mentions, 4)
  eq(e.n_articles, 2)
  eq(each(e:articles(), function(a) return a.id end), "post-1 courier-1")
  eq(shown(e:mentions()), "Mayor Ann Lee | Lee | Lee | Lee")
  eq(each(e:properties(), function(p) return p.key end), "age")
  eq(each(e:quotes(), function(q) return q.article.id end), "post-1 courier-1")
  eq(each(e:events { type = "communicate" }, function(x) return x.lemma end), "call call")
  eq(e.gender, nil)
end

tests["an account joins the articles"] = function()
  local c <close> = help.by_hand()
  local a = first(c, "accounts")
  eq(a.time.value, "2024-03-04")
  eq(a.n_independent, 2)
  eq(each(a:claims(), function(k) return k.certainty end), "asserted denied")
  eq(each(a:events(), function(e) return e.article.id end), "post-1 courier-1")
  eq(each(a:parts(), function(p) return p.role .. "=" .. p.name end), "agent=Ann Lee recipient=Bob Roe")
  eq(a.agent, c:entity "Ann Lee")
end

tests["relations reach both sides, variants reach quotes"] = function()
  local c <close> = help.by_hand()
  local r = first(c, "relations", { kind = "contradicts" })
  eq(r.slot, "polarity")
  eq(r.a.event.certainty .. " " .. r.b.event.certainty, "asserted denied")
  eq(r.reason, "one asserts what the other denies")
  local v = first(c, "relations", { kind = "variant" })
  eq(v.a.cue, "told")
  eq(v.a:diff(v.b), 'We won [-the-] {+that+} vote')
  for a, b in first(c, "quote_groups"):pairs() do
    eq(a.article.outlet, "Harbour Post")
    eq(b.article.outlet, "Hill Courier")
  end
end

tests["one row is one value, also as a key"] = function()
  local c <close> = help.by_hand()
  local seen = {}
  for e in c:events() do
    if e.agent then seen[e.agent] = (seen[e.agent] or 0) + 1 end
  end
  eq(seen[c:entity "Ann Lee"], 2)
  local other <close> = help.by_hand()
  assert(c:entity "Ann Lee" ~= other:entity "Ann Lee", "entities of two corpora are two")
end

tests["times compare as times"] = function()
  local c <close> = help.by_hand()
  local e, q = first(c, "events"), first(c, "quotes")
  eq(e.time, e.time)
  assert(e.time == first(c, "accounts").time, "the same day told by two rows is equal")
  assert(e.time < q.said and not (q.said < e.time))
  assert(not e.time:overlaps(q.said))
  assert(e.time ~= q.said)
end

tests["pairs lists the fields that are there"] = function()
  local c <close> = help.by_hand()
  local names = {}
  for name, value in pairs(first(c, "quotes")) do
    assert(value ~= nil)
    names[#names + 1] = name
  end
  eq(table.concat(names, " "), "id kind speaker speaker_text speaker_first speaker_last addressee addressee_text cue manner certainty said source_mention "
    .. "addressee_mention cue_token article sentence text first last rule score")
end

tests["totable is plain all the way down"] = function()
  local c <close> = help.by_hand()
  local function check(t, depth)
    assert(depth < 4)
    for k, v in pairs(t) do
      assert(type(k) == "string" or type(k) == "number")
      if type(v) == "table" then check(v, depth + 1)
      else assert(type(v) ~= "userdata" and type(v) ~= "function", tostring(k)) end
    end
  end
  for _, plural in ipairs { "articles", "mentions", "quotes", "events", "claims", "properties", "accounts", "relations", "entities" } do
    for item in c[plural](c) do check(item:totable(), 1) end
  end
  local t = first(c, "events"):totable()
  eq(t.agent, "Ann Lee")
  eq(t.time, "2024-03-04")
  eq(t.article, "post-1")
end

tests["everything prints on a line of a terminal and says why"] = function()
  local c <close> = help.by_hand()
  local real <close> = assert(hearsay.open "corpus")
  for _, plural in ipairs { "articles", "sentences", "tokens", "mentions", "times", "quotes", "events", "claims", "properties", "notes",
                            "entities", "accounts", "relations", "quote_groups" } do
    for _, corpus in ipairs { c, real } do
      for item in corpus[plural](corpus) do
        local s = tostring(item)
        assert(utf8.len(s) <= 100 and not s:find "[\n\r]" and not s:find "0x", plural .. ": " .. s)
        assert(plural == "tokens" or item:why():find(s, 1, true) == 1)
        if plural == "events" then assert(#tostring(item:when()) > 0) end
      end
    end
  end
  eq(tostring(first(c, "quotes")), 'Quote("We won the vote ,", Ann Lee, Harbour Post 2024-03-05)')
  eq(tostring(c), "Corpus(3 articles)")
end

tests["objects are read-only and a misspelt name raises"] = function()
  local c <close> = help.by_hand()
  local q = first(c, "quotes")
  raises("a quote is read-only", function() q.text = "x" end)
  raises("quote has no field 'speeker' (did you mean 'speaker'?)", function() return q.speeker end)
  raises("tests/lua/objects.lua:", function() return q.speeker end)
  raises("corpus has no method 'qoutes' (did you mean 'quotes'?)", function() return c:qoutes() end)
  raises("diff takes another quote, not a number", q.diff, q, 1)
  raises("write object:why()", q.why, 1)
  raises("hearsay object", q.mentions, 1)
end

tests["an object keeps its corpus, but not when it is closed"] = function()
  local q
  do
    local c = help.by_hand()
    q = first(c, "quotes")
  end
  collectgarbage()
  eq(q.text, "We won the vote ,")
  local c = help.by_hand()
  local e = c:entity "Ann Lee"
  c:close()
  c:close()
  raises("corpus is closed", function() return e.name end)
  raises("corpus is closed", function() return e:aliases() end)
  raises("corpus is closed", function() return c:quotes() end)
  raises("corpus is closed", function() for _ in pairs(e) do end end)
  raises("corpus is closed", function() return #c end)
  eq(tostring(c), "Corpus(closed)")
  eq(tostring(e), "Entity(of a closed or renewed corpus)")
end

tests["help and the reference page know every field"] = function()
  assert(hearsay.help "quote":find(".speaker", 1, true))
  raises("help takes an object or the name of a class", hearsay.help, "nonsense")
  local page = require "hearsay.docs"
  for _, word in ipairs { "## quote", "`.addressee`", "`:chain()`", "corpus:accounts{" } do assert(page:find(word, 1, true), word) end
end

return tests
