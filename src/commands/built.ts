import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readContent } from '../loading/content.ts';
import { publicFrom } from '../schema/public.ts';
import { listFiles } from './fingerprint.ts';

/** What is remembered of a build. */
export interface Built {
  fingerprint: string;
  /** How many files the site had. */
  files: number;
  /** When the next article becomes public, in milliseconds since 1970. */
  until?: number | undefined;
}

/** Decide whether a site is still what would be built now. */
export function isUpToDate(
  built: Built | undefined,
  fingerprint: string,
  site: string,
  moment: number,
): boolean {
  if (built?.fingerprint !== fingerprint || moment >= (built.until ?? Infinity)) return false;
  return listFiles(site).length === built.files;
}

/** Read what is remembered of the last build. */
export function readBuilt(file: string): Built | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Built;
  } catch {
    return undefined;
  }
}

/** Remember a build. */
export function writeBuilt(file: string, built: Built): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(built));
}

/** Find the moment after `moment` at which the next article becomes public, in milliseconds since 1970. */
export function findNextPublication(content: string, moment: number): number | undefined {
  const { articles } = readContent(content);
  const moments = articles.filter(({ data }) => !data.draft).map(({ data }) => publicFrom(data));
  const coming = moments.filter((later) => later > moment);
  return coming.length > 0 ? coming.reduce((first, later) => Math.min(first, later)) : undefined;
}
