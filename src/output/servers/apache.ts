import { STRICT_TRANSPORT } from '../headers.ts';
import { toApacheRules } from './apache-rules.ts';
import { portOf, type Place } from './place.ts';

/** Write the configuration for Apache 2.4, as a file of `sites-available`; it needs the modules headers, rewrite and, for TLS, ssl. */
export function toApache(place: Place): string {
  const rules = toApacheRules(place.moves).trimEnd().replaceAll('\n', '\n    ');
  return `# Apache: put this file into /etc/apache2/sites-available; then a2enmod headers rewrite ssl, a2ensite, and reload.
${writePlain(place)}<VirtualHost ${place.listen ?? '*'}:${portOf(place)}>
  ServerName ${place.host}
  DocumentRoot "${place.root}"
${writeTls(place)}  FileETag MTime Size
  <Directory "${place.root}${place.path}">
    # The folder's own .htaccess says the same, for hosts where it is all that can be set.
    AllowOverride None
    Require all granted
    ${rules}
  </Directory>
</VirtualHost>
`;
}

function writePlain({ host, tls, port, listen = '*' }: Place): string {
  if (!tls) return '';
  return `<VirtualHost ${listen}:${port ? port + 1 : 80}>
  ServerName ${host}
  Redirect permanent / https://${host}/
</VirtualHost>
`;
}

function writeTls({ tls }: Place): string {
  if (!tls) return '';
  return `  SSLEngine On
  SSLProtocol -all +TLSv1.2 +TLSv1.3
  SSLCertificateFile "${tls.certificate}"
  SSLCertificateKeyFile "${tls.key}"
  Header always set ${STRICT_TRANSPORT.name} "${STRICT_TRANSPORT.value}"
`;
}
