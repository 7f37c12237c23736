import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toNginx } from '../output/servers/nginx.ts';
import { findFolders } from './swap.ts';

const SITE = findFolders().site;
const PAGE = 'articles/security-council-gaza-vote/';
const [OURS, BARE] = [18_411, 18_412];
const ROUNDS = 15;
const SECONDS = 1;

/** The share of a bare file's requests a second that a page must reach. */
const LEAST = 0.95;

const missing = ['/usr/sbin/nginx', '/usr/bin/wrk'].filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(
    `${missing.join(' and ')} not found: install nginx and wrk, two packages of Debian; then try again.`,
  );
  process.exitCode = 1;
} else await measure();

/** Ask nginx for an article as our configuration sends it, and for a bare file of the same size, by turns. */
async function measure(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'load-'));
  const nginx = startNginx(home);
  try {
    await wait(500);
    const pairs = Array.from({ length: ROUNDS }, () => [
      countRequests(OURS, PAGE),
      countRequests(BARE, 'bare.bin'),
    ]);
    const ratios = pairs.map(([ours = 0, bare = 0]) => ours / bare).sort((a, b) => a - b);
    const ratio = ratios[Math.floor(ROUNDS / 2)] ?? 0;
    for (const [ours, bare] of pairs)
      console.log(`an article ${ours}, a bare file ${bare} requests a second`);
    console.log(`The median of ${ROUNDS} rounds is ${ratio.toFixed(3)}; ${LEAST} is asked for.`);
    process.exitCode = ratio >= LEAST ? 0 : 1;
  } finally {
    nginx.kill('SIGTERM');
    await new Promise((done) => nginx.once('exit', done));
    rmSync(home, { recursive: true, force: true });
  }
}

/** One nginx serves both, so that its workers have the same share of the machine. */
function startNginx(home: string): ChildProcess {
  const root = join(home, 'www');
  cpSync(SITE, root, { recursive: true });
  writeFileSync(join(root, 'bare.bin'), Buffer.alloc(statSync(join(SITE, PAGE, 'index.html.br')).size, 'x'));
  chmodSync(home, 0o755);
  const place = {
    host: '127.0.0.1',
    listen: '127.0.0.1',
    port: OURS,
    path: '/',
    root,
    moves: { moved: [], gone: [] },
  };
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${home}/${name};`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    `pid ${home}/pid; error_log stderr; daemon off; worker_processes 1; events { worker_connections 512; }
http {
  access_log off; keepalive_requests 1000000;
  ${temporary.join(' ')}
  server { listen 127.0.0.1:${BARE}; root ${root}; sendfile on; tcp_nopush on; }
  ${toNginx(place)}
}`,
  );
  const options = ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')];
  return spawn('/usr/sbin/nginx', options, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Ask as browsers do, on kept connections, and tell how many answers a second came back. */
function countRequests(port: number, path: string): number {
  const options = ['-t1', '-c32', `-d${SECONDS}s`, '-H', 'Accept-Encoding: gzip, deflate, br, zstd'];
  const { stdout } = spawnSync('/usr/bin/wrk', [...options, `http://127.0.0.1:${port}/${path}`], {
    encoding: 'utf8',
  });
  if (/Non-2xx/.test(stdout)) throw new Error(`nginx sent errors for ${path}: ${stdout}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1] ?? 0);
}
