-- The scripts that an analyst writes first, word for word as short as they should be.
local help = require "help"
local tests = {}

local function capture(f)
  local lines = {}
  f(function(...)
    local parts = table.pack(...)
    for i = 1, parts.n do parts[i] = tostring(parts[i]) end
    lines[#lines + 1] = table.concat(parts, "\t")
  end)
  return table.concat(lines, "\n")
end

local function shows(wanted, f)
  local c <close> = help.by_hand()
  help.eq(capture(function(print) f(c, print) end), wanted)
end

tests["who spoke to whom, and on what date"] = function()
  shows("2024-03-04\tAnn Lee\tBob Roe\tphone\tasserted\tHarbour Post\n2024-03-06\tBob Roe\tnil\tstatement\tasserted\tHill Courier\n"
    .. "undated\tAnn Lee\tBob Roe\tphone\tdenied\tHill Courier", function(c, print)
    for e in c:events { type = "communicate", order = "date" } do
      print(e.time or "undated", e.agent, e.recipient, e.channel, e.certainty, e.article.outlet)
    end
  end)
end

tests["who is behind a name, and what is said of them"] = function()
  shows("Ann Lee\tperson\tAnn Lee; Lee; Ann\nage\t52\tHarbour Post < officials (unnamed)", function(c, print)
    local who = assert(c:entity "Ann Lee")
    print(who.name, who.type, table.concat(who:aliases(), "; "))
    for p in who:properties() do print(p.key, p.value, p.claim:chain()) end
  end)
end

tests["what did one say about another between two dates"] = function()
  shows("2024-03-05\tdirect\ttold\tWe won the vote ,", function(c, print)
    for q in c:quotes { speaker = "Ann Lee", from = "2024-03-01", to = "2024-03-05" } do print(q.said, q.kind, q.cue, q.text) end
    for q in c:quotes { speaker = "Ann Lee", about = "Bob Roe" } do print(q.said, q.kind, q.cue, q.text) end
  end)
end

tests["one quote, many wordings"] = function()
  shows('Harbour Post\tHill Courier\tWe won [-the-] {+that+} vote', function(c, print)
    for g in c:quote_groups { min_outlets = 2 } do
      for a, b in g:pairs() do print(a.article.outlet, b.article.outlet, a:diff(b)) end
    end
  end)
end

tests["who contradicts whom, on what"] = function()
  shows("polarity\t0.7\tone asserts what the other denies\n\tHarbour Post\tMayor Ann Lee called Bob Roe on Monday .\n"
    .. "\tHill Courier\tRoe denied on Wednesday that Lee had called him .", function(c, print)
    for r in c:relations { kind = "contradicts", across = "outlet" } do
      print(r.slot, r.score, r.reason)
      print("", r.a.article.outlet, r.a.text)
      print("", r.b.article.outlet, r.b.text)
    end
  end)
end

tests["one event, every outlet's account"] = function()
  shows("2024-03-04\tAccount(Ann Lee calls Bob Roe, phone, 2024-03-04)\t2\t2\n"
    .. "\tHarbour Post\tHarbour Post\tasserted\tMayor Ann Lee called Bob Roe on Monday .\n"
    .. "\tHill Courier\tHill Courier < Bob Roe\tdenied\tRoe denied on Wednesday that Lee had called him .", function(c, print)
    for acc in c:accounts { about = "Ann Lee", min_outlets = 2, order = "date" } do
      print(acc.time, acc, acc.n_outlets, acc.n_independent)
      for claim in acc:claims() do print("", claim.article.outlet, claim:chain(), claim.certainty, claim.text) end
    end
  end)
end

tests["check a sentence of one's own"] = function()
  local folder, remove = help.folder {
    ["a.txt"] = "Outlet: Harbour Post\nPublished: 2024-03-05\n\nMayor Ann Lee telephoned Bob Roe on Monday.\n",
    ["b.txt"] = "Outlet: Hill Courier\nPublished: 2024-03-06\n\nBob Roe met the mayor, Ann Lee, on Tuesday. He left for Oldbridge.\n",
    ["c.txt"] = "Outlet: Dockside News\nPublished: 2024-03-07\n\nMayor Ann Lee telephoned Bob Roe on Monday, a spokesman said.\n",
  }
  local c <close> = assert(require "hearsay".open(folder))
  remove()
  local answer = assert(c:check "The mayor telephoned Bob Roe on March 4, 2024.")
  help.eq(answer.read_as, "Ann Lee telephoned Bob Roe on March 4, 2024.")
  help.eq(answer.verdict, "agree")
  assert(answer.score > 0.3 and answer.score <= 1)
  local outlets = {}
  for claim in answer:supporting() do outlets[claim.article.outlet] = claim.text end
  assert(outlets["Harbour Post"] and outlets["Dockside News"])
  for claim in answer:against() do error(claim.text) end
  answer = assert(c:check "Ann Lee never telephoned Bob Roe.")
  help.eq(answer.verdict, "disagree")
  help.eq(answer:against()().article.outlet, "Harbour Post")
  assert(answer:why():find("read as", 1, true))
  help.eq(assert(c:check "Tim Moor slept.").verdict, "unrelated")
  help.eq(assert(c:check "Ann Lee ate a cake.").verdict, "discuss")
  help.raises("check takes a sentence", c.check, c, "")
end

tests["why"] = function()
  shows([[
Event(Ann Lee call Bob Roe, phone, 2024-03-04, Harbour Post)
  rule      frame, score 1.00
  words     "Mayor Ann Lee called Bob Roe on Monday ."
  place     post-1, bytes 1 to 40
  certainty asserted
  sources   Harbour Post
  time      2024-03-04: its own words of time; "Monday"; rule weekday; counted from the article's
            date (2024-03-05)
Mayor Ann Lee called Bob Roe on Monday .	1	40	Mayor Ann Lee called Bob Roe on Monday .]], function(c, print)
    local e = c:events()()
    print(e:why())
    print(e.sentence, e.first, e.last, e.article.text:sub(e.first, e.last))
  end)
end

return tests
