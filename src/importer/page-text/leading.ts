import { readLead } from '../bylines/story-ends.ts';
import { findDatelineAgency } from '../datelines.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';

/** Find the names in the first paragraph, which may be set as a standfirst. */
export function findLeading(lines: ReadLine[]): string[] | undefined {
  const first = lines.find(({ role }) => role === 'paragraph');
  return first && readLead(first.text);
}

/** Find the agency that sent a story, as far as its first words name one. */
export function findSender(lines: ReadLine[]): FoundAuthors {
  const agency = lines
    .filter(({ role }) => role === 'paragraph')
    .map(({ text }) => findDatelineAgency(text))
    .find((found) => found !== undefined);
  return { authors: agency === undefined ? undefined : [agency], lines: [] };
}
