import {
  CACHING,
  FINGERPRINTED_FOLDERS,
  OTHER_TYPES,
  SECURITY_HEADERS,
  SHARED_FILES,
  SHARED_FOLDERS,
  STRICT_TRANSPORT,
  TEXT_TYPES,
} from '../headers.ts';
import { escapePattern } from '../moves.ts';
import { listGone, listMoved, portOf, type Place } from './place.ts';

/** Write the configuration for nginx 1.18 and later, as a file of `sites-available`; it needs no module that is not built in. */
export function toNginx(place: Place): string {
  return `# nginx: put this file into /etc/nginx/sites-available and link to it from sites-enabled; then nginx -t and reload.
${writeMaps(place)}
${writeListening(place)}
  root ${quote(place.root)};
  index index.html;
  autoindex off;
  server_tokens off;
  absolute_redirect off;
${SENDING}

${writeHeaders(place)}

${writeTypes()}

${writeLocations(place)}
}
`;
}

const SENDING = `
  # What was looked up is remembered for two seconds, so that a new site is seen at once.
  open_file_cache max=10000 inactive=20s;
  open_file_cache_valid 2s;
  open_file_cache_errors off;
  sendfile on;
  tcp_nopush on;

  gzip off;
  gzip_static on;
  gzip_vary off;`;

function writeTypes(): string {
  const types = Object.entries({ ...TEXT_TYPES, ...OTHER_TYPES });
  const lines = types.map(([ending, type]) => `    "${type}" ${ending};`);
  return ['  types {', ...lines, '  }', '  default_type application/octet-stream;'].join('\n');
}

function writeLocations(place: Place): string {
  const gone = listGone(place).flatMap(nameForms);
  const texts = Object.entries(TEXT_TYPES);
  return `  if ($broadsheet_moved) { return 301 $broadsheet_moved; }
  error_page 404 410 ${place.path}404.html;
${gone.map((form) => `  location = ${form} { return 410; }\n`).join('')}
  # Files for other servers, hidden ones, and the compressed ones under their own names.
  location ~ "/(\\.(?!well-known/)|_headers$|_redirects$)" { return 404; }
  location ~ "\\.(br|gz|zst)$" { return 404; }

  # A page, style or feed is sent as its compressed neighbour, to browsers that can read it.
${texts.map(([ending, type]) => writeText(ending, type, escapePattern(place.path))).join('\n')}`;
}

/** What depends on the request stands in tables, so that every header is named once: nginx forgets all of them where it meets another. */
function writeMaps(place: Place): string {
  const prefix = escapePattern(place.path);
  const moved = listMoved(place).flatMap(({ from, to }) => nameForms(from).map((form) => `  ${form} ${to};`));
  return `map $http_accept_encoding $broadsheet_br {
  default "";
  "~*(^|[, ])br(?!;\\s*q=0(\\.0*)?\\s*(,|$))" ".br";
}
map $request_filename $broadsheet_coding {
  default "";
  "~\\.br$" br;
}
map "$status:$uri" $broadsheet_caching {
  default "${CACHING.other}";
  "~^(200|206|304):${prefix}(${FINGERPRINTED_FOLDERS.join('|')})/" "${CACHING.fingerprinted}";
}
map $uri $broadsheet_sharing {
  default ${SHARED_FILES.own};
  "~^${prefix}(${SHARED_FOLDERS.join('|')})/" ${SHARED_FILES.shared};
}
map $uri $broadsheet_moved {
  default "";
${moved.map((line) => `${line}\n`).join('')}}`;
}

/** With the last slash, without it, and by its file. */
function nameForms(from: string): string[] {
  return [from, from.slice(0, -1), `${from}index.html`];
}

function writeListening(place: Place): string {
  const { host, tls, listen } = place;
  const at = (port: number) => `${listen ? `${listen}:` : ''}${port}`;
  const open = (lines: string[]) => `server {\n${lines.map((line) => `  ${line};`).join('\n')}`;
  if (!tls) return open([`listen ${at(portOf(place))}`, `server_name ${host}`]);
  const plain = open([
    `listen ${at(place.port ? place.port + 1 : 80)}`,
    `server_name ${host}`,
    `return 301 https://${host}$request_uri`,
  ]);
  const secure = [
    `listen ${at(portOf(place))} ssl http2`,
    `server_name ${host}`,
    `ssl_certificate ${quote(tls.certificate)}`,
    `ssl_certificate_key ${quote(tls.key)}`,
    'ssl_protocols TLSv1.2 TLSv1.3',
    'ssl_session_cache shared:broadsheet:10m',
  ];
  return `${plain}\n}\n${open(secure)}`;
}

function writeHeaders({ tls }: Place): string {
  const headers: [string, string][] = [
    ...Object.entries(SECURITY_HEADERS),
    [SHARED_FILES.name, '$broadsheet_sharing'],
    ...(tls ? [[STRICT_TRANSPORT.name, STRICT_TRANSPORT.value] as [string, string]] : []),
    ['Cache-Control', '$broadsheet_caching'],
    ['Content-Encoding', '$broadsheet_coding'],
    ['Vary', 'Accept-Encoding'],
  ];
  return headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n');
}

function writeText(ending: string, type: string, prefix: string): string {
  return `  location ~ "^${prefix}.*\\.${ending}$" { types { "${type}" ${ending} br; } try_files $uri$broadsheet_br $uri =404; }`;
}

function quote(path: string): string {
  return `"${path}"`;
}
