#!/usr/bin/env lua5.4
-- Times against annotated data. From the checkout, after `make tools`; DATA is the folder of the data:
--
--     lua5.4 tests/eval/time.lua recognizers DATA/timex/recognizers-dev.json [misses]
--     lua5.4 tests/eval/time.lua published DATA/events/gum-train.jsonl [misses] [together]
--
-- recognizers: an expression is right if its span is the gold one to the byte and its day, interval, clock time, length or
-- repetition is one of the gold resolutions (that data gives a past and a future one where the text leaves both open).
-- published: documents of news and interview lose their date of publication, their title and the lines that hold the date;
-- each is a corpus of its own, or all are one (`together`). What the library then infers is held against the true date.
local BUILD = os.getenv "BUILD" or "build"

---------------------------------------------------------------------------------------- JSON

local ESCAPED = { n = "\n", t = "\t", r = "\r", b = "\b", f = "\f" }
local decode

local function decode_string(s, i)
  local parts = {}
  while true do
    local plain, stop = s:match('^([^"\\]*)()', i)
    parts[#parts + 1] = plain
    if s:sub(stop, stop) == '"' then return table.concat(parts), stop + 1 end
    local c = s:sub(stop + 1, stop + 1)
    i = stop + 2
    if c == "u" then
      local code = tonumber(s:sub(i, i + 3), 16)
      i = i + 4
      local low = code >= 0xD800 and code < 0xDC00 and tonumber(s:match("^\\u(%x%x%x%x)", i) or "", 16)
      if low then code, i = 0x10000 + (code - 0xD800) * 0x400 + low - 0xDC00, i + 6 end
      c = utf8.char(code)
    end
    parts[#parts + 1] = ESCAPED[c] or c
  end
end

local function decode_items(s, i, close, read)
  i = s:match("^%s*()", i)
  if s:sub(i, i) == close then return i + 1 end
  while true do
    i = s:match("^%s*()", read(i))
    if s:sub(i, i) == close then return i + 1 end
    i = i + 1
  end
end

function decode(s, i)
  i = s:match("^%s*()", i or 1)
  local c = s:sub(i, i)
  if c == '"' then return decode_string(s, i + 1) end
  if c == "{" then
    local object = {}
    return object, decode_items(s, i + 1, "}", function(at)
      local key, value
      key, at = decode_string(s, s:match('^%s*"()', at))
      value, at = decode(s, s:match("^%s*:()", at))
      object[key] = value
      return at
    end)
  end
  if c == "[" then
    local list = {}
    return list, decode_items(s, i + 1, "]", function(at)
      list[#list + 1], at = decode(s, at)
      return at
    end)
  end
  local word, stop = s:match("^([%w.+-]+)()", i)
  return tonumber(word) or word == "true", stop
end

local function encode(s)
  return '"' .. s:gsub('[%c"\\]', function(c) return ("\\u%04x"):format(c:byte()) end) .. '"'
end

---------------------------------------------------------------------------------------- the library

-- Runs documents { id, text, published } through the library; returns its answers by id.
local function annotate(documents, arguments)
  local path = os.tmpname()
  local file = assert(io.open(path, "w"))
  for _, d in ipairs(documents) do
    file:write('{"id":', encode(d.id), ',"text":', encode(d.text), d.published and ',"published":' .. encode(d.published) or "", "}\n")
  end
  file:close()
  local answers = {}
  for line in assert(io.popen(("%s/tool_timex %s < %s"):format(BUILD, arguments, path))):lines() do
    local a = decode(line)
    answers[a.id] = a
  end
  os.remove(path)
  return answers
end

local function read_all(path)
  local file = assert(io.open(path))
  local all = file:read "a"
  file:close()
  return all
end

local function read_lines(path)
  local documents = {}
  for line in io.lines(path) do documents[#documents + 1] = decode(line) end
  return documents
end

local function day_number(iso)
  local y, m, d = iso:match "^(%d%d%d%d)-(%d%d)-(%d%d)"
  return y and math.tointeger(os.time { year = y, month = m, day = d, hour = 12 } // 86400)
end

---------------------------------------------------------------------------------------- recognizers

local SECONDS = { Y = 31536000, M = 2592000, W = 604800, D = 86400, H = 3600, S = 1 }

-- "PT2H30M" in seconds; nil if a number is unknown.
local function seconds_of(value)
  value = value and value:gsub("(%d+)DE", function(n) return n * 10 .. "Y" end):gsub("(%d+)CE", function(n) return n * 100 .. "Y" end)
  local date, clock = (value or ""):match "^P([^T]*)T?(.*)$"
  if not date or value:find "X" then return nil end
  local sum = 0
  for n, unit in date:gmatch "([%d.]+)(%u)" do sum = sum + tonumber(n) * (SECONDS[unit] or 0) end
  for n, unit in clock:gmatch "([%d.]+)(%u)" do sum = sum + tonumber(n) * (unit == "M" and 60 or SECONDS[unit] or 0) end
  return sum
end

-- "T16", "T16:00" and "16:00:00" are one.
local function clock_of(s)
  local h, m, sec = s:match "T?(%d%d):?(%d*):?(%d*)$"
  return h and ("%s:%s:%s"):format(h, m ~= "" and m or "00", sec ~= "" and sec or "00")
end

local function moment(value)
  local date, clock = value:match "^(%d%d%d%d%-%d%d%-%d%d)[T ](%d.*)$"
  return date and date .. " " .. clock_of(clock)
end

local function plain(value) return (value:gsub("^XXXX%-XX%-XX", ""):gsub("(T%d%d):00", "%1"):gsub("(T%d%d:%d%d):00", "%1")) end

local function same_days(x, v)
  if not v.start and not v["end"] then return x.value == v.timex end
  local from, to = v.start and day_number(v.start), v["end"] and day_number(v["end"])
  if (x.from and day_number(x.from)) ~= from then return false end
  local last = x.to and day_number(x.to)
  if last == to or (last and to and last == to - 1) then return true end
  local unit = x.rule == "range" and x.value:match "([^/]*)$" or ""            -- "from 2003 to 2009": that data stops where 2009 begins
  return #unit <= 7 and to ~= nil and day_number(unit .. ("-01-01"):sub(#unit - 3)) == to
end

-- Two ends of a range of clock times, with days where both have them.
local function same_moments(x, v)
  local first, last = (x.value or ""):match "^(.*)/(.*)$"
  if first and v.start and v["end"] then
    local read = v.start:find "-" and moment or clock_of
    return read(first) == v.start and read(last) == v["end"]
  end
  local part = x.value and x.value:match "T%u%u$"              -- "in the morning": that data gives no day
  return x.value == v.timex or (part ~= nil and part == v.timex)
end

local SAME = {
  date = function(x, v) return (x.from == v.value and x.to == v.value) or (v.value == "not resolved" and not x.from and x.value == v.timex) end,
  daterange = same_days,
  time = function(x, v) return x.value ~= nil and not x.value:find "/" and clock_of(x.value) == v.value end,
  duration = function(x, v) return seconds_of(x.value) == tonumber(v.value) or x.value == v.timex end,
  set = function(x, v) return x.value ~= nil and plain(x.value) == plain(v.timex) end,
  timerange = same_moments,
  datetime = function(x, v) return x.value == v.timex or (x.value ~= nil and moment(x.value) == v.value) end,
  datetimerange = same_moments,
}
local TYPE = { time = "time", timerange = "time", datetime = "time", datetimerange = "time", duration = "duration", set = "set" }

local function is_right(x, gold, kind)
  if (TYPE[kind] == "duration" or TYPE[kind] == "set") and x.type ~= kind then return false end
  for _, v in ipairs(gold.Resolution.values) do
    if SAME[kind](x, v) then return true end
  end
  return false
end

local function gold_span(text, gold)
  return utf8.offset(text, gold.Start + 1) - 1, utf8.offset(text, gold.End + 2) - 1
end

local function count(t, key, field) t[key] = t[key] or { n = 0, found = 0, span = 0, right = 0 } t[key][field] = t[key][field] + 1 end

-- found: overlaps; span: the same bytes, as the expression itself or with what belongs to it; right: value, and span but for a
-- leading article, which belongs to the expression in TIMEX3 and does not in that data ("the next quarter").
local function judge(counts, text, gold, times, kind)
  local beg, stop = gold_span(text, gold)
  local found, span, right, seen
  for _, x in ipairs(times) do
    local function same(first, last) return (x.whole[1] == first and x.whole[2] == last) or (x.start == first and x["end"] == last) end
    local the = beg - #(text:sub(1, beg):match "[Tt]he%s+$" or text:sub(1, beg):match "%f[%w][Aa]%s+$" or "")
    if x.start < stop and x["end"] > beg then found, seen = true, seen or x end
    if same(beg, stop) then span = true end
    if same(beg, stop) or same(the, stop) then seen, right = x, right or is_right(x, gold, kind) end
  end
  count(counts, kind, "n")
  if found then count(counts, kind, "found") end
  if span then count(counts, kind, "span") end
  if right then count(counts, kind, "right") end
  return right, seen
end

local KINDS = { "date", "daterange", "time", "duration", "set", "timerange", "datetime", "datetimerange" }

local function print_counts(counts, name, kinds)
  local sum = { n = 0, found = 0, span = 0, right = 0 }
  for _, kind in ipairs(kinds) do
    for key, n in pairs(counts[kind] or {}) do sum[key] = sum[key] + n end
  end
  local function percent(n) return 100 * n / math.max(sum.n, 1) end
  print(("%-16s %4d  %5.1f  %5.1f  %5.1f"):format(name, sum.n, percent(sum.found), percent(sum.span), percent(sum.right)))
end

local function recognizers(path, show_misses)
  local cases, documents = decode(read_all(path)), {}
  for i, case in ipairs(cases) do
    local context = case.Context or {}
    documents[i] = { id = tostring(i), text = case.Input, published = (context.ReferenceDateTime or "2016-11-07"):sub(1, 10) }
  end
  local answers, counts, false_alarms = annotate(documents, "mdy apart"), {}, 0
  for i, case in ipairs(cases) do
    local times = answers[tostring(i)] and answers[tostring(i)].times or {}
    if #case.Results == 0 then false_alarms = false_alarms + #times end
    for _, gold in ipairs(case.Results) do
      local kind = gold.TypeName:match "%.(%w+)$"
      if SAME[kind] then
        local right, seen = judge(counts, case.Input, gold, times, kind)
        if show_misses and not right then
          local values = {}
          for _, v in ipairs(gold.Resolution.values) do values[#values + 1] = (v.value or "") .. " " .. (v.start or "") .. ".." .. (v["end"] or "") .. " " .. v.timex end
          print(("%s\t%s\t[%s] %s\t%s"):format(kind, case.Input:gsub("%s+", " "), gold.Text, table.concat(values, " | "),
            seen and ("[%s] %s %s %s..%s %s"):format(case.Input:sub(seen.whole[1] + 1, seen.whole[2]), seen.type, seen.value, seen.from, seen.to, seen.rule) or "-"))
        end
      end
    end
  end
  print("kind                n  found   span  right")
  for _, kind in ipairs(KINDS) do print_counts(counts, kind, { kind }) end
  print_counts(counts, "first five", { table.unpack(KINDS, 1, 5) })
  print_counts(counts, "all", KINDS)
  print("expressions found in sentences that hold none: " .. false_alarms)
end

---------------------------------------------------------------------------------------- published

local MONTHS = { January = 1, February = 2, March = 3, April = 4, May = 5, June = 6, July = 7, August = 8, September = 9, October = 10,
  November = 11, December = 12 }

-- The date of publication: told with the document, or on a line of its own under the title.
local function true_date(document)
  if document.published then return document.published:match "^%d+-%d+-%d+$" and document.published end
  for line in document.text:sub(1, 400):gmatch "[^\n]+" do
    local month, day, year = line:match "^%s*(%a+) (%d+), (%d%d%d%d)%s*$"
    if MONTHS[month] then return ("%s-%02d-%02d"):format(year, MONTHS[month], tonumber(day)) end
  end
end

-- The text without its title and without the full dates in its first lines.
local function without_head(text)
  local lines, n = {}, 0
  for line in (text .. "\n"):gmatch "(.-)\n" do
    n = n + 1
    if n <= 12 then
      line = line:gsub("%f[%a]%a+day, (%a+) %d+, %d%d%d%d", function(month) return MONTHS[month] and "" end, 1)
      line = line:gsub("^%s*(%a+) %d+, %d%d%d%d%s*$", function(month) return MONTHS[month] and "" end)
    end
    if n > 1 then lines[#lines + 1] = line end
  end
  return table.concat(lines, "\n")
end

local function published(path, show_misses, together)
  local documents, truth = {}, {}
  for _, d in ipairs(read_lines(path)) do
    local day = (d.id:find "_news_" or d.id:find "_interview_" or not d.id:find "^GUM_") and true_date(d)
    if day then documents[#documents + 1], truth[d.id] = { id = d.id, text = without_head(d.text) }, day end
  end
  local answers = annotate(documents, together and "" or "apart")
  local n = { given = 0, got = 0, inside = 0, narrow = 0 }
  for _, d in ipairs(documents) do
    local p = answers[d.id] and answers[d.id].published or { how = "unknown" }
    if p.how == "given" then n.given = n.given + 1 end
    if p.how == "inferred" and p.from and p.to then
      local inside = truth[d.id] >= p.from and truth[d.id] <= p.to
      local days = day_number(p.to) - day_number(p.from) + 1
      n.got, n.inside, n.narrow = n.got + 1, n.inside + (inside and 1 or 0), n.narrow + (days <= 31 and 1 or 0)
      if show_misses then print(("%s\t%s\t%s..%s (%d days)\t%s\t%s"):format(inside and "ok" or "WRONG", truth[d.id], p.from, p.to, days, d.id, p.why)) end
    elseif show_misses then print(("%s\t%s\t\t%s\t%s"):format(p.how, truth[d.id], d.id, p.why)) end
  end
  print(("documents %d, given (all wrong here) %d, inferred %d, true day inside %d (%.0f %%), of 31 days or less %d"):format(#documents, n.given,
    n.got, n.inside, 100 * n.inside / math.max(n.got, 1), n.narrow))
end

local MODES = { recognizers = recognizers, published = published }
local mode = MODES[arg[1]]
if not mode or not arg[2] then
  io.stderr:write "usage: time.lua recognizers|published FILE [misses] [together]\n"
  os.exit(2)
end
local flags = {}
for i = 3, #arg do flags[arg[i]] = true end
mode(arg[2], flags.misses, flags.together)
