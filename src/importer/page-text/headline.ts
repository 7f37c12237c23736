import { OPENS_WITH_FILM, WAY } from '../lexicon/labels.ts';
import { isSentence, weigh } from '../lines.ts';
import { listToldPictures } from './figure.ts';
import { tellHabits } from './habits.ts';
import type { Candidate, Page, Sign } from './headline-candidate.ts';
import {
  isCutShort,
  isOverDeck,
  isOverline,
  isOverStandfirst,
  isTitle,
  isUnderSection,
  LEAST,
  type Rated,
} from './headline-pairs.ts';
import { isInPart, PART_SIGNS } from './headline-part.ts';
import { PLACE_SIGNS } from './headline-place.ts';
import { LINE_SIGNS } from './headline-signs.ts';
import { findKickered } from './kicker.ts';
import { isPlain, type ReadLine } from './meta.ts';
import type { Region } from './density.ts';
import { listStems } from './words.ts';

/** A headline is looked for in so many lines above the text, without furniture. */
const REACH = 80;

/** The most that the schema takes for a headline. */
const LONGEST = 200;

/** So many lines below where the text seems to begin, there can still be a headline: above them were teasers, or a consent. */
const BELOW = { least: 10, most: 40 };

/** So many paragraphs above a line and below it tell what stands there. */
const UNDER = 20;
const OVER = 6;

/** Between a headline and the picture that is described by it stand the standfirst and a line or two. */
const NEAR = 4;

/** A longer line says no headline again. */
const LONGEST_REPEAT = 400;

/** What speaks for a line or against it. The weights were learned from pages whose metadata name the headline. */
export const SIGNS: Record<string, Sign> = { ...LINE_SIGNS, ...PLACE_SIGNS };

/** Find the headline of a page: the line above the text that reads like one, is said again, and shares its words with the story. */
export function findHeadline(lines: ReadLine[], region: Region, language?: string): ReadLine | undefined {
  const rated = listCandidates(lines, region, language).map((one) => ({ line: one.line, score: rate(one) }));
  const best = rated
    .filter(({ score }) => score > LEAST)
    .reduce<Rated | undefined>((most, one) => (most && most.score >= one.score ? most : one), undefined);
  if (!best) return undefined;
  const at = lines.indexOf(best.line);
  const next = rated.find(({ line }) => line === lines[at + 1]);
  if (next && isCutShort(best, next)) return next.line;
  if (next && isUnderSection(best, next, lines[at + 2])) return next.line;
  const over = rated.find(({ line }) => line === lines[at - 1]);
  if (language && OVERLINED.has(language)) {
    if (next && isOverline(best, next)) return next.line;
    if (over && isOverline(over, best)) return best.line;
  }
  if (over && isOverDeck(over, best, next)) return over.line;
  if (over && isTitle(over, best)) return over.line;
  if (over && isOverStandfirst(over, best, lines[at - 2])) return over.line;
  return findKickered(lines, at) ?? findOverStandfirst(lines, at) ?? best.line;
}

/** Languages whose papers set a line over the headline that could be one as well. */
const OVERLINED = new Set(['fa']);

/** Under a standfirst, the same words once more are what the picture shows. */
function findOverStandfirst(lines: ReadLine[], at: number): ReadLine | undefined {
  const before = lines.slice(Math.max(0, at - NEAR), at);
  const first = before.findIndex(({ text }) => text === lines[at]?.text);
  const between = before.slice(first + 1);
  return between.some(({ text, role }) => role === 'paragraph' && isSentence(text))
    ? before[first]
    : undefined;
}

/** List the lines that may be the headline, with what stands around them. */
export function listCandidates(lines: ReadLine[], region: Region, language?: string): Candidate[] {
  const page = readPage(lines, region, language);
  const from = findReach(lines, region.start);
  return lines
    .slice(from, findLast(region))
    .flatMap((line, at) =>
      mayBeHeadline(line, lines[from + at + 1]) && line.text.length <= LONGEST
        ? [toCandidate(page, line, from + at)]
        : [],
    );
}

/** Sections with nothing but strokes between them. */
const STROKES = /\S\|\S.*\S\|\S/u;

/** A path of three sections or more. */
const SECTIONS = /^(?:[^>›»→«„“"]{2,40}\s?[>›»→]\s?){2,}[^>›»→]{2,40}$/u;

/** Tell whether a line is the sections of a menu, or the way through them. */
function isWay(text: string): boolean {
  return STROKES.test(text) || SECTIONS.test(text) || WAY.test(text);
}

/** A word for its pictures or its film may open a headline, as it opens what leads to others. */
function mayBeHeadline(line: ReadLine, next: ReadLine | undefined): boolean {
  return (
    (isPlain(line) && !line.isEntry && !isWay(line.text)) ||
    (line.role === 'other article' && OPENS_WITH_FILM.test(line.text) && next !== undefined && isPlain(next))
  );
}

const OF_PAGE = Object.values(SIGNS);
const OF_PART = [...OF_PAGE, ...Object.values(PART_SIGNS)];

function rate(candidate: Candidate): number {
  const signs = isInPart(candidate) ? OF_PART : OF_PAGE;
  return signs.reduce((sum, [weight, measure]) => sum + weight * Number(measure(candidate)), 0);
}

function readPage(lines: ReadLine[], region: Region, language: string | undefined): Page {
  const paragraphs = lines.flatMap(({ role, weight, text }, index) =>
    role === 'paragraph' && weight > 90 ? [{ index, stems: new Set(listStems(text)) }] : [],
  );
  const story = new Map<string, number>();
  for (const { text, role } of lines.slice(region.start, region.end))
    if (role === 'paragraph')
      for (const stem of new Set(listStems(text))) story.set(stem, (story.get(stem) ?? 0) + 1);
  const keys = lines.map(({ text }) => (text.length < LONGEST_REPEAT ? text.toLowerCase() : ''));
  const habits = tellHabits(lines);
  const pictured = listToldPictures(lines, habits);
  return { lines, language, region, paragraphs, story, pictured, habits, keys };
}

function toCandidate(page: Page, line: ReadLine, index: number): Candidate {
  const next = page.paragraphs.findIndex((paragraph) => paragraph.index > index);
  const middle = next < 0 ? page.paragraphs.length : next;
  return {
    ...{ page, line, index, stems: [...new Set(listStems(line.text))] },
    above: page.paragraphs.slice(Math.max(0, middle - OVER), middle).filter((one) => one.index !== index),
    below: page.paragraphs.slice(middle, middle + UNDER),
    repeats: countRepeats(page.keys, index),
  };
}

function findReach(lines: ReadLine[], start: number): number {
  let left = REACH;
  let from = start;
  while (from > 0 && left > 0) {
    from -= 1;
    const line = lines[from];
    if (line && isPlain(line)) left -= 1;
  }
  return from;
}

/** Most of a text stands below its headline. */
function findLast({ start, end }: Region): number {
  return start + Math.min(BELOW.most, Math.max(BELOW.least, (end - start) / 2));
}

/** Pages say their headline in the title, the path and the share links too; a description and its caption stand together. */
function countRepeats(keys: string[], at: number): number {
  const key = keys[at]?.slice(0, 60) ?? '';
  if (weigh(key) < 20) return 0;
  return keys.filter((other, index) => Math.abs(index - at) > 2 && other.includes(key)).length;
}
