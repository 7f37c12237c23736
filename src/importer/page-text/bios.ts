import { saysRole } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import type { FoundAuthors } from './announced.ts';
import type { ReadLine } from './meta.ts';

/** `Ann Tide is a reporter in Saltmere.` */
const BIO =
  /^(?<name>\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){1,3}?)\s(?:is|ist|est|es|é|è|jest|je|är|er|on|(?=(?:schrijft|schreibt|writes|skriver|escribe|escreve|écrit|scrive|pisze|píše)\s))\s?(?<what>.*)$/u;

/** `Anna Zee schrijft voor de krant over de haven.` */
const WRITES =
  /\s(?:schrijft voor|schreibt für|writes for|skriver for|skriver för|escribe para|escreve para|écrit pour|scrive per|pisze dla|píše pro)\s/u;

/** What somebody is stands in the first words of such a note. */
const WHAT = 60;

/** Find whom a note presents as a writer. */
export function findBio(lines: ReadLine[]): FoundAuthors | undefined {
  for (const { text, role } of lines) {
    const { name, what = '' } =
      (role === 'furniture' ? undefined : BIO.exec(text.slice(0, 160)))?.groups ?? {};
    const names = name === undefined ? undefined : readNames(name);
    if (names && (saysRole(what.slice(0, WHAT)) || WRITES.test(text.slice(0, WHAT))))
      return { authors: names, lines: [] };
  }
  return undefined;
}
