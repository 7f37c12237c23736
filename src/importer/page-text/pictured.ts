import { isSentence } from '../lines.ts';
import { partCaptionLine, partLine, sharesWords } from './figure-lines.ts';
import { isPlain, type ReadLine } from './meta.ts';
import { isSeen } from './seen.ts';
import { isSame } from './words.ts';

/** A shorter line describes no picture. */
export const DESCRIPTION = 20;

/** Above the same words, above a credit, or in one block with the next line, a line tells of a picture. */
export function isPictured(first: ReadLine, second: ReadLine, third: ReadLine | undefined): boolean {
  if (isSame(first.text, second.text) || (isCredit(second) && !isOverCredit(first, second))) return true;
  const { caption, credit } = partCaptionLine(second) ?? {};
  const isWhole = (caption && credit) ?? (isPlain(second) && third !== undefined && isCredit(third));
  if (isWhole && isSeen(first)) return true;
  const isShown = isPlain(second)
    ? second.weight >= DESCRIPTION
    : caption !== undefined && isSentence(first.text);
  const isDescribed = isShown && third !== undefined && isCredit(third);
  const isOneBlock = first.opens && !second.opens && second.number === first.number + 1;
  const isCaptioned = caption !== undefined && (second.isLabelled || sharesWords(first.text, caption));
  if (isOneBlock && third?.opens === false && isCredit(third)) return true;
  return first.role === 'short' && (isDescribed || isOneBlock || isCaptioned);
}

/** Two sentences that stand apart from a credit, or no nearer to it than to their headline, say more than a caption does. */
function isOverCredit({ role, weight, text, opens }: ReadLine, credit: ReadLine): boolean {
  return (
    (credit.opens || !opens) &&
    role === 'paragraph' &&
    weight >= 100 &&
    /\p{Ll}[.!?]\s+[\p{Lu}„“"«]/u.test(text)
  );
}

/** Tell whether a line is a credit and nothing else. */
export function isCredit(line: ReadLine): boolean {
  return line.role === 'caption' && partLine(line)?.caption === undefined;
}
