import { OTHER_TYPES, SECURITY_HEADERS, STRICT_TRANSPORT, TEXT_TYPES } from '../headers.ts';
import { portOf, type Place } from './place.ts';

/**
 * Write the configuration for lighttpd 1.4.56 and later, as the whole of its file; it needs the module magnet, which runs Lua.
 *
 * @param script The path of the script beside it: see `toLighttpdScript`.
 */
export function toLighttpd(place: Place, script: string): string {
  const { path, root, listen } = place;
  return `# lighttpd: put this file into /etc/lighttpd/lighttpd.conf and the script beside it to the path named below,
# install the package lighttpd-modules-lua (and lighttpd-mod-openssl); then lighttpd -tt -f the file, and restart.
server.modules = ( "mod_redirect", "mod_setenv", "mod_magnet"${place.tls ? ', "mod_openssl"' : ''} )
server.document-root = ${quote(root)}
server.port = ${portOf(place)}
server.bind = ${quote(listen ?? '[::]')}
server.username = "www-data"
server.groupname = "www-data"
server.tag = ""
server.errorfile-prefix = ${quote(`${root}${path}`)}
index-file.names = ( "index.html" )
${writeTls(place)}
mimetype.assign = (
${writeTypes()}
  "" => "application/octet-stream"
)
setenv.set-response-header = (
${writeHeaders(place)}
)
magnet.attract-physical-path-to = ( ${quote(script)} )
`;
}

function writeTls({ host, tls, port }: Place): string {
  if (!tls) return '';
  const plain = port ? port + 1 : 80;
  return `ssl.engine = "enable"
ssl.pemfile = ${quote(tls.certificate)}
ssl.privkey = ${quote(tls.key)}
ssl.openssl.ssl-conf-cmd = ( "MinProtocol" => "TLSv1.2" )
$SERVER["socket"] == ":${plain}" {
  ssl.engine = "disable"
  url.redirect-code = 301
  url.redirect = ( "" => "https://${host}\${url.path}\${qsa}" )
}`;
}

/** The type of a compressed file is that of what is in it. */
function writeTypes(): string {
  const compressed = Object.entries(TEXT_TYPES).flatMap(([ending, type]) =>
    ['br', 'gz', 'zst'].map((coding) => [`${ending}.${coding}`, type] as const),
  );
  return [...compressed, ...Object.entries({ ...TEXT_TYPES, ...OTHER_TYPES })]
    .map(([ending, type]) => `  ".${ending}" => ${quote(type)},`)
    .join('\n');
}

function writeHeaders({ tls }: Place): string {
  const headers = [
    ...Object.entries(SECURITY_HEADERS),
    ...(tls ? [[STRICT_TRANSPORT.name, STRICT_TRANSPORT.value] as const] : []),
    ['Vary', 'Accept-Encoding'] as const,
  ];
  return headers.map(([name, value]) => `  "${name}" => ${quote(value)}`).join(',\n');
}

function quote(text: string): string {
  return `"${text}"`;
}
