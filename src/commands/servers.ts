import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder, contentFolder } from '../loading/places.ts';
import { ContentError, type Problem } from '../loading/problems.ts';
import { readTables } from '../loading/tables.ts';
import { readMoves } from '../output/moves.ts';
import { listServerFiles } from '../output/servers/files.ts';
import type { Place } from '../output/servers/place.ts';

const HELP = `npm run servers -- [--root FOLDER] [--certificate FILE --key FILE | --plain] [--to FOLDER]

Writes the configuration of nginx, Apache, Caddy and lighttpd for the site of the last build.

  --root         The folder of the host's files on the server, /srv/www when left out. A site whose address has a path,
                 as in https://news.example/paper/, stands below it: in /srv/www/paper.
  --certificate  The file of the certificate, and --key that of its key.
  --plain        Speak plain HTTP, for a proxy in front of the server.
  --to           Where to write, .broadsheet/servers when left out.`;

const { values } = parseArgs({
  options: {
    root: { type: 'string', default: '/srv/www' },
    certificate: { type: 'string' },
    key: { type: 'string' },
    plain: { type: 'boolean', default: false },
    to: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(HELP);
else writeServers();

function writeServers(): void {
  const place = findPlace();
  const folder = resolve(values.to ?? join(cacheFolder(), 'servers'));
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of listServerFiles(place)) writeFileSync(join(folder, name), text);
  console.log(`Wrote the configuration of nginx, Apache, Caddy and lighttpd into ${folder}.`);
  console.log(`The site of ${place.host} is looked for in ${place.root}${place.path} on the server.`);
}

/** The address of the site says its host and its path. */
function findPlace(): Place {
  const problems: Problem[] = [];
  const tables = readTables(contentFolder(), problems);
  if (!tables) throw new ContentError(problems);
  const { hostname, pathname } = new URL(tables.site.address);
  const folder = `/etc/letsencrypt/live/${hostname}`;
  const tls = {
    certificate: values.certificate ?? `${folder}/fullchain.pem`,
    key: values.key ?? `${folder}/privkey.pem`,
  };
  const root = values.root.replace(/\/$/, '');
  return {
    host: hostname,
    root,
    path: pathname,
    moves: readMoves(),
    ...(values.plain ? {} : { tls }),
  };
}
