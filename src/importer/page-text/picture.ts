import { isAgency } from '../bylines/byline-words.ts';
import { readNames } from '../bylines/bylines.ts';
import type { DraftPicture } from '../draft.ts';
import { readFurniture } from '../furniture.ts';
import { CREDIT_LABELS, PHOTO_LABELS, listLabels, toCapitals } from '../lexicon/labels.ts';
import { COPYRIGHT, CREDITS } from '../lexicon/rights.ts';
import { hasSign, type Wording } from '../lexicon/wording.ts';
import { isSentence, type Line } from '../lines.ts';
import { cutCaptionLabel, cutLastButton } from './caption-labels.ts';

/** The lead picture of a page, and the lines that tell of it. */
export interface FoundPicture {
  picture: DraftPicture;
  lines: Line[];
}

/** A longer line that ends as a sentence does is a paragraph and no description. */
const LONGEST_DESCRIPTION = 300;

/**
 * Find the lead picture in the first lines of a page: its description, then its caption with the credit at the end.
 *
 * The caption is found first, because only it has a mark. A line before it that reads as a paragraph is not taken for the description.
 */
export function findPicture(lines: Line[]): FoundPicture | undefined {
  for (const [index, line] of lines.slice(0, 3).entries()) {
    const parted = isRightsLine(lines, index) ? undefined : partCaption(line.text);
    if (!parted) continue;
    const before = lines[index - 1];
    const alt = before && isDescription(before, line) ? before : undefined;
    if (index === 2 && (!alt || line.opens)) return undefined;
    return { picture: { alt: alt?.text, ...parted }, lines: alt ? [alt, line] : [line] };
  }
  return undefined;
}

/**
 * Part a caption and the credit at its end; nothing where no credit is.
 *
 * @param credits What may be a credit: more where the text is known to stand under a picture.
 */
export function partCaption(
  line: string,
  credits: Wording[] = CREDITS,
): { caption?: string; credit: string } | undefined {
  if (line === '') return undefined;
  const text = cutLastButton(line);
  if (isWebAddress(text) || isSource(text) || SIGNED.test(text) || GALLERY.test(text)) return undefined;
  for (const form of credits) {
    const match = hasSign(form, text) ? form.pattern.exec(text) : null;
    const credit = match?.[1]?.trim();
    if (!match || !credit) continue;
    const end = match.index + match[0].lastIndexOf(match[1] ?? '');
    // A label before the sign belongs to the credit.
    const [label = ''] = credit.startsWith('©') ? (LABEL_END.exec(text.slice(0, end)) ?? []) : [];
    const caption = cutCaptionLabel(text.slice(0, end - label.length))
      .replace(LABEL_APART, '')
      .replace(PICTURE_LABEL, '')
      .replace(CREDIT_LABEL, '')
      .replace(LABEL_EQUALS, '')
      .replace(LABEL_BEFORE, '')
      .replace(LABEL_CUT, '')
      .replace(/[\s(（［[【«|／/,、，;·•●▪＝]+$/u, '')
      .replace(/(?:^|\s|(?<=[.!?…。۔”»]))[-–—]$/u, '');
    if (caption.length > 1000) return undefined;
    // A name before a bracket is who made the picture for the agency in it.
    if (isMaker(caption, text, credit)) return { credit: text };
    return { ...(isCaption(caption) ? { caption } : {}), credit: sayOnce(`${label.trimStart()}${credit}`) };
  }
  return undefined;
}

/** Where two elements name the maker, it stands there twice without a space. */
export function sayOnce(credit: string): string {
  return credit.replace(/^(.{5,80})\1$/u, '$1');
}

function isMaker(name: string, text: string, agency: string): boolean {
  return (
    text === `${name} (${agency})` && isAgency(agency) && !name.includes(',') && readNames(name) !== undefined
  );
}

/** Signs alone, and which of how many pictures it is, are no caption. */
function isCaption(text: string): boolean {
  if (/^\d+\s?[/／]\s?\d+(?:\s\p{L}+)?$/u.test(text)) return false;
  const kinds = readFurniture(text);
  return /[\p{L}\p{N}]/u.test(text) && !kinds?.every((kind) => kind === 'picture' || kind === 'menu');
}

function isWebAddress(text: string): boolean {
  return /^https?:\/\/\S+$/iu.test(text);
}

/** Who helped with a text stands under it as a credit does. */
function isSource(text: string): boolean {
  return /^\(?with (?:\p{L}+ )?inputs? from /iu.test(text);
}

/** `Ali DENİZ / TUZKIYI, (DHA)`: so Turkish agencies sign a report. */
const SIGNED = /^[^.!?:]{5,60}\/\s?\p{Lu}[\p{Lu}\s().-]+,?\s?\((?:DHA|İHA|AA|ANKA)\)\.?$/u;

/** A label, the name of a gallery, and how many pictures it has. */
const GALLERY =
  /^.{3,80}\d{1,3}\s?(?:Bilder|Biller|Fotos|[Pp]hotos|[Ii]mages|[Pp]ictures|immagini|imágenes|zdjęć|fotografií|kuvaa|billeder|bilder|kép)$/u;

/** What stands before the name of a picture’s maker. */
const LABELS = new Set(listLabels());

/** A label with its colon, or alone, right before the credit. */
const LABEL_END = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PHOTO_LABELS})\\s?[:：]\\s*$|^(?:${PHOTO_LABELS})\\s*$`,
  'iu',
);

/** A label that says no more than that a credit follows, right before it. */
const CREDIT_LABEL = new RegExp(`(?<![\\p{L}\\p{N}])(?:${CREDIT_LABELS}|credits?)\\s?[:：]\\s*$`, 'iu');

/** A label and the sign that leads from it to the credit, as Korean papers write it. */
const LABEL_EQUALS = new RegExp(`(?:^|[\\s.(])(?:${PHOTO_LABELS})\\s?[=＝]\\s*$`, 'iu');

/** A label cut short, behind words that no sign parts from it. */
const LABEL_CUT = /(?<=\s\S+)\s(?:[Pp]h|[Ff]ot|[Pp]hot|[Ff]otogr)\.\s*$/u;

/** Labels that another sign than a colon parts from the credit. */
const LABEL_APART = new RegExp(
  `^(?:${CREDIT_LABELS}|${PHOTO_LABELS})(?:\\s?[,،，]|\\s[–—-])\\s*$|credits?(?:\\.{3}|…)\\s*$|本文(?:图片|配图|图)(?:除[^。，,]{2,8}外[，,]?)?均?[为由]\\s*$`,
  'iu',
);

/** What the picture is, before the words under it. */
const PICTURE_LABEL = new RegExp(
  `^(?:${toCapitals('photo')})\\s?[:：]\\s*(?=.*\\p{Ll}\\s\\p{Ll}{3,}|(?:\\S+\\s){5})`,
  'u',
);

/** Of two labels with a stroke between them the first: `Autor/allikas: Ann Tide`. */
const LABEL_BEFORE = new RegExp(`(?:^|[\\s(])(?:${PHOTO_LABELS}|autora?|author|text[eo]?)/$`, 'iu');

/** Join a label, as in `Photo:`, and the name on the line under it. */
export function joinCredits(lines: Line[]): Line[] {
  return lines.flatMap((line, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]];
    if (before && opensCredit(before, line)) return [];
    return next && opensCredit(line, next) ? [{ ...line, text: `${line.text} ${next.text}` }] : [line];
  });
}

function opensCredit(line: Line, next: Line): boolean {
  return (
    isName(next) && (isBareLabel(line) || (LABEL_LAST.test(line.text) && next.text.length <= LONGEST_LAST))
  );
}

/** Behind a sentence, a dash and a label: the name that they lead to may stand on the next line. Headlines end so with no full stop. */
const LABEL_LAST = new RegExp(
  `^.{20,300}(?:[.!?…][”»"]?\\s[-–—|]\\s(?:${toCapitals('photo')})|\\s[-–—|]\\s(?:${toCapitals('photo')})\\s?[:：])$`,
  'u',
);

/** A longer line than a name is the next thing on the page. */
const LONGEST_LAST = 40;

function isBareLabel(line: Line): boolean {
  const [, label = ''] = /^(.{2,30}?)\s?[:：]$/u.exec(line.text) ?? [];
  return LABELS.has(label.toLowerCase());
}

/** Behind a label, one that says what the picture is opens a credit of any length. */
const LABELLED = new RegExp(`^(?:${PHOTO_LABELS})\\s?[:：]\\s*[^()]{2,160}$`, 'iu');

function isName({ text }: Line): boolean {
  if (LABELLED.test(text)) return true;
  return text.length <= 80 && !isSentence(text) && !isBareLabel({ text, number: 0, opens: false });
}

/** Decide whether a line is the copyright line of a page. */
export function isCopyright(text: string): boolean {
  return COPYRIGHT.some(({ pattern }) => pattern.test(text));
}

/** A sign with a name and a year can be either; right under a description, with text after it, it is a credit. */
function isRightsLine(lines: Line[], index: number): boolean {
  const line = lines[index];
  if (!line || !isCopyright(line.text)) return false;
  return /rights reserved/i.test(line.text) || line.opens || index === lines.length - 1;
}

function isDescription({ text }: Line, caption: Line): boolean {
  if (text.length > 1000) return false;
  return !isSentence(text) || (!caption.opens && text.length <= LONGEST_DESCRIPTION);
}
