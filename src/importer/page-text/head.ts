import type { DraftPicture } from '../draft.ts';
import { tidyAuthors } from './tidy-authors.ts';
import { findAuthors, type Places } from './authors.ts';
import { isFurniture } from './anew.ts';
import { findUnder, saysHeadline } from './deck.ts';
import { isButton } from './figure-lines.ts';
import { findPictures } from './gallery.ts';
import type { Habits } from './habits.ts';
import { isPlain, isSignature, type ReadLine } from './meta.ts';
import { listUnfit } from './no-standfirst.ts';
import { findOpening } from './opening.ts';
import { findSubtitles } from './subtitles.ts';
import { findLabelled, findStandfirst, listPoints, tellStory, type Told } from './standfirst.ts';

/** What stands above the text of an article. */
export interface Head {
  headline?: ReadLine | undefined;
  /** The lines of the standfirst. */
  standfirst?: ReadLine[] | undefined;
  authors?: string[] | undefined;
  /** Lines that may date the article: below its headline, then above it, the nearest first. */
  dated: ReadLine[];
  picture?: DraftPicture | undefined;
  /** Pictures that follow the lead picture above the text. */
  gallery?: DraftPicture[] | undefined;
  /** The habits of the page, with those that its lead picture shows. */
  habits?: Habits | undefined;
  /** Lines of the head that are text after all. */
  text: ReadLine[];
  /** Lines that belong to none of these: a menu, a kicker. */
  rest: ReadLine[];
}

/** So many lines above the headline, without furniture, may name the date and the author. */
const REACH = 12;

/** So many lines of the text tell what it is about. */
const STORY = 80;

/** So many lines of the text may be the label of a standfirst and the standfirst. */
const SOON = 4;

/** So long a line under a headline is its standfirst. */
const LEAST_DECK = 60;

/** Read the lines above the text, whose last is the last one above it. */
export function readHead(
  head: ReadLine[],
  headline: ReadLine | undefined,
  story: Pick<Places, 'text' | 'reach'>,
  language: string | undefined,
  habits: Habits,
): Head {
  const near = takeNear(head, headline);
  const at = headline ? near.indexOf(headline) : -1;
  const [above, below] = [near.slice(0, Math.max(0, at)), near.slice(at + 1)];
  const menu = head.slice(0, head.length - near.length);
  const places = { below, above, ...story, menu, language, headline };
  const { authors, lines: named } = tidyAuthors(findAuthors(places), places);
  const [signs, over] = [dropOthers(below, named), dropOthers(above, named)];
  const told = headline && tellStory(headline, story.text.slice(0, STORY));
  const unfit = listUnfit(below, story.text, authors);
  const open = below.filter((line) => !unfit.has(line));
  const under = told
    ? (findSubtitles(open, told, language) ?? findUnder({ below, open, signs, named, language }, told))
    : [];
  const isShown = (line: ReadLine, index: number) =>
    !under.includes(line) && (line.text !== headline?.text || isAlternative(signs, index));
  const shown = signs.filter(isShown);
  const said = { headline: headline?.text ?? '', isIntroduced: under.length > 0, authors };
  const { lines: pictured, ...pictures } = findPictures(shown, over, said, habits);
  const fit = open.filter((line) => isFree(line, [...pictured, ...named]) && !saysHeadline(line, headline));
  const left = story.text.filter((line) => !unfit.has(line));
  const found = under[0] ?? (told && findFurther(fit, left, told, language));
  const standfirst = under.length > 1 ? under : found && told && listPoints(found, below, story.text, told);
  const text = fit
    .slice(found ? fit.indexOf(found) + 1 : 0)
    .filter((line) => isParagraph(line) && !standfirst?.includes(line));
  const used = [headline, ...(standfirst ?? []), ...named, ...pictured, ...text];
  return {
    ...{ headline, standfirst, authors, text, ...pictures },
    dated: [...below, ...above.toReversed()],
    rest: head.filter((line) => isPlain(line) && !used.includes(line)),
  };
}

/** Find a standfirst that does not stand right under its headline: by its label, among the other lines, or above the text. */
function findFurther(
  fit: ReadLine[],
  story: ReadLine[],
  told: Told,
  language: string | undefined,
): ReadLine | undefined {
  const opening = [...fit.filter(isParagraph), ...story];
  const labelled = findLabelled([...fit, ...story.slice(0, SOON)], told);
  return labelled ?? findStandfirst(fit, told) ?? findOpening(opening, told, language);
}

/** Tell whether a line has not been taken for something yet. */
function isFree(line: ReadLine, taken: ReadLine[]): boolean {
  return isPlain(line) && !isButton(line) && !taken.includes(line);
}

/** Below the date or the standfirst, or right above its caption, the headline stands for what the picture shows. */
function isAlternative(lines: ReadLine[], index: number): boolean {
  return (
    lines.slice(index + 1, index + 3).some(({ role }) => role === 'caption') ||
    lines.slice(0, index).some((line) => isSignature(line) || line.weight >= LEAST_DECK)
  );
}

function dropOthers(lines: ReadLine[], named: ReadLine[]): ReadLine[] {
  return lines.filter((line) => !isFurniture(line) && !isName(line, named));
}

/** A date in the line of a name still tells where the picture’s words begin. */
function isName(line: ReadLine, named: ReadLine[]): boolean {
  return line.role === 'short' && named.some(({ text }) => text === line.text);
}

function takeNear(head: ReadLine[], headline: ReadLine | undefined): ReadLine[] {
  let start = headline ? head.indexOf(headline) : head.length;
  for (let left = REACH; start > 0 && left > 0; start -= 1) {
    const before = head[start - 1];
    if (before && isPlain(before)) left -= 1;
  }
  return head.slice(start);
}

function isParagraph({ role }: ReadLine): boolean {
  return role === 'paragraph';
}
