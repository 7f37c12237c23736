import { readNames } from '../bylines/bylines.ts';
import { endsWithKind } from '../bylines/kinds.ts';
import { findDateline } from '../datelines.ts';
import { isPlain, type ReadLine } from './meta.ts';
import { countShare, isNew, isTold, type Told } from './standfirst.ts';
import { listStems } from './words.ts';

/** A shorter line may be a heading. */
const LEAST = 60;

/**
 * An opening that is longer is a paragraph; the next one must be longer still by so much, and say so much of it again where that is
 * not the custom. What says all of it again is no text that was written.
 */
const OPENING = { most: 300, times: 1.2, said: 0.4, all: 0.95 };

/** One so short over so many paragraphs is hardly one of them: the next need not be much longer. */
const SHORT = { most: 170, times: 1.05, paragraphs: 2 };

/** Languages whose papers print their standfirst as the first paragraph, under date and picture. */
const IN_TEXT = new Set('de nl sv da nb nn no fi pl cs sk hu hr bs sr sl ro et lv lt fr tr vi'.split(' '));

/** Languages whose papers give all their articles such a standfirst, however long the paragraph under it is. */
const ALWAYS = new Set(['vi']);

/** Under their standfirst, stories of Persian agencies begin with who tells them, Thai ones with the day or who reports, Turkish ones with the event. */
const TELLS =
  /^(?:به گزارش\s|(?:เมื่อ)?(?:เวลา|วันที่)\s?\p{Nd}|ผู้สื่อข่าวรายงาน|(?:Olay|Kaza|Yangın|Edinilen bilgi(?:ye|lere) göre),\s)/u;

/** A place in capitals, or with a full stop and a dash behind it: `MADRID. `, `Madrid.- `. */
const PLACE = /^\p{Lu}(?:[\p{Lu}\s,/-]{2,40}[.:]|[\p{L}\s,/-]{2,40}\.\s?[-–—])/u;

/** Two sentences with no stop at the end, right above a paragraph, are no heading. */
function isOverText(line: ReadLine, next: ReadLine | undefined, told: Told): boolean {
  return (
    line.role === 'short' &&
    line.weight >= LEAST &&
    /[\p{Ll}\p{N}][.!?;]\s+[\p{L}\p{N}]/u.test(line.text) &&
    next?.role === 'paragraph' &&
    isNew(line, told) &&
    isTold(line, told) &&
    !readNames(line.text) &&
    !findDateline(line.text)
  );
}

/** Find a standfirst that opens the text: a paragraph that is no dateline’s, over a longer one. */
export function findOpening(
  story: ReadLine[],
  told: Told,
  language: string | undefined,
): ReadLine | undefined {
  const [first, ...more] = story.filter(isPlain);
  if (first && isOverText(first, more[0], told)) return first;
  const next = more.slice(0, 3).find(({ role }) => role === 'paragraph');
  if (first?.role !== 'paragraph' || !next || !isNew(first, told)) return undefined;
  if (isToldUnder(first, next)) return first;
  const { most, times, said, all } = OPENING;
  const paragraphs = more.filter(({ role }) => role === 'paragraph').length;
  const longer = first.weight <= SHORT.most && paragraphs >= SHORT.paragraphs ? SHORT.times : times;
  const least = ALWAYS.has(language ?? '') ? 0 : longer;
  if (first.weight > most || next.weight < first.weight * least) return undefined;
  if (/[:：]$/u.test(first.text) || findDateline(first.text) || PLACE.test(first.text)) return undefined;
  const share = countShare(listStems(first.text), new Set(listStems(next.text)));
  const isCustom = language !== undefined && IN_TEXT.has(language);
  return share < all && (isCustom || share >= said) ? first : undefined;
}

/** Tell whether a first paragraph says of what kind its article is, or the next begins to tell the story anew. */
function isToldUnder({ text }: ReadLine, next: ReadLine): boolean {
  return endsWithKind(text) || (TELLS.test(next.text) && !TELLS.test(text));
}
