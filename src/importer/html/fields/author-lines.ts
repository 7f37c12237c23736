import type { Element, Root } from 'hast';
import { saysRole } from '../../bylines/byline-words.ts';
import { isByLabel, isRole, readByline, readNames } from '../../bylines/bylines.ts';
import { findLabels, saysPublished } from '../../dates/labels.ts';
import { findDate } from '../../dates/visible-dates.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import { partCaption } from '../../page-text/picture.ts';
import { cleanNames, cutTail, isProper } from './clean-names.ts';
import { isCased } from '../../bylines/name-shapes.ts';
import { isElement, listElements, partedMarksOf, readText, textOf } from '../tree/hast.ts';
import { listLines, type PageLine } from '../tree/page-lines.ts';

export const BYLINE =
  /(?<!(?:^|[\s_-])(?:with|has|no|hide|without))(?:^|[\s_-])(?:by-?line|author(?:s|ed)?(?:-?(?:names?|info|box|link))?|autor(?:es|en|a|ka|zy)?|auteurs?|autore|contributors?|writers?|reporters?|journalists?|redact(?:eur|or)|redakt(?:eur|or|ør)|verfasser|forfatter|skribent|kirjoittaja|toimittaja|szerzo|yazar|penulis|firma(?:nte)?|signature|vcard)(?=$|[\s_-])/i;

/** A line that is longer is no byline. */
const LONGEST = 160;

/** The byline in the lines around the headline, by the words before the names, or by the date beside them. */
export function readLines(lines: PageLine[], language: string | undefined): string[] {
  const short = lines.filter(({ text }) => text.length <= LONGEST && !partCaption(text));
  for (const [index, { text, element, isAbove }] of short.entries()) {
    if (/^(?:from|aus)\s/i.test(text)) continue;
    const plain = dropDate(text, language);
    const names = isByLabel(text, language)
      ? readNames(short[index + 1]?.text ?? '', language)
      : (readPart(element, text, language) ??
        readByline(plain, language) ??
        (plain === text || isAbove ? undefined : readNames(plain, language)));
    const clean = names?.flatMap((name) => cleanNames(name, language)).map(cutTail);
    if (clean && clean.length > 0 && clean.every(isProper)) return clean;
  }
  return [];
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
function dropDate(text: string, language: string | undefined): string {
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
const OPENING = /^[\s|•·⋅–—-]+/u;

const BEFORE_DATE =
  /[\s,|·•⋅–—-]*(?:\b(?:on|at|last|updated|published|posted|am|vom|le|el|em|il|op|den|dne)\b[\s:]*)*$/iu;

/** The visible byline that is marked as one. */
export function readMarked(page: Root, language: string | undefined, lines: PageLine[] = []): string[] {
  const marked = listLines(page, isMarked)
    .filter(({ element }) => !isElement(element, 'h1'))
    .slice(0, MOST_LINES);
  const found = marked.map((line) => readMarkedLine(line, language));
  const first = found.findIndex((names) => names.length > 0);
  if (first < 0) return [];
  // Each of several reporters may have a line.
  const places = marked.map(({ text }) => lines.findIndex((line) => line.text === text));
  const isNext = (index: number) =>
    index === first ||
    (places[index] === (places[first] ?? 0) + index - first &&
      readByline(marked[index]?.text ?? '', language) !== undefined);
  const end = marked.findIndex((_line, index) => index > first && !isNext(index));
  return found.slice(first, end < 0 ? undefined : end).flat();
}

/** Addresses of the pages on which papers present those who write for them. */
const PROFILE =
  /^mailto:|\/(?:authors?|autor(?:es|en|i|a|zy)?|auteurs?|autore|people|persons?|staff|profiles?|profil|journalist(?:s|es|en|i|as?)?|reporters?|columnist(?:s|as?)?|contributors?|writers?|by|redaktion|redakt(?:eure?|or|ører)|verfasser|forfatter|skribent(?:er)?|medarbetare|toimittajat?|szerzok?|yazar(?:lar)?|penulis|correspondents?|bio)[/=][^/]/i;

/** The names around the headline that are links to those who bear them. */
export function readLinked(lines: PageLine[], language: string | undefined): string[] {
  const linked = lines
    .filter(({ text, isAbove }) => !isAbove && text.length <= LONGEST)
    .map(({ element }) =>
      listElements(element, isProfile, MOST_LINKED)
        .map(readText)
        .filter((text) => (isCased(text) ? readNames(text, language) !== undefined : UNCASED_NAME.test(text)))
        .flatMap((text) => cleanNames(text, language)),
    );
  return (
    linked.find((names) => names.length > 0 && names.length < MOST_LINKED && names.every(isProper)) ?? []
  );
}

/** The names of several who wrote together, each a link and nothing else in a line of its own. */
export function readLinkedRow(lines: PageLine[], language: string | undefined): string[] {
  const isRow = ({ text, element, isAbove }: PageLine) =>
    !isAbove && listElements(element, (inner) => isProfile(inner) && readText(inner) === text, 1).length > 0;
  const start = lines.findIndex(isRow);
  const end = lines.findIndex((line, index) => index > start && !isRow(line));
  const row = start < 0 ? [] : lines.slice(start, end < 0 ? undefined : end);
  const names = row.flatMap(({ text }) => readNames(text, language) ?? []);
  return row.length > 1 && row.length < MOST_LINKED && names.length === row.length ? names : [];
}

/** The names around the headline beside which stands what their bearers are: `Ann Tide, harbour correspondent`. */
export function readRoles(lines: PageLine[], language: string | undefined): string[] {
  const near = lines.slice(0, MOST_LINES).filter(({ isAbove }) => !isAbove);
  const signed = near.map(({ text }, index) => {
    const isBeside = saysRole(text) || isRole(near[index + 1]?.text ?? '');
    const names = isBeside && text.length <= LONGEST_ROLE ? readNames(text, language) : undefined;
    return names?.flatMap((name) => cleanNames(name, language)) ?? [];
  });
  return signed.find((names) => names.length > 0 && names.every(isProper)) ?? [];
}

/** Two words or more; in East Asia a few signs. */
const UNCASED_NAME = /^(?:\S+(?:\s\S+){1,3}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々]{3,6}|\p{sc=Hang}{3,4})$/u;

const LONGEST_ROLE = 90;

/** More links are a list of all who write. */
const MOST_LINKED = 6;

function isProfile(element: Element): boolean {
  return isElement(element, 'a') && PROFILE.test(textOf(element.properties, 'href'));
}

/** Farther down, marks are those of other articles. */
const MOST_LINES = 12;

function isMarked(element: Element): boolean {
  return (
    BYLINE.test(partedMarksOf(element)) || /(?:^|\s)author(?=$|\s)/.test(textOf(element.properties, 'rel'))
  );
}

function readMarkedLine({ text, element }: PageLine, language: string | undefined): string[] {
  if (text.length > LONGEST) return [];
  const links = listElements(
    element,
    (inner) =>
      isElement(inner, 'a') &&
      /author|auteur|autor|profile|people|staff|by\//i.test(textOf(inner.properties, 'href')),
    6,
  ).map(readText);
  const isLinked = links.some(Boolean);
  const plain = dropDate(text, language);
  const signed = isLinked
    ? addUnlinked(links, plain, language)
    : (readByline(plain, language) ?? readSeveral(plain, language));
  const names = (signed ?? [plain])
    .flatMap((one) => cleanNames(one, language))
    .flatMap((name) => (signed || !isCutShort(name) ? cutTail(name) : []))
    .filter((name) => !/\d/.test(name) && !isWeekday(name, language));
  if (names.length > 7 || (!isLinked && (!names.every(isProper) || /[:：]$/u.test(plain)))) return [];
  return names;
}

/** Beside linked names others may stand that have no page of their own: `Ann Tide and Bob Quay`. */
function addUnlinked(links: string[], text: string, language: string | undefined): string[] {
  const line = text.slice(text.indexOf(links.find(Boolean) ?? '')).replace(/(?<=\p{L}{2})\.$/u, '');
  const names = (/[,|]/u.test(line) || saysRole(line) ? undefined : readNames(line, language)) ?? [];
  const isWhole = names.length > links.length && names.every((name) => name.includes(' '));
  return isWhole && links.every((link) => names.includes(link)) ? names : links;
}

/** Names with a dash between them, as Vietnamese pages set them, are no name and its place. */
function readSeveral(text: string, language: string | undefined): string[] | undefined {
  const names = /\s[–-]\s/u.test(text) ? readNames(text, language) : undefined;
  return names && names.length > 1 ? names : undefined;
}

/** One word before small ones is the beginning of a sentence, as in `Read the latest`. */
function isCutShort(name: string): boolean {
  return name.includes(' ') && !cutTail(name).includes(' ');
}
