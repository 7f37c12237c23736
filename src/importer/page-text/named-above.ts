import { saysRole } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';
import { isDated } from './near-dates.ts';

/** So many lines above a headline may name its author. */
const SOON = 5;

/** Where what they are stands under the name, more lines may follow. */
const FAR = 8;

/** Find the author whom a column names above its headline: the portrait says the name, and the line under it once more. */
export function findTwice(above: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const lines = above.filter(({ role }) => role !== 'furniture').slice(-FAR);
  const near = lines.length - SOON;
  for (const [index, line] of lines.entries()) {
    const [next, role] = lines.slice(index + 1, index + 3);
    if (line.role !== 'short' || next?.role !== 'short' || !opensWith(next.text, line.text)) continue;
    const isTold = role?.role === 'short' && saysRole(role.text);
    const names = index >= near || isTold ? readNames(line.text, language) : undefined;
    if (names?.length === 1) return { authors: names, lines: [line, next] };
  }
  return undefined;
}

/** The second may be set in capitals. */
function opensWith(text: string, name: string): boolean {
  return text.toLowerCase().startsWith(name.toLowerCase());
}

/** Tell whether the first line under a headline is one by itself, and the date stands right over the headline. */
export function isUnderDatedHeadline(below: ReadLine[], above: ReadLine[]): boolean {
  const [first, next] = below;
  return first?.role === 'short' && next?.role !== 'caption' && isDated(above.at(-1));
}
