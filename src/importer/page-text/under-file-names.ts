import { readNames } from '../bylines/bylines.ts';
import { isFileName } from '../html/figures/file-names.ts';
import { isMaker } from '../html/figures/makers.ts';
import { isWords, partCaptionLine, readCreditLine } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { ReadLine } from './meta.ts';
import { LEAST_CAPTION, partUnder } from './under-pictures.ts';

/** A longer line under the name of a file is a paragraph, a longer one over or under its maker too, and a longer one beside its caption no maker. */
const LONGEST = { caption: 160, made: 250, maker: 60, name: 100 };

/** List the lines right under the name of a file, or under the count of a gallery: these stand instead of what a picture shows, and the lines tell of it. True where a name does. */
export function listUnderFileNames(lines: ReadLine[]): Map<ReadLine, boolean> {
  return new Map(
    lines.flatMap((line, index): [ReadLine, boolean][] => {
      const before = lines[index - 1];
      return isName(before) ? [[line, true]] : isCount(before) ? [[line, false]] : [];
    }),
  );
}

/** Read the lines under the name of a file as one caption, where they say who made the picture: wherever they stand, they are no other thing. */
export function joinUnderFileNames(lines: ReadLine[]): ReadLine[] {
  const joined: ReadLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as ReadLine;
    const figure = isName(lines[at - 1]) ? readUnderFileName(lines.slice(at, at + 3)) : undefined;
    const { caption = '', credit } = figure?.picture ?? {};
    const told = { caption, credit };
    // What stands above the name describes nothing.
    joined.push(credit ? { ...line, role: 'caption', text: caption, told, isAnew: true } : line);
    if (credit && figure) at += figure.lines.length - 1;
  }
  return joined;
}

function isName(line: ReadLine | undefined): boolean {
  return line !== undefined && isFile(line);
}

/** Tell whether a line is the name of a file: so are words joined by low lines, though their ending was cut off. */
export function isFile({ text }: ReadLine): boolean {
  return isFileName(text) || (text.length <= LONGEST.name && text.includes('_') && JOINED.test(text));
}

/** Names of icons have nothing but small Latin letters: `camera_alt`. */
const JOINED = /^(?=.*[^a-z_])[\p{L}\p{N}-]{2,}(?:_[\p{L}\p{N}-]+)+$/u;

function isCount(line: ReadLine | undefined): boolean {
  return line?.kinds.includes('picture') === true && COUNT.test(line.text);
}

/** `1 of 4` */
const COUNT = /^\d{1,3}\s?(?:\/|\p{L}{1,4})\s?\d{1,3}$/u;

/**
 * Read the caption right under the name of a file, with its maker at its end, on the next line, or over it.
 *
 * @param starts The lines with which such pictures begin: one may follow, or else a paragraph.
 */
export function readUnderFileName(
  lines: ReadLine[],
  starts?: ReadonlyMap<ReadLine, boolean>,
): Figure | undefined {
  const [first, next, afterNext] = lines;
  if (!first || !next) return undefined;
  const isLast = (line: ReadLine | undefined) =>
    line === undefined || line.role === 'paragraph' || starts?.has(line) === true;
  const told = readOverCaption(first, next, isLast(afterNext));
  if (told) return told;
  if (!isCaption(first, LONGEST.made)) return undefined;
  const parted = partUnder(first.text) ?? partBracketed(first.text);
  if (parted) return { picture: parted, lines: [first] };
  const credit = isLast(afterNext) ? readMaker(next) : undefined;
  if (credit) return { picture: { caption: first.text, credit }, lines: [first, next] };
  // Under a count, a heading may go on with the text.
  const isParted = starts?.get(first) === false ? starts.has(next) : isLast(next);
  return isCaption(first, LONGEST.caption) && isParted && !HEADING.test(first.text)
    ? { picture: { caption: first.text }, lines: [first] }
    : undefined;
}

/** Nothing but what somebody said, or capitals. */
const HEADING = /^["'“”„«‘「『].*["'“”»’」』]$|^[^\p{Ll}\p{Lo}]+$/u;

/** Some set who made a picture over its caption: then only a house and a name, or a label, tell that it is one. */
function readOverCaption(maker: ReadLine, caption: ReadLine, isLast: boolean): Figure | undefined {
  if (!isLast || !isCaption(caption, LONGEST.made)) return undefined;
  const isSure = maker.role === 'caption' || (maker.role === 'short' && isMaker(maker.text, 'sure'));
  const credit = isSure && maker.weight <= LONGEST.maker ? readMaker(maker) : undefined;
  return credit ? { picture: { caption: caption.text, credit }, lines: [maker, caption] } : undefined;
}

function isCaption(line: ReadLine, longest: number): boolean {
  const isLong = line.weight >= LEAST_CAPTION && line.weight <= longest;
  return isLong && isWords(line) && !partCaptionLine(line) && !isName(line) && !readNames(line.text);
}

function partBracketed(text: string): { caption: string; credit: string } | undefined {
  const [, caption, credit] = BRACKETED.exec(text) ?? [];
  return caption && credit ? { caption, credit } : undefined;
}

/** A sentence, and in brackets who made the picture. */
const BRACKETED = /^(.{12,}[.!?…”"»])\s?[([](\p{Lu}[^()[\]:.!?]{1,40})[)\]]$/u;

function readMaker(line: ReadLine): string | undefined {
  if (line.role === 'caption') return readCreditLine(line);
  const isName = MAKER.test(line.text) && line.weight <= LONGEST.maker;
  return line.role === 'short' && isName ? line.text : undefined;
}

/** No sentence; an address of a page has full stops within it. */
const MAKER = /^\p{Lu}(?:[^.!?:;]|\.(?=\S))+$/u;
