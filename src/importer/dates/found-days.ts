import { toGregorian } from './calendars.ts';

/** A day that stands in a text, and where. */
export interface FoundDay {
  day: string;
  index: number;
  end: number;
  isAmbiguous?: boolean;
}

/** Which number of a date comes first where both could be a month: the page tells by its other dates. */
export type DayOrder = 'day first' | 'month first';

/** Read a day in numbers; nothing where no calendar has it. Persian pages write their own calendar in numbers too. */
export function toFound(
  match: RegExpExecArray,
  year: number,
  month: number,
  day: number,
): FoundDay | undefined {
  const calendar = year >= 1300 && year < 1500 ? 'persian' : 'gregory';
  const iso = toGregorian({ year, month, day }, calendar);
  return iso === undefined ? undefined : { day: iso, index: match.index, end: match.index + match[0].length };
}

/** Thai pages count the years of Buddhism. */
export function toWesternYear(year: number): number {
  if (year < 100) return year + 1957;
  return year >= 2440 && year < 2700 ? year - 543 : year;
}
