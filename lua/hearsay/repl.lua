--- For `make repl`: hearsay, and a corpus as `c`, in the interpreter. The corpus is what $CORPUS names. Values print as an
-- analyst wants to see them: iterators give their first items, lists and tables their content. Where Debian's lua-readline
-- is installed, the tab key completes names of fields, methods and options.
hearsay = require "hearsay"
local complete = require "hearsay.complete"
local iterators = require "hearsay.query".iterators
local text = require "hearsay.text"

local MOST = 20
local plain_print = print

local function print_items(next_item)
  local n = 0
  for item in next_item do
    n = n + 1
    if n > MOST then plain_print "  ... more: for x in ... do, or hearsay.list(...)" return end
    plain_print("  " .. tostring(item))
  end
  if n == 0 then plain_print "  nothing" end
end

local function is_plain(v)
  local metatable = debug.getmetatable(v)
  return type(v) == "table" and not (metatable and metatable.__tostring)
end

-- A list item by item, a table of names line by line; tables inside are left to be asked for.
local function print_table(t)
  if #t > 0 then
    local i = 0
    return print_items(function() i = i + 1; return t[i] end)
  end
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = tostring(key) end
  table.sort(keys)
  for _, key in ipairs(keys) do
    local v = t[key]
    plain_print(("  %-16s %s"):format(key, is_plain(v) and "{ ... }" or text.shorten(tostring(v), 80)))
  end
  if #keys == 0 then plain_print "  {}" end
end

--- As print, but iterators and plain tables that stand alone show what is in them.
function print(...)
  local value = ...
  if select("#", ...) ~= 1 then return plain_print(...) end
  if iterators[value] then print_items(value)
  elseif is_plain(value) and value ~= hearsay then print_table(value)
  else plain_print(value) end
end

local INTRODUCTION = [[
c is the corpus. A plural gives what it has, an option narrows it:
  c:events{ type = "communicate", order = "date" }     c:quotes{ speaker = "..." }     c:accounts{ min_outlets = 2 }
  c:entity "..."     c:relations{ kind = "contradicts" }     hearsay.open "folder"
Of one thing x: x.text, x.article, x:why(), x:totable(), help(x). Of a class: help "quote". Of an iterator: help "quotes".]]

--- help(): where to begin; help "quote", help(x): fields and methods; help "quotes": options.
function help(what)
  if what == nil then plain_print(INTRODUCTION) else plain_print(hearsay.help(what)) end
end

local ok, readline = pcall(require, "readline")
if ok then
  readline.set_options { completion = true, auto_add = false, histfile = "/dev/null" }     -- the interpreter keeps the history itself
  readline.set_completion_append_character ""
  readline.set_complete_function(function(line, from, to)
    local before, words = line:sub(from, to):gsub("[%w_]*$", ""), {}      -- the word that readline sees is "c:quo"
    for i, name in ipairs(complete(line:sub(1, to), _G)) do words[i] = before .. name end
    return words
  end)
end

local path = os.getenv "CORPUS" or "corpus"
local message
c, message = hearsay.open(path)
if not c then
  io.stderr:write(message, "\n")
  c = hearsay.new()
end
plain_print(("%s of %s is c. help() says what to ask of it%s."):format(tostring(c), path, ok and "; the tab key completes names" or ""))
