-- What goes wrong outside returns nil, message, code; wrong use raises; the rest goes on.
local hearsay = require "hearsay"
local help = require "help"
local eq, raises = help.eq, help.raises
local tests = {}

local function fails(code, path, options)
  local c, message, got = hearsay.open(path, options)
  eq(c, nil, "corpus")
  eq(got, code, message)
  assert(type(message) == "string" and #message > 0)
  return message
end

tests["missing path"] = function()
  local message = fails("io", "/nonexistent/story.txt")
  assert(message:find("/nonexistent/story.txt", 1, true), message)
  fails("io", { "/nonexistent/story.txt" })
end

tests["empty folder and empty file"] = function()
  local folder, remove = help.folder {}
  fails("empty", folder)
  remove()
  folder, remove = help.folder { ["a.txt"] = "" }
  fails("empty", folder .. "/a.txt")
  remove()
end

tests["binary file"] = function()
  local folder, remove = help.folder { ["a.txt"] = "\0\1\2\255PNG\0\0\0" }
  fails("format", folder .. "/a.txt")
  remove()
end

tests["a cut line of JSON is told with its number, the other lines are read"] = function()
  local folder, remove = help.folder { ["a.jsonl"] = '{"id": "one", "text": "Ann Lee spoke."}\n{"id": "two", "te\n{"id": "three", "text": "Bob Roe spoke."}\n' }
  local c <close> = assert(hearsay.open(folder .. "/a.jsonl"))
  eq(help.each(c:articles(), function(a) return a.id end), "one three")
  local problem = assert(c:problems()())
  eq(problem.line, 2)
  assert(problem.message:find("a.jsonl", 1, true))
  eq(tostring(problem), problem.message)
  remove()
end

tests["a list of paths, several at once"] = function()
  local folder, remove = help.folder { ["b.txt"] = "Ann Lee spoke to Bob Roe.", ["a.txt"] = "Bob Roe spoke." }
  local c <close> = assert(hearsay.open { folder .. "/b.txt", folder .. "/a.txt" })
  eq(help.each(c:articles(), function(a) return a.id end), "b a")
  local d <close> = assert(hearsay.open(folder, { threads = 2 }))
  eq(help.each(d:articles(), function(a) return a.id end), "a b")
  remove()
end

tests["add, annotate, and what was before is of the past"] = function()
  local c <close> = assert(hearsay.new())
  local a = assert(c:add { id = "one", text = "Ann Lee called Bob Roe on Monday.", outlet = "Harbour Post", published = "2024-03-05" })
  eq(a.id, "one")
  eq(a.outlet, "Harbour Post")
  assert(c:annotate())
  eq(a.published.value, "2024-03-05")
  local e = c:entities()()
  assert(c:add { id = "two", text = "Ann Lee spoke." })
  assert(c:annotate())
  eq(#c, 2)
  eq(a.id, "one")
  if e then
    raises("ask the corpus anew", function() return e.name end)
    eq(tostring(e), "Entity(of a closed or renewed corpus)")
  end
  local nothing, _, code = c:add { text = "" }
  eq(nothing, nil)
  eq(code, "empty")
  nothing, _, code = c:add { text = "\0\0\1" }
  eq(nothing, nil)
  eq(code, "format")
end

tests["save and open again"] = function()
  local folder, remove = help.folder { ["a.txt"] = 'Ann Lee called Bob Roe on Monday. "We won," Lee told reporters.' }
  local c <close> = assert(hearsay.open(folder))
  assert(c:save(folder .. "/store.db"))
  local d <close> = assert(hearsay.open(folder .. "/store.db"))
  for _, plural in ipairs { "articles", "tokens", "mentions", "quotes", "events", "claims", "entities" } do
    eq(help.shown(d[plural](d)), help.shown(c[plural](c)), plural)
  end
  local ok, message, code = c:save "/nonexistent/store.db"
  eq(ok, nil)
  eq(code, "io")
  assert(message:find("store.db", 1, true))
  remove()
end

tests["wrong use raises"] = function()
  raises("open takes a path or a list of paths", hearsay.open)
  raises("open takes a path or a list of paths", hearsay.open, {})
  raises("a path must be a string", hearsay.open, { 1 })
  raises("open has no option 'thread' (did you mean 'threads'?)", hearsay.open, "x", { thread = 1 })
  raises("input cannot be 'xml'", hearsay.open, "x", { input = "xml" })
  raises("threads must be", hearsay.open, "x", { threads = -1 })
  local c <close> = hearsay.new()
  raises("add has no option 'txt' (did you mean 'text'?)", c.add, c, { txt = "x" })
  raises("text is missing", c.add, c, {})
  raises("outlet must be a string", c.add, c, { text = "x", outlet = 1 })
  raises("add_path takes a path", c.add_path, c)
  raises("write corpus:method()", c.quotes, {})
  raises("a corpus is read-only", function() c.x = 1 end)
end

tests["Ctrl-C ends a long annotation soon, and the work can go on"] = function()
  local folder, remove = help.folder { ["long.lua"] = [[
    local c = require "hearsay".new { threads = tonumber(arg[1]) }
    local text = ("Ann Lee told Bob Roe on Monday that the bridge would be closed.\n\n"):rep(80)
    for i = 1, 2000 do assert(c:add { text = text }) end
    local pid = io.popen "echo $PPID":read "n"
    os.execute(("(sleep 1; kill -INT %d) &"):format(pid))
    local from = os.time()
    local ok, message = pcall(c.annotate, c)
    io.write(tostring(message):match "interrupted!" or "not stopped", " ", #c, " ", os.time() - from < 15 and "soon" or "late")
  ]] }
  for _, threads in ipairs { 1, 2 } do
    local output, status, message = help.run(("%s %s/long.lua %d"):format(os.getenv "LUA" or "lua5.4", folder, threads))
    eq(output, "interrupted! 2000 soon", message)
    eq(status, 0)
  end
  remove()
end

tests["a problem names file, line and byte"] = function()
  local folder, remove = help.folder { ["a.jsonl"] = '{"id": "one", "text": "Ann Lee spoke."}\n{"id": "two", "te\n', ["b.txt"] = "Ann Lee \0 spoke." }
  local c <close> = assert(hearsay.open(folder))
  local by = {}
  for p in c:problems() do by[p.file:match "[^/]+$"] = p end
  remove()
  local line, byte = by["a.jsonl"], by["b.txt"]
  eq(line.line, 2)
  assert(line.message:find(line.file .. ":2:byte 57: ", 1, true), line.message)
  assert(byte.message:find(("byte %d"):format(byte.byte), 1, true), byte.message)
  eq(byte.byte, 8)
end

tests["memory that runs out anywhere is an error like any other"] = function()
  local starve = require "hand_made".starve
  local n, enough = 0, false
  while not enough do
    local message = starve(n)
    enough = message == nil
    if message then assert(message == "no state" or message:find "not enough memory", ("%d: %s"):format(n, message)) end
    n = n + (n < 600 and 1 or 37)
    assert(n < 100000, "never enough")
  end
  assert(n > 600)
end

tests["require sets no global"] = function()
  local before = {}
  for name in pairs(_G) do before[name] = true end
  for name in pairs(package.loaded) do
    if name:match "^hearsay" then package.loaded[name] = nil end
  end
  require "hearsay"
  for name in pairs(_G) do assert(before[name], name) end
end

return tests
