import { toGregorian } from './calendars.ts';
import { toWesternYear, type FoundDay } from './found-days.ts';
import { foldLetters, monthsOf, toMonthKey } from './months.ts';

/** Find a day whose month is a word: `25 March 2024`, `le 1er mars 2024`, `March 25th, 2024`, `2024. március 25.`, `٢٥ مارس ٢٠٢٤`, `۵ فروردین ۱۴۰۳`. */
export function findInWords(text: string, language: string): FoundDay | undefined {
  if (!TWO_NUMBERS.test(text)) return undefined;
  const folded = foldLetters(text);
  const found = [...new Set([language, 'en'])].flatMap((tongue) =>
    patternsOf(tongue).flatMap((pattern) => readInWords(pattern.exec(folded), tongue) ?? []),
  );
  return found.sort((a, b) => a.index - b.index)[0];
}

/** The day and the year, with the month beside or between them. */
const TWO_NUMBERS = /\d\D+\d/;

function readInWords(match: RegExpExecArray | null, tongue: string): FoundDay | undefined {
  const meaning = match?.groups && monthsOf(tongue).meanings.get(toMonthKey(match.groups.month ?? ''));
  if (!match || !meaning) return undefined;
  const { calendar, month } = meaning;
  const { year, short, day } = match.groups ?? {};
  const shown = short ? 2000 + Number(short) : Number(year);
  const iso = toGregorian(
    { year: calendar === 'gregory' ? toWesternYear(shown) : shown, month, day: Number(day) },
    calendar,
  );
  return iso ? { day: iso, index: match.index, end: match.index + match[0].length } : undefined;
}

const PATTERNS = new Map<string, RegExp[]>();

/** Make the patterns of a language’s dates in words, once. */
function patternsOf(tongue: string): RegExp[] {
  const made = PATTERNS.get(tongue) ?? makePatterns(tongue);
  PATTERNS.set(tongue, made);
  return made;
}

/** Some languages write the word for a month, or a small word, in one with its name. */
const BEFORE_NAME: Record<string, string> = { he: 'ב?-?', km: '(?:ខែ)?', lo: '(?:ເດືອນ)?' };
const BEHIND_NAME: Record<string, string> = { my: 'လ?', si: '(?:\\s?මස)?', km: '(?=ឆ្នាំ)|' };

function makePatterns(tongue: string): RegExp[] {
  const [before, behind] = [BEFORE_NAME[tongue] ?? '', BEHIND_NAME[tongue] ?? ''];
  const name = `(?<![\\p{L}\\p{M}])${before}(?<month>${monthsOf(tongue).pattern})(?:${behind}(?![\\p{L}\\p{M}]))\\.?`;
  return ORDERS.map((order) => new RegExp(order.replace('MONTH', name), 'u'));
}

/** A year of two numbers has its sign, or the date stands alone, or beside its time. */
const ORDERS = [
  '(?<!\\d)(?<day>\\d{1,2})(?!\\d)[^\\d\\n]{0,10}?MONTH[^\\d\\n]{0,10}?(?<year>\\d{4}|(?<=\\p{scx=Thai}[.]? ?)\\d{2})(?!\\d)',
  'MONTH[\\s-]{0,3}(?<day>\\d{1,2})(?:st|nd|rd|th)?[^\\d\\n]{1,5}?(?<year>(?:19|20)\\d{2})',
  '(?<!\\d)(?<year>\\d{4})(?!\\d)[^\\d\\n]{0,10}?MONTH[^\\d\\n]{0,3}?(?<day>\\d{1,2})(?!\\d)',
  '(?<!\\d)(?<year>\\d{4})(?!\\d)[^\\d\\n]{0,10}?(?<day>\\d{1,2})(?!\\d)[^\\d\\n]{0,4}?MONTH',
  "(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:de\\s)?MONTH,?\\s(?:de\\s)?[’'‘](?<short>[0-4]\\d)(?![\\d’'\\p{L}])",
  '(?<!\\d)(?<day>\\d{1,2})-MONTH-(?<short>[0-4]\\d)(?![\\d-])',
  "MONTH\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s[’'‘](?<short>[0-4]\\d)(?![\\d’'\\p{L}])",
  '(?:^|(?<=\\d:\\d\\d,?\\s))(?<day>\\d{1,2})\\.?\\sMONTH\\s(?<short>[0-4]\\d)(?=$|,?\\s(?:[/|·–-]\\s)?\\d{1,2}:\\d\\d|\\s[/|·–-]\\s\\d{1,2}$)',
  '(?<=\\d:\\d\\d,\\s)(?<day>\\d{1,2})\\.?\\sMONTH\\s(?<short>[0-4]\\d)(?=\\s\\d)',
];
