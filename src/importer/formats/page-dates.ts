import type { ArticleDraft, Note } from '../draft.ts';
import { LEXICONS } from '../lexicon.ts';
import { listPhrases } from '../lexicon-shape.ts';
import type { VisibleDate } from '../visible-dates.ts';
import type { ReadLine } from './page-meta.ts';

const UPDATED = new Map(LEXICONS.map(({ language, updated }) => [language, listPhrases(updated)]));
const PUBLISHED = new Map(LEXICONS.map(({ language, published }) => [language, listPhrases(published)]));

/** What the dates of a page say: a moment where it names its zone, else what waits for one. */
export type FoundTimes = Pick<ArticleDraft, 'zoneless' | 'notes'> & {
  fields: { published?: string | undefined; updated?: string | undefined };
};

/** Tell publication and last change apart by the words before the dates; the first date without such words is publication. */
export function readTimes(lines: ReadLine[], language: string | undefined): FoundTimes {
  const dated = lines.filter((line): line is ReadLine & { date: VisibleDate } => line.date !== undefined);
  const updated = dated.find(({ date }) => isLabelled(date, UPDATED, language));
  const others = dated.filter((line) => line !== updated);
  const published = others.find(({ date }) => isLabelled(date, PUBLISHED, language)) ?? others[0];
  const first = published ?? updated;
  if (!first) return { fields: {}, notes: [] };
  const notes = published
    ? []
    : [note(first, 'is when the page was last changed. It was taken for when it was published.')];
  const times = { published: first, ...(published && updated ? { updated } : {}) };
  return mergeTimes(
    Object.entries(times).map(([name, line]) => toTime(name, line)),
    notes,
  );
}

function toTime(name: string, line: ReadLine & { date: VisibleDate }): FoundTimes {
  const { day, time, offset, isAmbiguous } = line.date;
  const notes = isAmbiguous ? [note(line, `may be day or month first. It was read as ${day}.`)] : [];
  if (time && offset) return { fields: { [name]: `${day}T${time}:00${offset}` }, notes };
  const local = time ? `${day}T${time}` : day;
  const advice =
    name === 'published'
      ? 'Say it with --published, or the zone with --time-zone.'
      : 'Write it into the article as “updated”.';
  return {
    fields: {},
    zoneless: { [name]: local },
    notes: [...notes, note(line, `names ${time ? 'no time zone' : 'no time of day'}. ${advice}`)],
  };
}

function mergeTimes(parts: FoundTimes[], notes: Note[]): FoundTimes {
  const zoneless = Object.assign({}, ...parts.map((part) => part.zoneless ?? {})) as NonNullable<
    FoundTimes['zoneless']
  >;
  return {
    fields: Object.assign({}, ...parts.map(({ fields }) => fields)) as FoundTimes['fields'],
    ...(Object.keys(zoneless).length > 0 ? { zoneless } : {}),
    notes: [...notes, ...parts.flatMap((part) => part.notes)],
  };
}

function isLabelled({ before }: VisibleDate, labels: Map<string, string[]>, language = 'en'): boolean {
  const text = before.toLowerCase();
  return [...(labels.get(language) ?? []), ...(labels.get('en') ?? [])].some((label) => text.includes(label));
}

function note({ number, text }: ReadLine, message: string): Note {
  return {
    line: number,
    type: 'check',
    message: `The date “${text.length > 60 ? `${text.slice(0, 57)}…` : text}” ${message}`,
  };
}
