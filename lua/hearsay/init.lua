--- Hearsay: who spoke to whom, when, and who says so.
--
--     local hearsay = require "hearsay"
--     local c <close> = assert(hearsay.open "corpus")
--     for e in c:events{ type = "communicate", order = "date" } do
--       print(e.time or "undated", e.agent, e.recipient, e.channel, e.certainty, e.article.outlet)
--     end
--
-- Wrong use raises; what goes wrong outside (a file, its format) returns nil, message, code. Code is one of "io",
-- "format", "empty", "newer", "nomem", "usage", "stopped" (Ctrl-C). What may be absent is nil.
local check = require "hearsay.check"
local core = require "hearsay.core"
local objects = require "hearsay.objects"
local query = require "hearsay.query"
local text = require "hearsay.text"

local hearsay = { version = core.version }

local OPEN_OPTIONS = { input = true, threads = true, raw = true, dates = true }
local NEW_OPTIONS = { input = true, threads = true, dates = true }
local ADD_OPTIONS = { id = true, text = true, outlet = true, url = true, title = true, byline = true, published = true }
local CHOICES = {
  input = { text = true, jsonl = true, html = true, conllu = true, store = true },
  dates = { dmy = true, mdy = true },
}

local function check_keys(what, options, known)
  if options == nil then return {} end
  if type(options) ~= "table" then error(("%s takes a table of options, not a %s"):format(what, type(options)), 3) end
  for key in pairs(options) do
    if not known[key] then error(("%s has no option '%s'%s"):format(what, tostring(key), text.suggest(key, text.keys(known))), 3) end
  end
  for key, choices in pairs(CHOICES) do
    local value = options[key]
    if value ~= nil and not choices[value] then
      local all = text.keys(choices)
      error(("%s cannot be '%s'; it is %s or %s"):format(key, tostring(value), table.concat(all, ", ", 1, #all - 1), all[#all]), 3)
    end
  end
  return options
end

--- An empty corpus, to be filled with add() and add_path(). Options: input, threads, dates.
function hearsay.new(options) return core.new(check_keys("new", options, NEW_OPTIONS)) end

--- Opens and annotates a file, a folder, JSON Lines, a saved corpus, "-" (standard input), or a list of these.
-- Costly: some 30,000 words a second. Options: `input` (text, jsonl, html, conllu, store), `threads`, `raw` (read only),
-- `dates` ("dmy" or "mdy": how "03/04/2015" is read; without it the article's other figures tell, or both are kept).
function hearsay.open(paths, options)
  options = check_keys("open", options, OPEN_OPTIONS)
  if type(paths) == "string" then paths = { paths } end
  if type(paths) ~= "table" or #paths == 0 then error("open takes a path or a list of paths", 2) end
  for _, path in ipairs(paths) do
    if type(path) ~= "string" then error("open: a path must be a string, not a " .. type(path), 2) end
  end
  local corpus, message, code = core.new(options)
  if not corpus then return nil, message, code end
  local ok = corpus
  for i = 1, #paths do
    if ok then ok, message, code = core.add_path(corpus, paths[i]) end
  end
  if ok and not options.raw then ok, message, code = core.annotate(corpus) end
  if ok then return corpus end
  core.close(corpus)
  return nil, message, code
end

--- All that an iterator gives, as a list.
function hearsay.list(iterator)
  local list = {}
  for item in iterator do list[#list + 1] = item end
  return list
end

--- Fields and methods of a class ("quote") or of an object, or the options of an iterator ("quotes"), in lines.
function hearsay.help(what)
  if query.kinds[what] then
    local options = table.concat(query.options(what), ", ")
    return table.concat(text.wrap(("corpus:%s{ %s }"):format(what, options), 96), "\n    ")
  end
  local class = objects.classes[core.kind(what) or what]
  if not class then error("help takes an object or the name of a class or iterator, such as 'quote' or 'quotes'", 2) end
  local lines = { class.name }
  local function add(name, kind, doc)
    for i, l in ipairs(text.wrap(doc, 66)) do lines[#lines + 1] = i == 1 and ("  %-20s %-9s %s"):format(name, kind, l) or (" "):rep(33) .. l end
  end
  for _, f in ipairs(class.fields) do add("." .. f.name, f.type, f.doc) end
  for _, m in ipairs(class.docs) do add(":" .. m.name .. "()", "", m.doc) end
  return table.concat(lines, "\n")
end

---------------------------------------------------------------------------------------- corpus

local Corpus = {}

local function check_open(corpus, level)
  local metatable = debug.getmetatable(corpus)
  if metatable ~= core.corpus then error("a method of a corpus needs a corpus: write corpus:method()", level + 1) end
  if not core.is_open(corpus) then error("corpus is closed", level + 1) end
end

-- Rows that annotate() makes are not there before it ran: no answer is better than a wrong one.
local function check_annotated(corpus, level)
  local n = core.waiting(corpus)
  if n > 0 then error(("%d article%s not annotated yet: call corpus:annotate()"):format(n, n == 1 and " is" or "s are"), level + 1) end
end

--- Adds one article: {id=, text=, outlet=, url=, title=, byline=, published=}, only `text` is needed. Returns it.
function Corpus:add(article)
  check_open(self, 2)
  if type(article) ~= "table" then error("add takes a table such as {id=..., text=...}", 2) end
  check_keys("add", article, ADD_OPTIONS)
  for key, value in pairs(article) do
    if type(value) ~= "string" then error(("add: %s must be a string, not a %s"):format(key, type(value)), 2) end
  end
  if not article.text then error("add: text is missing", 2) end
  return core.add(self, article)
end

--- Adds the articles of a file, folder, JSON Lines or saved corpus. Returns the corpus, or nil, message, code.
function Corpus:add_path(path)
  check_open(self, 2)
  if type(path) ~= "string" then error("add_path takes a path, not a " .. type(path), 2) end
  return core.add_path(self, path)
end

--- Annotates what was added and compares everything anew (costly). Entities, accounts and relations from before are
-- then of the past and raise. Returns the corpus, or nil, message, code.
function Corpus:annotate()
  check_open(self, 2)
  return core.annotate(self)
end

--- Writes everything to one file that open() reads without annotating. Returns the corpus, or nil, message, code.
function Corpus:save(path)
  check_open(self, 2)
  if type(path) ~= "string" then error("save takes a path, not a " .. type(path), 2) end
  return core.save(self, path)
end

--- Gives the memory back; objects of the corpus raise from then on. Any number of times.
function Corpus:close() core.close(self) end

--- The entity that goes by a name (any alias, case and accents do not matter). Returns nil, message, code otherwise;
-- code is "ambiguous" or "unknown". Where several go by it, the one whose own name it is wins.
function Corpus:entity(name)
  check_open(self, 2)
  check_annotated(self, 2)
  if type(name) ~= "string" then error("entity takes a name, not a " .. type(name), 2) end
  local found, exact = core.find(self, name), {}
  for _, e in ipairs(found) do
    if e.name == name then exact[#exact + 1] = e end
  end
  if #found == 1 then return found[1] end
  if #exact == 1 then return exact[1] end
  if #found == 0 then return nil, ("no entity goes by '%s'"):format(name), "unknown" end
  local names = {}
  for i, e in ipairs(found) do names[i] = ("%s (%s)"):format(e.name, e.type) end
  return nil, ("%d entities match '%s': %s"):format(#found, name, table.concat(names, "; ")), "ambiguous"
end

--- Checks a sentence of one's own against the corpus (costly: it annotates up to 50 articles anew). Returns an answer
-- with `verdict` ("agree", "disagree", "disputed", "discuss", "unrelated"), `score`, supporting(), against(), why().
function Corpus:check(sentence)
  check_open(self, 2)
  check_annotated(self, 2)
  if type(sentence) ~= "string" or not sentence:find "%S" then error("check takes a sentence", 2) end
  return check(self, sentence)
end

--- The article with an id, or nil.
function Corpus:article(id)
  check_open(self, 2)
  return query.iterate(self, "articles", { article = id })()
end

local BEFORE_ANNOTATING = { articles = true, problems = true, notes = true }
for plural in pairs(query.kinds) do
  Corpus[plural] = function(self, options)
    check_open(self, 2)
    if not BEFORE_ANNOTATING[plural] then check_annotated(self, 2) end
    local iterator = query.iterate(self, plural, options)       -- no tail call: an error names the caller's line
    return iterator
  end
end

core.corpus.__index = setmetatable({}, { __index = function(_, key)
  return Corpus[key] or error(("corpus has no method '%s'%s"):format(tostring(key), text.suggest(key, text.keys(Corpus))), 2)
end })
core.corpus.__newindex = function() error("a corpus is read-only", 2) end
core.corpus.__len = function(self) check_open(self, 2) return core.count(self, "article") end
core.corpus.__pairs = function() return next, Corpus end
core.corpus.__tostring = function(self)
  if not core.is_open(self) then return "Corpus(closed)" end
  local n = core.count(self, "article")
  return ("Corpus(%d article%s%s)"):format(n, n == 1 and "" or "s", core.waiting(self) > 0 and ", not annotated" or "")
end
core.corpus.__name = "corpus"

return hearsay
