import { isHouse, saysRole } from '../../bylines/byline-words.ts';
import { isCased } from '../../bylines/name-shapes.ts';
import { dropRoleAndPlace } from '../../bylines/place-before.ts';
import { toKey } from '../../text-key.ts';

/** A name has so many words before another begins. */
const NAME = 2;

/** Cut the publication behind a full name in capitals, as some systems write both: `ANN TIDE Saltmere Courier`. */
export function cutSiteBehind(name: string, sites: string[]): string {
  const words = name.split(' ');
  const keys = new Set(sites.map(toKey).filter((key) => key.includes(' ')));
  const end = words.findIndex((word) => /\p{Ll}/u.test(word));
  const starts = words.map((_word, index) => index).slice(NAME, end < NAME ? NAME : end + 1);
  const at = starts.find((index) => keys.has(toKey(words.slice(index).join(' '))));
  return at === undefined ? name : words.slice(0, at).join(' ').replace(/,$/, '');
}

/** Cut what stands before a full name: the house and a dash, or what its bearer is and where: `Kontributor Salina, Nur Pantai`. */
export function cutBefore(text: string): string {
  const { first = '', rest = '' } = /^(?<first>\S+)\s[-–—]\s(?<rest>\S+\s\S.*)$/u.exec(text)?.groups ?? {};
  if (first !== '' && (!isCased(first) || isHouse(first)) && !saysRole(rest)) return rest;
  return dropRoleAndPlace(text);
}
