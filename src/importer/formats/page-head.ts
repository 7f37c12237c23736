import { readNames } from '../bylines.ts';
import type { DraftPicture } from '../draft.ts';
import type { VisibleDate } from '../visible-dates.ts';
import { findLead } from './page-lead.ts';
import { isPlain, type ReadLine } from './page-meta.ts';

/** What stands above the text of an article. */
export interface Head {
  headline?: ReadLine | undefined;
  standfirst?: ReadLine | undefined;
  authors?: string[] | undefined;
  dates: VisibleDate[];
  picture?: DraftPicture | undefined;
  /** Lines of the head that are text after all. */
  text: ReadLine[];
  /** Lines that belong to none of these: a menu, a kicker. */
  rest: ReadLine[];
}

/** So many lines above the headline, without furniture, may name the date and the author. */
const REACH = 12;

/** The most that the schema takes for a standfirst. */
const LONGEST_STANDFIRST = 400;

/** Read the lines above the text, whose last is the last one above it. */
export function readHead(
  head: ReadLine[],
  headline: ReadLine | undefined,
  language: string | undefined,
): Head {
  const near = takeNear(head, headline);
  const below = headline ? near.slice(near.indexOf(headline) + 1) : near;
  const { picture, lines: pictured } = findLead(
    below.filter((line) => line.role !== 'furniture' && line.text !== headline?.text),
  );
  const texts = below.filter(
    (line) => isPlain(line) && !pictured.includes(line) && line.text !== headline?.text,
  );
  const { authors, line: named } = findAuthors(near, below, language);
  const free = texts.filter((line) => line !== named);
  const standfirst =
    headline &&
    (free.find((line) => isStandfirst(line) && line.role === 'paragraph') ?? free.find(isStandfirst));
  const after = standfirst ? free.slice(free.indexOf(standfirst) + 1) : free;
  const text = after.filter((line) => line.role === 'paragraph');
  const used = [headline, standfirst, named, ...pictured, ...text];
  return {
    ...{ headline, standfirst, authors, picture, text },
    dates: near.flatMap(({ date }) => date ?? []),
    rest: head.filter((line) => isPlain(line) && !used.includes(line)),
  };
}

function takeNear(head: ReadLine[], headline: ReadLine | undefined): ReadLine[] {
  let start = headline ? head.indexOf(headline) : head.length;
  for (let left = REACH; start > 0 && left > 0; start -= 1) {
    const before = head[start - 1];
    if (before && isPlain(before)) left -= 1;
  }
  return head.slice(start);
}

function isStandfirst({ text, weight }: ReadLine): boolean {
  return weight >= 40 && text.length <= LONGEST_STANDFIRST;
}

/** Named outright, or names alone beside the date. */
function findAuthors(
  near: ReadLine[],
  below: ReadLine[],
  language: string | undefined,
): { authors?: string[] | undefined; line?: ReadLine | undefined } {
  const outright = [...below, ...near].find(({ byline }) => byline);
  if (outright) return { authors: outright.byline, line: outright };
  const named = below
    .map((line, index) => ({
      line,
      names: isSigned(below, index) ? readNames(line.text, language) : undefined,
    }))
    .find(({ names }) => names);
  return named ? { authors: named.names, line: named.line } : {};
}

/** Names alone are a byline beside the date or the buttons, or where they are said twice. */
function isSigned(below: ReadLine[], index: number): boolean {
  const line = below[index];
  if (line?.role !== 'short' && line?.role !== 'moment') return false;
  const near = below.slice(Math.max(0, index - 3), index + 4);
  return (
    near.some(
      (other) =>
        other !== line && (['date', 'furniture', 'moment'].includes(other.role) || other.text === line.text),
    ) || line.role === 'moment'
  );
}
