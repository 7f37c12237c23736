import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { inZone, readMoment, toText, toZoned } from '../dates/moments.ts';
import type { ZonelessTimes } from '../draft.ts';
import type { Story } from './story.ts';

/** Take text from data that may hold anything. */
export function readString(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value;
  return typeof text === 'string' ? text.trim() || undefined : undefined;
}

/** Take a list of objects from data that may hold anything. */
export function readList(value: unknown): Record<string, unknown>[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

/** Take a list of texts, or one text, from data that may hold anything. */
export function readStrings(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).flatMap((item) => readString(item) ?? []);
}

/** Decide whether a value is an object with keys. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Take the text out of a fragment of HTML, without its tags, on one line. */
export function stripTags(html: string | undefined): string | undefined {
  // As in a browser, what opens and never ends goes on to the end.
  const text = (html ?? '')
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  // A sign behind the last `>` opens no tag: nothing looks for its end.
  const end = text.lastIndexOf('>') + 1;
  const bare = text
    .slice(0, end)
    .replace(/<\/?[a-z][^>]*>/gi, (tag) => (/^<\/?(?:p|br|div|li|h\d)\b/i.test(tag) ? ' ' : ''));
  return (
    decodeEntities(bare + text.slice(end))
      .replace(/\s+/g, ' ')
      .trim() || undefined
  );
}

function decodeEntities(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,31}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return decodeNamedCharacterReference(name) || whole;
      const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
    },
  );
}

/** Write text so that HTML shows it letter for letter. */
export function toHtmlText(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/**
 * Put a time into a field of a story, or beside it where it names no zone.
 *
 * @param zone The zone of its clocks, where the source says it elsewhere.
 */
export function setMoment(story: Story, field: keyof ZonelessTimes, value: unknown, zone?: string): void {
  const read = readMoment(value);
  if (!read) return noteUnread(story, field, value);
  const moment = zone === undefined || read.time === undefined ? read : inZone(read, zone);
  const zoned = toZoned(moment);
  if (zoned !== undefined) story.fields[field] = zoned;
  else story.zoneless = { ...story.zoneless, [field]: toText(moment) };
}

function noteUnread(story: Story, field: keyof ZonelessTimes, value: unknown): void {
  const text = readString(value);
  if (text === undefined) return;
  story.notes.push(
    `Its time “${text}” (${field}) is none that is known. Write it as 2024-03-25T18:40:00+01:00.`,
  );
  if (field === 'embargo') story.hold = 'it has an embargo whose time is not clear';
}
