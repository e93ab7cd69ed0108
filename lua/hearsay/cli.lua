--- What all scripts share: reading the command line, opening the corpus, printing rows as table, JSON or CSV.
--
--     local cli = require "hearsay.cli"
--     local args = cli.parse(arg, { name = "entities.lua", about = "Who and what the articles speak of.",
--                                   options = { { "type", "TYPE", "only persons, organizations, ..." } } })
--     local corpus <close> = cli.open(args)
--     cli.print(args, rows, { { "name", "name" }, { "articles", function(row) return #row.articles end } })
--
-- Messages go to standard error. Exit status: 0; 1 for a file that cannot be read; 2 for a wrong command line.
local hearsay = require "hearsay"
local json = require "hearsay.json"
local text = require "hearsay.text"

local cli = { null = json.null }
local WIDTH = 100

---------------------------------------------------------------------------------------- the command line

local function usage(spec)
  local lines = {
    ("usage: %s [options] PATH..."):format(spec.name), "", spec.about, "",
    "PATH is a file, a folder, JSON Lines, a saved corpus, or - for standard input.", "",
    ("  --format %s"):format(table.concat(spec.formats, "|")),
    "  --input text|jsonl|conllu|store     instead of finding out by name and content",
  }
  for _, option in ipairs(spec.options) do
    lines[#lines + 1] = ("  --%-34s %s"):format(option[1]:gsub("_", "-") .. (option[2] and " " .. option[2] or ""), option[3])
  end
  lines[#lines + 1] = "  --help"
  return table.concat(lines, "\n")
end

--- Ends the script with a message. Status 1 is for files, 2 for the command line.
function cli.fail(message, status)
  io.stderr:write(message, "\n")
  os.exit(status or 1, true)
end

local function wrong(spec, message) cli.fail(("%s: %s\ntry %s --help"):format(spec.name, message, spec.name), 2) end

local function known_options(spec)
  local takes = { format = true, input = true, help = false }
  for _, option in ipairs(spec.options) do takes[option[1]] = option[2] and true or false end
  return takes
end

-- One "--key=value" or "--key value". Returns the number of the last word it took.
local function read_option(spec, takes, args, words, i)
  local key, value = words[i]:match "^%-%-([%w-]+)=(.*)$"
  key = (key or words[i]:sub(3)):gsub("-", "_")
  if takes[key] == nil then
    wrong(spec, ("no option --%s%s"):format(key:gsub("_", "-"), text.suggest(key, text.keys(takes))))
  end
  if not takes[key] then args[key] = true return i end
  if not value then i = i + 1; value = words[i] end
  if not value then wrong(spec, ("--%s needs a value"):format(key:gsub("_", "-"))) end
  args[key] = value
  return i
end

--- Reads `words`, the script's arguments. `spec`: name, about, options { {name, value or false, help} }, formats.
-- Prints the manual and ends if asked for it. Returns the options by name, and `paths`.
function cli.parse(words, spec)
  spec.formats = spec.formats or { "table", "json", "csv" }
  spec.options = spec.options or {}
  local takes, args, i = known_options(spec), { paths = {}, spec = spec }, 1
  while words[i] do
    if words[i] == "--" then table.move(words, i + 1, #words, #args.paths + 1, args.paths) break
    elseif words[i]:match "^%-%-" then i = read_option(spec, takes, args, words, i)
    else args.paths[#args.paths + 1] = words[i] end
    i = i + 1
  end
  if args.help then print(usage(spec)) os.exit(0, true) end
  args.format = args.format or spec.formats[1]
  local known = false
  for _, format in ipairs(spec.formats) do known = known or format == args.format end
  if not known then wrong(spec, ("no format '%s'; there is %s"):format(args.format, table.concat(spec.formats, ", "))) end
  if #args.paths == 0 then wrong(spec, "no PATH given") end
  return args
end

--- The corpus of the paths given. What was left out is told on standard error; nothing to read ends the script.
function cli.open(args)
  local ok, corpus, message, code = pcall(hearsay.open, args.paths, { input = args.input })
  if not ok then wrong(args.spec, (corpus:gsub("^.-:%d+: ", ""))) end
  if not corpus then cli.fail(("%s: %s"):format(args.spec.name, message), code == "usage" and 2 or 1) end
  for problem in corpus:problems() do io.stderr:write("left out: ", problem.message, "\n") end
  return corpus
end

--- Options for an iterator out of `args`: cli.filters(args, { participant = "entity", from = true }) gives
-- { participant = args.entity, from = args.from }. Wrong values end the script as a wrong command line does.
function cli.iterate(args, corpus, plural, options)
  local ok, iterator = pcall(corpus[plural], corpus, options)
  if not ok then wrong(args.spec, (iterator:gsub("^.-:%d+: ", ""))) end
  return iterator
end

--- Tells on standard error if nobody goes by a name given on the command line.
function cli.check_entity(corpus, name)
  if not name then return end
  local _, message, code = corpus:entity(name)
  if code == "unknown" then io.stderr:write(message, "\n") end
end

---------------------------------------------------------------------------------------- rows

local sentence_of = setmetatable({}, { __mode = "k" })

--- Evidence as the scripts print it: 0-based half-open bytes into the article's text.
function cli.evidence(item)
  local e = { article = item.article.id, start = item.first and item.first - 1 or json.null, ["end"] = item.last or json.null,
              text = item.text or json.null }
  sentence_of[e] = item.sentence and item.sentence.text
  return e
end

--- Evidence for a reader: the whole sentence where the words are a part of one.
function cli.words(evidence)
  local sentence, words = sentence_of[evidence], evidence.text
  if words == json.null then return nil end
  return sentence and #sentence > #words and sentence or words
end

--- The words that tell it best: of a list of evidence the first with that certainty, else the first.
function cli.best_words(list, certainty)
  for _, e in ipairs(list) do
    if e.certainty == certainty then return cli.words(e) end
  end
  return list[1] and cli.words(list[1])
end

--- {value, from, to} of a time; all null if it is nil.
function cli.when(time)
  return { value = time and time.value or json.null, from = time and time.from or json.null, to = time and time.to or json.null }
end

--- Sorts rows with a `when` by its first day (its last where that is open), then its last; the undated go last. Rows of
-- one day keep their order.
function cli.sort_by_date(rows)
  local FAR, key = "9999", {}
  for place, r in ipairs(rows) do
    local from, to = r.when.from ~= json.null and r.when.from, r.when.to ~= json.null and r.when.to
    key[r] = { from = from or to or FAR, to = to or FAR, place = place }
  end
  table.sort(rows, function(r, s)
    local a, b = key[r], key[s]
    if a.from ~= b.from then return a.from < b.from end
    if a.to ~= b.to then return a.to < b.to end
    return a.place < b.place
  end)
end

--- Names of a chain of sources, outlet first.
function cli.chain(claim)
  local names = {}
  for link in claim:links() do names[#names + 1] = link.name or tostring(link) end
  return names
end

local function cell(row, column)
  local value = column[2]
  if type(value) == "function" then value = value(row) else value = row[value] end
  if value == nil or value == json.null then return "" end
  if type(value) == "table" then
    local parts = {}
    for i, v in ipairs(value) do parts[i] = tostring(v) end
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
local function print_below(name, label_width, s)
  local lead = ("    %-" .. label_width .. "s  "):format(name)
  for i, l in ipairs(text.wrap(text.shorten(s, 2 * (WIDTH - #lead)), WIDTH - #lead)) do
    io.write(i == 1 and lead or (" "):rep(#lead), l, "\n")
  end
end

local function print_table(rows, columns)
  local beside, below, lines, head, rule, label_width = {}, {}, {}, {}, {}, 0
  for _, column in ipairs(columns) do
    local list = column.below and below or beside
    list[#list + 1] = column
    if column.below then label_width = math.max(label_width, #column[1]) end
  end
  for r, row in ipairs(rows) do
    lines[r] = {}
    for i, column in ipairs(beside) do lines[r][i] = text.line(cell(row, column)) end
  end
  local width = widths(lines, beside)
  local apart = #below > 0
  for i, column in ipairs(beside) do head[i], rule[i] = column[1], ("-"):rep(width[i]) end
  for _, line in ipairs(lines) do
    for i, s in ipairs(line) do apart = apart or text.width(s) > width[i] end
  end
  print_wrapped(head, width)
  print_wrapped(rule, width)
  for r, line in ipairs(lines) do
    if apart and r > 1 then io.write "\n" end
    print_wrapped(line, width)
    for _, column in ipairs(below) do
      local s = cell(rows[r], column)
      if s ~= "" then print_below(column[1], label_width, s) end
    end
  end
end

local function csv_cell(s)
  return s:find '[",\r\n]' and '"' .. s:gsub('"', '""') .. '"' or s
end

-- RFC 4180 with a head line, lines ending as lines do here.
local function print_csv(rows, columns)
  local parts = {}
  for i, column in ipairs(columns) do parts[i] = csv_cell(column[1]) end
  io.write(table.concat(parts, ","), "\n")
  for _, row in ipairs(rows) do
    for i, column in ipairs(columns) do parts[i] = csv_cell(cell(row, column)) end
    io.write(table.concat(parts, ","), "\n")
  end
end

--- Prints rows (plain tables) in the format asked for. Columns, { head, key or function of a row }, are for table and CSV;
-- one with `below = true` stands below its row in a table. JSON is `whole` if given, else the list of rows.
function cli.print(args, rows, columns, whole)
  if args.format == "json" then print(json.encode(whole or rows, true))
  elseif args.format == "csv" then print_csv(rows, columns)
  elseif #rows == 0 then print "nothing found"
  else print_table(rows, columns) end
end

return cli
