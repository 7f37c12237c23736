import { readLead } from '../bylines/story-ends.ts';
import type { ReadLine } from './meta.ts';

/** Find the names in the first paragraph, which may be set as a standfirst. */
export function findLeading(lines: ReadLine[]): string[] | undefined {
  const first = lines.find(({ role }) => role === 'paragraph');
  return first && readLead(first.text);
}
