import { isAgency, isNewsroom } from './byline-words.ts';

/** Languages whose people may have two family names with the word `and` between them. */
export const IBERIAN: ReadonlySet<string> = new Set(['es', 'ca', 'pt', 'gl']);

/** Stands for the spaces within a pair of family names. */
export const JOINED = '\u0001';

/** `Oriol Far i Moll`: behind the word stands one name alone, before it at least two. */
const PAIR =
  /(?<=\p{L}\s\p{Lu}[\p{L}’'-]*)\s(?<and>[iye]|[IYE])\s(?<last>\p{Lu}[\p{L}’'-]+)(?=$|\s?[,;/|•·(–—-]|\s\p{L}\s\p{Lu})/gu;

/** Keep the family names of one person together: `Ana Costa e Silva`. */
export function joinFamilyNames(text: string): string {
  return text.replace(PAIR, (whole: string, and: string, last: string) =>
    isAgency(last) || isNewsroom(last) ? whole : `${JOINED}${and}${JOINED}${last}`,
  );
}
