import { SHOWS } from '../lexicon/shows.ts';
import { isPlain, type ReadLine } from './meta.ts';
import { partUnder } from './under-pictures.ts';

/** A longer line is a paragraph of the text. */
const LONGEST = 140;

/** Read the lines as captions that say of themselves that they tell what is to be seen, and when and where that was. */
export function readShown(lines: ReadLine[]): ReadLine[] {
  return lines.map((line, index): ReadLine => {
    if (line.told || line.weight > LONGEST || !SHOWS.test(line.text)) return line;
    // What is said twice is a description and its caption, and is read as such.
    if ([lines[index - 1], lines[index + 1]].some((beside) => beside?.text.startsWith(line.text)))
      return line;
    if (!isPlain(line) && line.role !== 'date') return line;
    const told = partUnder(line.text) ?? { caption: line.text };
    return { ...line, date: undefined, dates: undefined, role: 'caption', told };
  });
}
