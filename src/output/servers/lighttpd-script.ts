import { CACHING, FINGERPRINTED_FOLDERS, SHARED_FILES, SHARED_FOLDERS, TEXT_TYPES } from '../headers.ts';
import { listGone, listMoved, type Place } from './place.ts';

/** Write the script with which lighttpd chooses the compressed neighbour of a file, and says how long it may be kept. */
export function toLighttpdScript(place: Place): string {
  return `-- lighttpd runs this for each request, when it knows the file that was asked for.
local site = ${quote(place.path)}
local moved = {
${listMoved(place)
  .map(({ from, to }) => `  [${quote(from)}] = ${quote(to)},`)
  .join('\n')}
}
local gone = {
${listGone(place)
  .map((from) => `  [${quote(from)}] = true,`)
  .join('\n')}
}
local texts = ${writeSet(Object.keys(TEXT_TYPES))}
local fingerprinted = ${writeSet(FINGERPRINTED_FOLDERS)}
local shared = ${writeSet(SHARED_FOLDERS)}
${SCRIPT}`;
}

function writeSet(names: string[]): string {
  return `{ ${names.map((name) => `[${quote(name)}] = true`).join(', ')} }`;
}

function quote(text: string): string {
  return JSON.stringify(text);
}

const SCRIPT = `
local function accepts(coding)
  for item in string.gmatch(lighty.request["Accept-Encoding"] or "", "[^,]+") do
    local name, weight = string.match(item, "^%s*([%w*]+)%s*;?%s*q?=?([%d.]*)")
    if name == coding then return tonumber(weight) ~= 0 end
  end
  return false
end

local function refuse(status, file)
  lighty.header["Content-Type"] = "${TEXT_TYPES['html']}"
  lighty.content = { { filename = lighty.env["physical.doc-root"] .. (file or site .. "404.html") } }
  return status
end

local url = lighty.env["uri.path"]
local page = string.gsub(string.gsub(url, "index%.html$", ""), "/?$", "/", 1)
local folder = string.sub(url, 1, #site) == site and string.match(url, "^([^/]+)/", #site + 1) or ""
local path = string.gsub(lighty.env["physical.path"], "/$", "/index.html")

lighty.header["Cache-Control"] = "${CACHING.other}"
lighty.header["${SHARED_FILES.name}"] = "${SHARED_FILES.own}"

if moved[page] then
  lighty.header["Location"] = moved[page]
  return 301
end
-- What was withdrawn: its page says why. Its links hold below the folder only.
if gone[url] or gone[page] and string.find(url, "index%.html$") then return refuse(410, page .. "index.html") end

-- Files for other servers, hidden ones, and the compressed ones under their own names.
local isKnown = string.find(url, "/.well-known/", 1, true)
if string.find(url, "/%.") and not isKnown then return refuse(404) end
if string.find(url, "/_headers$") or string.find(url, "/_redirects$") then return refuse(404) end
if string.find(url, "%.br$") or string.find(url, "%.gz$") or string.find(url, "%.zst$") then return refuse(404) end
if not lighty.stat(path) then return refuse(404) end

if fingerprinted[folder] then lighty.header["Cache-Control"] = "${CACHING.fingerprinted}" end
if shared[folder] then lighty.header["${SHARED_FILES.name}"] = "${SHARED_FILES.shared}" end
if not texts[string.match(path, "%.(%w+)$") or ""] then return end

-- A page, style or feed is sent as its compressed neighbour, to browsers that can read it.
for _, coding in ipairs({ { "br", ".br" }, { "gzip", ".gz" } }) do
  if accepts(coding[1]) and lighty.stat(path .. coding[2]) then
    lighty.env["physical.path"] = path .. coding[2]
    lighty.header["Content-Encoding"] = coding[1]
    return
  end
end
`;
