import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { EXCHANGERS, exchangeFolders } from '../../../src/commands/exchange.ts';
import { waitFor } from './newsroom.ts';
import { makeFolder } from './folder.ts';

const SITES = { 'site/index.html': 'morning', 'next/index.html': 'evening' };
const isLinux = process.platform === 'linux';
const SWAP = new URL('../../../src/commands/swap.ts', import.meta.url).href;

/** Whether `mv` has learnt it depends on its age; Perl and Python have what they need. */
const isHere = (program: string) =>
  isLinux &&
  (program === 'mv'
    ? spawnSync('mv', ['--help']).stdout.includes('--exchange')
    : spawnSync(program, ['-e', '0']).error === undefined);

/** Publish one edition after the other, as builds do, until the program is killed. */
const PUBLISH = `
import { mkdirSync, writeFileSync } from 'node:fs';
import { swapSites } from ${JSON.stringify(SWAP)};
const [folder] = process.argv.slice(1);
const folders = { site: folder + '/site', next: folder + '/next', previous: folder + '/previous' };
for (let number = 0; ; number += 1) {
  mkdirSync(folders.next, { recursive: true });
  writeFileSync(folders.next + '/index.html', 'edition ' + number);
  swapSites(folders);
  if (number === 0) console.log('begun');
}`;

/** Ask for the page as often as can be, and tell how often it was there and how often it was not. */
const READ = `
import { readFileSync } from 'node:fs';
const [file, milliseconds] = process.argv.slice(1);
const until = performance.now() + Number(milliseconds);
const found = { there: 0, missing: 0 };
while (performance.now() < until) {
  try { readFileSync(file); found.there += 1; } catch { found.missing += 1; }
}
console.log(JSON.stringify(found));`;

const run = (program: string, ...words: string[]) =>
  spawn(process.execPath, ['--input-type=module', '-e', program, ...words], { stdio: 'pipe' });

async function publish(folder: string) {
  const child = run(PUBLISH, folder);
  const ended = waitFor(child);
  await new Promise((done) => child.stdout.once('data', done));
  return {
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

describe('exchangeFolders', () => {
  it.each(EXCHANGERS.map((words) => [words[0], words] as const))(
    'exchanges two folders by %s where it can, and leaves both as they are where it cannot',
    (program, words) => {
      const folder = makeFolder(SITES);
      const isDone = exchangeFolders(join(folder, 'next'), join(folder, 'site'), [words]);
      expect(isDone).toBe(isHere(program));
      expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe(isDone ? 'evening' : 'morning');
      expect(readFileSync(join(folder, 'next/index.html'), 'utf8')).toBe(isDone ? 'morning' : 'evening');
    },
  );

  it('says no, and changes nothing, where no program can', () => {
    const folder = makeFolder(SITES);
    expect(exchangeFolders(join(folder, 'next'), join(folder, 'site'), [['false']])).toBe(false);
    expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('morning');
  });
});

const canExchange = EXCHANGERS.some(([program]) => isHere(program));

describe.skipIf(!canExchange)('a site while others are published in its place', { timeout: 60_000 }, () => {
  it('is there whenever it is read', async () => {
    const folder = makeFolder();
    const { kill } = await publish(folder);
    const { said } = await waitFor(run(READ, join(folder, 'site/index.html'), '3000'));
    await kill();
    const { there, missing } = JSON.parse(said) as { there: number; missing: number };
    expect(there).toBeGreaterThan(1000);
    expect(missing).toBe(0);
  });

  it('is there when the program was killed at any moment, before any other command', async () => {
    const folder = makeFolder();
    for (let round = 0; round < 20; round += 1) {
      const { kill } = await publish(folder);
      await wait((round * 7) % 40);
      await kill();
      expect(existsSync(join(folder, 'site/index.html')), `round ${round}`).toBe(true);
    }
  });
});
