import { saysPublished, saysUpdated } from '../dates/labels.ts';
import { toText, toZoned } from '../dates/moments.ts';
import type { VisibleDate } from '../dates/visible-dates.ts';
import type { ArticleDraft } from '../draft.ts';
import type { ReadLine } from './page-meta.ts';

/** What the dates of a page say: a moment where it names its zone, else what waits for one. */
export type FoundTimes = Pick<ArticleDraft, 'zoneless' | 'assumed'> & {
  fields: { published?: string | undefined; updated?: string | undefined };
};

type DatedLine = ReadLine & { date: VisibleDate };

/** Tell publication and last change apart by the words before the dates; the first date without such words is publication. */
export function readTimes(lines: ReadLine[], language: string | undefined): FoundTimes {
  const dated = lines.filter((line): line is DatedLine => line.date !== undefined);
  const updated = dated.find(({ date }) => saysUpdated(date.before, language));
  const others = dated.filter((line) => line !== updated);
  const published = others.find(({ date }) => saysPublished(date.before, language)) ?? others[0];
  const first = published ?? updated;
  if (!first) return { fields: {} };
  const times = Object.entries({ published: first, ...(published && updated ? { updated } : {}) });
  const isWhole = ([, { date }]: [string, DatedLine]) => toZoned(date) !== undefined;
  const known = times.filter(isWhole).map(([name, { date }]) => [name, toZoned(date)]);
  const waiting = times.filter((one) => !isWhole(one)).map(([name, { date }]) => [name, toText(date)]);
  const doubt = explainDoubt(first, published === undefined);
  return {
    fields: Object.fromEntries(known) as FoundTimes['fields'],
    ...(waiting.length > 0
      ? { zoneless: Object.fromEntries(waiting) as NonNullable<FoundTimes['zoneless']> }
      : {}),
    ...(doubt ? { assumed: { published: doubt } } : {}),
  };
}

function explainDoubt({ number, text, date }: DatedLine, isChange: boolean): string | undefined {
  const shown = `line ${number}, “${text.length > 60 ? `${text.slice(0, 57)}…` : text}”,`;
  if (isChange) return `${shown} is when the page was last changed, and was taken for when it was published`;
  if (date.isAmbiguous) return `${shown} may be day or month first, and was read as ${date.day}`;
  return undefined;
}
