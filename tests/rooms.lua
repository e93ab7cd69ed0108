-- The way through the house: a file of libcore includes headers of its own room and of rooms before it (libcore/ROOMS),
-- and hearsay.h; lua/ includes nothing of libcore but hearsay.h.
local function lines(command)
  local list, pipe = {}, io.popen(command)
  for line in pipe:lines() do list[#list + 1] = line end
  pipe:close()
  return list
end

local rank, rooms = {}, 0
for line in io.lines "libcore/ROOMS" do
  if line ~= "" then rooms = rooms + 1; rank[line] = rooms end
end

local function includes(file)
  local list = {}
  for line in io.lines(file) do list[#list + 1] = line:match '^%s*#%s*include%s+"([^"]+)"' end
  return list
end

local function is_there(path)
  local f = io.open(path)
  return f and f:close() or false
end

local tests = {}

tests["a room uses itself and the rooms before it"] = function()
  local checked = 0
  for _, file in ipairs(lines "find libcore -name '*.[chS]' | LC_ALL=C sort") do
    local room = file:match "^libcore/([^/]+)/"
    for _, header in ipairs(includes(file)) do
      local from = header:match "^([^/]+)/"
      checked = checked + 1
      if header ~= "hearsay.h" and room and rank[room] then
        -- a header without folder lies beside the file
        from = from or room
        assert(rank[from], ("%s includes %s: no such room"):format(file, header))
        assert(rank[from] <= rank[room], ("%s includes %s of a later room"):format(file, header))
      end
    end
  end
  assert(checked > 20, "no includes were found at all")
end

tests["every room has a folder, every folder is a room or the model"] = function()
  for room in pairs(rank) do assert(is_there("libcore/" .. room .. "/."), room .. " has no folder") end
  for _, folder in ipairs(lines "ls -d libcore/*/") do
    local name = folder:match "libcore/([^/]+)/"
    assert(rank[name] or name == "model", folder .. " is no room")
  end
end

tests["the binding includes hearsay.h and its own header only"] = function()
  for _, file in ipairs(lines "ls lua/*.c lua/*.h") do
    for _, header in ipairs(includes(file)) do
      assert(header == "hearsay.h" or is_there("lua/" .. header), ("%s includes %s"):format(file, header))
    end
  end
end

tests["file names are unique"] = function()
  local seen = {}
  for _, file in ipairs(lines "find libcore lua -name '*.c' | LC_ALL=C sort") do
    local name = file:match "[^/]+$"
    if not name:match "^tool_" then
      assert(not seen[name], ("%s and %s"):format(file, tostring(seen[name])))
      seen[name] = file
    end
  end
end

return tests
