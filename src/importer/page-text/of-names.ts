import { isAnd } from '../bylines/ands.ts';
import { saysRole } from '../bylines/byline-words.ts';
import { saysWhatTheyAre } from '../bylines/roles.ts';
import { readUncased } from '../bylines/uncased.ts';
import type { ReadLine } from './meta.ts';
import { isDated, isUnderDate } from './near-dates.ts';
import { isHouseForm } from './signed-lines.ts';

/** Tell whether a name in any script stands in a line: under the date, or over what its bearer is, the place and the date, or the name once more. */
export function isOfName(lines: ReadLine[], index: number, language: string | undefined): boolean {
  const [line, after] = lines.slice(index, index + 2);
  if (!line || !after)
    return isUnderDate(lines, index) || isUnderPicture(lines, index) || isOfPair(lines, index, language);
  if (/\p{L}/u.test(after.text) && isAnd(after.text, language)) return isOfName(lines, index + 2, language);
  const isTold =
    after.role === 'short' && (saysWhatTheyAre(after.text) || after.text.startsWith(`${line.text} `));
  return (
    isTold ||
    isUnderDate(lines, index) ||
    isPlaceOfDate(after, lines[index + 2]) ||
    isOfPair(lines, index, language) ||
    isOverShares(lines, index)
  );
}

/** Between the lead picture and the text, with the date over the picture, or with what its bearer is behind it. */
function isUnderPicture(lines: ReadLine[], index: number): boolean {
  const [line, above] = [lines[index], lines[index - 1]];
  if (line?.role !== 'short' || above?.role !== 'caption') return false;
  return saysRole(line.text) || lines.slice(Math.max(0, index - NEAR), index - 1).some(isDated);
}

/** So many lines may stand between the date and a name under the picture. */
const NEAR = 4;

/** Bengali papers set the place between the name and the date, others their own name. */
function isPlaceOfDate(line: ReadLine, next: ReadLine | undefined): boolean {
  return (
    line.role === 'short' &&
    /^(?:[\p{Lo}\p{M}\u200C]{3,20}|\p{Lu}{1,4}\d{0,2}|\p{Lu}\p{L}{2,14})$/u.test(line.text) &&
    isDated(next)
  );
}

/** `சு. கதிர்`: initials tell a name in scripts of India. */
const INITIALS = /^(?=[\p{sc=Beng}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}]).*[\p{L}\p{M}]\./u;

/** Those who wrote it together have lines of their own, right at the date; initials tell both from the words beside a picture. */
function isOfPair(lines: ReadLine[], index: number, language: string | undefined): boolean {
  const [above, line, after] = [lines[index - 1], lines[index], lines[index + 1]];
  if (!line || ![above, line, after].some((one) => one && INITIALS.test(one.text))) return false;
  const isName = (one: ReadLine | undefined) =>
    one?.role === 'short' && readUncased(one.text, language) !== undefined;
  return (
    (isName(after) && isDated(lines[index + 2])) ||
    (isName(above) && INITIALS.test(line.text) && isUnderDate(lines, index - 1))
  );
}

/** Under a standfirst, which is a sentence, and over the buttons stands who wrote it. */
function isOverShares(lines: ReadLine[], index: number): boolean {
  const [above, after] = [lines[index - 1], lines[index + 1]];
  return after?.kinds.includes('share') === true && above !== undefined && /[।.?!؟۔]$/u.test(above.text);
}

/** `«Маяк»` */
const QUOTED = /^[«„“"](?<house>\p{Lu}[^«»„“”"]{2,24})[»“”"]$/u;

/** Read the house that signs right under the date: in quotation marks, or such as shows by its form that it is one. */
export function readUnderDate(lines: ReadLine[], index: number): string[] | undefined {
  const { text } = lines[index] ?? { text: '' };
  const house = QUOTED.exec(text)?.groups?.house ?? (isHouseForm(text) ? text : undefined);
  return house !== undefined && isDated(lines[index - 1]) ? [house] : undefined;
}
