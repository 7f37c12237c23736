import { readNames } from '../bylines/bylines.ts';
import { isFileName } from '../html/figures/file-names.ts';
import { isWords, partCaptionLine, readCreditLine } from './figure-lines.ts';
import type { Figure } from './figure.ts';
import type { ReadLine } from './meta.ts';
import { LEAST_CAPTION, partUnder } from './under-pictures.ts';

/** A longer line under the name of a file is a paragraph, and a longer one under its caption no maker. */
const LONGEST = { caption: 160, maker: 60 };

/** List the lines right under the name of a file: it stands there instead of what a picture shows, and they tell of the picture. */
export function listUnderFileNames(lines: ReadLine[]): Set<ReadLine> {
  return new Set(lines.filter((_line, index) => isName(lines[index - 1])));
}

function isName(line: ReadLine | undefined): boolean {
  return line !== undefined && isFileName(line.text);
}

/** Read the caption right under the name of a file, with its maker at its end or on the next line; a paragraph follows them. */
export function readUnderFileName([caption, next, afterNext]: ReadLine[]): Figure | undefined {
  if (!caption || !next || !isCaption(caption)) return undefined;
  const parted = partUnder(caption.text) ?? partBracketed(caption.text);
  if (next.role === 'paragraph' || parted)
    return { picture: parted ?? { caption: caption.text }, lines: [caption] };
  const credit = afterNext?.role === 'paragraph' ? readMaker(next) : undefined;
  return credit ? { picture: { caption: caption.text, credit }, lines: [caption, next] } : undefined;
}

function isCaption(line: ReadLine): boolean {
  const isLong = line.weight >= LEAST_CAPTION && line.weight <= LONGEST.caption;
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
  const isName = /^\p{Lu}[^.!?:;]+$/u.test(line.text) && line.weight <= LONGEST.maker;
  return line.role === 'short' && isName ? line.text : undefined;
}
