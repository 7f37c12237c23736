import type { Figure } from './figure.ts';
import { isPlain, isSignature, type ReadLine } from './meta.ts';

/** A longer line under a credit is no caption. */
const LONGEST_CAPTION = 140;

/** Some papers set the credit over its caption: of two sentences between a credit and the date, the first is the caption, the longer one the standfirst. */
export function addUnderCredit(figure: Figure, lines: ReadLine[]): Figure {
  const [credit, ...others] = figure.lines;
  const { alt, caption } = figure.picture;
  if (!credit || others.length > 0 || alt || caption) return figure;
  const [first, second, third] = lines.slice(lines.indexOf(credit) + 1);
  const isCaption = first && isPlain(first) && first.weight <= LONGEST_CAPTION;
  const isUnder = isCaption && second?.role === 'paragraph' && second.weight > first.weight;
  if (!isUnder || !third || !isSignature(third)) return figure;
  return { picture: { ...figure.picture, caption: first.text }, lines: [credit, first] };
}
