import {
  CACHING,
  FINGERPRINTED_FOLDERS,
  OTHER_TYPES,
  SECURITY_HEADERS,
  SHARED_FILES,
  SHARED_FOLDERS,
  TEXT_TYPES,
} from '../headers.ts';
import { escapePattern, toLocation, type Moves } from '../moves.ts';

/** The compressed neighbours of a file, the smallest first, by what a request must accept. */
const CODINGS = { br: 'br', gzip: 'gz' };

/**
 * Write what Apache 2.4 must know of a site, for its `.htaccess` or for the `<Directory>` of its folder.
 *
 * The rules find out the path of the folder on the host themselves, so that they hold wherever it is copied.
 */
export function toApacheRules(moves: Moves): string {
  return `# Apache: on a host where you cannot set more, put this file into the folder of the site as .htaccess.
AddDefaultCharset Off
ErrorDocument 404 /%{reqenv:BROADSHEET_PATH}404.html
ErrorDocument 410 /%{reqenv:BROADSHEET_PATH}%{reqenv:BROADSHEET_GONE}
${writeTypes()}
<IfModule mod_headers.c>
${writeHeaders()}
</IfModule>
<IfModule mod_rewrite.c>
${writeRewriting(moves)}
</IfModule>
`;
}

function writeTypes(): string {
  const types = Object.entries({ ...TEXT_TYPES, ...OTHER_TYPES });
  const texts = Object.entries(TEXT_TYPES);
  return [
    ...types.map(([ending, type]) => `AddType "${type}" .${ending}`),
    ...texts.map(
      ([ending, type]) => `<FilesMatch "\\.${ending}\\.(br|gz|zst)$">\n  ForceType "${type}"\n</FilesMatch>`,
    ),
  ].join('\n');
}

function writeHeaders(): string {
  const inFolders = (folders: string[]) => `%{REQUEST_URI} =~ m#/(${folders.join('|')})/[^/]+$#`;
  const isFound = "%{REQUEST_STATUS} in {'200', '206', '304'}";
  return [
    ...Object.entries(SECURITY_HEADERS).map(([name, value]) => `Header always set ${name} "${value}"`),
    `Header always set ${SHARED_FILES.name} "${SHARED_FILES.own}"`,
    `Header always set ${SHARED_FILES.name} "${SHARED_FILES.shared}" "expr=${inFolders(SHARED_FOLDERS)}"`,
    `Header always set Cache-Control "${CACHING.other}"`,
    `Header always set Cache-Control "${CACHING.fingerprinted}" "expr=${isFound} && ${inFolders(FINGERPRINTED_FOLDERS)}"`,
    'Header always merge Vary Accept-Encoding',
    ...Object.entries(CODINGS).map(
      ([coding, ending]) =>
        `<FilesMatch "\\.(${Object.keys(TEXT_TYPES).join('|')})\\.${ending}$">\n  RemoveEncoding .${ending}\n  Header set Content-Encoding ${coding}\n</FilesMatch>`,
    ),
  ]
    .map((line) => `  ${line.replaceAll('\n', '\n  ')}`)
    .join('\n');
}

/** Apache reads `%1` in a target as a part that it found, and would escape what is escaped already. */
function toTarget(to: string): string {
  return to.startsWith('/')
    ? `/%{ENV:BROADSHEET_PATH}${to.slice(1)}`
    : toLocation(to, '/').replaceAll('%', '\\%');
}

function writeRewriting({ moved, gone }: Moves): string {
  const toFolder = (address: string) => `^${escapePattern(address.slice(1, -1))}`;
  return [
    'RewriteEngine On',
    '# The path of this folder on the host is what stands before the part that the rules see.',
    'RewriteCond %{REQUEST_URI}#$1 "^/(.*?)([^#]*)#\\2$"',
    'RewriteRule ^(.*)$ - [E=BROADSHEET_PATH:%1]',
    ...moved.map(
      ([from, to]) => `RewriteRule "${toFolder(from)}(/(index\\.html)?)?$" "${toTarget(to)}" [R=301,NE,L]`,
    ),
    ...gone.flatMap((from) => [
      // Not again for its page, which says why it is gone.
      'RewriteCond %{ENV:REDIRECT_STATUS} ^$',
      `RewriteRule "${toFolder(from)}/(index\\.html)?$" - [R=410,E=BROADSHEET_GONE:${from.slice(1)}index.html,L]`,
    ]),
    '# Files for servers, hidden ones, and the compressed ones under their own names.',
    'RewriteRule "(^|/)(\\.(?!well-known/)|_headers$|_redirects$)" - [R=404,L]',
    'RewriteCond %{ENV:REDIRECT_STATUS} ^$',
    'RewriteCond %{THE_REQUEST} "\\.(br|gz|zst)[? ]"',
    'RewriteRule ^ - [R=404,L]',
    ...Object.entries(CODINGS).flatMap(([coding, ending]) => writeCoding(coding, ending)),
  ]
    .map((line) => `  ${line}`)
    .join('\n');
}

/** A page may be asked for by its folder or its file. */
function writeCoding(coding: string, ending: string): string[] {
  const isAccepted = `RewriteCond %{HTTP:Accept-Encoding} "(^|[, ])${coding}(?!;\\s*q=0(\\.0*)?\\s*(,|$))"`;
  return [
    isAccepted,
    `RewriteCond %{REQUEST_FILENAME}.${ending} -f`,
    `RewriteRule "^(.+\\.(${Object.keys(TEXT_TYPES).join('|')}))$" "$1.${ending}" [END]`,
    isAccepted,
    `RewriteCond %{REQUEST_FILENAME}index.html.${ending} -f`,
    `RewriteRule "^(|.*/)$" "$1index.html.${ending}" [END]`,
  ];
}
