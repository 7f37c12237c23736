import { isByLabel, readNames } from '../bylines/bylines.ts';
import { isSentence } from '../lines.ts';
import type { Candidate, Sign } from './headline-candidate.ts';
import { isSentencesFirst } from './headline-sentences.ts';
import { isPeople } from './headline-signs.ts';
import { isAboveText, isPlain, isSignature, type ReadLine } from './meta.ts';
import { isDated } from './near-dates.ts';
import { isCaptionLabel } from './caption-labels.ts';
import { listStems } from './words.ts';

/** What stands around the line, and where it stands to the text. */
export const PLACE_SIGNS: Record<string, Sign> = {
  'sign right below': [0.5, (one) => listBelow(one, 2).some(isSignature)],
  'date below': [2.1, (one) => listBelow(one, 8).some(isDated)],
  'byline below': [0.3, (one) => listBelow(one, 8).some(({ byline }) => byline !== undefined)],
  'label below': [3.1, (one) => listBelow(one, 4).some(({ text }) => isByLabel(text))],
  'buttons below': [1, (one) => listBelow(one, 5).some(isAboveText)],
  'caption right below': [-1.5, (one) => listBelow(one, 1).some(isCaption)],
  'caption right above': [1, (one) => listAbove(one, 1)[0]?.role === 'caption'],
  'date right above': [
    1.6,
    (one) => listAbove(one, 1).some(({ role }) => role === 'date' || role === 'moment'),
  ],
  'sign just above': [1.2, (one) => listAbove(one, 3).some(isSignature)],
  'sign above': [-0.4, (one) => listAbove(one, 6).some(isSignature)],
  'furniture right above': [0.8, (one) => listAbove(one, 1)[0]?.role === 'furniture'],
  'under recommended': [-0.8, (one) => isRecommended(one)],
  'longer below': [1.1, (one) => isOverLonger(one)],
  'headline right above': [0.5, (one) => listAbove(one, 1).some(isLong)],
  'headline right below': [
    0.1,
    (one) => listBelow(one, 1).some((line) => isLong(line) && !isSentence(line.text)),
  ],
  'under a caption label': [-5, (one) => listAbove(one, 1).some(({ text }) => isCaptionLabel(text))],
  'of a picture': [-1.3, ({ line, page }) => page.pictured.has(line)],
  'caption to a description': [-2.4, (one) => isBlockOfTwo(one, one.index - 1)],
  'description of a caption': [-1.3, (one) => isBlockOfTwo(one, one.index)],
  'description over a named caption': [-2.5, isOverNamedCaption],
  'kicker right above': [1.2, isUnderKicker],
  'standfirst of a headline': [-2, (one) => isUnderShorter(one) && one.line.weight >= 85],
  'sentences first': [1.5, isSentencesFirst],
  'headlines above': [-0.7, (one) => countHeadlines(one)],
  'among headlines': [-1.9, (one) => countLong(one) >= 4],
  'text far': [-0.3, ({ below: [first], index }) => first === undefined || first.index > index + 15],
  'text below': [-0.2, ({ below, index }) => below.filter((one) => one.index <= index + 20).length / 10],
  'text above': [
    -0.4,
    ({ above, page }) => Math.min(4, above.filter((one) => one.index >= page.region.start).length),
  ],
  'text just above': [
    -0.8,
    ({ above, index }) => Math.min(3, above.filter((one) => one.index >= index - 10).length),
  ],
  'in the text': [-1.2, ({ index, page }) => index >= page.region.start],
};

function listBelow({ page, index }: Candidate, count: number): ReadLine[] {
  return page.lines.slice(index + 1, index + 1 + count);
}

function listAbove({ page, index }: Candidate, count: number): ReadLine[] {
  return page.lines.slice(Math.max(0, index - count), index);
}

/** A caption that only its place tells has no description above it. */
function isCaption({ role, told, opens }: ReadLine): boolean {
  return role === 'caption' && !(told && opens);
}

function isOverLonger(one: Candidate): boolean {
  const next = listBelow(one, 5).find(isPlain);
  return Boolean(next && next.weight >= 50 && (next.weight > one.line.weight || isSentence(next.text)));
}

/** A standfirst is longer than its headline by so much. */
const LONGER = 1.5;

/** Of two lines that could be it, the first is the headline, and the longer one under it the standfirst. */
function isUnderShorter(one: Candidate): boolean {
  const before = listAbove(one, 4).findLast(isPlain);
  return Boolean(before && before.weight * LONGER < one.line.weight && isHeadline(before, one));
}

function countHeadlines(one: Candidate): number {
  return Math.min(3, listAbove(one, 12).filter((line) => line.weight >= 30 && isHeadline(line, one)).length);
}

/** Tell whether a line near the candidate reads like a headline of the same story. */
function isHeadline(near: ReadLine, { page, line }: Candidate): boolean {
  const { text, weight } = near;
  const isShort = near.role === 'short' || (isPlain(near) && /[?!]$/.test(text));
  if (!isShort || weight < 24 || weight > 160 || text === line.text) return false;
  if (/[.。:,]$/u.test(text) || readNames(text)) return false;
  return listStems(text).filter((stem) => page.story.has(stem)).length >= 2;
}

/** A shorter line is a kicker. */
const LEAST_DESCRIPTION = 30;

/** In a page whose blocks are parted, two lines that stand together are a description and its caption. */
function isBlockOfTwo({ page }: Candidate, at: number): boolean {
  const [first, second, after] = page.lines.slice(Math.max(0, at), at + 3);
  if (!page.habits.hasBlocks || !first?.opens || !second || second.opens || after?.opens === false)
    return false;
  return isPlain(first) && isPlain(second) && Math.min(first.weight, second.weight) >= LEAST_DESCRIPTION;
}

function isLong({ role, weight }: ReadLine): boolean {
  return role === 'short' && weight >= 30;
}

/** How many of the lines right around could be headlines too. */
function countLong(one: Candidate): number {
  const around = [...listAbove(one, 3), ...listBelow(one, 3)];
  return around.filter((line) => isLong(line) && !isSentence(line.text)).length;
}

/** Over a caption that opens with its own theme in capitals, and its credit, a line describes the picture where one more could be the headline. */
function isOverNamedCaption(one: Candidate): boolean {
  const [caption, credit, next] = listBelow(one, 3);
  if (credit?.role !== 'caption' || !caption || !next) return false;
  return NAMED_CAPTION.test(caption.text) && isLong(next) && !isSentence(next.text);
}

/** `ON THE QUAY: The keeper unpacks his bags.` */
const NAMED_CAPTION = /^\p{Lu}[\p{Lu}\p{N}\s-]{2,30}:\s.*[.!?]$/u;

/** A headline is no kicker, and neither is a name over a house and a date. */
function isUnderKicker(one: Candidate): boolean {
  const [before] = listAbove(one, 1);
  if (!before || !isKicker(before) || isHeadline(before, one)) return false;
  return !(isPeople(before.text, one.page.language) && listBelow(one, 1)[0]?.role === 'date');
}

function isKicker({ role, weight, text }: ReadLine): boolean {
  return role === 'short' && weight < 30 && (!isSentence(text) || /\s:$/.test(text));
}

/** Under “Read more” stand the headlines of others. */
function isRecommended(one: Candidate): boolean {
  const before = listAbove(one, 8).findLast(({ role }) => role !== 'short' && role !== 'date');
  return before?.kinds.includes('recommended') ?? false;
}
