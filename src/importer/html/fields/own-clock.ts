import { findClock } from '../../dates/clocks.ts';
import { saysUpdated } from '../../dates/labels.ts';
import { inZone, readMoment, toText, toZoned, type Moment } from '../../dates/moments.ts';
import { findDate, findDates, type VisibleDate } from '../../dates/visible-dates.ts';
import { toOffset } from '../../dates/zones.ts';

/** What a page says of its clock. */
export interface ClockClues {
  /** The short lines around the headline, the nearest first. */
  lines: string[];
  /** What those lines say of the last change. */
  changes: string[];
  language: string | undefined;
  /** The address of the page, whose ending may name a country. */
  address: string | undefined;
  /** The language as the page states it, which may name a country. */
  stated: string | undefined;
  /** When the article was changed. */
  updated: string | undefined;
}

const HOUR = 3600_000;
const DAY = 24 * HOUR;

/** No clock is farther from that of Greenwich. */
const FARTHEST = 14 * HOUR;

/** Without a country, no clock that is farther is believed. */
const FARTHEST_UNKNOWN = 9;

/**
 * Set a time that is stated on the clock of Greenwich to the paper’s own, where readers see that time or the day before or after: the
 * moment stays, and what is shown of it is what the page shows.
 */
export function toOwnClock(stated: string, clues: ClockClues): string {
  const moment = readGreenwich(stated);
  if (moment?.time === undefined) return stated;
  const lines = clues.lines.filter((text) => !saysUpdated(text, clues.language));
  const seen = measureShown(moment, lines, clues.language);
  if (seen !== undefined) return toText(shift(moment, seen));
  const shown = findShown(clues);
  const distance = shown ? dayOf(shown) - dayOf(moment) : 0;
  if (!shown || Math.abs(distance) !== DAY) return stated;
  const offset = shown.time === undefined ? guessOffset(moment, shown, clues) : measure(moment, shown);
  return offset === undefined ? stated : toText(shift(moment, offset));
}

/** The same for the time of a change: by the lines that tell of it, else by the clock that tells another time not long before or after. */
export function toSameClock(
  stated: string,
  other: string,
  { changes, language }: Pick<ClockClues, 'changes' | 'language'>,
): string {
  const moment = readGreenwich(stated);
  if (moment?.time === undefined) return stated;
  const seen = measureShown(moment, changes, language) ?? readOffset(other, stated);
  return seen === undefined ? stated : toText(shift(moment, seen));
}

function readGreenwich(stated: string): Moment | undefined {
  const moment = readMoment(stated);
  return moment && GREENWICH.test(moment.offset ?? '') ? moment : undefined;
}

const GREENWICH = /^(?:Z|\+00:00)$/;

/** Summer may begin or end between two times that lie farther apart. */
const FAR = 14 * DAY;

/** How far the clock of one time is from that of Greenwich, for another that lies near. */
function readOffset(own: string, stated: string): number | undefined {
  const moment = readMoment(own);
  if (moment?.time === undefined || moment.offset === undefined || GREENWICH.test(moment.offset))
    return undefined;
  if (Math.abs(Date.parse(own) - Date.parse(stated)) > FAR) return undefined;
  return Date.parse(`${moment.day}T${moment.time}Z`) - Date.parse(own);
}

/** How far the clock that readers see is from that of Greenwich, where they see the time of day. */
function measureShown(moment: Moment, texts: string[], language: string | undefined): number | undefined {
  const shown = texts.flatMap((text): Moment[] => {
    const dates = findDates(text, language).filter((date) => !date.isAmbiguous);
    const clock = dates.length === 0 ? findClock(text, moment.day) : undefined;
    return clock ? [{ day: moment.day, time: clock.time, offset: clock.offset }] : dates;
  });
  const seen = shown.filter(({ time, offset }) => time !== undefined && offset === undefined);
  return seen.map((one) => measure(moment, one)).find((offset) => offset !== undefined && offset !== 0);
}

function findShown({ lines, language }: ClockClues): VisibleDate | undefined {
  return lines
    .filter((text) => !saysUpdated(text, language))
    .map((text) => findDate(text, language))
    .find((date) => date !== undefined && !date.isAmbiguous);
}

function dayOf({ day }: Moment): number {
  return Date.parse(day);
}

/** Two clocks that show one moment are whole quarters of an hour apart. */
function measure(moment: Moment, shown: Moment): number | undefined {
  const distance = Date.parse(`${shown.day}T${shown.time}Z`) - Date.parse(`${moment.day}T${moment.time}Z`);
  const offset = Math.round(distance / (HOUR / 4)) * (HOUR / 4);
  return Math.abs(offset - distance) <= HOUR / 30 && Math.abs(offset) <= FARTHEST ? offset : undefined;
}

/** The clock of the paper’s country, else the nearest one that shows the day. */
function guessOffset(moment: Moment, shown: Moment, clues: ClockClues): number | undefined {
  const showsDay = (offset: number) => shift(moment, offset).day === shown.day;
  const { zones, isSure } = listZones(clues);
  const known = zones.map((zone) => offsetIn(zone, moment)).find(showsDay);
  if (known !== undefined || isSure) return known;
  // The day may be that of the last change, which has no word before it.
  if (clues.updated?.startsWith(shown.day)) return undefined;
  const sign = dayOf(shown) < dayOf(moment) ? -1 : 1;
  const hours = Array.from({ length: FARTHEST_UNKNOWN }, (_, index) => sign * (index + 1) * HOUR);
  return hours.find(showsDay);
}

/** Endings of addresses that are sold to everybody. */
const SOLD = /^(?:ai|cc|co|fm|gg|io|ly|me|sh|to|tv|ws|xyz)$/;

/** The clocks of a country: an address names its own, a language may be that of the software, as `en-US` is for many. */
function listZones({ address, stated }: ClockClues): { zones: string[]; isSure: boolean } {
  const ending =
    /^https?:\/\/[^/:?#]+\.([a-z]{2})(?=[/:?#]|$)/i.exec(address ?? '')?.[1]?.toLowerCase() ?? '';
  const tongue = /^[a-z]{2,3}[-_]([a-z]{2})$/i.exec(stated ?? '')?.[1];
  const country = ending === 'uk' ? 'gb' : SOLD.test(ending) ? '' : ending;
  const own = zonesOf(country);
  return own.length > 0 ? { zones: own, isSure: true } : { zones: zonesOf(tongue), isSure: false };
}

function zonesOf(country: string | undefined): string[] {
  return country ? (new Intl.Locale(`und-${country}`).getTimeZones() ?? []) : [];
}

function offsetIn(timeZone: string, { day, time }: Moment): number {
  const local = toZoned(inZone({ day, time }, timeZone)) ?? '';
  return Date.parse(`${day}T${time}Z`) - Date.parse(local);
}

function shift({ day, time }: Moment, offset: number): Moment {
  const minutes = Math.abs(offset) / 60_000;
  const pad = (number: number) => String(number).padStart(2, '0');
  const hours = `${offset < 0 ? '-' : '+'}${pad(Math.floor(minutes / 60))}`;
  const [own = '', clock = ''] = new Date(Date.parse(`${day}T${time}Z`) + offset).toISOString().split(/[T.]/);
  return { day: own, time: clock, offset: toOffset(hours, pad(minutes % 60)) };
}
