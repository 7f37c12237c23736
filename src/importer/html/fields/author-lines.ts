import type { Element } from 'hast';
import { readBareEastAsian } from '../../bylines/bare-east-asian.ts';
import { cutOthers, isHouseWithAgency, isNewsroom, saysRole } from '../../bylines/byline-words.ts';
import { isByLabel, readByline, readNames } from '../../bylines/bylines.ts';
import { findLabels, saysPublished } from '../../dates/labels.ts';
import { findDate } from '../../dates/visible-dates.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import { JAPANESE_NAME } from '../../lexicon/surnames.ts';
import { weigh } from '../../lines.ts';
import { partCaption } from '../../page-text/picture.ts';
import { cleanNames, cutTail, isProper } from './clean-names.ts';
import { isElement, listElements, readText } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';
import { dropPlaces } from './written-from.ts';

/** Marks by which pages tell the line of those who wrote an article. */
export const BYLINE =
  /(?<!(?:^|[\s_-])(?:with|has|no|hide|without))(?:^|[\s_-])(?:by-?line|author(?:s|ed)?(?:-?(?:names?|info|box|link))?|autor(?:es|en|a|i|ka|zy|ius|iai)?|autors|auteurs?|autore|contributors?|writers?|reporters?|journalists?|redact(?:eur|or)|redakt(?:eur|or|ør)|verfasser|forfatter|skribent|kirjoittaja|toimittaja|szerzok?|yazar(?:lar)?|muhabir|penulis|egile(?:ak?)?|sinadura|avtor|novinar|tac-?gia|firma(?:nte)?|assinatura|signature|vcard)(?=$|[\s_-])/i;

/** A line that is longer is no byline. */
export const LONGEST_BYLINE = 160;

/** The lines around a headline up to where the text is in full flow: farther down, a line that signs is that of another article. */
export function cutText(around: PageLine[]): PageLine[] {
  const paragraphs = around.flatMap(({ text, isAbove }, index) =>
    !isAbove && weigh(text) >= PARAGRAPH ? [index] : [],
  );
  const end = paragraphs[MOST_PARAGRAPHS];
  return around.filter(({ isAbove }, index) => isAbove || end === undefined || index < end);
}

const PARAGRAPH = 120;
const MOST_PARAGRAPHS = 3;

/** The byline in the lines around the headline, by the words before the names, or by the date beside them. */
export function readLines(lines: PageLine[], language: string | undefined): string[] {
  const short = lines.filter(({ text }) => text.length <= LONGEST_BYLINE);
  for (const [index, line] of short.entries()) {
    const following = short.slice(index + 1);
    const names = isRoleOf(line.text, short[index - 1]?.text, language)
      ? []
      : readLine(line, following, language);
    // Whether a line tells of a picture costs more to find out than whether names are in it.
    const isSigned = names.length > 0 && (names.every(isHouseWithAgency) || !partCaption(line.text));
    if (isSigned) return [...names, ...readNext(following, language)];
  }
  return [];
}

/** Under a name, the word for who writes says what its bearer is: `Ann Tide`, and below it `Reporter`. */
function isRoleOf(text: string, before: string | undefined, language: string | undefined): boolean {
  return (
    before !== undefined &&
    !text.includes(' ') &&
    saysRole(text) &&
    isByLabel(text, language) &&
    readNames(before, language) !== undefined
  );
}

function readLine(
  { text, element, isAbove }: PageLine,
  following: PageLine[],
  language: string | undefined,
): string[] {
  if (/^(?:from|aus)\s/i.test(text)) return [];
  const own = dropPlaces(text, element);
  const plain = dropDate(own, language);
  const names = isByLabel(text, language)
    ? readNames(following.find((next) => !partCaption(next.text))?.text ?? '', language)
    : (readPart(element, text, language) ??
      readByline(plain, language, plain !== own) ??
      (plain === own || isAbove
        ? undefined
        : isHouseWithAgency(plain)
          ? [plain]
          : (readNames(cutOthers(plain), language) ?? readJapanese(plain, language))));
  return keepProper(names, language);
}

/** Right beside the date, several Japanese names parted by a space, or one that begins as many do. */
function readJapanese(text: string, language: string | undefined): string[] | undefined {
  const names = language === 'ja' ? readBareEastAsian(text, language) : undefined;
  return names && (names.length > 1 || names.every((name) => JAPANESE_NAME.test(name))) ? names : undefined;
}

function keepProper(names: string[] | undefined, language: string | undefined): string[] {
  const clean =
    names?.flatMap((name) => (isHouseWithAgency(name) ? [name] : cleanNames(name, language).map(cutTail))) ??
    [];
  return clean.every((name) => isNewsroom(name) || isProper(name)) ? clean : [];
}

/** Each of several who wrote together may have a line with the word before the name. */
function readNext(lines: PageLine[], language: string | undefined): string[] {
  const all: string[] = [];
  for (const { text } of lines) {
    if (partCaption(text)) continue;
    const names = keepProper(readByline(text, language), language);
    if (names.length === 0) break;
    all.push(...names);
  }
  return all;
}

/** In a line of several elements, one may hold the word and the names alone. */
function readPart(element: Element, text: string, language: string | undefined): string[] | undefined {
  const isPart = (inner: Element) => {
    const said = isElement(inner, 'span', 'em', 'strong', 'b', 'i', 'small', 'a') ? readText(inner) : '';
    return said.length > 4 && said.length < text.length && text.includes(said);
  };
  const parts = listElements(element, isPart, MOST_PARTS).map((part) => readByline(readText(part), language));
  return parts.find((names) => names !== undefined);
}

/** A line of a page has few elements. */
const MOST_PARTS = 12;

/** A byline may hold the day as well, or say how long ago it was. */
export function dropDate(text: string, language: string | undefined): string {
  const date = findDate(text, language);
  if (!date) return AGO.exec(text)?.[1] && saysPublished(text, language) ? text.replace(AGO, '$1') : text;
  return [date.before, date.after].map((words) => dropBesideDate(words, language)).find(Boolean) ?? '';
}

/** A name, a sign, and words with a number. */
const AGO = /^(.{4,60}?)\s*[|•·⋅]\s*\p{L}[^|•·⋅]{4,40}$/u;

/** Take off the words beside a date what announces it, and the day of the week. */
function dropBesideDate(words: string, language: string | undefined): string {
  const plain = words.replace(BEFORE_DATE, '').replace(OPENING, '').trim();
  const at = Math.max(...findLabels(plain, language));
  const rest = at >= 0 && plain.length - at < LONGEST_LABEL ? plain.slice(0, at) : plain;
  return isWeekday(rest, language) ? '' : rest.replace(BEFORE_DATE, '').trim();
}

/** What announces a date is short. */
const LONGEST_LABEL = 20;

/** What stands before the names in a line of several parts. */
const OPENING = /^[\s|•·⋅/–—-]+/u;

const BEFORE_DATE =
  /[\s,|·•⋅–—-]*(?:\b(?:on|at|last|updated|published|posted|am|vom|le|el|em|il|op|den|dne)\b[\s:]*)*$/iu;
