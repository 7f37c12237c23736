import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** The folders of a build: readers see `site`; the others stand on the same disk, because renaming works only there. */
export interface SiteFolders {
  site: string;
  /** Where the next site is built. */
  next: string;
  /** Where the site stands until the next one has taken its place. */
  previous: string;
}

/** Name the folders of a build: those beside the site lie in `workshop`, unless the site is elsewhere. */
export function nameFolders(root: string, elsewhere: string | undefined): SiteFolders {
  const site = elsewhere ?? join(root, 'dist');
  const beside = elsewhere
    ? join(dirname(elsewhere), `.${basename(elsewhere)}-`)
    : `${join(root, '.broadsheet')}/`;
  return { site, next: `${beside}next`, previous: `${beside}previous` };
}

/** Name the folders of this project's builds: the site stands in `dist`, unless BROADSHEET_OUT names another folder. */
export function findFolders(): SiteFolders {
  const chosen = process.env['BROADSHEET_OUT'];
  return nameFolders(resolve(import.meta.dirname, '../..'), chosen ? resolve(chosen) : undefined);
}

/** Choose where pages are made: where the next site stands, unless that is another disk, to which Astro cannot move its files. */
export function chooseWorkshop(root: string, { site, next }: SiteFolders): string {
  mkdirSync(dirname(site), { recursive: true });
  const isSameDisk = statSync(dirname(next)).dev === statSync(root).dev;
  return isSameDisk ? next : join(root, '.broadsheet', 'workshop');
}

/**
 * Put the next site in the place of the one that readers see: two renamings, so that no reader meets half a site. Between them,
 * for some microseconds, there is none; Node has no call that exchanges two folders.
 */
export function swapSites({ site, next, previous }: SiteFolders): void {
  rmSync(previous, { recursive: true, force: true });
  mkdirSync(dirname(site), { recursive: true });
  if (existsSync(site)) renameSync(site, previous);
  renameSync(next, site);
  rmSync(previous, { recursive: true, force: true });
}

/**
 * Bring back the site of before when a swap was interrupted between its two renamings.
 *
 * Only a loss of power or SIGKILL can come between them; then the site is whole under another name until the next command.
 */
export function restoreSite({ site, previous }: SiteFolders): void {
  if (existsSync(previous) && !existsSync(site)) renameSync(previous, site);
}

/** Bring back the site of before, and tidy up what a build left that was killed. */
export function repairSwap(folders: SiteFolders): void {
  restoreSite(folders);
  const { next, previous } = folders;
  for (const left of [next, previous]) rmSync(left, { recursive: true, force: true });
}
