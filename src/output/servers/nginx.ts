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
import { listGone, listMoved, portOf, type Place } from './place.ts';

/** Write the configuration for nginx 1.18 and later, as a file of `sites-available`; it needs no module that is not built in. */
export function toNginx(place: Place): string {
  return `# nginx: put this file into /etc/nginx/sites-available and link to it from sites-enabled; then nginx -t and reload.
${CODINGS}
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

/**
 * What depends on the request. What browsers mostly accept is found by its whole, which costs a small part of what a pattern does:
 * so is the ending of a file, as if it were that of a host's name.
 */
const CODINGS = `map $http_accept_encoding $broadsheet_br {
  default "";
  "gzip, deflate, br, zstd" ".br";
  "gzip, deflate, br" ".br";
  "~*(^|[, ])br(?!;\\s*q=0(\\.0*)?\\s*(,|$))" ".br";
}
map $uri $broadsheet_coding {
  hostnames;
  default "";
  *.br br;
}`;

const SENDING = `
  # What was looked up is remembered for two seconds, so that a new site is seen at once.
  open_file_cache max=10000 inactive=20s;
  open_file_cache_valid 2s;
  open_file_cache_errors on;
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

/** Regular expressions are tried one after the other, so a page meets only two of them; whole addresses cost nothing. */
function writeLocations(place: Place): string {
  const { path } = place;
  const texts = Object.entries(TEXT_TYPES).map(([ending, type]) => `    ${writeText(ending, type)}`);
  return `  error_page 403 404 ${path}404.html;
  error_page 410 @gone;
${writeMoves(place)}
  # A page, by its folder, is sent as its compressed neighbour to browsers that can read it. As small a file is read and sent
  # in fewer steps than the system's own way to send files takes.
  location / {
    sendfile off;
    types { "${TEXT_TYPES['html']}" html br; }
    try_files \${uri}index.html$broadsheet_br \${uri}index.html $uri @folder;
  }
  location @folder {
    if (-f $document_root$uri/index.html) { return 301 $uri/$is_args$args; }
    return 404;
  }
  # What was withdrawn: its page says why.
  location @gone {
    types { "${TEXT_TYPES['html']}" html br; }
    try_files \${uri}index.html$broadsheet_br \${uri}index.html $uri =404;
  }

  # Files for other servers, hidden ones, and the compressed ones under their own names.
  location = ${path}_headers { return 404; }
  location = ${path}_redirects { return 404; }
  location ~ "/\\.(?!well-known/)" { return 404; }

  location ~ "\\.[a-z0-9]+$" {
    location ~ "\\.(br|gz|zst)$" { return 404; }
${texts.join('\n')}
  }
${FINGERPRINTED_FOLDERS.map((folder) => writeFolder(place, folder)).join('\n')}`;
}

/** Sorted as nginx sorts them, which makes its start quick; a table would have room for short addresses only. */
function writeMoves(place: Place): string {
  const moved = listMoved(place).flatMap(({ from, to }) =>
    [from, from.slice(0, -1), `${from}index.html`].map((form) => [form, `301 ${to}`] as const),
  );
  const gone = listGone(place).flatMap((from) =>
    [from, `${from}index.html`].map((form) => [form, '410'] as const),
  );
  return [...moved, ...gone]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([form, answer]) => `  location = ${form} { return ${answer}; }\n`)
    .join('');
}

/** Files with a fingerprint in their names. nginx forgets all headers where it meets another, so they stand here once more. */
function writeFolder(place: Place, folder: string): string {
  const texts = ['css', 'js', 'json', 'svg'].map(
    (ending) => `    ${writeText(ending, TEXT_TYPES[ending] ?? '')}`,
  );
  const sharing = SHARED_FOLDERS.includes(folder) ? SHARED_FILES.shared : SHARED_FILES.own;
  return `  location ^~ ${place.path}${folder}/ {
${writeHeaders(place, CACHING.fingerprinted, sharing).replaceAll(/^/gm, '  ')}
    location ~ "\\.(br|gz|zst)$" { return 404; }
${texts.join('\n')}
  }`;
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

function writeHeaders(
  { tls }: Place,
  caching: string = CACHING.other,
  sharing: string = SHARED_FILES.own,
): string {
  const headers: [string, string][] = [
    ...Object.entries(SECURITY_HEADERS),
    [SHARED_FILES.name, sharing],
    ...(tls ? [[STRICT_TRANSPORT.name, STRICT_TRANSPORT.value] as [string, string]] : []),
    ['Cache-Control', caching],
    ['Content-Encoding', '$broadsheet_coding'],
    ['Vary', 'Accept-Encoding'],
  ];
  return headers.map(([name, value]) => `  add_header ${name} "${value}" always;`).join('\n');
}

function writeText(ending: string, type: string): string {
  return `location ~ "\\.${ending}$" { types { "${type}" ${ending} br; } try_files $uri$broadsheet_br $uri =404; }`;
}

function quote(path: string): string {
  return `"${path}"`;
}
