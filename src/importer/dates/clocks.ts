import { isAgency } from '../bylines/byline-words.ts';
import { offsetAt, PLACES, toOffset, ZONES } from './zones.ts';

/** A time of day as a page shows it, and the zone where it names one. */
export interface ClockTime {
  /** As in `18:40:00`. */
  time: string;
  /** As in `+02:00` or `Z`. */
  offset?: string | undefined;
  /** Where it stands in the text, and where the text goes on. */
  index: number;
  end: number;
}

const BEFORE_NOON =
  'a\\.?\\s?m\\.?|上午|午前|오전|凌晨|早上|صباحا|صباحًا|ص|ق\\.ظ|π\\.?μ\\.?|sáng|sa|öö|de\\.|এএম|सुबह|पूर्वाह्न|முற்பகல்|காலை|pagi|সকাল|ভোর|පෙ\\.?\\s?ව\\.?';
const AFTER_NOON =
  'p\\.?\\s?m\\.?|下午|午後|오후|晚上|晚間|مساء|مساءً|م|ب\\.ظ|μ\\.?μ\\.?|chiều|tối|ch|du\\.|পিএম|शाम|अपराह्न|பிற்பகல்|மாலை|petang|sore|malam|দুপুর|বিকেল|বিকাল|সন্ধ্যা|রাত|ප\\.?\\s?ව\\.?';

/** Words that only times of day have beside them; a point alone may as well part a number. */
const BESIDE_POINT = /uhr|kl|klo|om|ob |at|ore|alle|pukul|wib|เวลา|น\.|godz|ora|óra|kell/i;

/** Hours and minutes, with the words and signs that many languages put between and around them. */
const CLOCK = new RegExp(
  `(?:(?<before>${BEFORE_NOON}|${AFTER_NOON})\\s?)?(?<![\\d.:])(?<hour>[01]?\\d|2[0-4])\\s?` +
    `(?:(?::|h|H|時|时|點|点|시)\\s?(?<minute>[0-5]\\d|(?<=[時时点點시]\\s?)\\d)(?!\\d)(?::[0-5]\\d)?\\s?(?:分|분|min)?|` +
    `\\.(?<point>[0-5]\\d)(?![\\d.])|(?<=\\d)(?<whole>(?:h|\\s?Uhr|時|时|시)(?!\\p{L})|(?=\\s?[ap]\\.?m\\b)))` +
    `(?:\\s?Uhr)?\\s?(?<after>(?:${BEFORE_NOON}|${AFTER_NOON})(?!\\p{L}))?`,
  'giu',
);

const ZONE =
  /^[\s,(·|-]*(?:(?:GMT|UTC)\s?([+\-−–]\d{1,2})(?::?(\d{2}))?|([+-]\d{2}):?(\d{2})(?!\d)|([\p{L}]{1,4})(?!\p{L}))\)?/iu;

/** Find the first time of day in a text whose digits are plain; `day` decides the offset of a place. */
export function findClock(text: string, day: string): ClockTime | undefined {
  for (const match of text.matchAll(CLOCK)) {
    const { hour, minute, point, whole, before, after } = match.groups ?? {};
    if (point && !BESIDE_POINT.test(text) && !after && match.index > 3) continue;
    const noon = (before ?? after ?? '').replace(/[.\s]/g, '').toLowerCase();
    const hours = toHours(Number(hour), noon);
    if (hours === undefined || (!minute && !point && whole === undefined && !noon)) continue;
    const time = `${String(hours).padStart(2, '0')}:${(minute ?? point ?? '00').padStart(2, '0')}:00`;
    const end = match.index + match[0].length;
    const { offset, length } = findOffset(text.slice(end), `${day}T${time}Z`);
    return { time, offset, index: match.index, end: end + length };
  }
  return undefined;
}

function toHours(hour: number, noon: string): number | undefined {
  if (noon === '') return hour === 24 ? 0 : hour;
  const isAfter = new RegExp(`^(?:${AFTER_NOON.replace(/\\\.\??|\\s\?/g, '')})$`, 'iu').test(noon);
  if (hour > 12) return hour < 24 ? hour : undefined;
  return (hour % 12) + (isAfter ? 12 : 0);
}

/** The zone after a time, and how many characters name it; a name that means several zones names none. */
function findOffset(rest: string, moment: string): { offset?: string | undefined; length: number } {
  const [found = '', fromUtc, minutes, hours, more, name = ''] = ZONE.exec(rest) ?? [];
  const { length } = found;
  if (fromUtc) return { offset: toOffset(fromUtc.replace(/[−–]/, '-'), minutes), length };
  if (hours) return { offset: toOffset(hours, more), length };
  const place = PLACES[name.toLowerCase()];
  const offset = place ? offsetAt(place, moment) : ZONES[name.toLowerCase()];
  // Behind the time may stand the agency that signs.
  const isZone = /^\p{Lu}{2,4}$/u.test(name) && !isAgency(name);
  return { offset, length: offset || isZone ? length : 0 };
}
