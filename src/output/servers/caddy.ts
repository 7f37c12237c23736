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

/** Write the configuration for Caddy 2.6 and later, which gets certificates by itself where none is named. */
export function toCaddy(place: Place): string {
  const { path } = place;
  return `# Caddy: put this file into /etc/caddy/Caddyfile, or import it there; then caddy validate and reload.
${writeAddress(place)} {
${place.listen ? `  bind ${place.listen}\n` : ''}${writeTls(place)}  root * ${quote(place.root)}

${writeHeaders(place)}

${writeMoves(place)}
  # Files for other servers, hidden ones, and the compressed ones under their own names.
  @hidden {
    path_regexp /(\\.|_headers$|_redirects$)|\\.(br|gz|zst)$
    not path ${path}.well-known/*
  }
  error @hidden 404

  file_server {
    index index.html
    precompressed br zstd gzip
  }
  handle_errors {
${writeAlways(place, [
  ['Content-Type', TEXT_TYPES['html'] ?? ''],
  ['Cache-Control', CACHING.other],
  [SHARED_FILES.name, SHARED_FILES.own],
]).replaceAll(/^/gm, '  ')}
    # The page of what was withdrawn says why.
    @refused expression {err.status_code} != 410
    rewrite @refused ${path}404.html
    file_server {
      precompressed br zstd gzip
    }
  }
}
`;
}

/** Caddy takes plain HTTP from the address. */
function writeAddress(place: Place): string {
  const scheme = place.tls ? 'https' : 'http';
  return `${scheme}://${place.host}:${portOf(place)}`;
}

function writeTls({ tls }: Place): string {
  return tls ? `  tls ${quote(tls.certificate)} ${quote(tls.key)}\n` : '';
}

/** Headers of every answer; one with an error begins without them. */
function writeAlways({ tls }: Place, more: [string, string][]): string {
  const headers = [
    ...Object.entries(SECURITY_HEADERS),
    ...(tls ? [[STRICT_TRANSPORT.name, STRICT_TRANSPORT.value] as const] : []),
    ['Vary', 'Accept-Encoding'] as const,
    ...more,
  ];
  const lines = headers.map(([name, value]) => `    ${name} ${quote(value)}`);
  return ['  header {', ...lines, '    -Server', '  }'].join('\n');
}

/** What is set after a question mark holds where nothing else is. */
function writeHeaders(place: Place): string {
  const matcher = (name: string, folders: string[]) =>
    `  @${name} path ${folders.map((folder) => `${place.path}${folder}/*`).join(' ')}`;
  return [
    writeAlways(place, []),
    ...Object.entries({ ...TEXT_TYPES, ...OTHER_TYPES }).flatMap(([ending, type]) => [
      `  @${ending} path *.${ending}`,
      `  header @${ending} Content-Type ${quote(type)}`,
    ]),
    matcher('fingerprinted', FINGERPRINTED_FOLDERS),
    `  header ?Cache-Control ${quote(CACHING.other)}`,
    `  header @fingerprinted Cache-Control ${quote(CACHING.fingerprinted)}`,
    matcher('shared', SHARED_FOLDERS),
    `  header ?${SHARED_FILES.name} ${SHARED_FILES.own}`,
    `  header @shared ${SHARED_FILES.name} ${SHARED_FILES.shared}`,
  ].join('\n');
}

function writeMoves(place: Place): string {
  const toFolder = (address: string) => `^${escapePattern(address.slice(0, -1))}`;
  return [
    ...listMoved(place).flatMap(({ from, to }, index) => [
      `  @moved${index} path_regexp ${toFolder(from)}(/(index\\.html)?)?$`,
      `  redir @moved${index} ${to} 301`,
    ]),
    ...listGone(place).flatMap((from, index) => [
      `  @gone${index} path_regexp ${toFolder(from)}/(index\\.html)?$`,
      `  error @gone${index} 410`,
    ]),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

function quote(text: string): string {
  return `"${text}"`;
}
