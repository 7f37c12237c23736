import { readNames } from '../bylines/bylines.ts';
import { isSentence } from '../lines.ts';
import { cutSame, partCaptionLine, partLine, readCreditLine, sharesWords } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import { partUnder } from './under-pictures.ts';
import { toCapitals } from '../lexicon/labels.ts';
import type { ReadLine, Told } from './meta.ts';
import { cutCaptionLabel } from './caption-labels.ts';
import { isOfPicture } from './seen.ts';
import { isSame, toLetters } from './words.ts';

/** The caption has its credit in the same line, or stands under it. */
export function readCaption(lines: ReadLine[]): Figure | undefined {
  const [line, next, afterNext] = lines;
  if (!line) return undefined;
  const { caption, credit } = partLine(line) ?? {};
  // A description that carries the credit too stands there letter for letter, or over the credit alone.
  if (next?.text === line.text) return { picture: { alt: line.text, caption, credit }, lines: [line, next] };
  const under = partCaptionLine(next);
  if (caption && next && under?.caption && isSameMaker(under, credit) && isOneSaid(caption, under.caption))
    return { picture: { alt: caption, ...under }, lines: [line, next] };
  if (caption !== undefined && credit && next?.role === 'caption' && repeatsMaker(next, credit))
    return { picture: { alt: line.text, credit }, lines: [line, next] };
  if (caption !== undefined && next && isSame(caption, next.text))
    return readCredited(lines, caption, credit);
  if (caption !== undefined) return { picture: { caption, credit }, lines: [line] };
  if (next?.role === 'short' && isOfPicture(next))
    return { picture: { alt: next.text, credit }, lines: [line, next] };
  const isUnder = next?.role === 'short' && next.weight >= 20 && !afterNext && !readNames(next.text);
  return isUnder
    ? { picture: { caption: next.text, credit }, lines: [line, next] }
    : { picture: { credit }, lines: [line] };
}

/** A description that carries a credit is said once more behind a count or a button, or with who made the picture behind it. */
export function readAgain(line: ReadLine, next: ReadLine): Figure | undefined {
  const said = cutCaptionLabel(next.text).replace(LABEL, '');
  if (!said.startsWith(line.text)) return undefined;
  const lines = [line, next];
  if (said !== next.text && line.role === 'short' && GOES_ON.test(said.slice(line.text.length)))
    return { picture: { alt: line.text, ...(partUnder(said) ?? { caption: said }) }, lines };
  const isCredited = line.role === 'caption';
  const more = said === line.text ? partLine(line) : cutSame(said, line.text);
  return more && isCredited ? { picture: { alt: line.text, ...more }, lines } : undefined;
}

/** A label before the words under a picture, which leads to the name of its maker elsewhere. */
const LABEL = new RegExp(`^(?:${toCapitals('photo')})\\s?[:：]\\s?`, 'u');

/** What a caption says more than its description: no name. */
const GOES_ON = /^,?\s\p{Ll}+(?:\s\S+){2}/u;

/** A description may bear the credit of the caption under it. */
function isSameMaker(under: Told, credit: string | undefined): boolean {
  return credit !== undefined && toLetters(under.credit ?? '') === toLetters(credit);
}

/** Two sentences about other things are two pictures of one maker. */
function isOneSaid(said: string, under: string): boolean {
  return !isSame(under, said) && (!isSentence(said) || sharesWords(said, under));
}

/** Tell whether a line names the maker of a picture once more, and says nothing else. */
export function repeatsMaker(line: ReadLine, credit: string): boolean {
  const again = readCreditLine(line);
  return again !== undefined && toLetters(credit).endsWith(toLetters(again));
}

/** A description may end with the credit, and the caption under it too. */
function readCredited([line, next, third]: ReadLine[], said: string, credited = ''): Figure | undefined {
  if (!line || !next) return undefined;
  const { caption = said, credit = credited } = partLine(next) ?? { caption: next.text };
  const under = credit === credited && third?.role === 'caption' ? readCreditLine(third) : undefined;
  const picture = { alt: line.text, caption, credit: under ?? credit };
  return { picture, lines: under && third ? [line, next, third] : [line, next] };
}
