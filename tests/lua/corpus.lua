-- The corpus that comes with the project, against what an analyst must get of it (corpus/expected.lua says how they are
-- compared). LEAST is how many of each group were met when it was last raised; fewer is a step back. CORPUS=all lists
-- what is missed.
local help = require "help"
local tests = {}

local LEAST = { entities = 10, spoke = 6, compare = 6 }

local LUA = os.getenv "LUA" or "lua5.4"
local expected = dofile "corpus/expected.lua"

local cache = {}
local function rows_of(script)
  if not cache[script] then
    local output, status, message = help.run(("%s scripts/%s.lua --format json corpus"):format(LUA, script))
    assert(status == 0, message)
    cache[script] = help.json(output)
  end
  return cache[script]
end

local function set(list)
  local s = {}
  for _, v in ipairs(list) do s[v] = true end
  return s
end

local function holds_all(list, wanted)
  local s = set(list)
  for _, v in ipairs(wanted or {}) do
    if not s[v] then return false end
  end
  return true
end

local function is_entity(row, wanted)
  return row.name == wanted.name and row.type == wanted.type and #row.articles >= wanted.articles and holds_all(row.aliases, wanted.aliases)
end

local STATUS = { asserted = "happened" }

-- Who met whom is the same either way round.
local function is_between(row, w)
  return holds_all(row.who, w.who) and holds_all(row.to, w.to)
    or w.channel == "meeting" and holds_all(row.who, w.to) and holds_all(row.to, w.who)
end

local function is_spoken(row, w)
  local from, to = row.when.from, row.when.to
  return is_between(row, w) and holds_all(row.reported_by, w.reported_by)
    and (not w.posing_as or row.posing_as == w.posing_as) and (not w.channel or row.channel == w.channel)
    and (not w.status or row.status == (STATUS[w.status] or w.status))
    and (not w.when or (from ~= help.null and to ~= help.null and from >= w.when[1] and to <= w.when[2]))
end

-- Either way round: the first word in the first claim, the second in the second.
local function is_relation(row, w)
  local function sides(a, b)
    return a.article == w.articles[1] and b.article == w.articles[2]
      and a.text:find(w.words[1], 1, true) and b.text:find(w.words[2] or w.words[1], 1, true)
  end
  return row.relation == w.relation and (not w.slot or row.slot == w.slot) and (sides(row.a, row.b) or sides(row.b, row.a))
end

local function check(group, script, rows, is)
  tests[group .. ": at least " .. LEAST[group]] = function()
    local met, missed = 0, {}
    for _, wanted in ipairs(expected[group]) do
      local found = false
      for _, row in ipairs(rows(rows_of(script))) do found = found or is(row, wanted) end
      if found then met = met + 1 else missed[#missed + 1] = wanted.id or wanted.name end
    end
    local report = ("%s: %d of %d met, missed: %s"):format(group, met, #expected[group], table.concat(missed, ", "))
    assert(met >= LEAST[group], report)
    if os.getenv "CORPUS" == "all" or met > LEAST[group] then print(report) end
  end
end

check("entities", "entities", function(all) return all end, is_entity)
check("spoke", "who_spoke", function(all) return all end, is_spoken)
check("compare", "compare", function(all) return all.relations end, is_relation)

return tests
