import { readNames } from '../bylines/bylines.ts';
import { LONGEST_UNMARKED, isNumbered, isWords, partCaptionLine, readCreditLine } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { ReadLine } from './meta.ts';
import { LEAST_CAPTION } from './under-pictures.ts';

/** Read a picture whose description ends with its number, as `The quay - Photo 2.`, or is the headline with a number: its words and its maker stand under it. */
export function readNumbered([first, second, third]: ReadLine[], headline = ''): Figure | undefined {
  if (!first || !/\d[.)]?$/.test(first.text) || !isDescription(first.text, headline)) return undefined;
  const alt = first.text;
  const alone: Figure = { picture: { alt }, lines: [first] };
  if (!second || isDescription(second.text, headline)) return alone;
  const told = partCaptionLine(second);
  if (told) return { picture: { alt, ...told }, lines: [first, second] };
  const isCaption =
    isWords(second) &&
    second.weight >= LEAST_CAPTION &&
    second.weight <= LONGEST_UNMARKED &&
    !readNames(second.text);
  const credit = isCaption && third ? readMaker(third) : undefined;
  return credit && third
    ? { picture: { alt, caption: second.text, credit }, lines: [first, second, third] }
    : alone;
}

function isDescription(text: string, headline: string): boolean {
  const isOfHeadline =
    headline !== '' && text.startsWith(headline) && COUNT.test(text.slice(headline.length));
  return isOfHeadline || isNumbered(text);
}

/** `Headline - 2` */
const COUNT = /^[\s(–—-]+(?:[\p{L}\p{M}]+\s)?\d{1,2}[.)]?$/u;

/** Under a caption a name stands alone; elsewhere it would head what follows. */
function readMaker(line: ReadLine): string | undefined {
  if (line.role === 'caption') return readCreditLine(line);
  return line.role === 'short' && readNames(line.text) ? line.text : undefined;
}
