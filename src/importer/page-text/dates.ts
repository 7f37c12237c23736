import { findDatelineDay } from '../datelines.ts';
import { findChange } from '../dates/changes.ts';
import { saysPublished, saysUpdated } from '../dates/labels.ts';
import { toText, toZoned, type Moment } from '../dates/moments.ts';
import { isYearless, readYearless } from '../dates/yearless.ts';
import { findDate, type VisibleDate } from '../dates/visible-dates.ts';
import type { ArticleDraft } from '../draft.ts';
import type { ReadLine } from './meta.ts';

/** What the dates of a page say: a moment where it names its zone, else what waits for one. */
export type FoundTimes = Pick<ArticleDraft, 'zoneless' | 'assumed'> & {
  fields: { published?: string | undefined; updated?: string | undefined };
};

interface DatedLine extends ReadLine {
  date: VisibleDate;
  /** The words that say what day it is. */
  label: string;
  /** True where it stands among the paragraphs, or far from them. */
  isApart: boolean;
}

/** A longer line above a date says more than what day it is. */
const LONGEST_LABEL = 40;

/**
 * Tell publication and last change apart by the words beside the dates; the first date without such words is publication. The surest
 * place stands first; where it says only when the page was changed, another may say when it was published.
 */
export function readTimes(
  places: ReadLine[][],
  language: string | undefined,
  rights: ReadLine[] = [],
): FoundTimes {
  const [head = [], ...others] = places;
  return readDated([addYear(head, findYear(rights), language), ...others], language);
}

/** Read the day in the first words of a story as the line of a date, as in `Saltmere, 25 March 2024 (Reuters) -`. */
export function readDateline(body: ReadLine[], language: string | undefined): ReadLine[] {
  const first = body.find(({ role }) => role === 'paragraph');
  const said = first && findDatelineDay(first.text);
  const date = said === undefined ? undefined : findDate(said, language);
  return first && date ? [{ ...first, role: 'date', date, dates: [date] }] : [];
}

/** The last year in the copyright lines of a page. */
function findYear(lines: ReadLine[]): string | undefined {
  const years = lines.filter(({ role }) => role === 'copyright').map(({ text }) => text.match(/\b20\d\d\b/g));
  return years
    .flatMap((found) => found ?? [])
    .toSorted()
    .at(-1);
}

/** A page that dates its article without a year does so in the year that its copyright line says. */
function addYear(head: ReadLine[], year: string | undefined, language: string | undefined): ReadLine[] {
  if (year === undefined || head.some(({ date }) => date)) return head;
  const line = head.find(({ text, role }) => role === 'moment' && isYearless(text, language));
  const date = line && readYearless(line.text, year, language);
  return date
    ? head.map((one) => (one === line ? { ...one, date, dates: [date], role: 'date' } : one))
    : head;
}

function readDated(places: ReadLine[][], language: string | undefined): FoundTimes {
  const found = places.map((lines, index) => listDated(lines, index > 0, language));
  // A page that says “today” above its text has the dates of other articles under it.
  const isToday = places[0]?.some(({ role }) => role === 'moment') === true;
  const dated = (isToday ? found[0] : found.find((lines) => lines.length > 0)) ?? [];
  const isPublished = ({ label }: DatedLine) =>
    saysPublished(label, language) && !saysUpdated(label, language);
  const updated =
    dated.find(({ label }) => saysUpdated(label, language)) ?? findAsOf(dated.filter(isPublished));
  const others = dated.filter((line) => line !== updated);
  const published = others.find(isPublished) ?? others[0] ?? found.flat().find(isPublished);
  const first = published ?? updated;
  if (!first) return { fields: {} };
  const change = published && (updated?.date ?? findLater(places.flat(), published, language));
  const times: [string, Moment][] = [
    ['published', first.date],
    ...(change ? [['updated', change] satisfies [string, Moment]] : []),
  ];
  const known = times.flatMap(([name, moment]) => (toZoned(moment) ? [[name, toZoned(moment)]] : []));
  const waiting = times.flatMap(([name, moment]) => (toZoned(moment) ? [] : [[name, toText(moment)]]));
  const doubt = explainDoubt(first, published === undefined);
  return {
    fields: Object.fromEntries(known) as FoundTimes['fields'],
    ...(waiting.length > 0
      ? { zoneless: Object.fromEntries(waiting) as NonNullable<FoundTimes['zoneless']> }
      : {}),
    ...(doubt ? { assumed: { published: doubt } } : {}),
  };
}

/** `Stand: 26.03.2024` says when a page was changed, where another date says when it came out. */
function findAsOf(published: DatedLine[]): DatedLine | undefined {
  return published.length > 1 ? published.find(({ label }) => AS_OF.test(label)) : undefined;
}

const AS_OF = /(?<!\p{L})(?:stand|as of)(?:\s(?:vom|am))?\s?:?\s*$/iu;

/** So many lines under the date may tell of a change. */
const SOON = 3;

/** The rest of its line, or one of the next, tells when a page was changed on the day of its publication. */
function findLater(
  lines: ReadLine[],
  { number, text, date }: DatedLine,
  language: string | undefined,
): Moment | undefined {
  const at = lines.findIndex((line) => line.number === number && line.text === text);
  const under = lines.slice(at + 1, at + 1 + SOON).filter((line) => !line.date);
  return [date.after, ...under.map((line) => line.text)]
    .map((said) => findChange(said, date, language))
    .find((moment) => moment !== undefined);
}

/** A line counts once for each of its dates; where it has only one and no words before it, the words behind it or the line above say what day it is. */
function listDated(lines: ReadLine[], isApart: boolean, language: string | undefined): DatedLine[] {
  return lines.flatMap((line, index) => {
    const dates = EMBEDDED.test(line.text) ? [] : (line.dates ?? []);
    const above = lines[index - 1];
    const aside = above && !above.date && above.text.length <= LONGEST_LABEL ? above.text : '';
    const isBehind = language !== undefined && BEHIND.has(language) && hasLabelsBehind(dates, language);
    return dates.map((date, place) => {
      // A change later on that day has its own time behind the word for it.
      const after = findChange(date.after, date, language) ? '' : date.after;
      const behind = dates.length === 1 ? `${after} ${aside}` : place === 0 ? aside : '';
      const label = /\p{L}/u.test(date.before) ? date.before : behind;
      return { ...line, date, isApart, label: isBehind ? (dates[place + 1]?.before ?? date.after) : label };
    });
  });
}

/** Languages that set the word for what day it is behind the date: `2024年3月25日 公開 2024年3月26日 更新`. */
const BEHIND = new Set(['ja', 'ko', 'zh']);

function hasLabelsBehind(dates: VisibleDate[], language: string): boolean {
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || first === last || /\p{L}/u.test(first.before)) return false;
  return saysUpdated(last.after, language) || saysPublished(last.after, language);
}

/** A post that a story shows has a date of its own: `Ann Tide (@anntide) 25 March 2024`. */
const EMBEDDED = /\(@[\w.]+\)/u;

function explainDoubt({ number, text, date, isApart }: DatedLine, isChange: boolean): string | undefined {
  const shown = `line ${number}, “${text.length > 60 ? `${text.slice(0, 57)}…` : text}”,`;
  if (isChange) return `${shown} is when the page was last changed, and was taken for when it was published`;
  if (date.isYearAssumed) return `${shown} says no year, and was read as ${date.day} by the copyright line`;
  if (date.isAmbiguous) return `${shown} may be day or month first, and was read as ${date.day}`;
  return isApart ? `${shown} does not stand above the text` : undefined;
}
