import { isByLabel, readAnnounced } from '../bylines/bylines.ts';
import { ABOUT_AUTHORS } from '../lexicon/promotions.ts';
import type { ReadLine } from './meta.ts';
import { takeRun } from './name-runs.ts';

/** By whom an article is, and the lines that say so. */
export interface FoundAuthors {
  authors?: string[] | undefined;
  lines: ReadLine[];
}

/** Tell whether a line is nothing but words that announce a name. */
export function announces({ text }: ReadLine, language: string | undefined): boolean {
  return isByLabel(text, language) || ABOUT_AUTHORS.test(text);
}

/** Find the names under a line that announces them, as `By` does. */
export function findAnnounced(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const at = lines.findIndex((line) => announces(line, language));
  if (at < 0) return undefined;
  const [first, ...more] = lines.slice(at + 1, at + 3);
  const run = takeRun(lines, at + 1, language);
  if (run || !first) return run;
  const names = first.role === 'short' ? readAnnounced(first.text, language) : undefined;
  if (names) return { authors: names, lines: [first] };
  // The name of a picture file may stand between.
  return more.length > 0 ? takeRun(lines, at + 2, language) : undefined;
}
