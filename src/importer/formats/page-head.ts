import { readNames } from '../bylines.ts';
import { isSentence, weigh } from '../lines.ts';
import type { DraftPicture } from '../draft.ts';
import type { VisibleDate } from '../dates/visible-dates.ts';
import { findLead } from './page-lead.ts';
import type { ReadLine } from './page-meta.ts';

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

/** A headline is looked for in so many lines above the text, without furniture. */
const REACH = 26;

/** The most that the schema takes for a headline and a standfirst. */
const LONGEST_HEADLINE = 200;
const LONGEST_STANDFIRST = 400;

/** Read the lines above the text, whose last is the last one above it. `page` holds all lines, to find what is repeated. */
export function readHead(head: ReadLine[], page: ReadLine[], language: string | undefined): Head {
  const near = takeNear(head);
  const headline = findHeadline(near, page);
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

function takeNear(head: ReadLine[]): ReadLine[] {
  let left = REACH;
  const start = head.findLastIndex((line) => isPlain(line) && (left -= 1) === 0);
  return head.slice(Math.max(0, start));
}

/** Lines that can be headline, standfirst, description or text. */
export function isPlain({ role }: ReadLine): boolean {
  return role === 'paragraph' || role === 'short';
}

function findHeadline(head: ReadLine[], page: ReadLine[]): ReadLine | undefined {
  const candidates = head
    .map((line, index) => ({ line, score: rate(line, index, head, page) }))
    .filter(({ line, score }) => isPlain(line) && line.text.length <= LONGEST_HEADLINE && score > 0);
  return candidates.reduce<(typeof candidates)[number] | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  )?.line;
}

/** A headline has some length, no full stop, is near the byline and the text, and is often said again. */
function rate(line: ReadLine, index: number, head: ReadLine[], page: ReadLine[]): number {
  const { text, weight } = line;
  const next = head.slice(index + 1).find(isPlain);
  const later = head.slice(index + 1);
  const reading = [
    weight >= 30 && weight <= 150 ? 3 : weight >= 20 && weight <= 190 ? 1 : -2,
    /[.。،,;:：]$/u.test(text) ? -2.5 : 0.8,
    later.some(({ role }) => role === 'date' || role === 'byline' || role === 'moment') ? 1.5 : 0,
    isRepeated(line, page) ? 2 : 0,
    next && isLonger(next, line) && later.indexOf(next) <= 3 ? 1.2 : 0,
    isDescription(line, later[0], later[1]) ? -4 : 0,
    index === 0 ? 0.5 : 0,
    later.filter(isPlain).length * -0.15,
    /\s[|>›»]\s|\/.*\//u.test(text) ? -2 : 0,
    text.split(/\s/).length <= 2 && weight < 24 ? -2 : 0,
  ];
  return reading.reduce((sum, part) => sum + part, 0);
}

function isLonger(next: ReadLine, line: ReadLine): boolean {
  return next.weight >= 50 && (next.weight > line.weight || isSentence(next.text));
}

/** Right above its own caption, or above the same words and a credit, stands a picture’s description. */
function isDescription(line: ReadLine, next: ReadLine | undefined, afterNext: ReadLine | undefined): boolean {
  if (next === undefined || !next.text.startsWith(line.text.slice(0, 25))) return false;
  return next.role === 'caption' || afterNext?.role === 'caption' || isSentence(line.text);
}

/** Pages say their headline in the title, the path and the share links too; a description and its caption stand together. */
function isRepeated(line: ReadLine, page: ReadLine[]): boolean {
  const key = line.text.slice(0, 60).toLowerCase();
  if (weigh(key) < 25) return false;
  const at = page.indexOf(line);
  return page.some(
    (other, index) =>
      Math.abs(index - at) > 2 && other.text.length < 400 && other.text.toLowerCase().includes(key),
  );
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
