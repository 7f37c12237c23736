import { cpSync, rmSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { cacheFolder, contentFolder } from '../loading/places.ts';
import { buildMoment } from '../schema/public.ts';
import { findNextPublication, isUpToDate, readBuilt, writeBuilt } from './built.ts';
import { listFacts, listFiles, takeFingerprint } from './fingerprint.ts';
import { announceNext } from './next-due.ts';
import { chooseWorkshop, findFolders, repairSwap, swapSites } from './swap.ts';
import { takeTurns } from './take-turns.mjs';

const ROOT = resolve(import.meta.dirname, '../..');
const INGREDIENTS = ['src', 'public', 'astro.config.mjs', 'tsconfig.json', 'package-lock.json'];

const folders = findFolders();
const record = join(cacheFolder(), 'built.json');
const { values } = parseArgs({
  options: { force: { type: 'boolean', default: false }, 'next-file': { type: 'string' } },
  strict: false,
});
const nextFile = values['next-file'] === undefined ? undefined : String(values['next-file']);

const onWait = () => console.log('Waiting for another build to end.');
// Two builds may share the program, whose folder Astro works in, or the cache, or the site.
const LOCKS = [
  join(ROOT, '.broadsheet/building'),
  join(cacheFolder(), 'building'),
  `${folders.next}-building`,
];
try {
  await takeAllTurns([...new Set(LOCKS)], () => build(values.force === true));
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}

function takeAllTurns([lock, ...others]: string[], work: () => Promise<void>): Promise<void> {
  return lock ? takeTurns(lock, onWait, () => takeAllTurns(others, work)) : work();
}

/** Build elsewhere, then swap, because Astro empties its folder before it makes pages: readers never see half a site. */
async function build(isForced: boolean): Promise<void> {
  repairSwap(folders);
  const paths = [contentFolder(), ...INGREDIENTS];
  const fingerprint = takeFingerprint({ root: ROOT, paths, facts: listFacts(process.env, buildMoment()) });
  const before = readBuilt(record);
  if (!isForced && isUpToDate(before, fingerprint, folders.site, buildMoment())) {
    console.log(`Nothing has changed since the last build: ${nameForReaders(folders.site)} is up to date.`);
    announceNext(before?.until, nextFile);
    return;
  }
  console.log('Building the site.');
  if (!(await makePages())) return;
  rmSync(record, { force: true });
  swapSites(folders);
  finish(fingerprint);
}

/** Content has been checked by the build, so it can be read here. */
function finish(fingerprint: string): void {
  const files = listFiles(folders.site);
  const until = findNextPublication(contentFolder(), buildMoment());
  writeBuilt(record, { fingerprint, files: files.length, until });
  const pages = files.filter((file) => file.endsWith('.html')).length;
  const seconds = performance.now() / 1000;
  console.log(
    `Built ${pages} pages in ${seconds.toFixed(1)} s: ${nameForReaders(folders.site)} is ready for any host.`,
  );
  announceNext(until, nextFile);
}

/** Say yes when all pages are made; else say what is wrong, and leave the site of before as it is. */
async function makePages(): Promise<boolean> {
  const workshop = chooseWorkshop(ROOT, folders);
  process.env['BROADSHEET_OUT'] = workshop;
  try {
    const astro = await import('astro');
    const logger = { entrypoint: new URL('./build-log.ts', import.meta.url) };
    await astro.build({ root: ROOT, logLevel: 'warn', logger });
    if (workshop !== folders.next) cpSync(workshop, folders.next, { recursive: true });
    return true;
  } catch (error) {
    console.error(explain(error));
    rmSync(folders.next, { recursive: true, force: true });
    process.exitCode = 1;
    return false;
  } finally {
    if (workshop !== folders.next) rmSync(workshop, { recursive: true, force: true });
  }
}

/** An editor needs no list of our functions; a programmer does. */
function explain(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'ENOSPC')
    return `The disk is full. The site in ${nameForReaders(folders.site)} is as it was; make room on the disk of ${dirname(folders.next)} and build again.`;
  return error.name === 'ContentError' ? error.message : (error.stack ?? error.message);
}

function nameForReaders(folder: string): string {
  const path = relative(ROOT, folder);
  return `${path.startsWith('..') ? folder : path}/`;
}
