import { zonedTime } from '../../schema/fields.ts';

/** A moment that a page tells. */
export interface Moment {
  /** In the form of the schema. */
  value: string;
  /** False where the page does not say the zone or the hour, and UTC and midnight stand in. */
  isWhole: boolean;
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]+(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

const schema = zonedTime();

/** Read a moment as machines write it; nothing where it is none, or is not on the calendar. */
export function readMoment(text: string): Moment | undefined {
  const trimmed = text.trim();
  const [, year, month, day, hour, minute, second = '00', zone] = ISO.exec(trimmed) ?? [];
  if (!year) return readOther(trimmed);
  const time = hour ? `${hour}:${minute ?? '00'}:${second}` : '00:00:00';
  return check(
    `${year}-${month ?? ''}-${day ?? ''}T${time}${toZone(zone)}`,
    hour !== undefined && zone !== undefined,
  );
}

function toZone(zone: string | undefined): string {
  if (!zone || /^(?:z|utc|gmt)$/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return digits === '0000' ? 'Z' : `${zone.charAt(0)}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

/** Seconds since 1970, and the form of mail. */
function readOther(text: string): Moment | undefined {
  if (/^1\d{9}(?:\d{3})?$/.test(text)) return check(toIso(Number(text.padEnd(13, '0'))), true);
  const isMail =
    /^(?:[a-z]{3},? )?\d{1,2} [a-z]{3} \d{4} \d{2}:\d{2}(?::\d{2})? (?:gmt|utc|z|[+-]\d{4})$/i.test(text);
  return isMail && !Number.isNaN(Date.parse(text)) ? check(toIso(Date.parse(text)), true) : undefined;
}

function toIso(milliseconds: number): string {
  return new Date(milliseconds).toISOString().replace(/\.\d{3}Z$/, 'Z');
}

function check(value: string, isWhole: boolean): Moment | undefined {
  return schema.safeParse(value).success && value > '1700' ? { value, isWhole } : undefined;
}
