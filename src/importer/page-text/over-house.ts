import { isAgency, isHouse, isNewsroom } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import type { FoundAuthors } from './announced.ts';
import type { Places } from './authors.ts';
import type { ReadLine } from './meta.ts';

/** So many lines around the end of a text may say who wrote it. */
const NEAR_END = 3;

/** `(Ani Laut)`, on a line of its own. */
const BRACKETED = /^\((?<name>\p{Lu}[^()\d]{4,60})\)$/u;

/** So Thai agencies are called. */
const THAI_AGENCY = /^สำนักข่าว/u;

/** Find the people who sign under a text over which its house alone stands as its author: `By Tidings Online`, and at the end `(Ann Tide)`. */
export function findOverHouse(
  { authors = [], lines }: FoundAuthors,
  { text, reach, language }: Places,
): FoundAuthors | undefined {
  if (!authors.every(isWhole)) return undefined;
  for (const line of text.slice(Math.max(0, reach - NEAR_END), reach + NEAR_END)) {
    const names = readPeople(line, language);
    if (names) return { authors: names, lines: [...lines, line] };
  }
  return undefined;
}

/** An agency that sent a story tells who wrote it under it too; there it signs itself. */
function isWhole(name: string): boolean {
  return !isAgency(name) && (isHouse(name) || THAI_AGENCY.test(name));
}

function readPeople({ text, role, byline }: ReadLine, language: string | undefined): string[] | undefined {
  const said = role === 'short' ? BRACKETED.exec(text)?.groups?.name : undefined;
  const names = role === 'byline' ? byline : said === undefined ? undefined : readNames(said, language);
  const isPerson = (name: string) =>
    name.includes(' ') && !isWhole(name) && !isAgency(name) && !isNewsroom(name);
  return names?.every(isPerson) ? names : undefined;
}
