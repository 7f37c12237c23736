import { readNames } from '../bylines/bylines.ts';
import { AGENCIES, NAME } from '../lexicon/agencies.ts';
import { ACCOUNT } from '../lexicon/makers-behind.ts';
import { FULL_NAME } from '../lexicon/under-pictures.ts';
import { isSentence } from '../lines.ts';
import { isSigned } from './bare-captions.ts';
import { LONGEST_UNMARKED, isWords } from './figure-lines.ts';
import { isSignature, type ReadLine, type Told } from './meta.ts';
import { isSeen } from './seen.ts';
import { MAKERS } from './under-pictures.ts';
import { countWords } from './words.ts';

/** From a longer paragraph on all is text, and from a line so far down. */
const TEXT = 200;
const MOST_ABOVE = 60;

/** So many lines around who made a picture somebody else signs. */
const SIGNED = 8;

/** Fewer words over a paragraph are a place or a section. */
const LEAST_WORDS = 3;

/** What no byline looks like: an account, or names behind a dash that opens the line. */
const NO_AUTHOR = new RegExp(
  `^(?!@\\S+$)(?:${ACCOUNT}|[-–—]\\s${FULL_NAME}(?:\\s?[/–—-]\\s?(?:${NAME}|${AGENCIES}))?)$`,
  'u',
);

/**
 * Read the lines above a text that name who made its picture and nothing else, though no label says so: under the sentence of a caption, or
 * over the caption, where somebody else signs the article. Over it, the lines become one.
 */
export function readMakerLines(lines: ReadLine[]): ReadLine[] {
  const text = lines.findIndex(({ role, weight }) => role === 'paragraph' && weight >= TEXT);
  // Behind the last paragraph nothing stands under a picture: whoever is named there has written it.
  const last = lines.findLastIndex(({ role }) => role === 'paragraph');
  const end = Math.min(text < 0 ? last : text, MOST_ABOVE);
  const read: ReadLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as ReadLine;
    const found = at > 1 && at < end && line.role === 'short' ? readMaker(lines, at) : undefined;
    if (found?.isUnder) read.pop();
    read.push(
      found
        ? { ...(found.isUnder ? (lines[at - 1] as ReadLine) : line), role: 'caption', told: found.told }
        : line,
    );
    at += found?.more ?? 0;
  }
  return read;
}

function readMaker(
  lines: ReadLine[],
  at: number,
): { told: Told; more: number; isUnder?: boolean } | undefined {
  const line = lines[at] as ReadLine;
  const isSure = NO_AUTHOR.test(line.text);
  if (!isSure && !MAKERS.test(line.text)) return undefined;
  if (!isSure && !isSignedElsewhere(lines, at)) return undefined;
  const credit = line.text.replace(/^[-–—]\s/u, '');
  const [before, next, afterNext] = [lines[at - 1], lines[at + 1], lines[at + 2]];
  if (before && isSentence(before.text) && isCaption(before) && at > 2)
    return { told: { caption: before.text, credit }, more: 0, isUnder: true };
  if (!next || !isCaption(next) || next.weight > LONGEST_UNMARKED / 2) return undefined;
  if (afterNext && isSeen(next) && isCaption(afterNext) && afterNext.role === 'short')
    return { told: { alt: next.text, caption: afterNext.text, credit }, more: 2 };
  // No sentence above date and byline may be the headline, and the line over it the way to the article.
  const isBelow = isSentence(next.text) || lines.slice(0, at).some(isSignature);
  const isPlaced =
    afterNext !== undefined &&
    (afterNext.role === 'paragraph' || isSignature(afterNext) || isSigned(afterNext));
  return isBelow && isPlaced && next.role === 'short'
    ? { told: { caption: next.text, credit }, more: 1 }
    : undefined;
}

/** Words about a picture: some of them in small letters, and no name. */
function isCaption(line: ReadLine): boolean {
  return (
    isWords(line) &&
    line.weight <= LONGEST_UNMARKED &&
    countWords(line.text) >= LEAST_WORDS &&
    /\s\p{Ll}|\p{Lo}/u.test(line.text) &&
    !line.byline &&
    readNames(line.text) === undefined
  );
}

/** Authors whose houses stand beside their names may be several: none of them is somebody else. */
function isSignedElsewhere(lines: ReadLine[], at: number): boolean {
  const around = [...lines.slice(Math.max(0, at - SIGNED), at), ...lines.slice(at + 1, at + SIGNED)];
  return around.some((line) => isSigned(line) && !MAKERS.test(line.text) && !NO_AUTHOR.test(line.text));
}
