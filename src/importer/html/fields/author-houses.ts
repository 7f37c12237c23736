import { isAgency, isNewsroom, isPaper } from '../../bylines/byline-words.ts';
import { isFull } from './same-names.ts';
import { holdsSite, isSite } from './sites.ts';
import { toKey } from '../../text-key.ts';

/** Tell whether a name is that of the site, or of any paper or newsroom. */
export function isHouseOf(name: string, sites: string[], titled: string): boolean {
  return holdsSite(name, sites) || isPaper(name) || isNewsroom(name) || toKey(name) === titled;
}

/** Drop the agency on which people drew: beside them it has not written the article. */
export function dropAgencies(sites: string[], names: string[]): string[] {
  const people = names.filter((name) => !isAgency(name));
  const isPeople =
    !people.every((name) => isNewsroom(name) || isSite(name, sites)) &&
    people.every((name) => isFull(name) || /^(?:\p{Lu}\.\s?){2,3}$/u.test(name));
  return isPeople ? people : names;
}
