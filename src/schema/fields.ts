import * as z from 'zod';

/** A date and a time with its zone, as in `2024-03-25T18:40:00Z` (RFC 3339); kept as written, because the zone is part of the fact. */
const ZONED_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})$/;

/** No newspaper is older. */
const OLDEST = 1600;
/** The farthest zone is fourteen hours from UTC; in minutes. */
const FARTHEST = 14 * 60;

/** One day, as in `2024-03-25`. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The shape of every identifier that becomes part of an address. */
export const SLUG = /^[\p{L}\p{N}]+(?:-[\p{L}\p{N}\p{M}]+)*$/u;

/**
 * What no text of ours may hold, because XML forbids it or no reader sees it: control characters, halves of a surrogate pair, and
 * the overrides of direction, which show words in another order than machines read them (https://trojansource.codes).
 */
const INVISIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e\ufffe\uffff\p{Cs}]/u;

/** Letters, digits, marks or signs: something that is seen. */
const VISIBLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Names that Windows keeps for its devices: no folder or page can be called so there. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/** A line of text that readers see: not empty, no line breaks, no control characters. */
export function line(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'is empty. Write it, or take the field out')
    .max(max, `is longer than ${max} characters. Make it shorter`)
    .refine((text) => !/[\r\n\u2028\u2029]/.test(text), 'has a line break. Write it on one line')
    .refine((text) => !INVISIBLE.test(text), 'has an invisible control character. Type it again')
    .refine((text) => text === '' || VISIBLE.test(text), 'has nothing that can be seen. Write it');
}

/** A few sentences that readers see; line breaks are allowed. */
export function passage(max: number) {
  return z
    .string()
    .trim()
    .min(1, 'is empty. Write it, or take the field out')
    .max(max, `is longer than ${max} characters. Make it shorter`)
    .refine((text) => !INVISIBLE.test(text), 'has an invisible control character. Type it again')
    .refine((text) => text === '' || VISIBLE.test(text), 'has nothing that can be seen. Write it');
}

/** A name that stands in addresses: letters and digits, joined by single hyphens. */
export function slug() {
  return z
    .string()
    .max(120, 'is longer than 120 characters. Make it shorter')
    .regex(SLUG, 'is not a slug. Write small letters and digits joined by hyphens, as in council-vote')
    .refine((text) => text === text.toLowerCase(), 'has capital letters. Write small letters')
    .refine((text) => !DEVICE.test(text), 'is a name that Windows keeps for itself. Add a word')
    .refine((text) => text === text.normalize('NFC'), 'is not in Unicode form NFC. Type it again');
}

/** A moment with its zone. */
export function zonedTime() {
  return z
    .string()
    .regex(
      ZONED_TIME,
      'is not a date and time with a zone. Write it as 2024-03-25T18:40:00Z or 2024-03-25T20:40:00+02:00',
    )
    .refine(isOnCalendar, 'is not on the calendar or the clock. Check the day, the hour and the zone');
}

/** A calendar day. */
export function day() {
  return z
    .string()
    .regex(DAY, 'is not a date. Write it as 2024-03-25')
    .refine(isOnCalendar, 'is not on the calendar. Check the day and the month');
}

/** The address of a page of the site, from its root. */
export function sitePath() {
  return z
    .string()
    .regex(
      /^\/(?:[\p{L}\p{N}_~-][\p{L}\p{M}\p{N}._~-]*\/)*$/u,
      'is not the address of a page of this site. Write it from the root with a slash at both ends, as in /topics/gaza/',
    )
    .refine((text) => text === text.normalize('NFC'), 'is not in Unicode form NFC. Type it again');
}

/** An absolute web address. */
export function webAddress() {
  return z
    .string()
    .refine(isWebAddress, 'is not a web address. Write it in full, as in https://example.com/page');
}

/** A link that writes to somebody. */
export function mailAddress() {
  return z
    .string()
    .regex(
      /^mailto:[^@\s<>"'&?]+@[\w.-]+(?:\?[^\s<>"']*)?$/,
      'is not a mail address. Write it as mailto:editor@example.com',
    );
}

/** The name of a picture file in the article's own folder. */
export function pictureFile() {
  return z
    .string()
    .regex(
      /^[^/\\\p{Cc}]+\.(?:jpe?g|png|webp|avif|gif|tiff?|svg)$/iu,
      'is not a picture beside the article. Write the name of a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG file in the same folder, as in map.png',
    )
    .refine((name) => !name.startsWith('.'), 'begins with a dot. Rename the file');
}

/** A language as BCP 47 has it, in its canonical form: `en-GB`, `ar`. */
export function languageTag() {
  return z.string().refine(isLanguageTag, 'is not a language code. Write it as en, en-GB, ar, he or fr');
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag)[0] === tag;
  } catch {
    return false;
  }
}

function isWebAddress(text: string): boolean {
  // A name before the host misleads readers about whose address it is.
  return /^https?:\/\/[^\s<>"\\]+$/i.test(text) && URL.canParse(text) && !new URL(text).username;
}

/** `new Date` rolls 30 February over to March: a date is on the calendar when it survives the round trip. */
function isOnCalendar(text: string): boolean {
  const [year, month, date] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
  const round = new Date(Date.UTC(year, month - 1, date));
  if (Number.isNaN(Date.parse(text)) || year < OLDEST) return false;
  return round.getUTCMonth() === month - 1 && round.getUTCDate() === date && isOnClock(text);
}

/** JavaScript takes midnight as 24:00 and zones that no place has. */
function isOnClock(text: string): boolean {
  const [, hours = '0', minutes = '0'] = /[+-](\d{2}):(\d{2})$/.exec(text.slice(10)) ?? [];
  return text.slice(11, 13) !== '24' && Number(hours) * 60 + Number(minutes) <= FARTHEST;
}
