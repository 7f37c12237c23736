import { isRole, readNames } from '../bylines.ts';
import { isSentence, weigh } from '../lines.ts';
import { isAboveText, isPlain, type ReadLine } from './page-meta.ts';
import type { Region } from './page-region.ts';
import { listStems, measureShare, toLetters } from './page-words.ts';

/** A headline is looked for in so many lines above the text, without furniture. */
const REACH = 40;

/** The most that the schema takes for a headline. */
const LONGEST = 200;

/** So many lines below where the text seems to begin, there can still be a headline: above them were teasers. */
const BELOW = 8;

/** Find the headline of a page: the line above the text that reads like one, is said again, and shares its words with the story. */
export function findHeadline(
  lines: ReadLine[],
  { start }: Region,
  story: ReadonlySet<string>,
): ReadLine | undefined {
  const from = findReach(lines, start);
  const head = lines.slice(from, start + BELOW);
  let best: ReadLine | undefined;
  let most = 1;
  head.forEach((line, index) => {
    if (!isPlain(line) || line.text.length > LONGEST) return;
    const score = rate(line, index, head, start - from, { page: lines, story });
    if (score > most) [best, most] = [line, score];
  });
  return best;
}

/** What the densest text of a page speaks of. */
export function listStory(lines: ReadLine[], { start, end }: Region): ReadonlySet<string> {
  const texts = lines.slice(start, end).filter(({ role }) => role === 'paragraph');
  return new Set(texts.flatMap(({ text }) => listStems(text)));
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

interface Around {
  page: ReadLine[];
  story: ReadonlySet<string>;
}

function rate(line: ReadLine, index: number, head: ReadLine[], start: number, around: Around): number {
  const { text, weight } = line;
  const later = head.slice(index + 1);
  const between = head.slice(index + 1, Math.max(index + 1, start));
  const next = later.find(isPlain);
  const reading = [
    weight >= 30 && weight <= 160 ? 3 : weight >= 20 && weight <= 190 ? 1.5 : weight >= 12 ? 0 : -2,
    /[.。،,;:：]$/u.test(text) ? -2 : 0.8,
    rateSigns(later),
    isRepeated(line, around.page) ? 2 : 0,
    next && isLonger(next, line) && later.indexOf(next) <= 3 ? 1.2 : 0,
    isDescription(line, later) ? -4 : 0,
    index < 3 && head.length < REACH ? 0.5 : 0,
    between.filter(isPlain).length * -0.12,
    head.slice(start, index).filter(isBodyText).length * -2,
    isUnderHeadline(head, index, around.story) ? -1.5 : 0,
    line.role === 'paragraph' ? -1.5 : 0,
    /\s[|>›»]\s|\/.*\//u.test(text) ? -2 : 0,
    readNames(text) || isRole(text) ? -4 : 0,
    rateWords(text, around.story),
  ];
  return reading.reduce((sum, part) => sum + part, 0);
}

/** What the story does not speak of is a menu or another story’s headline. */
function rateWords(text: string, story: ReadonlySet<string>): number {
  const share = measureShare(text, story);
  return share < 0.15 ? -2.5 : share * 4 - 1;
}

/** The date, the byline and the buttons follow soon after a headline. */
function rateSigns(later: ReadLine[]): number {
  const at = later.findIndex(({ role }) => role === 'date' || role === 'byline' || role === 'moment');
  const near = later.slice(0, 4).some(isAboveText) ? 0.6 : 0;
  return (at < 0 ? 0 : at <= 3 ? 1.8 : at <= 8 ? 1.2 : 0.4) + near;
}

function isBodyText({ role, weight }: ReadLine): boolean {
  return role === 'paragraph' && weight > 90;
}

/** Of two lines that could be it, the first is the headline, and the second the standfirst. */
function isUnderHeadline(head: ReadLine[], index: number, story: ReadonlySet<string>): boolean {
  const before = head.slice(Math.max(0, index - 4), index).findLast(isPlain);
  if (before?.role !== 'short' || before.weight < 30 || before.weight > 160) return false;
  return !isSentence(before.text) && !readNames(before.text) && measureShare(before.text, story) >= 0.4;
}

function isLonger(next: ReadLine, line: ReadLine): boolean {
  return next.weight >= 50 && (next.weight > line.weight || isSentence(next.text));
}

/** Right above its own caption, or above the same words and a credit, stands a picture’s description. */
function isDescription(line: ReadLine, [next, afterNext]: ReadLine[]): boolean {
  if (next === undefined) return false;
  if (!toLetters(next.text).startsWith(toLetters(line.text).slice(0, 25))) return false;
  return next.role === 'caption' || afterNext?.role === 'caption' || isSentence(line.text);
}

/** Pages say their headline in the title, the path and the share links too; a description and its caption stand together. */
function isRepeated(line: ReadLine, page: ReadLine[]): boolean {
  const key = line.text.slice(0, 60).toLowerCase();
  if (weigh(key) < 20) return false;
  const at = page.indexOf(line);
  return page.some(
    (other, index) =>
      Math.abs(index - at) > 2 && other.text.length < 400 && other.text.toLowerCase().includes(key),
  );
}
