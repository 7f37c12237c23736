import { readMoment, toText, inZone, toZoned, type Moment } from '../../dates/moments.ts';
import { findDate } from '../../dates/visible-dates.ts';
import type { Claim } from './claims.ts';

/** What one witness says of a day. */
export interface DateClaim extends Claim {
  /** The words of a date whose day and month could be the other way round. */
  ambiguous?: string | undefined;
}

/** Read what a witness says, in any form that machines or people write. */
export function claim(witness: string, value: string | undefined, language: string | undefined): DateClaim[] {
  if (value === undefined) return [];
  const stated = readMoment(value);
  if (stated) return [{ witness, value: toText(stated) }];
  const shown = findDate(value, language);
  if (!shown) return [];
  return [{ witness, value: toText(shown), ambiguous: shown.isAmbiguous ? value.slice(0, 60) : undefined }];
}

/** How much is known of a time: the day, also the time of day, also the zone. */
export function fullness(value: string): number {
  const moment = readMoment(value);
  if (moment === undefined || moment.time === undefined) return 0;
  return toZoned(moment) === undefined ? 1 : 2;
}

/** Tell whether a time is told by the clock of a place, and not by that of Greenwich, on which machines count. */
export function namesClock(value: string): boolean {
  const offset = readMoment(value)?.offset;
  return offset !== undefined && !/^(?:Z|\+00:00)$/.test(offset);
}

/**
 * Who says the most of a time is heard first, and after them whoever sets day and month in numbers that could be the other way round; of
 * those who say as much, in the order in which they are believed.
 */
export function bySurety(claims: DateClaim[]): DateClaim[] {
  const surety = ({ value, ambiguous }: DateClaim) => fullness(value) - (ambiguous === undefined ? 0 : 3);
  return [...claims].sort((a, b) => surety(b) - surety(a));
}

/** Tell whether two times are of one day, wherever each was told. */
export function isSameDay(a: string, b: string): boolean {
  return Math.abs(toTime(a) - toTime(b)) < 36 * 3600 * 1000;
}

/** A time as a number; without a zone, as if on the clock of Greenwich. */
export function toTime(value: string): number {
  const moment: Moment | undefined = readMoment(value);
  return moment === undefined ? NaN : Date.parse(toZoned(inZone(moment, 'UTC')) ?? '');
}
