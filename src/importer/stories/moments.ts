import { zonedTime } from '../../schema/fields.ts';

/** A time as a source wrote it, as the schema wants it. */
export interface Moment {
  /** With its zone. */
  zoned?: string;
  /** The source’s own words, where they do not say a zone or no calendar has them. */
  unclear?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The zones that RFC 822 names; all other letters say nothing that can be relied on. */
const NAMED_ZONES: Record<string, string> = {
  ut: 'Z',
  utc: 'Z',
  gmt: 'Z',
  z: 'Z',
  est: '-05:00',
  edt: '-04:00',
  cst: '-06:00',
  cdt: '-05:00',
  mst: '-07:00',
  mdt: '-06:00',
  pst: '-08:00',
  pdt: '-07:00',
};

/** ISO 8601 in its long and short forms, and what front matter and databases make of it. */
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]+(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d+)?)?\s*([A-Z]{1,3}|[+-]\d{2}:?(?:\d{2})?)?)?$/i;

/** As in feeds: `Mon, 25 Mar 2024 18:40:00 +0200`. */
const RFC_822 =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3})[a-z]*\s+(\d{4})\s+(\d{1,2}):(\d{2})(?::(\d{2}))?\s*([a-z]{1,3}|[+-]\d{2}:?\d{2})?$/i;

/**
 * Read a time in any form that exports use; its zone is kept as written.
 *
 * @param zone The zone to read it in where it names none, as in `Europe/London`.
 */
export function readMoment(value: unknown, zone?: string): Moment {
  if (typeof value === 'number' && Number.isFinite(value)) return readNumber(value);
  if (typeof value !== 'string' || !value.trim()) return {};
  const text = value.trim();
  const parts = partIso(text) ?? partRfc822(text);
  if (!parts) return { unclear: text };
  const local = `${parts.day}T${parts.time ?? '00:00:00'}`;
  const offset = parts.zone ?? (zone ? findOffset(local, zone) : undefined);
  if (offset === undefined) return { unclear: text };
  const zoned = `${local}${offset}`;
  return zonedTime().safeParse(zoned).success ? { zoned } : { unclear: text };
}

interface Parts {
  day: string;
  time?: string | undefined;
  zone?: string | undefined;
}

function partIso(text: string): Parts | undefined {
  const [found, year, month, day, hour, minute, second, zone] = ISO.exec(text) ?? [];
  if (!found) return undefined;
  const time = hour ? `${hour}:${minute ?? '00'}:${second ?? '00'}` : undefined;
  return { day: `${year}-${month}-${day}`, time, zone: toOffset(zone) };
}

function partRfc822(text: string): Parts | undefined {
  const [found, day, name, year, hour, minute, second, zone] = RFC_822.exec(text) ?? [];
  const month = MONTHS.indexOf((name ?? '').toLowerCase()) + 1;
  if (!found || month === 0) return undefined;
  const pad = (number: string | undefined) => String(number ?? '0').padStart(2, '0');
  return {
    day: `${year}-${pad(String(month))}-${pad(day)}`,
    time: `${pad(hour)}:${pad(minute)}:${pad(second)}`,
    zone: toOffset(zone),
  };
}

function toOffset(zone: string | undefined): string | undefined {
  if (!zone) return undefined;
  const [found, hours, minutes] = /^([+-]\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  return found ? `${hours}:${minutes ?? '00'}` : NAMED_ZONES[zone.toLowerCase()];
}

/** Databases count seconds or milliseconds since 1970; seconds reach the year 2286 with ten digits. */
function readNumber(value: number): Moment {
  const time = new Date(value < 1e10 ? value * 1000 : value);
  const isSound = !Number.isNaN(time.getTime()) && time.getUTCFullYear() < 10_000;
  return isSound ? { zoned: time.toISOString().replace(/\.\d+/, '') } : { unclear: String(value) };
}

/** The offset of a zone at a time of its own clocks; found twice, because the first guess may lie across a change of clocks. */
function findOffset(local: string, zone: string): string | undefined {
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  const first = offsetAt(asUtc, zone);
  return formatOffset(offsetAt(asUtc - first, zone));
}

function offsetAt(moment: number, zone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(moment).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
}

function formatOffset(offset: number): string {
  if (offset === 0) return 'Z';
  const minutes = Math.abs(offset) / 60_000;
  const pad = (number: number) => String(number).padStart(2, '0');
  return `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}`;
}
