import { EDITED } from '../../lexicon/newsrooms.ts';
import { toKey } from '../../text-key.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** A longer line says more than who edited a text. */
const LONGEST_EDITED = 70;

/** List the keys of those whom a page names as editors and nowhere else around its headline: its data may call them authors. */
export function listEditors(lines: PageLine[], around: PageLine[]): ReadonlySet<string> {
  const keys = lines.flatMap(({ text }) => {
    const who = text.length <= LONGEST_EDITED ? EDITED.exec(text)?.groups?.who : undefined;
    return who === undefined ? [] : [toKey(who)];
  });
  const isElsewhere = (key: string) =>
    around.some(({ text }) => !EDITED.test(text) && ` ${toKey(text)} `.includes(` ${key} `));
  return new Set(keys.filter((key) => !isElsewhere(key)));
}

/** The small word before a place, in languages in which it stands before nobody. */
const AT = /(?<![\p{L}])(?:at|in|à|em|aus|bei|uit|fra|från|w|we|ve|в|во|у)\s$/u;

/**
 * Drop the place behind the name of who wrote from there, as in `Ann Tide, Harbour Park`: no data name it, and the text speaks of it with
 * the word that stands before places.
 */
export function dropPlacesOfText(names: string[], stated: string[], lines: PageLine[]): string[] {
  const [first = '', ...others] = names;
  if (others.length === 0 || !stated.includes(first)) return names;
  const isBehind = (name: string) => lines.some(({ text }) => text.endsWith(`${first}, ${name}`));
  const isPlace = (name: string) =>
    !stated.includes(name) && isBehind(name) && lines.some(({ text }) => isToldOf(text, name));
  return [first, ...others.filter((name) => !isPlace(name))];
}

function isToldOf(text: string, place: string): boolean {
  const at = text.indexOf(place);
  return (
    at > 0 && AT.test(text.slice(Math.max(0, at - 5), at)) && !/\p{L}/u.test(text.charAt(at + place.length))
  );
}
