import { readMoment, type Moment } from './moments.ts';

/** Languages whose names of months are known; their words come from the platform’s own data. */
const LANGUAGES =
  'en de fr es pt it nl sv da nb fi pl cs sk hu ro bg hr sr sl el tr ru uk be lt lv et is ga cy ca eu gl ar he fa ur hi bn ta te ml id ms vi th sw af sq mk ka hy az kk'.split(
    ' ',
  );

let months: Map<string, number> | undefined;

/** Read a date as people write it, in many languages; the hour only where it stands behind it, and never a zone. */
export function readVisibleDate(text: string): Moment | undefined {
  const plain = toDigits(text).normalize('NFKC').toLowerCase();
  const parts = findNamed(plain) ?? findNumbers(plain);
  if (!parts) return undefined;
  const [year, month, day] = parts;
  const moment = readMoment(`${year}-${pad(month)}-${pad(day)}`);
  return moment && { ...moment, isWhole: false };
}

function findNamed(text: string): [number, number, number] | undefined {
  const words = text.match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  for (const [index, word] of words.entries()) {
    const month = monthOf(word);
    if (!month) continue;
    const around = words.slice(Math.max(0, index - 3), index + 4);
    const year = around.map(Number).find((number) => number >= 1800 && number < 2200);
    const near = [words[index - 1], words[index - 2], words[index + 1]]
      .map(Number)
      .find((number) => number >= 1 && number <= 31);
    if (year && near) return [year, month, near];
  }
  return undefined;
}

/** In numbers, day and month stand in either order: only where one of them can be no month is it known which is which. */
function findNumbers(text: string): [number, number, number] | undefined {
  const east = /(\d{4})\s*[年년./-]\s*(\d{1,2})\s*[月월./-]\s*(\d{1,2})/.exec(text)?.slice(1).map(Number);
  if (east) return [east[0] ?? 0, east[1] ?? 0, east[2] ?? 0];
  const [day = 0, month = 0, year = 0] =
    /\b(\d{1,2})\s*[./-]\s*(\d{1,2})\s*[./-]\s*(\d{4})\b/.exec(text)?.slice(1).map(Number) ?? [];
  if (!year) return undefined;
  return month > 12 ? [year, day, month] : [year, month, day];
}

function monthOf(word: string): number | undefined {
  months ??= listMonths();
  // Hebrew writes “in” into the word.
  return months.get(word) ?? months.get(word.replace(/^[בה]/u, ''));
}

function listMonths(): Map<string, number> {
  const names = new Map<string, number>();
  for (const language of LANGUAGES)
    for (const month of ['long', 'short'] as const)
      for (const extra of [{}, { day: 'numeric' as const }])
        addNames(
          names,
          new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, { month, ...extra, timeZone: 'UTC' }),
        );
  return names;
}

function addNames(names: Map<string, number>, format: Intl.DateTimeFormat): void {
  for (let month = 0; month < 12; month += 1) {
    const part = format
      .formatToParts(new Date(Date.UTC(2024, month, 15)))
      .find(({ type }) => type === 'month');
    const name = part?.value
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]{3,}/u)?.[0];
    if (name && !names.has(name)) names.set(name, month + 1);
  }
}

/** Arabic, Persian and Indian digits as ours. */
function toDigits(text: string): string {
  return text
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
