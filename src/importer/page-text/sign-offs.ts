import { isSentence } from '../lines.ts';
import { partCaptionLine } from './figure-lines.ts';
import type { ReadLine } from './meta.ts';

/** A shorter line that ends with an agency is a caption. */
const LEAST_PARAGRAPH = 60;

/** Take the line under the last paragraph for one too where it ends with the agency alone, as a caption may. */
export function keepSignOff(lines: ReadLine[], end: number): ReadLine[] {
  return lines.map((line, index) =>
    index === end && isSignedOff(line) ? { ...line, role: 'paragraph' } : line,
  );
}

function isSignedOff(line: ReadLine): boolean {
  const { caption, credit = '' } = partCaptionLine(line) ?? {};
  return (
    caption !== undefined &&
    isSentence(caption) &&
    line.weight >= LEAST_PARAGRAPH &&
    /^[\p{L}\s.-]{2,20}$/u.test(credit)
  );
}
