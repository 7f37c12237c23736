import { joinBroken } from '../broken-lines.ts';
import { findLanguage } from '../languages.ts';
import { joinWrapped, splitLines } from '../lines.ts';
import { openAnew } from './anew.ts';
import { readBareCaptions } from './bare-captions.ts';
import { markBoxes } from './boxes.ts';
import { joinDates } from './date-parts.ts';
import { describeLabelled } from './described-labels.ts';
import { findRegion, type Region } from './density.ts';
import { markLines, partClaims, type MarkedLine } from './end.ts';
import { markEntries } from './entries.ts';
import { tellHabits } from './habits.ts';
import { readLatinDescriptions } from './latin-descriptions.ts';
import { readShown } from './shown-lines.ts';
import { keepSignOff } from './sign-offs.ts';
import { readMakerLines } from './maker-lines.ts';
import { readLabelled } from './labelled-pictures.ts';
import { readLines, type ReadLine } from './meta.ts';
import { readOverControls } from './over-controls.ts';
import { joinCredits } from './picture.ts';
import { markTables } from './tables.ts';
import { readTopPicture } from './top-picture.ts';
import { joinUnderFileNames } from './under-file-names.ts';
import { readUnderPictures } from './under-pictures.ts';

/** The lines of a page with what each of them is, where its text stands densest, and in which language. */
export interface ToldLines {
  lines: ReadLine[];
  region: Region;
  language: string | undefined;
}

/** Part the text of a page into lines, and tell what each is by itself, by those around it, and by where the text begins. */
export function tellLines(source: string): ToldLines {
  const marked = markLines(joinCredits(partClaims(joinBroken(joinDates(joinWrapped(splitLines(source)))))));
  const language = hearLanguage(marked);
  const told = readOverControls(
    joinUnderFileNames(
      describeLabelled(readLabelled(markBoxes(markTables(markEntries(readLines(marked, language)))))),
    ),
  );
  const habits = tellHabits(told);
  const under = openAnew(readTopPicture(readMakerLines(readUnderPictures(readShown(told), habits)), habits));
  const dense = findRegion(under);
  const read = readLatinDescriptions(readBareCaptions(under, dense), dense);
  const lines = keepSignOff(read, dense.end);
  const isSignedOff = lines[dense.end] !== read[dense.end];
  return { lines, region: isSignedOff ? { ...dense, end: dense.end + 1 } : dense, language };
}

/** Menus and boxes may be in another language than the text; where its own lines are short, all of them tell. */
function hearLanguage(lines: MarkedLine[]): string | undefined {
  const long = lines.filter(({ text }) => text.length > LEAST_PROSE);
  return [long, lines]
    .map((heard) => findLanguage(heard.map(({ text }) => text).join(' ')))
    .find((language) => language !== undefined);
}

/** A shorter line may be of a menu. */
const LEAST_PROSE = 40;
