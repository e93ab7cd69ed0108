-- Every script, run as a user runs it: its manual, its formats, its messages and exit status.
local help = require "help"
local eq, run, json = help.eq, help.run, help.json
local tests = {}

local LUA = os.getenv "LUA" or "lua5.4"
local SCRIPTS = {}
for path in io.popen("ls scripts/*.lua"):lines() do SCRIPTS[#SCRIPTS + 1] = path end

local STORY = {
  ["01-post.txt"] = "Outlet: Harbour Post\nPublished: 2024-03-05\n\nMayor Ann Lee called Bob Roe on Monday.\n\n"
    .. '"We won the vote and we will keep our word," Lee told reporters on Tuesday.\n\nRoe will meet Lee in Oldbridge next week.\n',
  ["02-courier.txt"] = "Outlet: Hill Courier\nPublished: 2024-03-06\n\nBob Roe denied on Wednesday that Ann Lee had called him.\n\n"
    .. '"We won the vote and we\'ll keep our word," Lee said, according to a spokesman.\n',
}

local function with_story(f)
  local folder, remove = help.folder(STORY)
  local ok, message = xpcall(f, debug.traceback, folder)
  remove()
  if not ok then error(message, 0) end
end

local function out_of(script, ...)
  local output, status, message = run(("%s scripts/%s.lua %s"):format(LUA, script, table.concat({ ... }, " ")))
  eq(status, 0, script .. " " .. message)
  return output, message
end

tests["every script tells how it is used"] = function()
  for _, path in ipairs(SCRIPTS) do
    local output, status = run(LUA .. " " .. path .. " --help")
    eq(status, 0, path)
    assert(output:find("usage: " .. path:match "[^/]+$", 1, true), output)
    for line in output:gmatch "[^\n]+" do assert(utf8.len(line) <= 100, line) end
  end
end

tests["a wrong command line exits with 2, a missing file with 1"] = function()
  for _, path in ipairs(SCRIPTS) do
    for _, words in ipairs { "", "--nonsense x", "--format nonsense x", "--format", "--input nonsense x" } do
      local output, status, message = run(LUA .. " " .. path .. " " .. words)
      eq(status, 2, path .. " " .. words)
      eq(output, "")
      assert(message:find "%-%-help", message)
      assert(not message:find "traceback", message)
    end
    local output, status, message = run(LUA .. " " .. path .. " /nonexistent/story.txt")
    eq(status, 1, path)
    eq(output, "")
    assert(message:find("/nonexistent/story.txt", 1, true) and not message:find "traceback", message)
  end
end

tests["table, JSON and CSV of every script, twice the same bytes"] = function()
  with_story(function(folder)
    for _, path in ipairs(SCRIPTS) do
      local script = path:match "([^/]+)%.lua$"
      for _, format in ipairs(script == "annotate" and { "conllu", "jsonl" } or { "table", "json", "csv" }) do
        local output = out_of(script, "--format", format, folder)
        eq(out_of(script, "--format=" .. format, folder), output, script .. " " .. format)
        if format == "json" then json(output) end
        if format == "table" then
          for line in output:gmatch "[^\n]+" do assert(utf8.len(line) <= 100, script .. ": " .. line) end
        end
      end
    end
  end)
end

tests["who_spoke: the shape of its JSON"] = function()
  with_story(function(folder)
    local rows = json(out_of("who_spoke", "--format json", folder))
    assert(#rows > 0, "nobody spoke")
    for _, row in ipairs(rows) do
      for _, key in ipairs { "who", "to", "chain", "reported_by", "evidence" } do eq(type(row[key]), "table", key) end
      for _, key in ipairs { "posing_as", "channel", "status" } do assert(row[key] ~= nil, key) end
      for _, key in ipairs { "value", "from", "to" } do assert(row.when[key] ~= nil, key) end
      for _, e in ipairs(row.evidence) do
        local f = assert(io.open(folder .. "/" .. e.article .. ".txt", "rb"))
        local text = f:read "a"
        f:close()
        assert(text:find(e.text, 1, true), e.text)
        assert(e["end"] - e.start == #e.text)
      end
    end
  end)
end

tests["who_spoke: told in a message is one row, and says to whom"] = function()
  local folder, remove = help.folder {
    ["a.txt"] = 'Outlet: Hill Courier\nPublished: 2024-03-07\n\n"We lost an hour," Ann Lee told Harbour Post in a text message on Thursday.\n' }
  local rows = json(out_of("who_spoke", "--format json", folder))
  remove()
  eq(#rows, 1)
  eq(rows[1].channel, "message")
  eq(table.concat(rows[1].who) .. " " .. table.concat(rows[1].to), "Ann Lee Harbour Post")
end

tests["who_spoke: two who telephoned spoke with one another"] = function()
  local folder, remove = help.folder {
    ["a.txt"] = "Outlet: Hill Courier\nPublished: 2024-03-07\n\nPresident Ann Lee and Bo Roe spoke by telephone on Tuesday.\n" }
  local rows = json(out_of("who_spoke", "--format json", folder))
  remove()
  eq(#rows, 1)
  eq(rows[1].channel, "phone")
  eq(table.concat(rows[1].who) .. " " .. table.concat(rows[1].to), "Ann Lee Bo Roe")
end

tests["timeline: event time beside publication, and where outlets give other days"] = function()
  local folder, remove = help.folder {
    ["a.txt"] = "Outlet: Harbour Post\nPublished: 2024-03-06\n\nMayor Ann Lee telephoned the minister Bob Roe on Monday about the bridge.\n",
    ["b.txt"] = "Outlet: Hill Courier\nPublished: 2024-03-07\n\nMayor Ann Lee telephoned the minister Bob Roe on Tuesday about the bridge.\n",
  }
  local rows = json(out_of("timeline", "--format json", folder))
  local printed = out_of("timeline", folder)
  remove()
  for _, r in ipairs(rows) do
    for _, key in ipairs { "value", "from", "to", "how" } do assert(r.published[key] ~= nil, key) end
    for _, t in ipairs(r.told) do assert(t.article and t.outlet and t.when.from and t.published.how == "given") end
    eq(r.published.value, r.articles[1] == "a" and "2024-03-06" or "2024-03-07")
    if #r.told == 2 then
      eq(r.disputed, r.told[1].when.from ~= r.told[2].when.from)
      assert(not r.disputed or printed:find("days differ  2024-03-04 (Harbour Post); 2024-03-05 (Hill Courier)", 1, true), printed)
    end
  end
  assert(printed:find "2024%-03%-04 +2024%-03%-06 " and printed:find "2024%-03%-05 ", printed)
end

tests["entities and compare: the shape of their JSON"] = function()
  with_story(function(folder)
    local found
    for _, e in ipairs(json(out_of("entities", "--format json", folder))) do
      for _, key in ipairs { "name", "type", "aliases", "articles", "mentions" } do assert(e[key] ~= nil, key) end
      if e.name == "Ann Lee" then found = e end
    end
    eq(found.type, "person")
    eq(table.concat(found.articles, " "), "01-post 02-courier")
    local both = json(out_of("compare", "--format json", folder))
    eq(type(both.accounts), "table")
    for _, r in ipairs(both.relations) do
      for _, key in ipairs { "relation", "slot", "score", "reason", "a", "b" } do assert(r[key] ~= nil, key) end
      for _, key in ipairs { "article", "start", "end", "text", "chain" } do assert(r.a[key] ~= nil, key) end
    end
  end)
end

tests["annotate: JSON Lines, every item at its bytes"] = function()
  with_story(function(folder)
    local n = 0
    for line in out_of("annotate", "--format jsonl", folder):gmatch "[^\n]+" do
      local a = json(line)
      n = n + 1
      for _, layer in ipairs { "sentences", "mentions", "times", "quotes", "events", "claims" } do
        for _, item in ipairs(a[layer]) do
          assert(item.start >= 0 and item["end"] > item.start and item["end"] <= #a.text, layer)
        end
      end
      assert(#a.sentences > 0 and #a.mentions > 0)
      assert(a.published.how == "given" and a.published.value:match "^2024%-03%-0[56]$")
      for _, m in ipairs(a.mentions) do assert(m.type and m.kind and m.cluster ~= nil) end
      for _, e in ipairs(a.events) do
        assert(e.roles.agent and e.polarity and e.certainty and e.cluster)
        assert(a.text:sub(e.start + 1, e["end"]):find "^%a")
      end
      for _, k in ipairs(a.claims) do assert(k.event == help.null or a.events[k.event + 1]) end
    end
    eq(n, 2)
  end)
end

tests["annotate: --dated keeps what has a place in the calendar"] = function()
  local text = "She came three weeks ago. In the past three years it rained every winter for two hours. They met on Monday night, years ago, and an hour later he left."
  local line = ('{"id": "one", "published": "2024-03-06", "text": "%s"}'):format(text)
  local found = {}
  local output, status, message = run(("echo '%s' | %s scripts/annotate.lua --input jsonl --format jsonl --dated -"):format(line, LUA))
  eq(status, 0, message)
  for _, t in ipairs(json(output).times) do found[#found + 1] = text:sub(t.start + 1, t["end"]) .. " " .. t.value end
  eq(table.concat(found, "; "), "three weeks ago 2024-02-14; the past three years P3Y; Monday night 2024-03-04")
end

tests["annotate: CoNLL-U with ten columns, one tree a sentence"] = function()
  with_story(function(folder)
    local roots, words, sentences = 0, 0, 0
    for line in out_of("annotate", folder):gmatch "[^\n]+" do
      if line:find "^# sent_id" then sentences = sentences + 1 end
      if not line:find "^#" then
        local columns = {}
        for column in (line .. "\t"):gmatch "([^\t]*)\t" do columns[#columns + 1] = column end
        eq(#columns, 10, line)
        for _, column in ipairs(columns) do assert(column ~= "", line) end
        assert(columns[10]:find "TokenRange=%d+:%d+", line)
        words = words + 1
        if columns[8] == "root" then roots = roots + 1 end
      end
    end
    assert(sentences > 3 and words > 30)
    eq(roots, sentences)
  end)
end

tests["standard input, JSON Lines"] = function()
  local line = '{"id": "one", "outlet": "Harbour Post", "published": "2024-03-05", "text": "Ann Lee called Bob Roe on Monday."}'
  local output, status, message = run(("echo '%s' | %s scripts/annotate.lua --input jsonl --format jsonl -"):format(line, LUA))
  eq(status, 0, message)
  local a = json(output)
  eq(a.id, "one")
  eq(a.outlet, "Harbour Post")
  eq(a.text, "Ann Lee called Bob Roe on Monday.")
end

tests["CoNLL-U as input keeps tokens and sentences"] = function()
  local gold = "# newdoc id = d1\n# sent_id = 1\n# text = Ann cannot.\n1\tAnn\tAnn\tPROPN\tNNP\t_\t2\tnsubj\t_\t_\n"
    .. "2-3\tcannot\t_\t_\t_\t_\t_\t_\t_\tSpaceAfter=No\n2\tcan\tcan\tAUX\tMD\t_\t0\troot\t_\t_\n3\tnot\tnot\tPART\tRB\t_\t2\tadvmod\t_\t_\n"
    .. "4\t.\t.\tPUNCT\t.\t_\t2\tpunct\t_\t_\n\n"
  local folder, remove = help.folder { ["gold.conllu"] = gold }
  local output, status, message = run(("%s scripts/annotate.lua --input conllu %s/gold.conllu"):format(LUA, folder))
  remove()
  eq(status, 0, message)
  local forms = {}
  for form in output:gmatch "\n%d+\t([^\t]+)" do forms[#forms + 1] = form end
  eq(table.concat(forms, " "), "Ann can not .")
end

tests["what was left out is told, the rest is printed"] = function()
  local folder, remove = help.folder { ["a.txt"] = "Ann Lee spoke to reporters.", ["b.txt"] = "\0\1\2\255" }
  local output, message = out_of("entities", folder)
  remove()
  assert(message:find "left out: .*b%.txt", message)
  assert(output:find("Ann Lee", 1, true), output)
end

tests["a name that nobody goes by is told"] = function()
  with_story(function(folder)
    local _, message = out_of("who_spoke", "--participant Zorro", folder)
    eq(message, "no entity goes by 'Zorro'\n")
    _, message = out_of("who_spoke", "--channel phon", folder)
    assert(message:find("no event has the channel 'phon' (did you mean 'phone'?); there is ", 1, true), message)
    local _, status, number = run(("%s scripts/compare.lua --min-score much %s"):format(LUA, folder))
    eq(status, 2)
    assert(number:find("--min-score needs a number, not 'much'", 1, true), number)
  end)
end

tests["CSV quotes what needs it"] = function()
  with_story(function(folder)
    local output = out_of("quotes", "--all", "--format csv", folder)
    local head, first = output:match "^([^\n]*)\n([^\n]*)\n"
    eq(head, "article,outlet,speaker,to,verb,kind,said,words")
    assert(first:find('"We won the vote and we will keep our word,"', 1, true), first)
  end)
end

tests["a saved corpus is read like its sources"] = function()
  with_story(function(folder)
    local hearsay = require "hearsay"
    local c <close> = assert(hearsay.open(folder))
    local store = os.tmpname()
    os.remove(store)                                       -- only a store is replaced
    assert(c:save(store))
    local from_store = out_of("annotate", "--format jsonl", store)
    os.remove(store)
    eq(from_store, (out_of("annotate", "--format jsonl", folder)))
  end)
end

return tests
