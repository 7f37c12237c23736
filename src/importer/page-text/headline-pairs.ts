import { readNames } from '../bylines/bylines.ts';
import { isSentence } from '../lines.ts';
import { isSignature, type ReadLine } from './meta.ts';
import { countWords, toLetters } from './words.ts';

/** A line that may be the headline, and how much speaks for it. */
export interface Rated {
  line: ReadLine;
  score: number;
}

/** What a line must reach to be a headline at all. */
export const LEAST = 4.2;

/** A line of such a weight, longer by so much than the one under it and rated nearly the same, is the headline of the two. */
const LONG = 45;
const LONGER = 1.3;
const CLOSE = 2.6;
const CLOSE_OVER_POINTS = 3.5;

/** The name of a section is shorter, and a sentence that is a headline is no longer. */
const SECTION = 12;
const FULL = 110;

/**
 * What a headline says at least over a standfirst, how long it is where no kicker is as long, and how much longer and better rated
 * this may be.
 */
const OVER_STANDFIRST = {
  least: 20,
  words: 4,
  full: 65,
  long: 85,
  shorter: 60,
  longer: 1.3,
  rated: 5,
  close: 4,
};

/** Signs between the sections of a path, sections without a space between, and what leads to the next line. */
const PATH = /\s[|/>›•·—](?:\s|$)|^[^«]*\s»(?:\s|$)|(?:,.*){3}|\p{Ll}\p{Lu}|[,:：]$/u;

/** A path of sections ends with no more than the first words of a headline, or says it with other signs. */
export function isCutShort({ line: { text } }: Rated, { line, score }: Rated): boolean {
  if (line.text !== text && toLetters(line.text) === toLetters(text)) return true;
  const start = text.replace(/\s?(?:…|\.{3})$/u, '');
  if (start === text && isOfHouse(line.text.slice(start.length))) return false;
  return (
    line.role === 'short' && score > LEAST && line.text.length > text.length && line.text.startsWith(start)
  );
}

/** The title of a page names its house behind the headline, and the day: `… - Salt Post, 25.03.2024`. */
function isOfHouse(rest: string): boolean {
  return /^\s[-–—|]\s\p{Lu}[^-–—|]{1,30},\s\d{1,2}[./]\d{1,2}[./]\d{4}$/u.test(rest);
}

/** One word over a sentence and who wrote it is the name of a section. */
export function isUnderSection(
  { line: section }: Rated,
  { line }: Rated,
  after: ReadLine | undefined,
): boolean {
  return (
    section.weight < SECTION &&
    countWords(section.text) === 1 &&
    isSentence(line.text) &&
    line.weight > LONG &&
    line.weight < FULL &&
    after !== undefined &&
    isSignature(after)
  );
}

/** Of two lines that could be it as well, a long one right above a shorter one is no kicker, above several that could be it even less. */
export function isOverDeck(over: Rated, best: Rated, next: Rated | undefined): boolean {
  if (isLevel(over, best)) return true;
  const isOverPoints = next !== undefined && next.score > LEAST && next.line.role === 'short';
  return (
    over.line.role === 'short' &&
    over.line.weight > best.line.weight * LONGER &&
    over.line.weight >= LONG &&
    over.score > best.score - (isOverPoints ? CLOSE_OVER_POINTS : CLOSE)
  );
}

/** No kicker is as long as two headlines that are rated the same: the second says what the first leaves out. */
function isLevel(over: Rated, best: Rated): boolean {
  return (
    [over, best].every(
      ({ line }) => line.role === 'short' && line.weight >= LEVEL && !isSentence(line.text),
    ) &&
    over.score > best.score - 1 &&
    !PATH.test(over.line.text) &&
    !readNames(over.line.text)
  );
}

const LEVEL = 60;

/** Of two lines that read like headlines, the first only leads to the second, which is longer. */
export function isOverline({ line }: Rated, { line: next, score }: Rated): boolean {
  return (
    [line, next].every(({ role }) => role === 'short') &&
    next.weight > line.weight &&
    next.weight < FULL &&
    score > LEAST &&
    !readNames(next.text)
  );
}

/** A magazine sets a title of a few words over a line that says what it is about. */
export function isTitle({ line, score }: Rated, { line: deck, score: most }: Rated): boolean {
  const { least, deck: long, words, close } = TITLE;
  return (
    line.role === 'short' &&
    line.weight >= least &&
    countWords(line.text) >= words &&
    deck.weight >= long &&
    score > most - close &&
    !readNames(line.text) &&
    !PATH.test(line.text) &&
    !/[.。]$/u.test(line.text)
  );
}

const TITLE = { least: 12, words: 3, deck: 100, close: 3 };

/** A standfirst says more of the story than its headline. Of two lines the first is it where it is no kicker, as none stands under a date. */
export function isOverStandfirst(
  { line, score }: Rated,
  { line: deck, score: most }: Rated,
  before: ReadLine | undefined,
): boolean {
  const { least, words, full, long, shorter, longer, rated, close } = OVER_STANDFIRST;
  return (
    (line.role === 'short' ? !/[.。]$/u.test(line.text) : isSentence(deck.text) && line.weight < long) &&
    line.weight >= least &&
    countWords(line.text) >= words &&
    deck.weight >= (line.role === 'paragraph' || (before && isSignature(before)) ? shorter : long) &&
    deck.weight >= line.weight * (line.weight >= full ? 1 : longer) &&
    score > Math.max(rated, most - close) &&
    !readNames(line.text) &&
    !PATH.test(line.text) &&
    !deck.text.includes(line.text)
  );
}
