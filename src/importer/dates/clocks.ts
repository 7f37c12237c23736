import { offsetAt, PLACES, toOffset, ZONES } from './zones.ts';

/** A time of day as a page shows it, and the zone where it names one. */
export interface ClockTime {
  /** As in `18:40:00`. */
  time: string;
  /** As in `+02:00` or `Z`. */
  offset?: string | undefined;
}

const BEFORE_NOON = 'a\\.?\\s?m\\.?|上午|午前|오전|凌晨|早上|صباحا|صباحًا|ص|π\\.?μ\\.?|sáng|sa|öö|de\\.';
const AFTER_NOON = 'p\\.?\\s?m\\.?|下午|午後|오후|晚上|晚間|مساء|مساءً|م|μ\\.?μ\\.?|chiều|tối|ch|du\\.';

/** Hours and minutes, with the words and signs that many languages put between and around them. */
const CLOCK = new RegExp(
  `(?:(?<before>${BEFORE_NOON}|${AFTER_NOON})\\s?)?(?<![\\d.:])(?<hour>[01]?\\d|2[0-4])\\s?` +
    `(?:(?::|h|H|時|时|點|点|시)\\s?(?<minute>[0-5]\\d)(?!\\d)(?::[0-5]\\d)?\\s?(?:分|분|min)?|` +
    `\\.(?<point>[0-5]\\d)(?![\\d.])|(?<=\\d)(?<whole>(?:h|\\s?Uhr|時|时|시)(?!\\p{L})|(?=\\s?[ap]\\.?m\\b)))` +
    `(?:\\s?Uhr)?\\s?(?<after>(?:${BEFORE_NOON}|${AFTER_NOON})(?!\\p{L}))?`,
  'giu',
);

const ZONE =
  /^[\s,(·|-]*(?:(?:GMT|UTC)\s?([+\-−–]\d{1,2})(?::?(\d{2}))?|([+-]\d{2}):?(\d{2})(?!\d)|([\p{L}]{1,4})(?!\p{L}))/iu;

/** Find the first time of day in a text whose digits are plain; `day` decides the offset of a place. */
export function findClock(text: string, day: string): ClockTime | undefined {
  for (const match of text.matchAll(CLOCK)) {
    const { hour, minute, point, whole, before, after } = match.groups ?? {};
    // A point alone may as well part a number.
    if (point && !/uhr|kl|klo|om|at|ore|alle|pukul|wib/i.test(text) && !after && match.index > 3) continue;
    const noon = (before ?? after ?? '').replace(/[.\s]/g, '').toLowerCase();
    const hours = toHours(Number(hour), noon);
    if (hours === undefined || (!minute && !point && whole === undefined && !noon)) continue;
    const time = `${String(hours).padStart(2, '0')}:${minute ?? point ?? '00'}:00`;
    return { time, offset: findOffset(text.slice(match.index + match[0].length), `${day}T${time}Z`) };
  }
  return undefined;
}

function toHours(hour: number, noon: string): number | undefined {
  if (noon === '') return hour === 24 ? 0 : hour;
  const isAfter = new RegExp(`^(?:${AFTER_NOON.replace(/\\\.\?|\\s\?/g, '')})$`, 'iu').test(noon);
  if (hour > 12) return hour < 24 ? hour : undefined;
  return (hour % 12) + (isAfter ? 12 : 0);
}

function findOffset(rest: string, moment: string): string | undefined {
  const [, fromUtc, minutes, hours, more, name] = ZONE.exec(rest) ?? [];
  if (fromUtc) return toOffset(fromUtc.replace(/[−–]/, '-'), minutes);
  if (hours) return toOffset(hours, more);
  if (!name) return undefined;
  const place = PLACES[name.toLowerCase()];
  return place ? offsetAt(place, moment) : ZONES[name.toLowerCase()];
}
