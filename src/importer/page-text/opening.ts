import { readNames } from '../bylines/bylines.ts';
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

/** Languages whose papers print their standfirst as the first paragraph, under date and picture. */
const IN_TEXT = new Set('de nl sv da nb nn no fi pl cs sk hu hr bs sr sl ro et lv lt fr vi'.split(' '));

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
    !readNames(line.text)
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
  const { most, times, said, all } = OPENING;
  if (first.weight > most || next.weight < first.weight * times) return undefined;
  if (/[:：]$/u.test(first.text) || findDateline(first.text) || PLACE.test(first.text)) return undefined;
  const share = countShare(listStems(first.text), new Set(listStems(next.text)));
  const isCustom = language !== undefined && IN_TEXT.has(language);
  return share < all && (isCustom || share >= said) ? first : undefined;
}
