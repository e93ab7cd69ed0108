-- The README's Lua blocks are run as they stand and print what the README says.
local help = require "help"
local tests = {}

local function blocks()
  local f = assert(io.open "README.md")
  local text = f:read "a"
  f:close()
  return text:gmatch "```lua\n(.-)```.-```text\n(.-)```"
end

tests["every Lua block prints the text block behind it"] = function()
  local n = 0
  for code, wanted in blocks() do
    local path = os.tmpname()
    local f = assert(io.open(path, "w"))
    f:write(code)
    f:close()
    local output, status, message = help.run(("%s %s"):format(os.getenv "LUA" or "lua5.4", path))
    os.remove(path)
    help.eq(status, 0, message)
    help.eq(output, wanted, "README")
    n = n + 1
  end
  assert(n > 0, "the README has no Lua block with its output")
end

return tests
