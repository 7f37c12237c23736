import { isAgency } from './byline-words.ts';
import { readUncased } from './uncased.ts';

/** So Arabic papers set the place before the name, with a long stroke or a colon. */
const PLACE_BEFORE =
  /^(?<place>\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2})\s?(?:ـ{1,3}|:)\s(?=\p{sc=Arab}+\s\p{sc=Arab})/u;

/** Where a colon ends the line, a dash may part them too. */
const PLACE_AND_DASH =
  /^(?<place>\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2})\s?[-–—]\s?(?=\p{sc=Arab}+\s\p{sc=Arab}+(?:\s\p{sc=Arab}+)?\s?:$)/u;

/** Words that say what somebody did, who is no author. */
const NO_PLACE = /^(?:تصوير|صور|عدسة|ترجم|مراجع|[إا]شراف|رسوم|مونتاج|المصدر|مصدر|عکس|ترجمه|منبع)/u;

/** `سلطانة: «الملح»`: the paper signs as a whole. */
const PLACE_AND_HOUSE =
  /^\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2}\s?[ـ–—:-]{1,3}\s?[«"“](?<house>[^«»"“”]{3,30})[»"”](?:\s?[-–—،]\s?\p{sc=Arab}+)?$/u;

/** `سلطانة - ليلى بحري - سمير الموج`: dashes part several names from the place and from each other. */
const AFTER_DASHES =
  /^(?<place>\p{sc=Arab}+(?:\s\p{sc=Arab}+)?)(?<names>(?:\s[-–—]\s\p{sc=Arab}+(?:\s\p{sc=Arab}+){1,2}){1,4})$/u;

/** Who took the pictures, behind those who wrote. */
const PICTURES_BEHIND = /\s?[-–—،|/]\s?(?:تصوير|عدسة|كاميرا|صور)\s?[:：]?\s?\S.*$/u;

function readDashed(line: string): string[] | undefined {
  const plain = line.replace(PICTURES_BEHIND, '');
  const { place = '', names = '' } = AFTER_DASHES.exec(plain)?.groups ?? {};
  // A section of the paper may stand there too.
  const [word = ''] = place.split(' ');
  if (place === '' || NO_PLACE.test(place) || !readUncased(`${word} ${word}`, 'ar')) return undefined;
  const found = names
    .split(/\s[-–—]\s/u)
    .slice(1)
    .map((name) => readUncased(name, 'ar'));
  // A place and one name may be two sections.
  if (found.length === 1 && plain === line) return undefined;
  return found.every((name) => name !== undefined) ? found.flat() : undefined;
}

/** `ليلى بحري (سلطانة) @laila`: the account tells that the words before the place are a name. */
const WITH_ACCOUNT = /^«?(?<who>[^()@«»]{3,60}?)»?\s?\([^()]{2,24}\)\s?(?:@\w+|\w+@)$/u;

function readWithAccount(line: string): string[] | undefined {
  const who = WITH_ACCOUNT.exec(line)?.groups?.who;
  if (who === undefined) return undefined;
  return isAgency(who) || line.startsWith('«') ? [who] : readUncased(who, 'ar');
}

/** `سلطانة / ليلى بحري / الأناضول` */
const OF_AGENCY =
  /^\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2}\s?\/\s?(?<name>[^/]{5,40}?)\s?\/\s?(?<agency>[^/]{2,20})$/u;

/** Read the names in a line of which an account or a photographer behind them tells that it is a byline. */
export function readPlacedSurely(line: string): string[] | undefined {
  const { name, agency = '' } = OF_AGENCY.exec(line)?.groups ?? {};
  if (name !== undefined && isAgency(agency)) return readUncased(name, 'ar');
  return readWithAccount(line) ?? (PICTURES_BEHIND.test(line) ? readDashed(line) : undefined);
}

/** Read the names behind a place, as in `سلطانة: ليلى بحري`, or before one and an account. */
export function readPlaced(line: string): string[] | undefined {
  const signed = readWithAccount(line);
  if (signed) return signed;
  const house = PLACE_AND_HOUSE.exec(line)?.groups?.house;
  if (house !== undefined) return [house];
  const dashed = readDashed(line);
  if (dashed) return dashed;
  const form = [PLACE_BEFORE, PLACE_AND_DASH].find((pattern) => pattern.test(line));
  const place = form?.exec(line)?.groups?.place;
  if (!form || place === undefined || NO_PLACE.test(place)) return undefined;
  return readUncased(line.replace(form, '').replace(/\s?:$/u, ''), 'ar');
}

/** `سلطانة - ليلى بحري`: between the date and the text a place and one name are no sections. */
export function readPlacedLast(line: string): string[] | undefined {
  const { place = '', names = '' } = AFTER_DASHES.exec(line)?.groups ?? {};
  if (place === '' || NO_PLACE.test(place)) return undefined;
  return readUncased(names.replace(/^\s[-–—]\s/u, ''), 'ar');
}

/** The same above the text, where Arabic papers set a dash before the name and a colon behind it. */
const PLACE_ABOVE = /^(?<place>\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2})\s?[-–—]\s?(?<name>[^:-]+?)\s?:$/u;

/** Read the names behind a place in a line that opens a text, as in `بلدة سلطانة - ليلى بحري:`. */
export function readPlacedAbove(line: string): string[] | undefined {
  const { place = '', name = '' } = PLACE_ABOVE.exec(line)?.groups ?? {};
  return place === '' || NO_PLACE.test(place) ? undefined : readUncased(name, 'ar');
}
