import { isSentence } from '../lines.ts';
import { toPlainDigits } from '../dates/digits.ts';
import type { ReadLine } from './meta.ts';

/** The clock and nothing else, as in `13:52`, `kl. 13.52`, `13h52`, `13.52 Uhr` or `1:52 p.m.`. */
const CLOCK =
  /^(?:\p{L}{1,5}\.?\s)?(?<hour>\d{1,2})\s?(?:[:.h]|時|时|点|點|시)\s?(?<minute>\d{2})(?::\d{2}|分)?(?:\s?\p{L}[\p{L}.]{0,4})?$/iu;

/** So many entries, at least, make a live blog. */
const LEAST_ENTRIES = 3;

/** So many lines under the clock, at most, an entry begins to say something. */
const SOON = 3;

/** A longer line heads no entry. */
const LONGEST_HEADING = 140;

/** Mark the clock over each entry of a live blog, and what heads the entry: elsewhere, such a line tells how long a recording plays. */
export function markEntries(lines: ReadLine[]): ReadLine[] {
  const clocks = lines.map(({ text }) => readClock(text));
  const entries = clocks.flatMap((minutes, index) =>
    minutes !== undefined && isEntry(lines.slice(index + 1, index + 1 + SOON)) ? [{ minutes, index }] : [],
  );
  if (entries.length < LEAST_ENTRIES || !isInOrder(entries.map(({ minutes }) => minutes))) return lines;
  const marked = new Set(
    entries.flatMap(({ index }) => (isHeading(lines[index + 1]) ? [index, index + 1] : [index])),
  );
  return lines.map((line, index) =>
    marked.has(index) ? { ...line, role: 'short', kinds: [], isEntry: true } : line,
  );
}

/** The minutes of the day that a line tells, where it tells nothing else. */
function readClock(text: string): number | undefined {
  if (text.length > 20) return undefined;
  const { hour, minute } = CLOCK.exec(toPlainDigits(text))?.groups ?? {};
  if (hour === undefined || Number(hour) > 24 || Number(minute) > 59) return undefined;
  return Number(hour) * 60 + Number(minute);
}

/** A paragraph stands under the clock, with a heading between them or none. */
function isEntry(under: ReadLine[]): boolean {
  const at = under.findIndex(({ role }) => role === 'paragraph');
  return at >= 0 && under.slice(0, at).every(({ role }) => role === 'short' || role === 'byline');
}

/** The latest first or last; at midnight the clock begins anew. */
function isInOrder(minutes: number[]): boolean {
  const steps = minutes.slice(1).map((minute, index) => minute - (minutes[index] ?? 0));
  const up = steps.filter((step) => step > 0).length;
  const down = steps.filter((step) => step < 0).length;
  return Math.min(up, down) <= 1;
}

function isHeading(line: ReadLine | undefined): boolean {
  return (
    line?.role === 'short' && line.weight <= LONGEST_HEADING && !isSentence(line.text.replace(/[?!]$/, ''))
  );
}
