import { readNames } from '../bylines.ts';
import type { DraftPicture } from '../draft.ts';
import { isSentence } from '../lines.ts';
import { isSignature, type ReadLine } from './page-meta.ts';
import { partCaption } from './page-picture.ts';
import { isSame } from './page-words.ts';

/** The lead picture between headline and text, and the lines that tell of it. */
export interface Lead {
  picture?: DraftPicture | undefined;
  lines: ReadLine[];
}

/** Find the lead picture among the lines between headline and text: by its credit, or because description and caption are the same. */
export function findLead(lines: ReadLine[]): Lead {
  const index = lines.findIndex((line, at) => line.role === 'caption' || isDoubled(lines, at));
  const line = lines[index];
  if (!line) return findUnmarked(lines);
  return line.role === 'caption' ? withCredit(lines, index) : withoutCredit(lines, index);
}

/** Right above the text, below the date, a line or two that are no sentence are the picture’s words most often. */
function findUnmarked(lines: ReadLine[]): Lead {
  const start = lines.findLastIndex(isSignature) + 1;
  const left =
    start > 0 ? lines.slice(start).filter((line) => !readNames(line.text) && !isAddress(line)) : [];
  const [alt, caption, third] = left.filter(isShortText);
  if (!alt || third || alt.weight < 25 || isSentence(alt.text)) return { lines: [] };
  if (!caption) return { picture: { alt: alt.text }, lines: [alt] };
  return caption.weight >= 25 && caption.weight <= 420
    ? { picture: { alt: alt.text, caption: caption.text }, lines: [alt, caption] }
    : { lines: [] };
}

/** `description` · `caption` · `credit`, of which the first two may be the same, and the last two one line. */
function withCredit(lines: ReadLine[], index: number): Lead {
  const line = lines[index];
  if (!line) return { lines: [] };
  const { caption, credit } = partCaption(line.text) ?? {};
  const [before, beforeThat, next] = [lines[index - 1], lines[index - 2], lines[index + 1]];
  // A description that carries the credit too stands there letter for letter.
  if (caption !== undefined && next?.text === line.text)
    return { picture: { alt: line.text, caption, credit }, lines: [line, next] };
  if (caption !== undefined) {
    const alt = before && isAbout(before, caption) ? before : undefined;
    return { picture: { alt: alt?.text, caption, credit }, lines: alt ? [alt, line] : [line] };
  }
  if (!before || !isShortText(before) || isAddress(before)) return withCaptionBelow(lines, index, credit);
  if (next && isShortText(next) && isSame(before.text, next.text))
    return { picture: { alt: before.text, caption: next.text, credit }, lines: [before, line, next] };
  const alt = beforeThat && isAbout(beforeThat, before.text) ? beforeThat : undefined;
  return {
    picture: { alt: alt?.text, caption: before.text, credit },
    lines: alt ? [alt, before, line] : [before, line],
  };
}

/** Some pages set the caption under its credit. */
function withCaptionBelow(lines: ReadLine[], index: number, credit: string | undefined): Lead {
  const [line, next, afterNext] = lines.slice(index, index + 3);
  if (!line) return { lines: [] };
  const isCaption = next?.role === 'short' && next.weight >= 20 && !afterNext && !readNames(next.text);
  return isCaption
    ? { picture: { caption: next.text, credit }, lines: [line, next] }
    : { picture: { credit }, lines: [line] };
}

function isAddress({ text }: ReadLine): boolean {
  return /^\S*(?:@|\bwww\.)\S+\P{L}*$|^\d+$/iu.test(text);
}

function withoutCredit(lines: ReadLine[], index: number): Lead {
  const [alt, caption, next] = lines.slice(index, index + 3);
  if (!alt || !caption) return { lines: [] };
  const credit = next?.role === 'caption' ? partCaption(next.text) : undefined;
  const isCredit = credit !== undefined && credit.caption === undefined;
  return {
    picture: { alt: alt.text, caption: caption.text, ...(isCredit ? { credit: credit.credit } : {}) },
    lines: isCredit && next ? [alt, caption, next] : [alt, caption],
  };
}

/** Pages that use the caption as the description show it twice. */
function isDoubled(lines: ReadLine[], index: number): boolean {
  const [line, next] = lines.slice(index, index + 2);
  return Boolean(
    line &&
    next &&
    !readNames(line.text) &&
    isShortText(line) &&
    isShortText(next) &&
    line.text.length >= 12 &&
    isSame(line.text, next.text),
  );
}

function isAbout(line: ReadLine, caption: string): boolean {
  if (!isShortText(line)) return false;
  return isSame(line.text, caption) || (line.weight <= 140 && !(isSentence(line.text) && line.weight > 90));
}

function isShortText({ role, weight }: ReadLine): boolean {
  return (role === 'short' || role === 'paragraph') && weight <= 420;
}
