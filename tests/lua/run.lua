-- Runs every tests/lua/*.lua but itself, each twice: as it is, then with the collector at work at every step, where an
-- object that nothing holds does not live long. A test file returns a table { ["what must be so"] = function }.
package.path = "tests/lua/?.lua;" .. package.path
local help = require "help"
local FILES = io.popen("ls tests/lua/*.lua tests/rooms.lua | LC_ALL=C sort")
local failed, passed = 0, 0

local function run(file, pass)
  local load_ok, tests = pcall(dofile, file)
  if not load_ok then
    local message = tests
    tests = { load = function() error(message, 0) end }
  end
  local names = {}
  for name in pairs(tests) do names[#names + 1] = name end
  table.sort(names)
  for _, name in ipairs(names) do
    local ok, message = xpcall(tests[name], debug.traceback)
    collectgarbage()
    if ok then passed = passed + 1
    else
      failed = failed + 1
      io.stderr:write(("FAIL %s: %s (%s)\n%s\n"):format(file, name, pass, message))
    end
  end
end

for file in FILES:lines() do
  if not file:match "/run.lua$" and not file:match "/help%.lua$" then
    collectgarbage "generational"
    collectgarbage "incremental"
    help.init = ""
    run(file, "collector as ever")
    collectgarbage("incremental", 1, 1000, 1)
    help.init = 'collectgarbage("incremental", 1, 1000, 1)'
    run(file, "collector at every step")
    collectgarbage("incremental", 200, 100, 13)
  end
end
print(("lua: %d passed, %d failed"):format(passed, failed))
os.exit(failed == 0, true)
