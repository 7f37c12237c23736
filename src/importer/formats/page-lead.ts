import { readNames } from '../bylines.ts';
import { isSentence } from '../lines.ts';
import { isAddress, isWords, readFigure, type Figure, type Habits } from './page-figure.ts';
import { isSignature, type ReadLine } from './page-meta.ts';
import { isSame } from './page-words.ts';

/** The lead picture, where there is one, and the lines that tell of it. */
export type Lead = Partial<Figure> & { lines: ReadLine[] };

/** So many lines may stand between a picture and the headline under it. */
const MOST_BETWEEN = 3;

/**
 * Find the lead picture between headline and text: by its credit, by what is said twice, or by its place; else right above the
 * headline.
 *
 * @param isIntroduced True where the standfirst is known already.
 */
export function findLead(
  below: ReadLine[],
  above: ReadLine[],
  headline: string,
  habits: Habits,
  isIntroduced: boolean,
): Lead {
  return (
    findFigure(below, habits, isIntroduced) ??
    findAbove(above, habits) ??
    findHeadline(below, headline) ??
    findUnmarked(below)
  );
}

function findFigure(lines: ReadLine[], habits: Habits, isIntroduced: boolean): Figure | undefined {
  for (const [index, line] of lines.entries()) {
    const found = readFigure(lines.slice(index, index + 4), habits);
    if (found && (isIntroduced || !isStandfirst(line, found))) return found;
  }
  return undefined;
}

/** A sentence over other words about a picture says more than what it shows. */
function isStandfirst({ text, role }: ReadLine, { picture: { alt, caption = '' } }: Figure): boolean {
  return role === 'paragraph' && text === alt && !isSame(alt, caption);
}

/** A picture above the headline is told by its credit, or because it is said twice what it shows. */
function findAbove(lines: ReadLine[], habits: Habits): Figure | undefined {
  for (const start of lines.keys()) {
    const found = readFigure(lines.slice(start, start + 4), habits);
    if (!found || (found.lines.length < 2 && !found.picture.credit)) continue;
    if (lines.length - start - found.lines.length <= MOST_BETWEEN) return found;
  }
  return undefined;
}

/** Below the headline, the same words once more are what the picture shows. */
function findHeadline(lines: ReadLine[], headline: string): Figure | undefined {
  const at = lines.findIndex(({ text }) => text === headline);
  const [line, next] = at < 0 ? [] : lines.slice(at);
  if (!line) return undefined;
  return next?.role === 'short' && next.weight >= 40
    ? { picture: { alt: line.text, caption: next.text }, lines: [line, next] }
    : { picture: { alt: line.text }, lines: [line] };
}

/** Right above the text, below the date, a line or two that are no sentence are the picture’s words most often. */
function findUnmarked(lines: ReadLine[]): Lead {
  const start = lines.findLastIndex(isSignature) + 1;
  const left =
    start > 0 ? lines.slice(start).filter((line) => !readNames(line.text) && !isAddress(line)) : [];
  const [alt, caption, third] = left.filter(isWords);
  if (!alt || third || alt.weight < 25 || isSentence(alt.text)) return { lines: [] };
  if (!caption) return { picture: { alt: alt.text }, lines: [alt] };
  return caption.weight >= 25
    ? { picture: { alt: alt.text, caption: caption.text }, lines: [alt, caption] }
    : { lines: [] };
}
