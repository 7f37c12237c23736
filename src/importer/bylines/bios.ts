import { ABOUT_AUTHOR } from '../lexicon/about-authors.ts';
import { saysRole } from './byline-words.ts';
import { readNames } from './bylines.ts';

/** `Ann Tide is a reporter in Saltmere.` */
const BIO =
  /^(?<name>\p{Lu}[\p{L}.’'-]*(?:\s[\p{L}.’'-]+){1,3}?)\s(?:is|ist|est|es|é|è|jest|je|är|er|on|(?=(?:schrijft|schreibt|writes|skriver|escribe|escreve|écrit|scrive|pisze|píše)\s))\s?(?<what>.*)$/u;

/** `Anna Zee schrijft voor de krant over de haven.` */
const WRITES =
  /\s(?:schrijft voor|schreibt für|writes for|skriver for|skriver för|escribe para|escreve para|écrit pour|scrive per|pisze dla|píše pro)\s/u;

/** What somebody is stands in the first words of such a note. */
const WHAT = 60;

/** Read whom a note presents as a writer; nothing where it is no such note. */
export function readBio(text: string): string[] | undefined {
  const { name, what = '' } = BIO.exec(text.slice(0, 160))?.groups ?? {};
  const names = name === undefined ? undefined : readNames(name);
  return names && (saysRole(what.slice(0, WHAT)) || WRITES.test(text.slice(0, WHAT))) ? names : undefined;
}

/** Tell whether a line says who the author is, and nothing of the story. */
export function isOfWriter(text: string, authors: string[]): boolean {
  if (ABOUT_AUTHOR.test(text)) return true;
  return authors.some((name) => name.includes(' ') && text.startsWith(name)) && readBio(text) !== undefined;
}
