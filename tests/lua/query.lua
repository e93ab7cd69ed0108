-- Iterators: which rows pass, in which order, and what a wrong option says.
local help = require "help"
local eq, raises, shown, each = help.eq, help.raises, help.shown, help.each
local tests = {}

local function lemma(e) return e.lemma end
local function id(item) return item.article.id end

tests["by type, channel, certainty"] = function()
  local c <close> = help.by_hand()
  eq(each(c:events { type = "communicate" }, lemma), "call deny call")
  eq(each(c:events { type = { "travel", "meet" } }, lemma), "travel")
  eq(each(c:events { channel = "phone", certainty = "denied" }, id), "courier-1")
  eq(each(c:mentions { kind = "value" }, tostring), "52")
  eq(each(c:mentions { type = "group" }, tostring), "reporters")
  eq(each(c:quotes { kind = "indirect" }, tostring), "")
  eq(each(c:accounts { type = "communicate", min_outlets = 2 }, function(a) return a.id end), "1")
  eq(each(c:accounts { min_outlets = 3 }, tostring), "")
end

tests["by entity, as object or by any of its names"] = function()
  local c <close> = help.by_hand()
  local roe = c:entity "Bob Roe"
  eq(each(c:events { recipient = roe }, id), "post-1 courier-1")
  eq(each(c:events { recipient = "Roe" }, id), "post-1 courier-1")
  eq(each(c:events { agent = "Roe" }, lemma), "deny")
  eq(each(c:events { participant = "roe" }, lemma), "call deny call")
  eq(each(c:quotes { speaker = "Ann Lee", addressee = "reporters" }, id), "post-1")
  eq(each(c:quotes { speaker = "Nobody" }, id), "")
  eq(each(c:claims { source = "Bob Roe" }, id), "courier-1")
  eq(each(c:claims { about = "Ann Moor" }, id), "wire-1")
  eq(each(c:properties { subject = "Lee" }, function(p) return p.key end), "age")
  eq(each(c:accounts { about = "Lee" }, function(a) return a.id end), "1")
  eq(each(c:accounts { recipient = "Lee" }, tostring), "")
  eq(each(c:relations { about = "Ann Moor" }, tostring), "")
  eq(each(c:quote_groups { speaker = "Lee" }, function(g) return g.n_quotes end), "2")
end

tests["by article and outlet"] = function()
  local c <close> = help.by_hand()
  eq(each(c:events { outlet = "Hill Courier" }, lemma), "deny call")
  eq(each(c:events { article = "wire-1" }, lemma), "travel")
  eq(each(c:events { article = c:article "wire-1" }, lemma), "travel")
  eq(each(c:article "courier-1":events { type = "communicate" }, lemma), "deny call")
  eq(each(c:entities { outlet = "Harbour Post" }, tostring), "Ann Lee Bob Roe reporters")
  eq(each(c:accounts { article = "courier-1" }, function(a) return a.id end), "1")
  eq(each(c:articles { outlet = "Harbour Post" }, function(a) return a.id end), "post-1")
  eq(c:article "none", nil)
  eq(each(c:relations { across = "outlet", kind = "contradicts" }, function(r) return r.slot end), "polarity")
end

tests["by date: the interval counts, the undated pass when asked for"] = function()
  local c <close> = help.by_hand()
  eq(each(c:events { from = "2024-03-05" }, lemma), "deny")
  eq(each(c:events { to = "2024-03-05" }, id), "post-1")
  eq(each(c:events { when = "2024-03" }, lemma), "call deny")
  eq(each(c:events { when = "2024-03-04", undated = true }, id), "post-1 courier-1 wire-1")
  eq(each(c:events { undated = false }, lemma), "call deny")
  eq(each(c:events { when = c:article "courier-1".published }, lemma), "deny")
  eq(each(c:articles { from = "2024-03-06" }, function(a) return a.id end), "courier-1")
  eq(each(c:times { from = "2024-03-05" }, tostring), "2024-03-06")
  eq(each(c:quotes { to = "2024-03-05" }, id), "post-1")
  eq(each(c:accounts { from = "2025" }, tostring), "")
end

tests["in order of date, the undated last, else in order of text"] = function()
  local c <close> = help.by_hand()
  eq(each(c:events { order = "date" }, function(e) return e.time or "undated" end), "2024-03-04 2024-03-06 undated undated")
  eq(each(c:events { order = "text" }, id), "post-1 courier-1 courier-1 wire-1")
  eq(each(c:articles { order = "date" }, function(a) return a.id end), "post-1 courier-1 wire-1")
end

tests["nested iteration does not mix up"] = function()
  local c <close> = help.by_hand()
  local n = 0
  for _ in c:events() do
    for _ in c:events() do n = n + 1 end
  end
  eq(n, 16)
end

tests["a name that several go by is ambiguous, a name of nobody is unknown"] = function()
  local c <close> = help.by_hand()
  local e, message, code = c:entity "Ann"
  eq(e, nil)
  eq(code, "ambiguous")
  assert(message:find("2 entities match 'Ann'", 1, true), message)
  e, message, code = c:entity "Zed"
  eq(e, nil)
  eq(code, "unknown")
  eq(message, "no entity goes by 'Zed'")
  eq(c:entity "LEE", c:entity "Ann Lee")
end

tests["wrong options raise and name the key"] = function()
  local c <close> = help.by_hand()
  raises("quotes has no option 'speeker' (did you mean 'speaker'?)", c.quotes, c, { speeker = "Lee" })
  raises("tests/lua/query.lua:", function() for _ in c:quotes { speeker = "Lee" } do end end)
  raises("certainty cannot be 'denyed' (did you mean 'denied'?)", c.events, c, { certainty = "denyed" })
  raises("kind cannot be 'agree'", c.relations, c, { kind = "agree" })
  raises("speaker must be an entity or a name, not a number", c.quotes, c, { speaker = 1 })
  raises("from is no date: 'Tuesday'", c.events, c, { from = "Tuesday" })
  raises("order of quotes cannot be 'size'", c.quotes, c, { order = "size" })
  raises("order of mentions cannot be 'date'", c.mentions, c, { order = "date" })
  raises("mentions has no option 'from'", c.mentions, c, { from = "2024" })
  raises("min_outlets must be a number", c.accounts, c, { min_outlets = "2" })
  raises("undated must be true or false", c.events, c, { undated = "yes" })
  raises("across must be", c.relations, c, { across = "country" })
  raises("quotes takes one table of options, not a string", c.quotes, c, "Lee")
  raises("entity takes a name", c.entity, c, 1)
end

tests["unannotated articles have no answers yet"] = function()
  local c <close> = require "hearsay".new()
  if c:add { id = "one", text = "Ann Lee spoke." } then
    raises("1 article is not annotated yet", c.quotes, c)
    eq(shown(c:articles()), "Article(one)")
    assert(c:annotate())
    eq(shown(c:notes()), "")
    c:quotes()
  end
end

return tests
