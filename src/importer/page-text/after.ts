import type { FurnitureKind } from '../lexicon/lexicon.ts';
import { ABOUT_AUTHORS, REPLIES } from '../lexicon/promotions.ts';
import { isSentence } from '../lines.ts';
import { cutNotes } from './closing-notes.ts';
import { partAtEnd, type MarkedLine } from './end.ts';
import { isInside } from './reach.ts';
import { isSignature, type ReadLine } from './meta.ts';
import { listStems, measureShare } from './words.ts';

/** What stands under these is other articles, topics and readers. */
const LAST: MarkedLine['kinds'] = [
  'recommended',
  'topics',
  'comments heading',
  'newsletter',
] satisfies FurnitureKind[];

/** So much of the text stands before the heading that ends a page. */
const SHARE = 0.6;

/** So many lines may follow the last paragraph before they are no part of it. */
const TAIL = 3;

/** A longer line is no heading. */
const LONGEST_HEADING = 60;

/** The button of a window that lies over a page. */
const CLOSE = /^[×✕✖✗]$/u;

/** So many paragraphs under such a heading that share so much with the text above show that it goes on. */
const GOING_ON = { paragraphs: 3, weight: 170, share: 0.4 };

/** Soon under it, fewer paragraphs show as much where nothing parts them: teasers have their headlines between them. */
const RUN = { gap: 6, paragraphs: 2, least: 100, share: 0.15 };

/** Under a link to other articles or an offer, a story need not repeat so many of its words. */
const BOXED_SHARE = 0.05;

/** Under an offer, so many paragraphs of such a length show that the story goes on, wherever they stand. */
const LONG = { lines: 16, paragraphs: 2, weight: 200, share: 0.08 };

/** So many such headings, at most, stand in the midst of a text. */
const MOST_HEADINGS = 12;

/**
 * Part a text from what follows it.
 *
 * @param beyond The lines after the densest text of the page.
 * @param authors Those of a page; nothing where the lines are a text alone.
 */
export function partPage(
  lines: ReadLine[],
  beyond: ReadLine[],
  authors: string[] | undefined,
): { body: ReadLine[]; after: ReadLine[] } {
  const { body, after } = partAtEnd(lines);
  const dense = cutAtDensity(body, new Set(beyond), authors !== undefined);
  const cut = authors ? cutNotes(dense.body, authors) : { body: dense.body, after: [] };
  return { body: cut.body, after: [...cut.after, ...dense.after, ...after] };
}

/** Part a body where its paragraphs thin out, or at a heading that leads on when most of the text stands before it. */
function cutAtDensity(
  lines: ReadLine[],
  beyond: ReadonlySet<ReadLine>,
  isPage: boolean,
): { body: ReadLine[]; after: ReadLine[] } {
  const thin = lines.findIndex((line) => beyond.has(line));
  const hasTail = thin >= 0 && (isPage || lines.length - thin > TAIL) && thin > 0;
  const dense = hasTail ? lines.slice(0, thin) : lines;
  const cut = findHeadingOfOthers(dense) ?? dense.length;
  return { body: lines.slice(0, cut), after: lines.slice(cut) };
}

/** Find the heading under which the story of a text does not go on. */
function findHeadingOfOthers(lines: ReadLine[]): number | undefined {
  const weights = lines.map(({ role, weight }) => (role === 'paragraph' ? weight : 0));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let sum = 0;
  // The entries of a live blog go on under any box.
  const least = Math.max(
    1,
    lines.findLastIndex(({ isEntry }) => isEntry),
  );
  const first = lines.findIndex((line, index) => {
    sum += weights[index] ?? 0;
    return index > least && total > 0 && sum >= total * SHARE && headsOthers(line);
  });
  if (first < 0) return undefined;
  const above = lines.slice(0, first).filter(({ role }) => role === 'paragraph');
  const story = new Set(above.flatMap(({ text }) => listStems(text)));
  let heading = first;
  let last = findLastOfStory(lines, first, story) ?? findRunEnd(lines, first, story);
  for (let count = 0; last !== undefined && count < MOST_HEADINGS; count += 1) {
    const reached = last;
    const next = lines.findIndex((line, index) => index > reached && headsOthers(line));
    if (next < 0) return undefined;
    heading = next;
    last = findRunEnd(lines, heading, story);
  }
  return heading;
}

/** The place of the last paragraph that goes on with the story under a heading, where enough of them do. */
function findLastOfStory(lines: ReadLine[], heading: number, story: ReadonlySet<string>): number | undefined {
  const places = lines.flatMap(({ role, weight, text }, index) => {
    const isLong = index > heading && role === 'paragraph' && weight > GOING_ON.weight;
    return isLong && measureShare(text, story) >= GOING_ON.share ? [index] : [];
  });
  return places.length >= GOING_ON.paragraphs ? places.at(-1) : undefined;
}

/** Paragraphs that follow each other soon under a heading are text; teasers have their headlines between them. */
function findRunEnd(lines: ReadLine[], heading: number, story: ReadonlySet<string>): number | undefined {
  const isOffered = isBox(lines[heading]);
  const last = isOffered ? findLastLong(lines, heading, story) : undefined;
  if (last !== undefined) return last;
  const least = { paragraphs: RUN.paragraphs, share: isOffered ? BOXED_SHARE : RUN.share };
  for (let at = heading + 1; at < lines.length && at - heading <= RUN.gap; at += 1) {
    const length = lines.slice(at).findIndex((line, index, rest) => !goesOn(line, rest[index + 1]));
    const run = lines.slice(at, length < 0 ? undefined : at + length);
    const isRightUnder = at === heading + 1 && isBareLink(lines[heading], run[0]);
    if (isStory(run, isRightUnder ? { ...least, paragraphs: 1 } : least, story))
      return at + run.findLastIndex(({ role }) => role === 'paragraph');
    at += run.length;
  }
  return undefined;
}

/** The place of the last long paragraph between an offer and the next, where there are several: teasers are short. */
function findLastLong(lines: ReadLine[], heading: number, story: ReadonlySet<string>): number | undefined {
  if (lines.length - heading > LONG.lines) return undefined;
  const next = lines.findIndex((line, index) => index > heading && (headsOthers(line) || isSignature(line)));
  const places = lines.slice(0, next < 0 ? undefined : next).flatMap(({ role, weight, text }, index) => {
    const isLong = index > heading && role === 'paragraph' && weight > LONG.weight && isSentence(text);
    return isLong && measureShare(text, story) >= LONG.share ? [index] : [];
  });
  const [first = lines.length] = places;
  return places.length >= LONG.paragraphs && first - heading <= RUN.gap ? places.at(-1) : undefined;
}

/** Sentences, tables, pictures and advertisements stand between the paragraphs of a text. */
function goesOn(line: ReadLine, next: ReadLine | undefined): boolean {
  const { role, text, kinds, isRow = false } = line;
  if (role === 'short') return isRow || isSentence(text) || next?.role === 'caption';
  return (
    role === 'paragraph' ||
    role === 'caption' ||
    role === 'promotion' ||
    (kinds.length > 0 && kinds.every(isInside))
  );
}

function isStory(
  run: ReadLine[],
  least: { paragraphs: number; share: number },
  story: ReadonlySet<string>,
): boolean {
  const paragraphs = run.filter(
    ({ role, text }) => role === 'paragraph' || (role === 'short' && isSentence(text)),
  );
  // Teasers do not say who made their pictures.
  const pictures = run.some(({ role }) => role === 'caption') ? 1 : 0;
  return (
    paragraphs.length > 0 &&
    paragraphs.length + pictures >= least.paragraphs &&
    paragraphs.reduce((sum, { weight }) => sum + weight, 0) >= RUN.least &&
    measureShare(paragraphs.map(({ text }) => text).join(' '), story) >= least.share
  );
}

/** A link to other articles, or an offer: no readers speak under it, and nobody is told of. */
function isBox(heading: ReadLine | undefined): boolean {
  return heading?.kinds.some((kind) => kind === 'recommended' || kind === 'newsletter') ?? false;
}

/** With nothing to it: teasers have a headline first, so a sentence right under such a heading is text. */
function isBareLink(heading: ReadLine | undefined, next: ReadLine | undefined): boolean {
  return isBox(heading) && next !== undefined && isSentence(next.text);
}

/** Tell whether a line heads what is no part of an article any more: other articles, readers’ answers, who wrote it. */
function headsOthers({ text, kinds }: ReadLine): boolean {
  if (kinds.length > 0) return kinds.every((kind) => LAST.includes(kind));
  if (text.length > LONGEST_HEADING || isSentence(text)) return false;
  return REPLIES.test(text) || ABOUT_AUTHORS.test(text) || CLOSE.test(text);
}
