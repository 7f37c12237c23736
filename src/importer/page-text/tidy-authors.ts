import { isAgency, isHouseWithAgency, isNewsroom } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import { dropPhotographers } from '../bylines/makers.ts';
import { partHouseWithAgency } from '../bylines/signs.ts';
import { isToldAsPlace } from '../bylines/told-places.ts';
import { toKey } from '../text-key.ts';
import type { FoundAuthors } from './announced.ts';
import type { Places } from './authors.ts';
import { listLogos, makeOwners } from './owners.ts';
import type { ReadLine } from './meta.ts';

/**
 * Names as they were read, without what stood beside them in one line: a section of the paper (`Sport Ann Tide`), and the house
 * for which people write, where one of them is named.
 */
export function tidyAuthors(found: FoundAuthors, places: Places): FoundAuthors {
  if (!found.authors) return found;
  const people = dropPlace(found.authors, found.lines, places);
  const writers = dropShown(addHouse(people, found.lines, places), places);
  const authors = tidyNames(addAgency(writers, found.lines, places), places);
  return {
    ...found,
    authors: dropPhotographers(
      authors,
      places.below.map(({ text }) => text),
    ),
  };
}

/** The ground or the town from which one writes may stand behind a comma; the headline names it, or the text tells what was there: `Ann Tide, Harbour Park`. */
function dropPlace(authors: string[], lines: ReadLine[], { headline, text, language }: Places): string[] {
  const [name = '', place = '', ...more] = authors;
  const placed = place === '' ? PLACE_BEHIND.exec(name)?.groups : undefined;
  if (placed && headline?.text.includes(placed.place ?? '')) return [placed.who ?? name];
  if (place === '' || more.length > 0 || !lines.some((line) => line.text === `${name}, ${place}`))
    return authors;
  return headline?.text.includes(place) ||
    text.slice(0, SOON).some((line) => isToldAsPlace(line.text, place, language))
    ? [name]
    : authors;
}

/** `নাসরিন ঢেউ সাগরপুর`: a place may follow the two words of a name, in scripts without capitals. */
const PLACE_BEHIND =
  /^(?<who>[\p{Lo}\p{M}.]+\s[\p{Lo}\p{M}\u200C\u200D]+)\s(?<place>[\p{Lo}\p{M}\u200C\u200D]{4,})$/u;

/** So soon a text tells where it happened. */
const SOON = 8;

/** A house that signs names the agency whose story it took: `El Faro con información de EFE`. */
function addAgency(authors: string[], lines: ReadLine[], { above, menu, text }: Places): string[] {
  const [house = '', ...others] = authors;
  const top = [...menu, ...above];
  if (others.length > 0 || !(listLogos(top).includes(toKey(house)) || makeOwners(top, text)(house)))
    return authors;
  const [said = '', agency] = lines.map((line) => partHouseWithAgency(line.text)).find(Boolean) ?? [];
  return agency !== undefined && said.endsWith(house) ? [house, agency] : authors;
}

/** `TIDINGS/LETA`: capitals before an agency are a place, unless the page is of a house that is so named. */
function addHouse(authors: string[], lines: ReadLine[], { above, menu }: Places): string[] {
  const [agency = '', ...others] = authors;
  if (others.length > 0 || !isAgency(agency)) return authors;
  const logos = listLogos([...menu, ...above]);
  const shared = lines.find((line) => {
    const { house, behind } = BEFORE_AGENCY.exec(line.text)?.groups ?? {};
    return house !== undefined && behind === agency && logos.includes(toKey(house));
  });
  return shared ? [shared.text] : authors;
}

const BEFORE_AGENCY = /^(?<house>\p{Lu}[^/|–—]{2,24}?)\s?[/|–—]\s?(?<behind>[^/|–—]{2,20})$/u;

/** Whoever stands again under what a picture in the text shows took the pictures. */
function dropShown(names: string[], places: Places): string[] {
  const text = places.text.slice(0, places.reach);
  const isUnderPicture = (index: number) => {
    const [alt, caption] = text.slice(Math.max(0, index - 2), index);
    return alt?.role !== 'paragraph' && caption?.text.startsWith(alt?.text ?? ' ') === true;
  };
  const isMaker = (name: string) =>
    text.some((line, index) => line.text === name && index > 1 && isUnderPicture(index));
  const writers = names.length > 1 ? names.filter((name) => !isMaker(name)) : names;
  return writers.length > 0 ? writers : names;
}

function tidyNames(authors: string[], { above, menu, text, language }: Places): string[] {
  const sections = new Set(
    [...menu, ...above].filter(isShort).flatMap((line) => line.text.split(/\s[>›»/]\s/u)),
  );
  const parted = authors.flatMap(
    (name) => (isHouseWithAgency(name) ? partHouseWithAgency(name) : undefined) ?? [name],
  );
  const names = dropAgain(parted.map((name) => cutSection(name, sections, language)));
  if (names.length < 2) return names;
  // Over those who wrote an article the newsroom may stand as a heading.
  const [first = '', ...rest] = names;
  if (isNewsroom(first) && rest.every((name) => name.includes(' ') && !isNewsroom(name))) return rest;
  const top = [...menu, ...above];
  const isOwner = makeOwners(top, text);
  const logos = new Set(listLogos(top));
  const areShouted = names.some((name) => FAMILY.test(name));
  const isOffice = (name: string) => !areShouted && CAPITALS.test(name);
  // An office of the house is its name and a place: `Tidings Saltmere`.
  const isOfHouse = (name: string) => logos.has(toKey(name)) || logos.has(toKey(name.split(' ', 1)[0] ?? ''));
  const people = names.filter((name) => !isOwner(name) && !isOfHouse(name) && !isOffice(name));
  return people.some((name) => !isAgency(name)) ? people : names;
}

/** `BBC Verify` beside names without such capitals; so some papers write family names. */
const CAPITALS = /^\p{Lu}{3,5}\s\p{Lu}\p{Ll}+$/u;
const FAMILY = /\s\p{Lu}{3}/u;

/** A name may be printed twice, once in capitals, where Greek leaves out its accents, or with a house or a button right at its end. */
function dropAgain(all: string[]): string[] {
  const names = all.filter(
    (name) => !all.some((one) => name.startsWith(one) && /^\p{Lu}/u.test(name.slice(one.length))),
  );
  const keys = names.map((name) => toKey(name.normalize('NFD').replace(/\p{M}/gu, '')));
  return names.filter((name, index) => {
    const same = names.filter((_name, at) => keys[at] === keys[index]);
    const best = same.find((one) => one !== one.toUpperCase()) ?? name;
    return name === best && names.indexOf(name) === index;
  });
}

function isShort({ role }: ReadLine): boolean {
  return role === 'short' || role === 'furniture';
}

/** Two words and more are left of a name. */
function cutSection(name: string, sections: ReadonlySet<string>, language: string | undefined): string {
  if (isNewsroom(name) || name.includes(',') || isHouseWithAgency(name)) return name;
  const words = name.split(' ');
  const places = words.length > 2 ? words.slice(0, -2).map((_word, index) => index + 1) : [];
  for (const count of places) {
    const [ahead, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
    if (sections.has(ahead) && readNames(rest, language)) return rest;
    const [kept, behind] = [words.slice(0, -count).join(' '), words.slice(-count).join(' ')];
    if (sections.has(behind)) return kept;
  }
  return name;
}
