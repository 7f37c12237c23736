import type { Block, DraftPicture } from '../draft.ts';
import { isSamePicture } from '../html/figures/same-picture.ts';
import { NAME } from '../lexicon/agencies.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { FULL_NAME } from '../lexicon/under-pictures.ts';
import { isHouseOfAuthor, isOverSigns } from './agency-signs.ts';
import { describeBarred } from './barred.ts';
import { isNumbered, partCaptionLine, sharesWords } from './figure-lines.ts';
import { isSentence } from '../lines.ts';
import { readFigure, type Figure } from './figure.ts';
import { isOneBlock, type Habits } from './habits.ts';
import { isSignature, type ReadLine } from './meta.ts';
import { addUnderCredit } from './under-credit.ts';
import { partUnder } from './under-pictures.ts';
import { isAuthorAlone } from './insets.ts';
import { isSeen } from './seen.ts';
import { addCaption, addDescription, addSentence, addTwice, type Told } from './lead-words.ts';
import { findKeywords, findUnmarked, type Lead } from './unmarked-picture.ts';
import { isSame } from './words.ts';

/** So many lines may stand between a picture and the headline under it. */
const MOST_BETWEEN = 3;

/** So many blocks may stand above the lead picture. */
const SOON = 3;

/** Find the lead picture between headline and text: by its credit, by what is said twice, or by its place; else right above the headline. */
export function findLead(below: ReadLine[], above: ReadLine[], told: Told, habits: Habits): Lead {
  const figure = findFigure(below, told, habits);
  // A house that signs is no picture’s: the picture may stand above.
  const isSigned = figure !== undefined && isAuthorAlone(figure.picture, told.authors);
  const lead =
    (figure && !isSigned ? addTwice(figure, below, above, told.headline) : undefined) ??
    findBracketed(below) ??
    findNamed(below, habits) ??
    findAbove(above, told.headline, habits) ??
    findHeadline(below, told.headline) ??
    findUnmarked(below, told.headline, habits);
  if (!lead.picture && !isSigned) return findKeywords(below, told.headline);
  const { picture } = lead;
  const lines = isSigned ? [...lead.lines, ...figure.lines] : lead.lines;
  return picture && !isAuthorAlone(picture, told.authors) ? { picture, lines } : { lines };
}

function findFigure(
  lines: ReadLine[],
  { headline, isIntroduced, authors }: Told,
  habits: Habits,
): Figure | undefined {
  const figures = lines.flatMap((line, index) => {
    const near = lines.slice(index, index + 4);
    const isSigned = isHouseOfAuthor(line, lines[index - 1]) || isOverSigns(near, authors);
    const found = isSigned ? undefined : readFigure(near, habits);
    return found && (isIntroduced || !isStandfirst(line, found) || isGlued(found, habits)) ? [found] : [];
  });
  const [first] = figures;
  const told = first && !isTold(first) ? figures.find(isTold) : undefined;
  const sure = first && isAgencyAlone(first) ? figures.find(({ picture }) => picture.caption) : told;
  const found = dropAboveHeadline(sure ?? first, headline);
  return found && addDescription(addUnderCredit(found, lines), lines, { headline, isIntroduced });
}

/** A credit with no words may be the source of the article. */
function isTold({ picture: { alt, caption } }: Figure): boolean {
  return alt !== undefined || caption !== undefined;
}

/** An agency under a line of the head may be who wrote the article. */
function isAgencyAlone({ picture: { caption, credit }, lines }: Figure): boolean {
  return lines.length > 1 && caption === undefined && /^[\p{L} ]+$/u.test(credit ?? '');
}

/** Where the headline stands above the credit, it is what the picture shows, and the line above it is not. */
function dropAboveHeadline(figure: Figure | undefined, headline: string): Figure | undefined {
  if (!figure?.picture.alt || figure.picture.caption !== headline) return figure;
  return { picture: { ...figure.picture, alt: headline, caption: undefined }, lines: figure.lines.slice(1) };
}

/** A sentence over other words about a picture says more than what it shows. */
function isStandfirst(line: ReadLine, { picture: { alt, caption = '' } }: Figure): boolean {
  const { text, role } = line;
  if (role !== 'paragraph' || isNumbered(text) || isSeen(line)) return false;
  return text === alt ? !isSame(alt, caption) : text === caption && line.weight > LONGEST_SAID;
}

/** A longer sentence over a credit alone is no caption, but the standfirst. */
const LONGEST_SAID = 140;

/** The whole headline stands for what the picture shows; its end, on the way to the article, does not. */
function readHeadline(figure: Figure, headline: string): Figure {
  const { alt, ...picture } = figure.picture;
  if (picture.caption === headline && !alt)
    return { ...figure, picture: { alt: headline, credit: picture.credit } };
  return alt && alt !== headline && headline.includes(alt)
    ? { picture, lines: figure.lines.slice(1) }
    : figure;
}

/** In one block with a credit, or with a caption and its credit, a sentence is a picture’s. */
function isGlued({ picture, lines: [first, second, third] }: Figure, habits: Habits): boolean {
  if (!first || !second || !isOneBlock(first, second, habits)) return false;
  return (second.role === 'caption' && picture.caption === undefined) || third?.opens === false;
}

/** A picture above the headline is told by its credit, or because it is said twice what it shows, or by the headline itself. */
function findAbove(lines: ReadLine[], headline: string, habits: Habits): Figure | undefined {
  const last = lines.at(-1);
  if (last?.text === headline) {
    const before = lines.at(-2);
    const credit = partCaptionLine(before);
    if (before && credit) return { picture: { alt: headline, ...credit }, lines: [before, last] };
  }
  for (const start of lines.keys()) {
    const found = readFigure(lines.slice(start, start + 4), habits);
    if (!found || (found.lines.length < 2 && !found.picture.credit) || isSource(found)) continue;
    const under = lines.slice(start + found.lines.length);
    if (under.length <= MOST_BETWEEN)
      return describeBarred(
        addCaption(addSentence(readHeadline(found, headline), lines[start - 1]), under[0]),
      );
  }
  return undefined;
}

/** Where it comes from, and nothing else, is said of the article. */
function isSource({ picture, lines: [line] }: Figure): boolean {
  return !isTold({ picture, lines: [] }) && SOURCE_LABEL.test(line?.text ?? '');
}

/** Names alone in brackets between the date and the text are who made the picture. */
function findBracketed(lines: ReadLine[]): Figure | undefined {
  const line = lines.slice(lines.findIndex(isSignature) + 1).find(({ text }) => BRACKETED.test(text));
  return line && { picture: { credit: line.text.slice(1, -1) }, lines: [line] };
}

/** Under what a picture shows and a sentence that says more of it, a name in one block with the sentence is no author’s, but the maker’s. */
function findNamed(lines: ReadLine[], { hasBlocks }: Habits): Figure | undefined {
  const at = lines.findIndex((line, index) => {
    const [caption, maker, next] = lines.slice(index + 1, index + 4);
    if (!hasBlocks || !caption || !maker || line.role !== 'short' || isSentence(line.text)) return false;
    const isBlock = line.opens && caption.opens && !maker.opens && next?.opens !== false;
    return (
      isBlock && isSentence(caption.text) && sharesWords(line.text, caption.text) && ALONE.test(maker.text)
    );
  });
  const [line, caption, maker] = at < 0 ? [] : lines.slice(at);
  if (!line || !caption || !maker) return undefined;
  return {
    picture: { alt: line.text, caption: caption.text, credit: maker.text },
    lines: [line, caption, maker],
  };
}

/** A name of two words or more, or of one with a hyphen. */
const ALONE = new RegExp(`^(?:${FULL_NAME}|\\p{Lu}\\p{L}+-\\p{Lu}\\p{L}+)$`, 'u');

const BRACKETED = new RegExp(`^\\(${FULL_NAME}(?:\\s?/\\s?${NAME})?\\)$`, 'u');

/** Below the headline, the same words once more are what the picture shows. */
function findHeadline(lines: ReadLine[], headline: string): Figure | undefined {
  const at = lines.findIndex(({ text }) => text === headline || isTitle(text, headline));
  const [line, next] = at < 0 ? [] : lines.slice(at);
  if (!line) return undefined;
  return next?.role === 'short' && next.weight >= 40
    ? {
        picture: { alt: line.text, ...(partUnder(next.text) ?? { caption: next.text }) },
        lines: [line, next],
      }
    : { picture: { alt: line.text }, lines: [line] };
}

/** Some describe the picture by the title of the page: the headline, and the house behind a bar. */
function isTitle(text: string, headline: string): boolean {
  return headline !== '' && text.startsWith(headline) && HOUSE_LAST.test(text.slice(headline.length));
}

const HOUSE_LAST = /^\s[|–-]\s\p{L}[\p{L}\p{N}.’' -]{1,24}$/u;

/** Where no picture stands above the text, the first one soon after it begins leads; a picture that leads is not shown again, and those that follow it above the text open it. */
export function partLead(
  blocks: Block[],
  above: DraftPicture | undefined,
  gallery: DraftPicture[] = [],
): { picture: DraftPicture | undefined; blocks: Block[] } {
  const pictures = blocks.slice(0, SOON).flatMap((block) => (block.type === 'picture' ? [block] : []));
  const picture = above ?? pictures[0]?.picture;
  const isLead = (block: Block) =>
    block.type === 'picture' &&
    picture !== undefined &&
    (block.picture === picture || isSamePicture(block.picture, picture));
  const rest = blocks.filter((block) => block !== pictures[0] || !isLead(block));
  return {
    picture,
    blocks: [...gallery.map((shown): Block => ({ type: 'picture', picture: shown })), ...rest],
  };
}
