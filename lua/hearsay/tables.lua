--- Rows as a table for a terminal, or as CSV. A column is { head, key or function of (row, is_table) }; one with
-- `below = true` stands below its row in a table; with `tight = true` it needs no blank line behind it, with `whole = true`
-- it is never cut.
local text = require "hearsay.text"
local null = require "hearsay.json".null

local tables = {}
local WIDTH = 100

--- Columns that a cell below its row may take: two lines.
tables.room = 172

local function cell(row, column, is_table)
  local value = column[2]
  if type(value) == "function" then value = value(row, is_table) else value = row[value] end
  if value == nil or value == null then return "" end
  if type(value) == "table" then
    local parts = {}
    for i, v in ipairs(value) do parts[i] = v == null and "" or tostring(v) end
    return table.concat(parts, "; ")
  end
  return tostring(value)
end

local function longest_word(s)
  local n = 0
  for word in s:gmatch "%S+" do n = math.max(n, text.width(word)) end
  return n
end

-- The widest column that is wider than its least width.
local function widest(width, least)
  local best
  for i in ipairs(width) do
    if width[i] > least[i] and (not best or width[i] > width[best]) then best = i end
  end
  return best
end

-- Natural widths; if the line is too long, the widest columns give: first between words, then inside them.
local function widths(rows, columns)
  local width, least, hard, sum = {}, {}, {}, 2 * (#columns - 1)
  for i, column in ipairs(columns) do
    width[i], least[i], hard[i] = text.width(column[1]), text.width(column[1]), 4
    for _, row in ipairs(rows) do
      width[i] = math.max(width[i], text.width(row[i]))
      least[i] = math.max(least[i], math.min(24, longest_word(row[i])))
    end
    sum = sum + width[i]
  end
  while sum > WIDTH do
    local i = widest(width, least) or widest(width, hard)
    if not i then break end
    width[i], sum = width[i] - 1, sum - 1
  end
  return width
end

local function print_wrapped(cells, width)
  local lines, height = {}, 1
  for i, s in ipairs(cells) do
    lines[i] = text.wrap(s, width[i])
    height = math.max(height, #lines[i])
  end
  for h = 1, height do
    local parts = {}
    for i in ipairs(cells) do
      local s = lines[i][h] or ""
      parts[i] = s .. (" "):rep(width[i] - text.width(s))
    end
    io.write((table.concat(parts, "  "):gsub(" +$", "")), "\n")
  end
end

-- "    words  She said ...", wrapped, for a column that stands below its row.
local function print_below(column, label_width, s)
  local lead = ("    %-" .. label_width .. "s  "):format(column[1])
  for i, l in ipairs(text.wrap(column.whole and s or text.shorten(s, tables.room), WIDTH - #lead)) do
    io.write(i == 1 and lead or (" "):rep(#lead), l, "\n")
  end
end

--- Prints a table no wider than a terminal.
function tables.print(rows, columns)
  local beside, below, lines, head, rule, label_width = {}, {}, {}, {}, {}, 0
  for _, column in ipairs(columns) do
    local list = column.below and below or beside
    list[#list + 1] = column
    if column.below then label_width = math.max(label_width, #column[1]) end
  end
  for r, row in ipairs(rows) do
    lines[r] = {}
    for i, column in ipairs(beside) do lines[r][i] = text.line(cell(row, column, true)) end
  end
  local width, apart = widths(lines, beside), false
  for _, column in ipairs(below) do apart = apart or not column.tight end
  for i, column in ipairs(beside) do head[i], rule[i] = column[1], ("-"):rep(width[i]) end
  for _, line in ipairs(#below == 0 and lines or {}) do
    for i, s in ipairs(line) do apart = apart or text.width(s) > width[i] end
  end
  print_wrapped(head, width)
  print_wrapped(rule, width)
  for r, line in ipairs(lines) do
    if apart and r > 1 then io.write "\n" end
    print_wrapped(line, width)
    for _, column in ipairs(below) do
      local s = cell(rows[r], column, true)
      if s ~= "" then print_below(column, label_width, s) end
    end
  end
end

local function csv_cell(s)
  return s:find '[",\r\n]' and '"' .. s:gsub('"', '""') .. '"' or s
end

--- RFC 4180 with a head line, lines ending as lines do here.
function tables.print_csv(rows, columns)
  local parts = {}
  for i, column in ipairs(columns) do parts[i] = csv_cell(column[1]) end
  io.write(table.concat(parts, ","), "\n")
  for _, row in ipairs(rows) do
    for i, column in ipairs(columns) do parts[i] = csv_cell(cell(row, column)) end
    io.write(table.concat(parts, ","), "\n")
  end
end

return tables
