-- Time as scripts see it: on real text, read here, so that the whole way from words to days is walked.
local hearsay = require "hearsay"
local help = require "help"
local eq, raises, each = help.eq, help.raises, help.each
local tests = {}

local function read(text, published, options)
  local c = hearsay.new(options)
  assert(c:add { id = "one", outlet = "Harbour Post", published = published, text = text })
  assert(c:annotate())
  return c
end

local function event(c, lemma) for e in c:events { lemma = lemma } do return e end end

tests["a time has a value, days, a precision, and what it was counted from"] = function()
  local c <close> = read("Ann Lee called Bob Roe on Monday. She resigned around May 2013.", "2024-03-06")
  local t = event(c, "call").time
  eq(t.value, "2024-03-04")
  eq(t.from, "2024-03-04")
  eq(t.to, "2024-03-04")
  eq(t.precision, "day")
  eq(t.anchor, "published")
  eq(t.counted_from, c:article "one".published)
  eq(t.expression.text, "Monday")
  eq(t.expression.expression, t.expression)
  assert(t.expression.rule and t.expression.score > 0)
  local about = hearsay.list(c:times())[2]
  eq(about.from, "2013-05-01")
  eq(about.to, "2013-05-31")
  eq(about.precision, "month")
  eq(about.approx, true)
  eq(about.edtf, "2013-05~")
  eq(tostring(about), "2013-05~")
end

tests["a time that hangs on another says which"] = function()
  local c <close> = read("The vote was held on May 3, 2023. Two days later Ann Lee resigned.", "2024-03-06")
  local later = hearsay.list(c:times())[2]
  eq(later.value, "2023-05-05")
  eq(later.anchor, "time")
  eq(later.counted_from.value, "2023-05-03")
  assert(later:why():find("counted from another time (2023-05-03)", 1, true), later:why())
  for line in later:why():gmatch "[^\n]+" do assert(utf8.len(line) <= 100) end
end

tests["figures that can be read twice keep both readings, unless told how"] = function()
  local text = "Ann Lee called Bob Roe on 03/04/2015."
  local c <close> = read(text)
  local t = event(c, "call").time
  eq(table.concat(t:readings(), " "), "2015-03-04 2015-04-03")
  local ways = event(c, "call"):when().alternatives
  eq(ways[1].value .. " " .. ways[1].why, '2015-03-04 "03/04/2015" with the month first (dates = "mdy")')
  eq(ways[2].value .. " " .. ways[2].why, '2015-04-03 "03/04/2015" with the day first (dates = "dmy")')
  for order, day in pairs { dmy = "2015-04-03", mdy = "2015-03-04" } do
    local d <close> = read(text, nil, { dates = order })
    eq(event(d, "call").time.value, day, order)
    eq(#event(d, "call").time:readings(), 0)
  end
  raises("dates cannot be 'ymd'; it is dmy or mdy", hearsay.new, { dates = "ymd" })
end

tests["when explains a date"] = function()
  local c <close> = read("Ann Lee called Bob Roe on Monday and offered help.", "2024-03-06")
  local w = event(c, "offer"):when()
  eq(w.value, "2024-03-04")
  eq(w.rule, "clause")
  eq(w.anchor, "published")
  eq(tostring(w), [[
2024-03-04
  why       the time of the clause it stands in; "Monday"; rule weekday; counted from the
            article's date (2024-03-06)
  score     0.72]])
end

tests["when says what keeps an event from a date"] = function()
  local c <close> = read "Ann Lee called Bob Roe on Monday. Roe will resign."
  local call, resign = event(c, "call"):when(), event(c, "resign"):when()
  eq(call.value, nil)
  eq(call.why, '"Monday" hangs on the article\'s date, which is unknown')
  eq(resign.time, nil)
  eq(tostring(resign):match "^undated\n  why       (.*)$", "no words of time belong to it, and the article's date is unknown")
end

tests["before and after: by words of order, over a third event, and by days"] = function()
  local c <close> = read("After the vote Ann Lee resigned before she left for Oldbridge. Bob Roe called her on Monday. "
    .. "He met her on Tuesday.", "2024-03-06")
  local resign, call, meet = event(c, "resign"), event(c, "call"), event(c, "meet")
  assert(event(c, "leave"):after(resign))
  eq(select(2, resign:before(event(c, "leave"))), "order")
  eq(select(2, call:before(meet)), "days")
  eq(meet:before(call), false)
  eq(meet:after(call), true)
  eq(each(call:before(), function(e) return e.lemma end), "meet")
  for e, why in meet:after() do
    eq(e, call)
    eq(why, "days")
  end
  raises("not a string", call.before, call, "meet")
end

tests["filters by date: a bound alone counts by the end that is known"] = function()
  local c <close> = read("Ann Lee resigned. Bob Roe called her on Monday. He will meet her in May. The bridge collapsed in 2015.", "2024-03-06")
  local function lemmas(options) return each(c:events(options), function(e) return e.lemma end) end
  eq(event(c, "resign").time.from, nil)
  eq(lemmas { when = "2024-03" }, "resign call")
  eq(lemmas { from = "2024-03-05", to = "2024-03-31" }, "resign")
  eq(lemmas { to = "2023" }, "collapse")
  eq(lemmas { to = "2023", undated = true }:match "^resign .*collapse$" ~= nil, true)
  eq(lemmas { when = "2015-09" }, "collapse")
  eq(each(c:times { when = "2024-05" }, function(t) return t.text end), "May")
end

return tests
