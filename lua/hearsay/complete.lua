--- What could stand at the end of a line of Lua that is being typed: names of globals, of fields and methods, and inside
-- the braces of an iterator its options. Only names are looked up, nothing is called, so completing costs and changes
-- nothing:
--
--     complete("for q in c:quo", _G)        -> { "quote_groups", "quotes" }
--     complete("c:quotes{ spe", _G)         -> { "speaker" }
local core = require "hearsay.core"
local objects = require "hearsay.objects"
local query = require "hearsay.query"
local text = require "hearsay.text"

-- Names behind "." and ":" of a value.
local function names_of(value, separator)
  local class, names = objects.classes[core.kind(value)], {}
  if class and separator == "." then
    for _, f in ipairs(class.fields) do names[#names + 1] = f.name end
  elseif class then
    names = text.keys(class.methods)
  elseif type(value) == "table" or debug.getmetatable(value) == core.corpus then
    for key, v in pairs(value) do
      if type(key) == "string" and (separator == "." or type(v) == "function") then names[#names + 1] = key end
    end
  elseif type(value) == "string" then
    names = text.keys(string)
  end
  return names
end

-- The value of "c", "q.speaker" or "hearsay", or nil. Fields of objects are read; an unknown one is none.
local function value_of(path, env)
  local value = env
  for name in path:gmatch "[%a_][%w_]*" do
    local ok, v = pcall(function() return value[name] end)
    if not ok or v == nil then return nil end
    value = v
  end
  return value
end

local function beginning_with(names, part)
  local found = {}
  for _, name in ipairs(names) do
    if name:sub(1, #part) == part then found[#found + 1] = name end
  end
  table.sort(found)
  return found
end

--- The words that the last word of `line` can become, sorted; none inside a string. `env`: the globals.
return function(line, env)
  local bare = line:gsub("%b''", ""):gsub('%b""', "")
  if bare:find "[\"']" then return {} end
  local path, separator, part = bare:match "([%a_][%w_.]*)([.:])([%w_]*)$"
  if path then
    local value = value_of(path, env)
    return value ~= nil and beginning_with(names_of(value, separator), part) or {}
  end
  local plural, inside, option = bare:match "[:.]([%l_]+)%s*%(?{([^{}]*[{,%s])([%w_]*)$"
  if not plural then plural, inside, option = bare:match "[:.]([%l_]+)%s*%(?{()([%w_]*)$" end
  if plural and query.kinds[plural] and not tostring(inside):find "=%s*$" then return beginning_with(query.options(plural), option) end
  part = bare:match "[%a_][%w_]*$"
  return part and beginning_with(names_of(env, "."), part) or {}
end
