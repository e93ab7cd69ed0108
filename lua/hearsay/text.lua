--- Words and letters: shortening, widths, the nearest name, word by word differences. No corpus in here.
local text = {}

--- Columns that `s` takes in a terminal; characters of UTF-8, bytes where it is none.
function text.width(s) return utf8.len(s) or #s end

--- One line: control characters and runs of white space become one space.
function text.line(s) return (s:gsub("[%s%c]+", " "):gsub("^ ", ""):gsub(" $", "")) end

--- The first `n` columns of a line; what is cut is marked with an ellipsis, between words where that costs little.
function text.shorten(s, n)
  s = text.line(s)
  if text.width(s) <= n then return s end
  local cut = s:sub(1, (utf8.offset(s, n) or n) - 1)
  local words = cut:match "^(.*%S)%s+%S*$"
  if words and #words > #cut * 2 // 3 then cut = words end
  return cut .. "…"
end

--- About `n` columns of `s` with its bytes `first` to `last` among them, or at least their beginning; cuts are marked.
function text.excerpt(s, first, last, n)
  if text.width(s) <= n or last <= n then return text.shorten(s, n) end
  local from = math.max(math.min(first, #s - n + 4), 1)
  from = s:find("%f[^%s%z]%S", from) or from              -- whole words
  if from > first then from = first end
  return text.shorten((from > 1 and "…" or "") .. s:sub(from), n)
end

--- Lines of at most `n` columns, broken between words, or inside a word that is longer than a line.
function text.wrap(s, n)
  local lines, line = {}, ""
  for word in text.line(s):gmatch "%S+" do
    while text.width(word) > n do
      if line ~= "" then lines[#lines + 1], line = line, "" end
      local cut = utf8.offset(word, n + 1) or n + 1
      lines[#lines + 1], word = word:sub(1, cut - 1), word:sub(cut)
    end
    if line == "" then line = word
    elseif text.width(line) + 1 + text.width(word) <= n then line = line .. " " .. word
    else lines[#lines + 1], line = line, word end
  end
  if line ~= "" or #lines == 0 then lines[#lines + 1] = line end
  return lines
end

--- Joins what is there: nil, false and "" are left out.
function text.join(separator, ...)
  local parts = {}
  for i = 1, select("#", ...) do
    local v = select(i, ...)
    if v and v ~= "" then parts[#parts + 1] = tostring(v) end
  end
  return table.concat(parts, separator)
end

--- The keys of a table, sorted.
function text.keys(t)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys)
  return keys
end

-- Edit distance of two short names; two letters that changed places count once (Damerau 1964).
local function distance(a, b)
  local d = {}
  for i = 0, #a do d[i] = { [0] = i } end
  for j = 0, #b do d[0][j] = j end
  for i = 1, #a do
    for j = 1, #b do
      local same = a:byte(i) == b:byte(j)
      d[i][j] = math.min(d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + (same and 0 or 1))
      if i > 1 and j > 1 and a:byte(i) == b:byte(j - 1) and a:byte(i - 1) == b:byte(j) then
        d[i][j] = math.min(d[i][j], d[i - 2][j - 2] + 1)
      end
    end
  end
  return d[#a][#b]
end

--- " (did you mean 'x'?)" for the nearest of `names`, or "" if none is near.
function text.suggest(word, names)
  local best, least = nil, 3
  word = tostring(word):sub(1, 40)
  for _, name in ipairs(names) do
    local d = distance(word, name)
    if d < least and d < #name then best, least = name, d end
  end
  return best and (" (did you mean '%s'?)"):format(best) or ""
end

local function words(s)
  local list = {}
  for word in s:gmatch "%S+" do list[#list + 1] = word end
  return list
end

-- Lengths of longest common subsequences of all tails (Hunt and McIlroy 1976, the plain table).
local function common(a, b, first, last_a, last_b)
  local len = {}
  for i = last_a + 1, first, -1 do
    len[i] = {}
    for j = last_b + 1, first, -1 do
      if i > last_a or j > last_b then len[i][j] = 0
      elseif a[i] == b[j] then len[i][j] = len[i + 1][j + 1] + 1
      else len[i][j] = math.max(len[i + 1][j], len[i][j + 1]) end
    end
  end
  return len
end

local LARGEST = 4000000     -- cells of the table; past that what lies between equal ends is one change

-- Calls out(mark, word) for the words between the equal ends: "=", "-" or "+".
local function between(a, b, first, last_a, last_b, out)
  local i, j = first, first
  if (last_a - first + 2) * (last_b - first + 2) <= LARGEST then
    local len = common(a, b, first, last_a, last_b)
    while i <= last_a and j <= last_b do
      if a[i] == b[j] then out("=", a[i]); i, j = i + 1, j + 1
      elseif len[i + 1][j] >= len[i][j + 1] then out("-", a[i]); i = i + 1
      else out("+", b[j]); j = j + 1 end
    end
  end
  for k = i, last_a do out("-", a[k]) end
  for k = j, last_b do out("+", b[k]) end
end

local OPEN, CLOSE = { ["-"] = "[-", ["+"] = "{+", ["="] = "" }, { ["-"] = "-]", ["+"] = "+}", ["="] = "" }

--- Word by word, as wdiff writes it: "we [-won-] {+lost+} today".
function text.diff(s, t)
  local a, b, parts, mark, run = words(s), words(t), {}, nil, {}
  local function flush()
    if mark then parts[#parts + 1] = OPEN[mark] .. table.concat(run, " ") .. CLOSE[mark] end
    run = {}
  end
  local function out(m, word)
    if m ~= mark then flush(); mark = m end
    run[#run + 1] = word
  end
  local first, last_a, last_b = 1, #a, #b
  while first <= last_a and first <= last_b and a[first] == b[first] do out("=", a[first]); first = first + 1 end
  while last_a >= first and last_b >= first and a[last_a] == b[last_b] do last_a, last_b = last_a - 1, last_b - 1 end
  between(a, b, first, last_a, last_b, out)
  for k = last_a + 1, #a do out("=", a[k]) end
  flush()
  return table.concat(parts, " ")
end

return text
