import { joinBroken } from '../broken-lines.ts';
import { findLanguage } from '../languages.ts';
import { joinWrapped, splitLines } from '../lines.ts';
import { openAnew } from './anew.ts';
import { readBareCaptions } from './bare-captions.ts';
import { markBoxes } from './boxes.ts';
import { findRegion, type Region } from './density.ts';
import { markLines, partClaims } from './end.ts';
import { markEntries } from './entries.ts';
import { tellHabits } from './habits.ts';
import { keepSignOff } from './insets.ts';
import { readLines, type ReadLine } from './meta.ts';
import { joinCredits } from './picture.ts';
import { markTables } from './tables.ts';
import { readUnderPictures } from './under-pictures.ts';

/** The lines of a page with what each of them is, where its text stands densest, and in which language. */
export interface ToldLines {
  lines: ReadLine[];
  region: Region;
  language: string | undefined;
}

/** Part the text of a page into lines, and tell what each is by itself, by those around it, and by where the text begins. */
export function tellLines(source: string): ToldLines {
  const marked = markLines(joinCredits(partClaims(joinBroken(joinWrapped(splitLines(source))))));
  const language = findLanguage(marked.flatMap((line) => (line.text.length > 40 ? line.text : [])).join(' '));
  const told = markBoxes(markTables(markEntries(readLines(marked, language))));
  const under = openAnew(readUnderPictures(told, tellHabits(told)));
  const dense = findRegion(under);
  const read = readBareCaptions(under, dense);
  const lines = keepSignOff(read, dense.end);
  const isSignedOff = lines[dense.end] !== read[dense.end];
  return { lines, region: isSignedOff ? { ...dense, end: dense.end + 1 } : dense, language };
}
