import type { Element } from 'hast';
import { readAgencyEnd } from '../../bylines/agency-ends.ts';
import { SIGNED_BELOW } from '../../bylines/byline-words.ts';
import { readByline, readNames } from '../../bylines/bylines.ts';
import { readClosing } from '../../bylines/story-ends.ts';
import { readUncased } from '../../bylines/uncased.ts';
import { cutLetters, isSigning, isSiteSigning } from '../../bylines/signs.ts';
import { isSentence, weigh } from '../../lines.ts';
import { BYLINE } from './author-lines.ts';
import { cleanNames, isProper } from './clean-names.ts';
import { isElement, listElements, partedMarksOf, readText, textOf } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** A line that is shorter is no paragraph of the text. */
const PARAGRAPH = 80;
/** A line that is longer signs nothing. */
const LONGEST = 80;
/** A text has so many paragraphs before its end. */
const LEAST = 3;

/**
 * Read who signs under the text: a line right behind its last paragraph, at the right, in bold or marked as a byline, or names in brackets
 * at the end of that paragraph.
 *
 * @param start The line under the headline.
 */
export function readClosingLine(
  lines: PageLine[],
  start: PageLine | undefined,
  language: string | undefined,
): string[] {
  const signed = listEnds(lines, start).map((index) => readEnd(lines, index, language));
  const found = signed.filter((names) => names !== undefined);
  // The parts of a list each have an author of their own, as books have.
  return new Set(found.map(String)).size >= LIST ? [] : (found[0] ?? []);
}

const LIST = 3;

function readEnd(lines: PageLine[], index: number, language: string | undefined): string[] | undefined {
  const under = listUnder(lines, index);
  const ends = [lines[index]?.text ?? '', ...under.map(({ text }) => text).filter(isEnd)];
  const closing = ends.map(readClosing).find((names) => names !== undefined);
  return closing ?? under.map((line) => readSignature(line, language)).find((names) => names !== undefined);
}

/** A last short sentence with brackets behind its full stop: `開館は10時から。【海野花子】` */
function isEnd(text: string): boolean {
  return /[。．！？」』]\s?[【（(〈＜][^【】（）()]{3,40}[】）)〉＞]$/u.test(text);
}

/** The line under a paragraph, and where that is a last short sentence, the one under it. */
function listUnder(lines: PageLine[], index: number): PageLine[] {
  const [first, second] = lines.slice(index + 1, index + 3);
  const under = first && isSentence(first.text) ? [first, second] : [first];
  return under.flatMap((line) => (line && line.text.length <= LONGEST ? [line] : []));
}

/** Paragraphs behind which no other stands. */
function listEnds(lines: PageLine[], start: PageLine | undefined): number[] {
  const first = start ? lines.indexOf(start) : 0;
  const paragraphs = lines.flatMap(({ text }, index) =>
    index >= first && weigh(text) >= PARAGRAPH ? [index] : [],
  );
  const places = new Set(paragraphs);
  return paragraphs
    .slice(LEAST - 1)
    .filter((place) => !places.has(place + 1) && !places.has(place + 2))
    .slice(0, MOST_ENDS);
}

/** Boxes between the paragraphs make ends of a text too. */
const MOST_ENDS = 8;

function readSignature({ text, element }: PageLine, language: string | undefined): string[] | undefined {
  const plain = text.replace(/^[([—–-]\s*|\s*[)\]]$/gu, '');
  // Without the mark, an agency may be the credit of a picture.
  if (isSigning(plain) && BYLINE.test(partedMarksOf(element))) return [cutLetters(plain)];
  if (AMHARIC_BY.test(plain)) return readUncased(plain, language);
  const said =
    readByline(plain, language) ?? (isSet(element, language) ? readNames(plain, language) : undefined);
  const names = said?.flatMap((name) => cleanNames(name, language));
  return names && names.length > 0 && names.every(isProper) ? names : undefined;
}

/** The Amharic word before who writes is a letter, written together with the name. */
const AMHARIC_BY = /^በ\p{sc=Ethi}{2,}\s\p{sc=Ethi}{2,}$/u;

/** Tell whether a line is set as signatures are: at the right, and where papers sign below in bold or under such a name too. */
function isSet(element: Element, language: string | undefined): boolean {
  // Figures stand at the right of tables, and several links there are buttons.
  if (
    /^t[dh]$/.test(element.tagName) ||
    listElements(element, (inner) => isElement(inner, 'a'), 2).length > 1
  )
    return false;
  const { properties } = element;
  const isRight =
    /text-align:\s*(?:right|end)/i.test(textOf(properties, 'style')) ||
    textOf(properties, 'align') === 'right' ||
    /(?:^|\s)(?:has-)?(?:text-(?:align-)?|align-?)(?:right|end)(?=$|\s)/i.test(
      textOf(properties, 'className'),
    );
  if (isRight || !SIGNED_BELOW.has(language?.slice(0, 2))) return isRight;
  const whole = element.children.find((child) => readText(child) !== '');
  const isWhole = isElement(whole, 'strong', 'b', 'em', 'i') && readText(whole) === readText(element);
  const marks = partedMarksOf(element);
  return isWhole || BYLINE.test(marks) || /(?:^|[\s_-])(?:right|sign)(?=$|[\s_-])/i.test(marks);
}

/** Read the agency with which one of the last paragraphs ends. */
export function readClosingAgency(lines: PageLine[], start: PageLine | undefined): string[] {
  const ends = listEnds(lines, start).slice(-LAST_ENDS);
  const closing = ends.flatMap((index) => lines.slice(index, index + 1).concat(listUnder(lines, index)));
  const signed = closing
    .filter(({ element }) => !OF_PICTURE.test(partedMarksOf(element)))
    .map(({ text }) => readAgencyEnd(text));
  return signed.find((names) => names !== undefined) ?? [];
}

/** Behind the end of the text, boxes have ends of their own. */
const LAST_ENDS = 3;

/** Words under a picture end with an agency too. */
const OF_PICTURE = /caption|credit|image|img|photo|foto|picture|bild|figure|media/i;

/** The line under a text in which a newsroom and its agencies sign. */
export function readSigns(lines: PageLine[]): string[] {
  const signed = lines.find(({ text }) => text.length <= LONGEST && isSiteSigning(text));
  return signed ? [signed.text] : [];
}
