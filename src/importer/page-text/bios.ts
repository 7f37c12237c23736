import { readBio } from '../bylines/bios.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';

/** Find whom a note presents as a writer. */
export function findBio(lines: ReadLine[]): FoundAuthors | undefined {
  for (const { text, role } of lines) {
    const names = role === 'furniture' ? undefined : readBio(text);
    if (names) return { authors: names, lines: [] };
  }
  return undefined;
}
