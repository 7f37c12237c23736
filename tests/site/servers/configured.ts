import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeNginxFolders, writeNginxStart } from '../../../src/commands/nginx-frame.ts';
import type { Moves } from '../../../src/output/moves.ts';
import { listServerFiles } from '../../../src/output/servers/files.ts';
import { apacheStart } from './frames.ts';
import { findPort, findProgram, layGround, startProgram, type Ground, type Running } from './run.ts';

/** A server that is set up as its administrator would. */
export interface Configured {
  name: string;
  program: string;
  start: (setting: Setting) => Promise<Running>;
}

/** What a server is started with. */
export interface Setting extends Ground {
  files: Map<string, string>;
  port: number;
}

/** A server at work. */
export interface AtWork {
  /** The address of the front page, with a slash at its end. */
  address: string;
  stop: () => Promise<void>;
}

/** Pages that have moved or were withdrawn, for servers to know of. */
export const MOVES: Moves = {
  moved: [
    ['/articles/council-vote/', '/articles/security-council-gaza-vote/'],
    [
      `/articles/${'as-long-a-name-as-an-editor-may-give-'.repeat(4)}vote/`,
      '/articles/security-council-gaza-vote/',
    ],
  ],
  gone: ['/articles/withdrawn-report/'],
};

/** The page at the address of what was withdrawn. */
export const WITHDRAWN = '<!doctype html><title>Withdrawn</title><p>It rested on a forged document.</p>';

function writeWithdrawn(site: string): void {
  const folder = join(site, ...MOVES.gone);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), WITHDRAWN);
}

const NGINX_FRAME = (home: string): string => `${writeNginxStart(home)}
http {
  access_log off;
  ${writeNginxFolders(home)}
  include ${home}/nginx.conf;
}`;

const MODULES = 'mpm_event authz_core dir mime headers rewrite alias ssl socache_shmcb'.split(' ');

const APACHE_FRAME = ({ home, port }: Setting): string => `${apacheStart(home, port, MODULES)}
Include ${home}/apache.conf
`;

/** What a host gives to all who copy folders to it. */
const SHARED_HOST = (root: string): string => `
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`;

const start = (words: string[], { port, home }: Setting): Promise<Running> => startProgram(words, port, home);

const startApache = (setting: Setting, site: string): Promise<Running> => {
  writeFileSync(join(setting.home, 'apache.conf'), site);
  writeFileSync(join(setting.home, 'frame.conf'), APACHE_FRAME(setting));
  return start(['apache2', '-D', 'FOREGROUND', '-f', join(setting.home, 'frame.conf')], setting);
};

/** Every server that we write a configuration for, and a host that reads an `.htaccess`. */
export const CONFIGURED: Configured[] = [
  {
    name: 'nginx',
    program: 'nginx',
    start: (setting) => {
      const { home, files } = setting;
      writeFileSync(join(home, 'nginx.conf'), files.get('nginx.conf') ?? '');
      writeFileSync(join(home, 'frame.conf'), NGINX_FRAME(home));
      return start(['nginx', '-e', 'stderr', '-p', home, '-c', join(home, 'frame.conf')], setting);
    },
  },
  {
    name: 'Apache',
    program: 'apache2',
    start: (setting) => startApache(setting, setting.files.get('apache.conf') ?? ''),
  },
  {
    name: 'Apache with .htaccess',
    program: 'apache2',
    start: (setting) => startApache(setting, SHARED_HOST(setting.root)),
  },
  {
    name: 'Caddy',
    program: 'caddy',
    start: (setting) => {
      const file = join(setting.home, 'Caddyfile');
      writeFileSync(file, `{\n  admin off\n  auto_https off\n}\n${setting.files.get('Caddyfile') ?? ''}`);
      return start(['caddy', 'run', '--adapter', 'caddyfile', '--config', file], setting);
    },
  },
  {
    name: 'lighttpd',
    program: 'lighttpd',
    start: (setting) => {
      const { home, files } = setting;
      for (const name of ['lighttpd.conf', 'broadsheet.lua'])
        writeFileSync(join(home, name), files.get(name) ?? '');
      return start(['lighttpd', '-D', '-f', join(home, 'lighttpd.conf')], setting);
    },
  },
];

/** Start a server for the site below a path, by TLS or without it. */
export async function startConfigured(server: Configured, path: string, isSecure = false): Promise<AtWork> {
  const ground = layGround(path);
  writeWithdrawn(join(ground.root, path));
  const port = await findPort();
  const tls = isSecure ? makeCertificate(ground.home) : undefined;
  const place = { host: '127.0.0.1', listen: '127.0.0.1', root: ground.root, path, port, tls, moves: MOVES };
  const files = listServerFiles(place, join(ground.home, 'broadsheet.lua'));
  if (server.name.includes('.htaccess'))
    writeFileSync(join(ground.root, path, '.htaccess'), files.get('.htaccess') ?? '');
  const running = await server.start({ ...ground, files, port });
  return {
    address: `http${isSecure ? 's' : ''}://127.0.0.1:${String(port)}${path}`,
    stop: async () => {
      await running.stop();
      ground.remove();
    },
  };
}

function makeCertificate(home: string): { certificate: string; key: string } {
  const [certificate, key] = [join(home, 'certificate.pem'), join(home, 'key.pem')];
  const words = [
    'req',
    '-x509',
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:prime256v1',
    '-nodes',
    '-days',
    '2',
    '-subj',
    '/CN=127.0.0.1',
  ];
  execFileSync('openssl', [...words, '-keyout', key, '-out', certificate], { stdio: 'ignore' });
  return { certificate, key };
}

/** Parts of a server that come as packages of their own. */
const PARTS: Record<string, Record<string, string>> = {
  lighttpd: {
    '/usr/lib/lighttpd/mod_magnet.so': 'lighttpd-modules-lua',
    '/usr/lib/lighttpd/mod_openssl.so': 'lighttpd-mod-openssl',
  },
};

/** Say what of a server is missing and how it is had, or nothing when all of it is there. */
export function explainMissing(program: string): string {
  const parts = Object.entries(PARTS[program] ?? {}).filter(([file]) => !existsSync(file));
  const missing = [...(findProgram(program) ? [] : [program]), ...parts.map(([, name]) => name)];
  return missing.length === 0 ? '' : `${program} is not on this machine: install ${missing.join(', ')}.`;
}
