import type { Calendar } from './months.ts';
import { nepaliToGregorian } from './nepali.ts';

/** A day of the calendar, its month from 1. */
export interface CalendarDay {
  year: number;
  month: number;
  day: number;
}

const DAY = 86_400_000;

/** Years of each calendar that begin in the first year of ours, about. */
const BEGINNINGS: Record<Exclude<Calendar, 'nepali'>, (year: number) => number> = {
  gregory: (year) => year,
  persian: (year) => year + 621,
  'islamic-umalqura': (year) => year * 0.970224 + 621.57,
  hebrew: (year) => year - 3761,
};

/** Write a day of a calendar as a day of ours, as in `2024-03-25`; nothing where the calendar has no such day. */
export function toGregorian({ year, month, day }: CalendarDay, calendar: Calendar): string | undefined {
  if (calendar === 'gregory') return toIsoDay(year, month, day);
  if (calendar === 'nepali') return nepaliToGregorian({ year, month, day });
  const format = new Intl.DateTimeFormat('en-u-nu-latn', {
    calendar,
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const first = Date.UTC(Math.floor(BEGINNINGS[calendar](year)), 0, 1) - 60 * DAY;
  for (let index = 0; index < 800; index += 1) {
    const date = new Date(first + index * DAY);
    const parts = Object.fromEntries(
      format.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]),
    );
    if (parts.year === year && parts.month === month && parts.day === day)
      return date.toISOString().slice(0, 10);
  }
  return undefined;
}

function toIsoDay(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1700 && year < 2200;
  return isReal ? date.toISOString().slice(0, 10) : undefined;
}
