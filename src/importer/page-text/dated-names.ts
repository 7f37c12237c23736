import { isAgency, isHouse } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import { readUncased } from '../bylines/uncased.ts';
import { cutDateWords } from '../dates/date-words.ts';
import type { ReadLine } from './meta.ts';
import { readHouses } from './signed-lines.ts';
import { isPlaceName } from '../place-names.ts';

/** The place from which a house tells stands behind the date: `, Zgornji Breg - TIDE`. */
const PLACE_AND_HOUSE = /^,\s\p{Lu}[^,]{2,40}\s[-–—]\s\p{Lu}{2,}(?:\s\p{Lu}{2,})*$/u;

/** What a picture shows, with whose it is and how wide: `Маяк на скале - Прилив, 1920, 25.03.2024`. */
const MEASURED = /\s[-–—]\s[^,]{2,40},\s\p{Nd}{3,4},\s?$/u;

/** `Anna Parti környezet`: the section, in small letters, behind the name and before the date. */
const BEFORE_SECTION = /^(?<name>\p{Lu}\S+(?:\s\p{Lu}\S+){1,2})\s(?<section>\p{Ll}{4,})$/u;

function readBeforeSection(text: string, language: string | undefined): string[] | undefined {
  const { name } = BEFORE_SECTION.exec(text)?.groups ?? {};
  return name === undefined ? undefined : readNames(name, language);
}

/** `#DHAOluşturulma Tarihi: `: the agency, run together with the word for the date. */
const GLUED_AGENCY = /^#?(?<agency>\p{Lu}{2,5})(?=\p{Lu}\p{Ll})/u;

function readGlued(text: string, language: string | undefined): string[] | undefined {
  const { 0: taken = '', groups } = GLUED_AGENCY.exec(text) ?? {};
  const agency = groups?.agency ?? '';
  return isAgency(agency) && cutDateWords(text.slice(taken.length), language) === '' ? [agency] : undefined;
}

/** Papers of Pakistan part names with a bar, before the word for the date: `Ann Tide | Bob Quay Published 25 March 2024`. */
function readBarred(text: string, language: string | undefined): string[] | undefined {
  const parts = text.split(/\s\|\s/u);
  const isPerson = (part: string) =>
    part.includes(' ') && !isHouse(part) && !isPlaceName(part) && readNames(part, language)?.[0] === part;
  return parts.length > 1 && parts.length < MOST_BARRED && parts.every(isPerson) ? parts : undefined;
}

/** More are topics. */
const MOST_BARRED = 4;

/** The names in a line, before the date or after it. */
export function readSigned(
  { text, dates, role }: ReadLine,
  language: string | undefined,
): string[] | undefined {
  if (!dates) return readNames(role === 'moment' ? text.replace(/\s*\d.*$/u, '') : text, language);
  if (MEASURED.test(dates[0]?.before ?? '')) return undefined;
  const before = cutDateWords(dates[0]?.before ?? '', language);
  const agency = readGlued(dates[0]?.before ?? '', language);
  if (agency) return agency;
  const alone =
    readUncased(before, language) ??
    readHouses(before, language) ??
    readBeforeSection(before, language) ??
    (before === dates[0]?.before.trim() ? undefined : readBarred(before, language));
  if (alone) return alone;
  return [before, before.replace(/\S*@\S+/gu, '|'), ...dates.map(({ after }) => after)]
    .filter((beside) => !PLACE_AND_HOUSE.test(beside))
    .flatMap((beside) => [beside, ...beside.split(/\s*[|•·/–—,]\s*|\s-\s/u)])
    .map((piece) => piece.replace(/^[\s,;:|/•·#–—-]+|[\s,;:|/•·–—-]+$/gu, ''))
    .map((piece) => readBracketed(piece) ?? readNames(piece, language))
    .find((names) => names !== undefined);
}

/** The agency behind the place and the day: `Saltmere, 25 March 2024 (AFP)`. */
function readBracketed(piece: string): string[] | undefined {
  const agency = /^\((?<agency>[^()]{2,20})\)$/u.exec(piece)?.groups?.agency ?? '';
  return isAgency(agency) ? [agency] : undefined;
}
