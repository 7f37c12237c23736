import { BOX_END } from '../lexicon/box-ends.ts';
import type { ReadLine } from './meta.ts';
import { toLetters } from './words.ts';

/** So many lines, at most, stand between the name of a box and its end. */
const LONGEST_BOX = 14;

/** A line right above the name that holds it too leads past the box. */
const LONGEST_LINK = 90;

/** Mark the boxes that say where they end, as pages do for those who have them read aloud: they are none of the text. */
export function markBoxes(lines: ReadLine[]): ReadLine[] {
  const boxed = new Set<number>();
  lines.forEach(({ text }, end) => {
    if (text.length > LONGEST_LINK) return;
    const { named, name = named } = BOX_END.exec(text)?.groups ?? {};
    const start = name === undefined ? undefined : findName(lines, end, toLetters(name));
    for (let at = start ?? end + 1; at <= end; at += 1) boxed.add(at);
  });
  return lines.map((line, index) =>
    boxed.has(index) ? { ...line, role: 'other article', kinds: [], byline: undefined, isBoxed: true } : line,
  );
}

function findName(lines: ReadLine[], end: number, name: string): number | undefined {
  if (name === '') return undefined;
  for (let at = end - 1; at >= Math.max(0, end - LONGEST_BOX); at -= 1) {
    const [line, before] = [lines[at], lines[at - 1]];
    if (!line || toLetters(line.text) !== name) continue;
    const isLedPast = before && before.text.length <= LONGEST_LINK && toLetters(before.text).includes(name);
    return isLedPast ? at - 1 : at;
  }
  return undefined;
}
