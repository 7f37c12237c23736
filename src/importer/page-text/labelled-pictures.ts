import { readNames } from '../bylines/bylines.ts';
import { isFileName } from '../html/figures/file-names.ts';
import { ARCHIVE_ALONE } from '../lexicon/credit-forms.ts';
import { CAPTION_LABELS, CREDIT_LABELS, IMAGE_WORDS, PHOTO_LABELS, toCapitals } from '../lexicon/labels.ts';
import { LONGEST_UNMARKED, isWords, partCaptionLine, readCreditLine } from './figure-lines.ts';
import { tellHabits, type Habits } from './habits.ts';
import type { ReadLine } from './meta.ts';
import { isCaptionLabel } from './caption-labels.ts';
import { LEAST_CAPTION, partUnder } from './under-pictures.ts';
import { countWords } from './words.ts';

const SIGN = '[,،，:：]';

/** A label and its sign, or the sign before the label: right-to-left pages lose the space behind it. */
const CAPTION = toLabelled(CAPTION_LABELS);
const SOURCE = toLabelled(CREDIT_LABELS);

/** Beside a caption that bears its label, any label of a credit is one, and both may have lost their signs. */
const SOURCE_BESIDE = toLabelled(`${CREDIT_LABELS}|${PHOTO_LABELS}`);
const BARE_CAPTION = new RegExp(`^(?:${toCapitals('caption')})\\s?(?<said>[\\p{Lu}\\p{Lo}].*)$`, 'u');
const BARE_SOURCE = new RegExp(
  `^(?:${toCapitals('credit')}|Image copyright)\\s?(?<said>[\\p{Lu}\\p{Lo}].*)$`,
  'u',
);

function toLabelled(labels: string): RegExp {
  return new RegExp(
    `^(?:[,،]\\s?(?:${labels})\\s?${SIGN}?|(?:${labels})\\s?${SIGN})\\s*(?<said>\\S.*)$`,
    'iu',
  );
}

/** Some tools write a picture as its description in brackets. */
const DESCRIPTION = new RegExp(
  `^[[<(]\\s?(?:${IMAGE_WORDS})(?:\\s?\\d{1,3})?\\s?[:：]\\s?(?<said>[^[\\]<>]{2,400})[\\]>)]$`,
  'iu',
);

/** A shorter description may be who made the picture. */
const LEAST_DESCRIPTION = 3;

/** Read the lines whose label, or brackets, say that they tell of a picture: its maker and the words under it become one line. */
export function readLabelled(lines: ReadLine[]): ReadLine[] {
  const read: ReadLine[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [line, next] = [lines[at] as ReadLine, lines[at + 1]];
    const pair = next && (readPair(line, next) ?? readPair(next, line));
    const told = pair ?? readAlone(line) ?? readUnderLabel(line, next);
    if (told?.lines === 2) at += 1;
    read.push(
      told ? { ...line, ...told.line } : (readTitle(line, read.at(-1)) ?? readDescription(line) ?? line),
    );
  }
  return joinMakers(read, tellHabits(read));
}

/** Above or below a caption that has its label but no maker may stand the maker alone. */
function joinMakers(lines: ReadLine[], { hasBlocks }: Habits): ReadLine[] {
  const joined: ReadLine[] = [];
  for (const [index, line] of lines.entries()) {
    const before = joined.at(-1);
    const [over, under] = [before && readMaker(before), readMaker(line)];
    if (before && over && isUnmade(line))
      joined.splice(-1, 1, { ...line, opens: before.opens, told: { ...line.told, credit: over } });
    else if (before && under && isUnmade(before))
      joined.splice(-1, 1, { ...before, told: { ...before.told, credit: under } });
    else if (before && under && isOfArchive(before))
      joined.splice(-1, 1, { ...before, told: { caption: before.text, credit: under } });
    else if (before && over && hasBlocks && isUnderMaker(before, line, lines[index + 1]))
      joined.splice(-1, 1, {
        ...line,
        ...toCaption(line.text, { caption: line.text, credit: over }, 2).line,
        opens: true,
      });
    else joined.push(line);
  }
  return joined;
}

/** Some set who made the picture over its caption: both stand in a block of their own. */
function isUnderMaker(maker: ReadLine, line: ReadLine, next: ReadLine | undefined): boolean {
  return (
    maker.opens &&
    !line.opens &&
    next?.opens === true &&
    isWords(line) &&
    line.weight >= LEAST_CAPTION &&
    line.weight <= LONGEST_UNMARKED &&
    !readNames(line.text)
  );
}

/** Over who made it, a word for an archive’s picture is of the caption, or all of it. */
function isOfArchive(line: ReadLine): boolean {
  const credit = partCaptionLine(line)?.credit;
  return credit !== undefined && ARCHIVE_ALONE.test(credit);
}

function isUnmade({ told }: ReadLine): boolean {
  return told?.caption !== undefined && told.credit === undefined;
}

function readMaker(line: ReadLine): string | undefined {
  return line.role === 'caption' ? readCreditLine(line) : undefined;
}

type Found = { line: Pick<ReadLine, 'role' | 'kinds' | 'text' | 'told' | 'isLabelled'>; lines: 1 | 2 };

function toCaption(text: string, told: NonNullable<ReadLine['told']>, lines: 1 | 2): Found {
  return { line: { role: 'caption', kinds: [], text, told, isLabelled: true }, lines };
}

function readPair(source: ReadLine, under: ReadLine): Found | undefined {
  const signed = say(CAPTION, under);
  const credit = signed ? say(SOURCE_BESIDE, source) : undefined;
  if (signed && credit && !say(CAPTION, source)) return toCaption(signed, { caption: signed, credit }, 2);
  const [caption, maker] = [say(BARE_CAPTION, under), say(BARE_SOURCE, source)];
  return caption && maker ? toCaption(caption, { caption, credit: maker }, 2) : undefined;
}

function readAlone(line: ReadLine): Found | undefined {
  const caption = say(CAPTION, line);
  if (caption && isSure(line.text)) return toCaption(caption, partUnder(caption) ?? { caption }, 1);
  const credit = /^[,،]/u.test(line.text) ? say(SOURCE, line) : undefined;
  return credit ? toCaption(credit, { credit }, 1) : undefined;
}

/** The label may stand on a line of its own. */
function readUnderLabel(line: ReadLine, next: ReadLine | undefined): Found | undefined {
  if (!next || !isCaptionLabel(line.text) || !isSure(line.text)) return undefined;
  if (next.role !== 'short' && next.role !== 'paragraph') return undefined;
  return toCaption(next.text, partUnder(next.text) ?? { caption: next.text }, 2);
}

/** A short label of one word names stories too: `Leyenda: …`. */
function isSure(text: string): boolean {
  return !/^\p{sc=Latn}{1,7}(?!\p{L}|\s\p{L})/u.test(text);
}

function say(pattern: RegExp, { text }: ReadLine): string | undefined {
  return text.length <= 1000 ? pattern.exec(text)?.groups?.said : undefined;
}

/** Agencies of Russia that write in many languages end a description with the house, the width of the picture and the day. */
const SIZED = /^.{4,300}\s[-–—]\s\p{L}[^,]{2,40},\s\d{3,4},\s\d{1,2}\.\d{1,2}\.\d{4}$/u;

const UNDATED = { date: undefined, dates: undefined, byline: undefined };

/** Under its headline they set the title of the page: the headline once more, the house and the day. */
function readTitle(line: ReadLine, before: ReadLine | undefined): ReadLine | undefined {
  const rest = before && line.text.startsWith(before.text) ? line.text.slice(before.text.length) : '';
  return TITLE_END.test(rest) ? { ...line, ...UNDATED, role: 'furniture', kinds: ['menu'] } : undefined;
}

const TITLE_END = /^\s[-–—]\s\p{L}[^,]{2,40},\s\d{1,2}\.\d{1,2}\.\d{4}$/u;

function readDescription(line: ReadLine): ReadLine | undefined {
  if (SIZED.test(line.text.slice(0, 400)))
    return { ...line, ...UNDATED, role: 'caption', told: { alt: line.text } };
  const said = say(DESCRIPTION, line)?.trim();
  if (!said) return undefined;
  if (isFileName(said)) return { ...line, role: 'furniture', kinds: ['picture'] };
  const isMade =
    !/\p{Ll}{2,}\s\p{Ll}{2,}|\p{Ll}{3,}\s\S+\s\p{Ll}{3,}|\p{Lo}/u.test(said) || /\s?\/\s?/u.test(said);
  if (isMade || countWords(said) < LEAST_DESCRIPTION) return undefined;
  return { ...line, role: 'caption', text: said, told: { alt: said } };
}
