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

--- Runs a shell command. Returns its output, its exit status, and what it wrote to standard error.
function help.run(command)
  local errors = os.tmpname()
  local pipe = assert(io.popen(command .. " 2> " .. errors, "r"))
  local output = pipe:read "a"
  local _, _, status = pipe:close()
  local f = assert(io.open(errors))
  local message = f:read "a"
  f:close()
  os.remove(errors)
  return output, status, message
end

return help
