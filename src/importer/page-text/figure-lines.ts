import { isFileName } from '../html/figures/file-names.ts';
import { dropLabel, isLabel, isMaker } from '../html/figures/makers.ts';
import { AGENCIES } from '../lexicon/agencies.ts';
import { IMAGE_WORDS, SOURCE_TITLES } from '../lexicon/labels.ts';
import { isSentence } from '../lines.ts';
import { isPlain, type ReadLine, type Told } from './meta.ts';
import { partCaption } from './picture.ts';
import { isSame, listStems } from './words.ts';

/** A longer line is no caption. */
export const LONGEST_CAPTION = 420;

/** A longer line that has no credit is a paragraph with a picture in it. */
export const LONGEST_UNMARKED = 250;

/** Shorter lines that stand there twice, apart, are buttons. */
export const LEAST_DOUBLED = 20;

/** So many of the words of a description stand in its caption too. */
const SHARE = 1 / 3;

/** So many letters that two lines begin with are no chance. */
const LONG_START = 20;

/** Tell whether a line can be words about a picture. */
export function isWords(line: ReadLine): boolean {
  return (
    isPlain(line) &&
    line.weight <= LONGEST_CAPTION &&
    /\p{L}/u.test(line.text) &&
    !PATH.test(line.text) &&
    !(line.text.length <= 12 && isLabel(line.text))
  );
}

/** The way to a page, by its sections: `News > Harbour`. */
const PATH = /\S\s[>›]\s\S/u;

/** Tell whether a line may be the description of what a caption says more of. */
export function isAbout(line: ReadLine, caption: string): boolean {
  if (!isWords(line)) return false;
  return (
    isNumbered(line.text) ||
    isSame(line.text, caption) ||
    (line.weight <= 140 && !(isSentence(line.text) && line.weight > 90))
  );
}

/** Tell whether a line ends with the number of the picture that it describes: `The quay - Photo 2.` */
export function isNumbered(text: string): boolean {
  return text.length <= LONGEST_NUMBERED && NUMBERED.test(text);
}

/** A longer line is text. */
const LONGEST_NUMBERED = 300;

const NUMBERED = new RegExp(`.{12,}\\s[-–—]\\s(?:${IMAGE_WORDS}|ảnh|hình)\\s?\\d{1,2}\\.?$`, 'iu');

/** Tell whether a line is a few words in small letters, by which an archive finds a picture: pages show them for what it shows. */
export function isKeywords(text: string): boolean {
  return /^\p{Ll}[\p{Ll}\p{N}-]*(?:\s[\p{Ll}\p{N}-]+){1,5}$/u.test(text);
}

/** Tell whether a line speaks of what another one says: it says the same, or shares words with it. */
export function sharesWords(one: string, other: string): boolean {
  const stems = [...new Set(listStems(one))];
  const others = new Set(listStems(other));
  return isSame(one, other) || stems.filter((stem) => others.has(stem)).length > stems.length * SHARE;
}

/** Read a line that is a credit and nothing else, as it stands under the words of a picture; elsewhere it may be a menu. */
export function readCredit(text: string, how: 'sure' | 'likely' = 'sure'): string | undefined {
  const parted = partCaption(text);
  if (parted) return parted.caption === undefined ? parted.credit : undefined;
  const name = dropLabel(text)
    .replace(/^[(（[]|[)）\]]$/gu, '')
    .replace(/\s\S+@\S+$/u, '');
  if (name !== text && isSmallAgency(name)) return name;
  return isMaker(name, name === text ? how : 'likely') ? name : undefined;
}

/** Part a line as it was told by its place, or as it tells by itself. */
export function partLine({ told, text }: ReadLine): Told | undefined {
  return told ?? partCaption(text);
}

/** Part a line that is known to tell of a picture; nothing where it is none. */
export function partCaptionLine(line: ReadLine | undefined): Told | undefined {
  return line?.role === 'caption' ? partLine(line) : undefined;
}

/** Read a line that is a credit and nothing else, by its words or its place. */
export function readCreditLine({ told, text }: ReadLine): string | undefined {
  if (!told) return readCredit(text);
  return told.caption === undefined ? told.credit : undefined;
}

/** Read the name under a caption, where the line over it numbers the picture: nothing else shows that it is a credit. */
export function readMaker(first: ReadLine, { text, role }: ReadLine): string | undefined {
  const isName = role !== 'paragraph' && /\p{Ll}/u.test(text) && isNumbered(first.text);
  return isName ? readCredit(text, 'likely') : undefined;
}

/** In brackets or alone, some write agencies in small letters. */
export function isSmallAgency(text: string): boolean {
  return SMALL_AGENCY.test(text);
}

const SMALL_AGENCY = new RegExp(`^(?:${AGENCIES})$`, 'iu');

/** What a line has more than the line that it begins or ends with, if that is the maker of a picture. */
export function cutSame(text: string, same: string): { caption: string; credit: string } | undefined {
  const how = same.length > LONG_START ? 'likely' : 'sure';
  if (text.startsWith(same)) {
    const rest = text.slice(same.length).trim();
    // More words may stand before the brackets: they are of the caption.
    if (GOES_ON.test(rest)) return undefined;
    const credit =
      readCredit(rest, how) ??
      (how === 'likely' ? (readBehind(rest) ?? readBracketed(rest, same)) : undefined);
    return credit ? { caption: text.slice(0, -rest.length).trim(), credit } : undefined;
  }
  if (!text.endsWith(same) || same.length <= LONG_START) return undefined;
  const before = text.slice(0, -same.length).trim();
  // A word and a colon lead to what they stand before.
  const credit = /[:：]$/u.test(before) ? undefined : readCredit(before, how);
  return credit ? { caption: same, credit } : undefined;
}

/** Read who made a picture behind its description said once more: a dash leads there, or stands before the house. */
function readBehind(rest: string): string | undefined {
  const name = rest.replace(/^[-–—|/•·;,]\s?/u, '').replace(/(?<=\p{Ll}{3})\.$/u, '');
  if (SOURCED.test(name)) return name;
  return isMaker(name.replace(/\s[-–—]\s/gu, ' / '), 'likely') ? name : undefined;
}

/** Behind its label, who made a picture may have words in small letters. */
const SOURCED = new RegExp(
  `^(?:${SOURCE_TITLES}|${SOURCE_TITLES.toLowerCase()})\\s?[:：]\\s?[\\p{Lu}\\p{Lo}][^.!?:;()]{1,60}$`,
  'u',
);

/** What a caption says more than its description, and who made the picture in brackets. */
const GOES_ON = /^(?:[\p{Ll}\p{Lo}]|,\s)[^()]*\s[(（[][^()[\]]{2,60}[)）\]]\.?$/u;

/** Behind what a picture shows said once more, brackets hold who made it; where somebody stands is in small letters. */
function readBracketed(rest: string, said: string): string | undefined {
  const [, maker] = BRACKETED.exec(rest) ?? [];
  // Behind a name, brackets hold its house.
  return maker && !partCaption(said) ? maker : undefined;
}

const BRACKETED = /^[(（[]((?:\p{Lu}|\d{1,3}\p{L})[^()（）[\]:!?]{1,60})[)）\]]\.?$/u;

/** Tell whether a line is an address, a number, or the name of a file. */
export function isAddress({ text }: ReadLine): boolean {
  return isFileName(text) || /^\S*(?:@|\bwww\.)\S+\P{L}*$|^\d+$/iu.test(text);
}

/** Tell whether a line names where readers can share an article, an icon or a file. */
export function isButton({ text }: ReadLine): boolean {
  const isShort = text.length <= 80;
  return (
    (isShort && (BUTTON.test(text) || SIGN.test(text) || isGalleryCount(text) || isFileName(text))) ||
    isButtonRow(text)
  );
}

/** Tell whether a line is the button of a gallery and how many pictures it has: `Photo gallery9`. */
export function isGalleryCount(text: string): boolean {
  return text.length <= LONGEST_BUTTON && GALLERY.test(text);
}

const GALLERY =
  /^(?:foto|photo|bilder|bilde?|kuva)?\s?(?:galer[iyí][ea]?|galerija|gallery|galleria|galleri|strecke|serie|serija)\s?\(?\d{1,3}\)?$/iu;

/** Tell whether a line is a row of buttons, which lose the space between them: `ListenSaveShare`. */
export function isButtonRow(text: string): boolean {
  const pieces = text.split(GLUE);
  return pieces.length >= LEAST_BUTTONS && pieces.every((piece) => piece.length <= LONGEST_BUTTON);
}

/** So many buttons are a row, and none is longer. */
const LEAST_BUTTONS = 3;
const LONGEST_BUTTON = 32;

/** Where one word begins right at the end of another, and a number at a word; names as `YouTube` have fewer letters there. */
const GLUE = /(?<=\p{Ll}{3})(?=\p{Lu})|(?<=\p{Ll}{3})(?=\d)|(?<=\d)(?=\p{Lu}\p{Ll})/u;

/** Tell whether a line is the description of a sign: only texts that hold descriptions have it. */
export function isSign({ text }: ReadLine): boolean {
  return text.length <= 80 && (SIGN.test(text) || isFileName(text));
}

const BUTTON =
  /facebook|twitter|whatsapp|linkedin|pinterest|reddit|telegram|messenger|flipboard|фейсбук|вконтакте|твиттер|\bxing\b|^(?:icon|share|social|btn)[-_]|(?<!\p{L})(\p{L})\s?\+\s?\1\s?[-–−]|(?<!\p{L})(\p{L})\s?[-–−]\s?\2\s?\+|(?<!\p{L})A\sA\sA$|^\P{L}*\p{L}?\P{L}*$/iu;

/** What stands for a house or a person and not for what happened. */
const SIGN =
  /^(?:logo|icon|avatar|headshot|undefined|loading)(?!\p{L})|(?<!\p{L})(?:logo|icon|avatar|headshot|badge)\.?$/iu;
