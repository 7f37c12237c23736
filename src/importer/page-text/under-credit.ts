import { readNames } from '../bylines/bylines.ts';
import { ILLUSTRATION } from '../lexicon/illustrations.ts';
import { isSentence } from '../lines.ts';
import type { Figure } from './figure.ts';
import { isPlain, isSignature, type ReadLine } from './meta.ts';

/** A longer line under a credit is no caption. */
const LONGEST_CAPTION = 140;

/** Papers that set their credits in capitals set them over the captions, where a description stands over both: `PHOTO ANN TIDE, THE SALT POST`. */
const CAPITALS = /^(?:PHOTO|FOTO)S?\s[^\p{Ll}]{6,}$/u;

/** Some papers set the credit over its caption: of two sentences between a credit and the date, the first is the caption, the longer one the standfirst. */
export function addUnderCredit(figure: Figure, lines: ReadLine[]): Figure {
  const credit = figure.lines.at(-1);
  if (!credit || figure.picture.caption) return figure;
  const [first, second, third] = lines.slice(lines.indexOf(credit) + 1);
  const isBelow = lines.slice(0, lines.indexOf(credit)).some(isSignature);
  if (
    !first ||
    !(
      ILLUSTRATION.test(first.text) ||
      isCaption(first, second, third, figure) ||
      (isBelow && isShortCaption(first, second, figure))
    )
  )
    return figure;
  return {
    picture: { ...figure.picture, caption: first.text },
    lines: [...figure.lines, first],
  };
}

/** A shorter line is a place. */
const LEAST_CAPTION = 15;

/** Between a credit that stands alone below the date, and the text, a short line is of the picture. */
function isShortCaption(first: ReadLine, second: ReadLine | undefined, { lines, picture }: Figure): boolean {
  return (
    lines.length === 1 &&
    !picture.alt &&
    first.role === 'short' &&
    first.weight >= LEAST_CAPTION &&
    second?.role === 'paragraph' &&
    readNames(first.text) === undefined
  );
}

function isCaption(
  first: ReadLine,
  second: ReadLine | undefined,
  third: ReadLine | undefined,
  { lines, picture }: Figure,
): boolean {
  if (!second || !isPlain(first) || first.weight > LONGEST_CAPTION) return false;
  if (lines.length === 1 && !picture.alt)
    return (
      second.role === 'paragraph' && second.weight > first.weight && third !== undefined && isSignature(third)
    );
  return CAPITALS.test(lines.at(-1)?.text ?? '') && isSentence(first.text) && isSignature(second);
}
