import { isHost } from '../bylines/signs.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';
import { takeRun } from './name-runs.ts';
import { endsText } from './signatures.ts';

/** Find the names right under a text and over the address of the site that publishes it: `Anne Marée`, `Paul Quai (stagiaire)`, `Lephare.example`. */
export function findOverHost(
  lines: ReadLine[],
  isOfStory: (name: string) => boolean,
  language: string | undefined,
): FoundAuthors | undefined {
  const host = lines.findIndex(({ role, text }) => role === 'short' && isHost(text));
  const last = lines.slice(0, Math.max(0, host)).findLastIndex(endsText);
  if (last < 0 || host < last + 2) return undefined;
  const run = takeRun(lines, last + 1, language);
  const isSigned = run?.end === host && run.authors.every((name) => name.includes(' ') && !isOfStory(name));
  return isSigned ? run : undefined;
}
