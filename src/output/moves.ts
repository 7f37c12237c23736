import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cacheFolder } from '../loading/places.ts';

/** Addresses where pages no longer are, root-relative and with a slash at both ends. */
export interface Moves {
  /** From where to where: servers answer 301. */
  moved: [from: string, to: string][];
  /** What was withdrawn: servers answer 410. */
  gone: string[];
}

/** Read which pages have moved, as the loader wrote it down at the last build. */
export function readMoves(): Moves {
  const file = join(cacheFolder(), 'moves.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Moves) : { moved: [], gone: [] };
}

/** Write a text as part of a regular expression of PCRE or RE2. Addresses of ours have no other special characters. */
export function escapePattern(text: string): string {
  return text.replace(/[.+*?()[\]{}|^$\\]/g, '\\$&');
}
