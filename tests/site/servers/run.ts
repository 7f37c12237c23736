import { spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { SITE } from '../site.ts';

/** A program that serves a folder. */
export interface Running {
  stop: () => Promise<void>;
}

/** The patience with a program that starts, in milliseconds. */
const PATIENCE = 15_000;
const PAUSE = 40;

/** Where Debian puts programs that are on no path of a user. */
const FOLDERS = ['/usr/sbin', '/usr/bin', '/usr/local/bin'];

/** Find a program of this machine by its name. */
export function findProgram(name: string): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter(Boolean), ...FOLDERS];
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/** Start a program that stays in the foreground, and wait until it answers at a port. */
export async function startProgram(words: string[], port: number, home: string): Promise<Running> {
  const [name = '', ...options] = words;
  const env = { ...process.env, HOME: home, XDG_DATA_HOME: home, XDG_CONFIG_HOME: home };
  const child = spawn(findProgram(name) ?? name, options, {
    cwd: home,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (part: Buffer) => (said += part.toString()));
  const ended = new Promise<void>((done) => {
    child.once('exit', () => {
      done();
    });
    child.once('error', () => {
      done();
    });
  });
  const until = performance.now() + PATIENCE;
  while (!(await answers(port))) {
    if (child.exitCode !== null || performance.now() > until)
      throw new Error(`${name} did not start: ${said}`);
    await wait(PAUSE);
  }
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await Promise.race([ended, wait(5000, undefined, { ref: false })]);
    child.kill('SIGKILL');
  };
  return { stop };
}

function answers(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '127.0.0.1' });
    socket.once('connect', () => {
      socket.destroy();
      done(true);
    });
    socket.once('error', () => {
      done(false);
    });
  });
}

/** Find a port of this machine that nobody listens at, with the next one free too. */
export async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}

/** A folder for one server: its files, and the site as it is copied to a host. */
export interface Ground {
  /** For the server's own files. */
  home: string;
  /** The folder of the host's files. */
  root: string;
  remove: () => void;
}

/** Copy the site below a path of a new folder that every user of the machine may read, as the users of servers must. */
export function layGround(path: string): Ground {
  const home = mkdtempSync(join(tmpdir(), 'server-'));
  const root = join(home, 'www');
  const site = join(root, path);
  mkdirSync(dirname(site), { recursive: true });
  cpSync(SITE, site, { recursive: true });
  chmodSync(home, 0o755);
  return {
    home,
    root,
    remove: () => {
      rmSync(home, { recursive: true, force: true });
    },
  };
}
