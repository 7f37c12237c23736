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
  /^(?<place>\p{sc=Arab}+(?:\s\p{sc=Arab}+)?)(?<names>(?:\s[-–—]\s\p{sc=Arab}+(?:\s\p{sc=Arab}+){1,2}){2,4})$/u;

function readDashed(line: string): string[] | undefined {
  const { place = '', names = '' } = AFTER_DASHES.exec(line)?.groups ?? {};
  // A section of the paper may stand there too.
  const [word = ''] = place.split(' ');
  if (place === '' || NO_PLACE.test(place) || !readUncased(`${word} ${word}`, 'ar')) return undefined;
  const found = names
    .split(/\s[-–—]\s/u)
    .slice(1)
    .map((name) => readUncased(name, 'ar'));
  return found.every((name) => name !== undefined) ? found.flat() : undefined;
}

/** Read the names behind a place, as in `سلطانة: ليلى بحري`. */
export function readPlaced(line: string): string[] | undefined {
  const house = PLACE_AND_HOUSE.exec(line)?.groups?.house;
  if (house !== undefined) return [house];
  const dashed = readDashed(line);
  if (dashed) return dashed;
  const form = [PLACE_BEFORE, PLACE_AND_DASH].find((pattern) => pattern.test(line));
  const place = form?.exec(line)?.groups?.place;
  if (!form || place === undefined || NO_PLACE.test(place)) return undefined;
  return readUncased(line.replace(form, '').replace(/\s?:$/u, ''), 'ar');
}

/** The same above the text, where Arabic papers set a dash before the name and a colon behind it. */
const PLACE_ABOVE = /^(?<place>\p{sc=Arab}+(?:\s\p{sc=Arab}+){0,2})\s?[-–—]\s?(?<name>[^:-]+?)\s?:$/u;

/** Read the names behind a place in a line that opens a text, as in `بلدة سلطانة - ليلى بحري:`. */
export function readPlacedAbove(line: string): string[] | undefined {
  const { place = '', name = '' } = PLACE_ABOVE.exec(line)?.groups ?? {};
  return place === '' || NO_PLACE.test(place) ? undefined : readUncased(name, 'ar');
}
