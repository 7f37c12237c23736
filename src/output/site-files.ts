import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';

/** List every file of a built site by its path there, with slashes, in the same order on every machine. */
export function listSiteFiles(site: string): string[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
