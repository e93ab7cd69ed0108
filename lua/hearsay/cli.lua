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
local objects = require "hearsay.objects"
local tables = require "hearsay.tables"
local text = require "hearsay.text"
local join = text.join

local cli = { null = json.null }

---------------------------------------------------------------------------------------- the command line

local function usage(spec)
  local lines = {
    ("usage: %s [options] PATH..."):format(spec.name), "", spec.about, "",
    "PATH is a file, a folder, JSON Lines, HTML, a saved corpus, or - for standard input.", "",
    ("  --format %s"):format(table.concat(spec.formats, "|")),
    "  --input text|jsonl|html|conllu|store  instead of finding out by name and content",
    "  --dates dmy|mdy                   how 03/04/2015 is read, where the text does not tell",
  }
  for _, option in ipairs(spec.options) do
    local name = "--" .. option[1]:gsub("_", "-") .. (option[2] and " " .. option[2] or "")
    for i, l in ipairs(text.wrap(option[3], 60)) do lines[#lines + 1] = ("  %-34s%s"):format(i == 1 and name or "", l) end
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
  local takes = { format = true, input = true, dates = true, help = false }
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
  local ok, corpus, message, code = pcall(hearsay.open, args.paths, { input = args.input, dates = args.dates })
  if not ok and corpus:find "interrupted!$" then cli.fail(args.spec.name .. ": interrupted", 130) end
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

--- Tells on standard error if no event has such a `field` ("type", "channel"), and which there are.
function cli.check_events(corpus, field, value)
  if not value then return end
  local seen = {}
  for e in corpus:events() do
    if e[field] == value then return end
    if e[field] then seen[e[field]] = true end
  end
  local there = text.keys(seen)
  io.stderr:write(("no event has the %s '%s'%s; there is %s\n"):format(field, value, text.suggest(value, there), table.concat(there, ", ")))
end

--- The number given as option `name`, or `default`; anything else ends the script.
function cli.number(args, name, default)
  local value = args[name]
  if value == nil then return default end
  return tonumber(value) or wrong(args.spec, ("--%s needs a number, not '%s'"):format(name:gsub("_", "-"), value))
end

---------------------------------------------------------------------------------------- rows

local sentence_of, weight_of = setmetatable({}, { __mode = "k" }), setmetatable({}, { __mode = "k" })

--- Evidence as the scripts print it: 0-based half-open bytes into the article's text.
function cli.evidence(item)
  local e = { article = item.article.id, start = item.first and item.first - 1 or json.null, ["end"] = item.last or json.null,
              text = item.text or json.null }
  sentence_of[e] = item.sentence
  return e
end

--- The sentence in which evidence begins, or nil.
function cli.sentence(evidence) return sentence_of[evidence] end

--- Evidence for a reader: the whole sentence where the words are a part of one; in a table, the part of it that has them.
-- `taken`: columns of the cell that something else takes.
function cli.words(evidence, is_table, taken)
  local sentence, words = sentence_of[evidence], evidence.text
  if words == json.null then return nil end
  if not sentence or #sentence.text <= #words then return words end
  if not is_table then return sentence.text end
  local before = sentence.first - 1
  return text.excerpt(sentence.text, evidence.start + 1 - before, math.min(evidence["end"] - before, #sentence.text), tables.room - (taken or 0))
end

-- How much of an event a claim tells: which parts are played, and whether it has a day.
local function n_told(claim)
  if not claim.event then return 0 end
  local n, seen = 0, {}
  for f in claim.event:fillers() do
    if (f.entity or f.role == "time") and not seen[f.role] then seen[f.role] = true; n = n + 1 end
  end
  return n
end

--- The ids of the articles that make these claims, and all their words, with chain and certainty.
function cli.reports(claims)
  local articles, evidence, seen = {}, {}, {}
  for _, claim in ipairs(claims) do
    if not seen[claim.article] then seen[claim.article] = true; articles[#articles + 1] = claim.article.id end
    local words = cli.evidence(claim)
    words.chain, words.certainty, words.outlet = cli.chain(claim), claim.certainty, claim.article.outlet or json.null
    weight_of[words] = n_told(claim)
    evidence[#evidence + 1] = words
  end
  return articles, evidence
end

--- The words that tell it best: of those with that certainty (else of all) the first that tell most of it.
function cli.best_words(list, certainty, is_table)
  local best, most
  for _, e in ipairs(list) do
    local weight = (weight_of[e] or 0) + (e.certainty == certainty and 100 or 0)
    if not best or weight > most then best, most = e, weight end
  end
  return best and cli.words(best, is_table)
end

--- A certainty in the words of tables.
local STATUS = { asserted = "happened", probable = "reportedly", conditional = "if", asked = "a question", pretended = "a hoax" }
function cli.status(certainty) return STATUS[certainty] or certainty end

--- {value, from, to} of a time; all null if it is nil.
function cli.when(time)
  return { value = time and time.value or json.null, from = time and time.from or json.null, to = time and time.to or json.null }
end

local DAY_PARTS = { MO = "morning", MI = "midday", AF = "afternoon", EV = "evening", NI = "night" }     -- of TIMEX3

--- A `when` in the words of tables: a time that is open on one side is a bound; days that are narrower than the value
-- ("2015-09", but not before the 14th) are given.
function cli.date(when)
  local null = json.null
  if when.from == null and when.to == null then return when.value ~= null and when.value or "undated" end
  if when.from == null then return "by " .. when.to end
  if when.to == null then return "from " .. when.from end
  local value = objects.exact(when.value ~= null and when.value or "", when.from, when.to)
  local day, part = value:match "^(.-)T(%a%a)$"
  if day then return join(" ", day, DAY_PARTS[part]) end
  return (value:gsub("T", " "))
end

--- When an article was published, with how that is known.
function cli.published(article)
  local when = cli.when(article and article.published)
  when.how = article and article.published and article.published.how or "unknown"
  return when
end

--- The same in the words of tables: ~ for what was inferred.
function cli.date_published(p)
  if not (p.how == "given" or p.how == "inferred") then return "unknown" end
  return (p.how == "inferred" and "~" or "") .. cli.date(p)
end

--- Is it known on both sides?
function cli.is_dated(when) return when.from ~= json.null and when.to ~= json.null end

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

--- Prints rows (plain tables) in the format asked for. Columns, { head, key or function of a row }, are for table and CSV;
-- one with `below = true` stands below its row in a table. JSON is `whole` if given, else the list of rows.
function cli.print(args, rows, columns, whole)
  if args.format == "json" then print(json.encode(whole or rows, true))
  elseif args.format == "csv" then tables.print_csv(rows, columns)
  elseif #rows == 0 then print "nothing found"
  else tables.print(rows, columns) end
end

--- Lines below a table: what signs mean, what was left out. Not for JSON and CSV.
function cli.note(args, ...)
  local said = join(")\n(", ...)
  if args.format == "table" and said ~= "" then print("\n(" .. said .. ")") end
end

return cli
