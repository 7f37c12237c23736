import { isAgency } from '../bylines/byline-words.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { partLine, sharesWords } from './figure-lines.ts';
import type { Candidate, Sign } from './headline-candidate.ts';
import { isSentence } from '../lines.ts';
import { isPlain, isSignature, type ReadLine } from './meta.ts';
import { countWords } from './words.ts';

/** So many lines above the text tell a whole page from a part of it. */
const LEAST_OF_PAGE = 15;

/** A shorter line under a headline is no standfirst. */
const LEAST_DECK = 40;

/** What tells the headline of a part of a page, which may have none, from the words of its picture and from its headings. */
export const PART_SIGNS: Record<string, Sign> = {
  'in a part': [-2.2, (one) => !isUnderSection(one)],
  'over a sign': [0.5, ({ page, index }) => page.lines.slice(index + 1, index + 4).some(isSignature)],
  'first, over a standfirst': [0.8, isOverDeck],
  'first, over a standfirst and a sign': [1.2, (one) => isOverDeck(one) && isSigned(one)],
  'first, over text': [0.4, isOverText],
  'like its caption': [-1.1, (one) => isLikeNext(one) && !isSigned(one)],
  'under a caption': [
    -2,
    ({ page, index }) =>
      page.lines.slice(0, index).some((line) => line.role === 'caption' && !isSourceAlone(line.text)),
  ],
  'next in its block': [
    -0.6,
    ({ page, index }) => page.habits.hasBlocks && page.lines[index + 1]?.opens === false,
  ],
};

/** A bare name, or where all comes from, may be of the page or its article. */
function isSourceAlone(text: string): boolean {
  return SOURCE_LABEL.test(text) || (isAgency(text) && countWords(text) <= 3);
}

/** Tell whether a candidate stands in a part of a page that someone copied: above the text of a whole one is its menu. */
export function isInPart({ page }: Candidate): boolean {
  return page.region.start < LEAST_OF_PAGE;
}

/** Tell whether a line stands first, and under it what may be its standfirst. */
function isOverDeck(one: Candidate): boolean {
  const [next, afterNext] = one.page.lines.slice(one.index + 1, one.index + 3);
  if (!isFirst(one) || next === undefined || !isDeck(next, afterNext) || isLikeNext(one)) return false;
  // What the page says again is the headline, and the line over it a kicker.
  return one.page.lines.filter(({ text }) => text === next.text).length === 1;
}

/** Whoever copies from the section down has the headline too; whoever copies from the picture down has no section above it. */
function isUnderSection({ page, index }: Candidate): boolean {
  const above = page.lines.slice(0, index);
  const [first] = above;
  if (!first || !isLabel(first)) return false;
  return (
    above.filter((line) => !isLabel(line)).length <= MOST_BETWEEN &&
    above.some((line) => isPlain(line) || line.role === 'furniture')
  );
}

/** A picture with its description, caption and credit may stand between a section and the headline. */
const MOST_BETWEEN = 3;

/** A longer line over a headline says more than a section. */
const LONGEST_LABEL = 20;

function isLabel(line: ReadLine): boolean {
  if (line.role === 'furniture' || isSignature(line)) return true;
  return isPlain(line) && line.weight < LONGEST_LABEL && !isSentence(line.text);
}

function isOverText(one: Candidate): boolean {
  return isFirst(one) && one.page.lines[one.index + 1]?.role === 'paragraph';
}

function isFirst({ page, index }: Candidate): boolean {
  return !page.lines.slice(0, index).some((line) => isPlain(line) || line.role === 'caption');
}

function isDeck(line: ReadLine, next: ReadLine | undefined): boolean {
  return isPlain(line) && line.weight >= LEAST_DECK && next?.role !== 'caption';
}

function isSigned({ page, index }: Candidate): boolean {
  return page.lines.slice(index + 1, index + 9).some(isSignature);
}

/** A description says what the caption under it says. */
function isLikeNext({ page, line, index }: Candidate): boolean {
  const next = page.lines[index + 1];
  const caption = next?.role === 'caption' ? partLine(next)?.caption : next?.text;
  return sharesWords(line.text, caption ?? '');
}
