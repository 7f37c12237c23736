/** A time of day as a page shows it, and the zone where it names one. */
export interface ClockTime {
  /** As in `18:40`. */
  time: string;
  /** As in `+02:00` or `Z`. */
  offset?: string | undefined;
}

/** Offsets that a name gives; the names that mean several zones (IST, CST, BST …) are left out, so that none is guessed. */
const ZONES: Record<string, string> = {
  ...{
    z: 'Z',
    gmt: 'Z',
    utc: 'Z',
    wet: '+00:00',
    west: '+01:00',
    cet: '+01:00',
    cest: '+02:00',
    mez: '+01:00',
  },
  ...{
    mesz: '+02:00',
    eet: '+02:00',
    eest: '+03:00',
    msk: '+03:00',
    мск: '+03:00',
    sast: '+02:00',
    eat: '+03:00',
  },
  ...{
    wat: '+01:00',
    cat: '+02:00',
    trt: '+03:00',
    pkt: '+05:00',
    wib: '+07:00',
    wita: '+08:00',
    wit: '+09:00',
  },
  ...{ ict: '+07:00', hkt: '+08:00', sgt: '+08:00', awst: '+08:00', jst: '+09:00', kst: '+09:00' },
  ...{ acst: '+09:30', acdt: '+10:30', aest: '+10:00', aedt: '+11:00', nzst: '+12:00', nzdt: '+13:00' },
  ...{
    est: '-05:00',
    edt: '-04:00',
    cdt: '-05:00',
    mdt: '-06:00',
    pst: '-08:00',
    pdt: '-07:00',
    brt: '-03:00',
  },
};

/** Places that pages name instead of a zone: which offset holds there, the day decides. */
const PLACES: Record<string, string> = {
  et: 'America/New_York',
  pt: 'America/Los_Angeles',
  ct: 'America/Chicago',
  aet: 'Australia/Sydney',
};

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
    const time = `${String(hours).padStart(2, '0')}:${minute ?? point ?? '00'}`;
    return { time, offset: findOffset(text.slice(match.index + match[0].length), `${day}T${time}:00Z`) };
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

function toOffset(hours: string, minutes = '00'): string {
  return `${hours.startsWith('-') ? '-' : '+'}${hours.slice(1).padStart(2, '0')}:${minutes}`;
}

/** Find the offset that holds in a zone at a time of its own clocks, as in `+02:00`. */
export function offsetAt(timeZone: string, local: string): string {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const read = (date: Date) =>
    format
      .formatToParts(date)
      .find(({ type }) => type === 'timeZoneName')
      ?.value.replace('GMT', '') ?? '';
  const first = read(new Date(local)) || '+00:00';
  // The clock of the zone, not of Greenwich, stands at that time: look again at the true moment.
  return read(new Date(local.replace(/Z$/, first))) || '+00:00';
}
