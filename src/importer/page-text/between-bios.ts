import { isRole, readNames } from '../bylines/bylines.ts';
import { isSentence } from '../lines.ts';
import type { ReadLine } from './meta.ts';

/** A longer text is none about an author between two. */
const LONGEST = 240;

/** So many lines of one author may stand before the next. */
const NEAR = 3;

/**
 * Tell whether a line between names says more of the author above, or is the button for that: what they are stands before it, and the
 * next name follows with what its bearer is.
 */
export function isBioBetween(lines: ReadLine[], index: number, language: string | undefined): boolean {
  const line = lines[index];
  if (!line || !(line.role === 'furniture' || (line.text.length <= LONGEST && isSentence(line.text))))
    return false;
  const isTold = lines.slice(Math.max(0, index - 2), index).some(isRoleLine);
  const later = lines.slice(index + 1, index + 1 + NEAR);
  return (
    isTold &&
    later.some(
      ({ text, role }, at) =>
        role === 'short' && isRoleLine(lines[index + 2 + at]) && readNames(text, language)?.length === 1,
    )
  );
}

function isRoleLine(line: ReadLine | undefined): boolean {
  return line?.role === 'short' && isRole(line.text);
}
