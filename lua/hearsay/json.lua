--- JSON out of plain tables, the same bytes at every run: keys come in the order of `json.order`, then by alphabet.
-- Lists are tables with #t > 0 and empty tables; `json.null` is null. Bytes that are no UTF-8 become "?" one by one,
-- so that byte offsets into a text still hold.
local json = { null = setmetatable({}, { __tostring = function() return "null" end }) }

json.order = {}
for rank, key in ipairs {
  "id", "what", "who", "posing_as", "article", "outlet", "title", "name", "relation", "slot", "score", "reason", "published", "url",
  "start", "end", "kind", "type", "channel", "value", "from", "to", "how", "when", "status", "certainty", "lemma", "text",
  "content", "cue", "source", "addressee", "speaker", "chain", "aliases", "articles", "reported_by",
  "sentences", "mentions", "times", "quotes", "events", "claims", "accounts", "relations", "evidence",
} do json.order[key] = rank end

local ESCAPES = { ['"'] = '\\"', ["\\"] = "\\\\", ["\n"] = "\\n", ["\r"] = "\\r", ["\t"] = "\\t" }

local function escape(c) return ESCAPES[c] or ("\\u%04x"):format(c:byte()) end

-- Bytes outside well-formed UTF-8 become "?".
local function repair(s)
  local parts, from = {}, 1
  while true do
    local n, bad = utf8.len(s, from)
    if n then break end
    parts[#parts + 1] = s:sub(from, bad - 1) .. "?"
    from = bad + 1
  end
  return table.concat(parts) .. s:sub(from)
end

local function encode_string(s)
  if not utf8.len(s) then s = repair(s) end
  return '"' .. s:gsub('[%c"\\]', escape) .. '"'
end

local function encode_number(x)
  if math.type(x) == "integer" then return tostring(x) end
  if x ~= x or x == math.huge or x == -math.huge then return "null" end
  return x == math.floor(x) and math.abs(x) < 1e15 and ("%d"):format(x) or ("%.14g"):format(x)
end

local function by_rank(a, b)
  local ra, rb = json.order[a] or 1000, json.order[b] or 1000
  if ra ~= rb then return ra < rb end
  return a < b
end

local encode

local function encode_list(t, out, indent)
  if #t == 0 then out[#out + 1] = "[]" return end
  local inner = indent and indent .. "  "
  out[#out + 1] = "["
  for i, v in ipairs(t) do
    if i > 1 then out[#out + 1] = inner and "," or ", " end
    if inner then out[#out + 1] = "\n" .. inner end
    encode(v, out, inner)
  end
  out[#out + 1] = indent and "\n" .. indent .. "]" or "]"
end

local function encode_object(t, out, indent)
  local keys = {}
  for key in pairs(t) do keys[#keys + 1] = key end
  table.sort(keys, by_rank)
  local inner = indent and indent .. "  "
  out[#out + 1] = "{"
  for i, key in ipairs(keys) do
    if i > 1 then out[#out + 1] = inner and "," or ", " end
    out[#out + 1] = (inner and "\n" .. inner or "") .. encode_string(key) .. ": "
    encode(t[key], out, inner)
  end
  out[#out + 1] = indent and "\n" .. indent .. "}" or "}"
end

-- Small tables stand on one line even where the rest is indented.
local function is_flat(t)
  local n = 0
  for _, v in pairs(t) do
    n = n + (type(v) == "string" and #v or 8)
    if n > 80 or (type(v) == "table" and v ~= json.null and next(v) ~= nil) then return false end
  end
  return true
end

function encode(v, out, indent)
  local kind = type(v)
  if v == json.null or kind == "nil" then out[#out + 1] = "null"
  elseif kind == "string" then out[#out + 1] = encode_string(v)
  elseif kind == "number" then out[#out + 1] = encode_number(v)
  elseif kind == "boolean" then out[#out + 1] = tostring(v)
  elseif kind ~= "table" then error("json: a " .. kind .. " cannot be written", 0)
  else
    if indent and is_flat(v) then indent = nil end
    if #v > 0 or next(v) == nil then encode_list(v, out, indent) else encode_object(v, out, indent) end
  end
end

--- One value as text; with `pretty`, indented for people.
function json.encode(value, pretty)
  local out = {}
  encode(value, out, pretty and "" or nil)
  return table.concat(out)
end

return json
