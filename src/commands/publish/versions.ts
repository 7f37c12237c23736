import { copyFileSync, existsSync, linkSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** As many versions are kept; a file that has not changed takes no room twice. */
const MOST = 5;

/** List the versions that were published from here, the newest first. */
export function listVersions(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^\d+$/.test(name))
    .sort((a, b) => Number(b) - Number(a))
    .map((name) => join(folder, name));
}

/**
 * Keep the version that was published, so that there is a way back to it.
 *
 * @param paths The files of the site.
 */
export function keepVersion(folder: string, site: string, paths: Iterable<string>): void {
  const [newest] = listVersions(folder);
  const number = newest ? Number(newest.slice(folder.length + 1)) + 1 : 1;
  const unfinished = join(folder, 'unfinished');
  rmSync(unfinished, { recursive: true, force: true });
  for (const path of paths) place(join(site, path), join(unfinished, path));
  renameSync(unfinished, join(folder, String(number)));
  for (const old of listVersions(folder).slice(MOST)) rmSync(old, { recursive: true, force: true });
}

/** Go back: the newest version is forgotten, and the one before it is the newest. */
export function forgetNewest(folder: string): void {
  const [newest] = listVersions(folder);
  if (newest) rmSync(newest, { recursive: true, force: true });
}

function place(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
