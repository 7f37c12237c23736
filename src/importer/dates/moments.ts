import { zonedTime } from '../../schema/fields.ts';
import { offsetAt, RFC_ZONES, toOffset } from './zones.ts';

/** A time as far as a source tells it. */
export interface Moment {
  /** As in `2024-03-25`. */
  day: string;
  /** As in `18:40:00`, where the source says a time of day. */
  time?: string | undefined;
  /** As in `+02:00` or `Z`, where it says a zone. */
  offset?: string | undefined;
}

/** ISO 8601 in its long and short forms, and what front matter and databases make of it. */
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,:]\d+)?)?\s*([A-Z]{1,3}|[+-]\d{2}:?(?:\d{2})?)?)?$/i;

/** As in feeds: `Mon, 25 Mar 2024 18:40:00 +0200`. */
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,4}|[+-]\d{2}:?\d{2})?$/i;

/** As programs print it, `Mon Mar 25 18:40:00 CET 2024` or `Mon Mar 25 2024 18:40:00 GMT+0100 (CET)`, and the same as in feeds. */
const PRINTED: [RegExp, string][] = [
  [/^([a-z]{3}) ([a-z]{3}) +(\d{1,2}) ([\d:]{8}) ([a-z]{1,4}|[+-]\d{4}) (\d{4})$/i, '$1 $3 $2 $6 $4 $5'],
  [/^([a-z]{3}) ([a-z]{3}) (\d{2}) (\d{4}) ([\d:]{8}) GMT([+-]\d{4})(?: \(.*\))?$/i, '$1 $3 $2 $4 $5 $6'],
];

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const schema = zonedTime();

/** Read a time in any form that machines write; nothing where it is none, or no calendar has it. */
export function readMoment(value: unknown): Moment | undefined {
  if (typeof value === 'number') return readNumber(value);
  if (typeof value !== 'string') return undefined;
  const text = value.trim();
  // Seconds since 1970; a shorter number may be a day without its hyphens.
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return readNumber(Number(text));
  const moment = partIso(text) ?? partRfc822(toFeedForm(text));
  return moment && isOnCalendar(moment) ? moment : undefined;
}

/** Write a moment as the schema wants it; nothing where its time of day or its zone is not known. */
export function toZoned({ day, time, offset }: Moment): string | undefined {
  return time !== undefined && offset !== undefined ? `${day}T${time}${offset}` : undefined;
}

/** Write a moment as far as it is known: `2024-03-25`, `2024-03-25T18:40:00`, `2024-03-25T18:40:00+02:00`. */
export function toText({ day, time, offset = '' }: Moment): string {
  return time === undefined ? day : `${day}T${time}${offset}`;
}

/** Give a moment that names no zone the one that holds on the clocks of a place. */
export function inZone({ day, time = '00:00:00', offset }: Moment, timeZone: string): Moment {
  return { day, time, offset: offset ?? offsetAt(timeZone, `${day}T${time}Z`) };
}

function isOnCalendar(moment: Moment): boolean {
  const { day, time = '00:00:00', offset = 'Z' } = moment;
  return day > '1700' && schema.safeParse(`${day}T${time}${offset}`).success;
}

function partIso(text: string): Moment | undefined {
  const [found, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? [];
  if (!found) return undefined;
  const time = hour ? `${hour}:${minute ?? '00'}:${second ?? '00'}` : undefined;
  return { day: `${year}-${month}-${day}`, time, offset: readZone(zone) };
}

function toFeedForm(text: string): string {
  return PRINTED.reduce((form, [printed, parts]) => form.replace(printed, parts), text);
}

function partRfc822(text: string): Moment | undefined {
  const [found, day, name, year, hour, minute, second, zone] = RFC_822.exec(text) ?? [];
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  if (!found || month === 0) return undefined;
  const pad = (number: string | undefined) => String(number ?? '0').padStart(2, '0');
  return {
    day: `${year}-${pad(String(month))}-${pad(day)}`,
    time: `${pad(hour)}:${pad(minute)}:${pad(second)}`,
    offset: readZone(zone),
  };
}

function readZone(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  const [found, hours = '', minutes] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return found ? toOffset(hours, minutes) : RFC_ZONES[zone.toLowerCase()];
}

/** Databases count seconds or milliseconds since 1970; seconds reach the year 2286 with ten digits. */
function readNumber(value: number): Moment | undefined {
  const date = new Date(value < 1e10 ? value * 1000 : value);
  const isSound = !Number.isNaN(date.getTime()) && date.getUTCFullYear() < 10_000;
  const [day = '', time = ''] = isSound ? date.toISOString().split(/[T.]/) : [];
  return isSound ? { day, time, offset: 'Z' } : undefined;
}
