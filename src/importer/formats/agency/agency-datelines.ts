import { isWeekday } from '../../dates/weekdays.ts';

/** A day of a month behind a place, in either order: `, March 25` and `, 25 mars 2024`. */
const DAY =
  /[,\s]+(?:(?:le|el|il|den|am|on)\s)?(?:\p{L}{3,12}\.?\s+\d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:\.|º|er)?\s?(?:de\s|d['’])?\p{L}{3,12}\.?)(?:,?\s(?:de\s)?\d{4})?\s*$/u;

/** The agency in brackets. */
const AGENCY = /\s*[([]\p{L}[\p{L}\p{N} ./-]{1,20}[)\]]/gu;

/**
 * Take the place alone out of a dateline; the day is said elsewhere.
 *
 * @param language In which the day of the week may stand there.
 */
export function cleanDateline(dateline: string | undefined, language?: string): string | undefined {
  const plain = (dateline ?? '')
    .replace(AGENCY, '')
    .replace(/[\s,:—–-]+$/u, '')
    .replace(DAY, '');
  const [, before = plain, word = ''] = /^(.*?),\s*(\p{L}+)\.?$/u.exec(plain) ?? [];
  const place = (isWeekday(word, /^[a-z]{2,3}/i.exec(language ?? '')?.[0]) ? before : plain).replace(
    /^[\s,:—–-]+|[\s,:—–-]+$/gu,
    '',
  );
  return /\p{L}{2}/u.test(place) && !/\d{4}/.test(place) ? place : undefined;
}
