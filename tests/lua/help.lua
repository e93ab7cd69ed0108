-- What the test files share.
local help = {}

function help.eq(got, wanted, what)
  if got ~= wanted then error(("%s: got %s, wanted %s"):format(what or "value", tostring(got), tostring(wanted)), 2) end
end

--- f must raise, and its message must hold `part` as plain text.
function help.raises(part, f, ...)
  local ok, message = pcall(f, ...)
  if ok then error("nothing was raised; wanted: " .. part, 2) end
  if not tostring(message):find(part, 1, true) then error(("raised '%s', wanted '%s'"):format(tostring(message), part), 2) end
  return message
end

--- Items of an iterator as strings, joined by " | ".
function help.shown(iterator)
  local list = {}
  for item in iterator do list[#list + 1] = tostring(item) end
  return table.concat(list, " | ")
end

--- What f gives for each item, joined by " ".
function help.each(iterator, f)
  local list = {}
  for item in iterator do list[#list + 1] = tostring(f(item)) end
  return table.concat(list, " ")
end

function help.by_hand() return require "hand_made".fill(require "hearsay".new()) end

--- A new folder with files {name = content}; removed by remove().
function help.folder(files)
  local path = os.tmpname()
  os.remove(path)
  assert(os.execute("mkdir " .. path))
  for name, content in pairs(files) do
    local f = assert(io.open(path .. "/" .. name, "wb"))
    f:write(content)
    f:close()
  end
  return path, function() os.execute("rm -rf " .. path) end
end

--- What child processes run first; the runner sets it when the collector works at every step.
help.init = ""

--- Runs a shell command. Returns its output, its exit status, and what it wrote to standard error.
function help.run(command)
  local errors = os.tmpname()
  local pipe = assert(io.popen(("export LUA_INIT='%s'; (%s) 2> %s"):format(help.init, command, errors), "r"))
  local output = pipe:read "a"
  local _, _, status = pipe:close()
  local f = assert(io.open(errors))
  local message = f:read "a"
  f:close()
  os.remove(errors)
  return output, status, message
end

-- Reads JSON strictly, so that what the scripts print is known to be JSON. null becomes help.null.
help.null = setmetatable({}, { __tostring = function() return "null" end })
local ESCAPED = { b = "\b", f = "\f", n = "\n", r = "\r", t = "\t", ['"'] = '"', ["\\"] = "\\", ["/"] = "/" }

local function string_at(s, i)
  local parts = {}
  while true do
    local from, to = s:find('^[^"\\%c]+', i)
    if from then parts[#parts + 1] = s:sub(from, to); i = to + 1 end
    local c = s:sub(i, i)
    if c == '"' then return table.concat(parts), i + 1 end
    assert(c == "\\", "control character or open string at " .. i)
    local e = s:sub(i + 1, i + 1)
    if e == "u" then
      parts[#parts + 1] = utf8.char(assert(tonumber(s:match("^%x%x%x%x", i + 2), 16)))
      i = i + 6
    else
      parts[#parts + 1] = assert(ESCAPED[e], "unknown escape at " .. i)
      i = i + 2
    end
  end
end

local value_at

local function members(s, i, close, member)
  i = s:match("^%s*()", i)
  if s:sub(i, i) == close then return i + 1 end
  while true do
    i = s:match("^%s*()", member(i))
    local c = s:sub(i, i)
    i = i + 1
    if c == close then return i end
    assert(c == ",", "comma or end wanted at " .. i)
  end
end

function value_at(s, i)
  i = s:match("^%s*()", i)
  local c = s:sub(i, i)
  if c == '"' then return string_at(s, i + 1) end
  local t = {}
  if c == "{" then
    return t, members(s, i + 1, "}", function(j)
      local key
      key, j = string_at(s, assert(s:match('^%s*"()', j), "key wanted"))
      assert(t[key] == nil, "key twice: " .. key)
      t[key], j = value_at(s, assert(s:match("^%s*:()", j), "colon wanted"))
      return j
    end)
  elseif c == "[" then
    return t, members(s, i + 1, "]", function(j)
      t[#t + 1], j = value_at(s, j)
      return j
    end)
  end
  local word = s:match("^%a+", i)
  if word == "null" then return help.null, i + 4 end
  if word == "true" then return true, i + 4 end
  if word == "false" then return false, i + 5 end
  local number = assert(s:match("^-?%d+%.?%d*[eE]?[+-]?%d*", i), "no JSON value at " .. i)
  return tonumber(number), i + #number
end

function help.json(s)
  local value, i = value_at(s, 1)
  assert(s:match("^%s*$", i), "something stands behind the value")
  return value
end

return help
