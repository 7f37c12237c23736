import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { readMoment } from './moments.ts';
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
  const text = (html ?? '')
    .replace(/<(script|style)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/<\/?[a-z][^>]*>/gi, (tag) => (/^<\/?(?:p|br|div|li|h\d)\b/i.test(tag) ? ' ' : ''));
  return decodeEntities(text).replace(/\s+/g, ' ').trim() || undefined;
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

/** Put a time into a field of a story, or note why it could not be. */
export function setMoment(
  story: Story,
  field: 'published' | 'updated' | 'embargo',
  value: unknown,
  zone?: string,
): void {
  const { zoned, unclear } = readMoment(value, zone);
  if (zoned) story.fields[field] = zoned;
  if (unclear === undefined) return;
  story.notes.push(
    `Its time “${unclear}” (${field}) names no zone that is known. Say --time-zone Europe/London, or the zone it was written in.`,
  );
  if (field === 'embargo') story.hold = 'it has an embargo whose time is not clear';
}
