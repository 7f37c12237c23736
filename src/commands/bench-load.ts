import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { toNginx } from '../output/servers/nginx.ts';
import { writeNginxFolders, writeNginxStart } from './nginx-frame.ts';
import { findFolders } from './swap.ts';

const SITE = findFolders().site;
const PAGE = 'articles/security-council-gaza-vote/';
const BARE = 'bare.bin';
const ROUNDS = 15;

/** What is asked for by turns: the page as our configuration sends it, a bare file of the same size, and that one with our headers. */
const ASKED = [
  { name: 'the article', port: 18_411, path: PAGE },
  { name: 'a bare file', port: 18_412, path: BARE },
  { name: 'a bare file with the same headers', port: 18_413, path: BARE },
];

/** The share of a bare file's requests a second that a page must reach. */
const LEAST = 0.95;

/** What one second of asking came to. */
interface Load {
  requests: number;
  /** The time that nginx worked on one request, in microseconds, whatever else the machine did. */
  work: number;
}

const missing = ['/usr/sbin/nginx', '/usr/bin/wrk'].filter((path) => !existsSync(path));
if (missing.length > 0) {
  console.error(
    `${missing.join(' and ')} not found: install nginx and wrk, two packages of Debian; then try again.`,
  );
  process.exitCode = 1;
} else await measure();

/** Ask one nginx for each by turns, so that all have the same share of the machine. */
async function measure(): Promise<void> {
  const home = mkdtempSync(join(tmpdir(), 'load-'));
  const nginx = startNginx(home);
  try {
    await wait(500);
    const rounds = Array.from({ length: ROUNDS }, () => ASKED.map((asked) => ask(nginx, asked)));
    for (const [index, { name }] of ASKED.entries()) report(name, rounds, index);
    const ratio = findMedian(rounds.map(([page, bare]) => (page?.requests ?? 0) / (bare?.requests ?? 0)));
    console.log(`The article reaches ${ratio.toFixed(3)} of a bare file; ${LEAST} is asked for.`);
    process.exitCode = ratio >= LEAST ? 0 : 1;
  } finally {
    nginx.kill('SIGTERM');
    await new Promise((done) => nginx.once('exit', done));
    rmSync(home, { recursive: true, force: true });
  }
}

function report(name: string, rounds: Load[][], index: number): void {
  const loads = rounds.flatMap((round) => round[index] ?? []);
  const requests = findMedian(loads.map((load) => load.requests)).toFixed(0);
  const work = findMedian(loads.map((load) => load.work)).toFixed(2);
  console.log(
    `${name}: ${requests} requests a second, ${work} µs of nginx's work for one (medians of ${ROUNDS}).`,
  );
}

function findMedian(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function startNginx(home: string): ChildProcess {
  const root = join(home, 'www');
  cpSync(SITE, root, { recursive: true });
  writeFileSync(join(root, BARE), Buffer.alloc(statSync(join(SITE, PAGE, 'index.html.br')).size, 'x'));
  chmodSync(home, 0o755);
  const [{ port = 0 } = {}, ...bare] = ASKED;
  const ours = toNginx({
    host: '127.0.0.1',
    listen: '127.0.0.1',
    port,
    path: '/',
    root,
    moves: { moved: [], gone: [] },
  });
  // Those that stand first are of the server itself: other headers follow in its locations.
  const headers = ours.match(/^ {2}add_header [^$\n]+;$/gm) ?? [];
  const servers = bare.map(
    ({ port }, index) =>
      `server { listen 127.0.0.1:${port}; root ${root}; sendfile on; tcp_nopush on; ${index > 0 ? headers.join('') : ''} }`,
  );
  writeFileSync(
    join(home, 'nginx.conf'),
    `${writeNginxStart(home)}
http {
  access_log off; keepalive_requests 1000000;
  ${writeNginxFolders(home)}
  ${servers.join('\n  ')}
  ${ours}
}`,
  );
  const options = ['-e', 'stderr', '-p', home, '-c', join(home, 'nginx.conf')];
  return spawn('/usr/sbin/nginx', options, { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Ask as browsers do, on kept connections. Two threads read the answers, because one is slower than nginx. */
function ask(nginx: ChildProcess, { port, path }: (typeof ASKED)[number]): Load {
  const before = readWork(nginx);
  const options = ['-t2', '-c32', '-d1s', '-H', 'Accept-Encoding: gzip, deflate, br, zstd'];
  const { stdout } = spawnSync('/usr/bin/wrk', [...options, `http://127.0.0.1:${port}/${path}`], {
    encoding: 'utf8',
  });
  if (/Non-2xx/.test(stdout)) throw new Error(`nginx sent errors for ${path}: ${stdout}`);
  const [, count] = /(\d+) requests in/.exec(stdout) ?? [];
  const [, requests] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  return { requests: Number(requests), work: (readWork(nginx) - before) / 1000 / Number(count) };
}

/** Read how long nginx's worker has had a processor, in nanoseconds (https://docs.kernel.org/scheduler/sched-stats.html). */
function readWork({ pid }: ChildProcess): number {
  const [worker] = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ');
  return Number(readFileSync(`/proc/${worker}/schedstat`, 'utf8').split(' ')[0]);
}
