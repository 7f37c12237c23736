import type { Element, Root } from 'hast';
import { cutOthers, namesOthers, saysRole } from '../../bylines/byline-words.ts';
import { readByline, readNames } from '../../bylines/bylines.ts';
import { isWeekday } from '../../dates/weekdays.ts';
import { BYLINE, dropDate, LONGEST_BYLINE } from './author-lines.ts';
import { cleanNames, cutTail, isProper } from './clean-names.ts';
import { isElement, listElements, partedMarksOf, readText, textOf } from '../tree/hast.ts';
import { listLines, type PageLine } from '../tree/page-lines.ts';
import { dropPlaces } from './written-from.ts';

/** The visible byline that is marked as one: around the headline, where one stands there. */
export function readMarked(
  page: Root,
  language: string | undefined,
  lines: PageLine[] = [],
  around: PageLine[] = [],
): string[] {
  const marked = listLines(page, isMarked).filter(
    ({ element }) => !isElement(element, 'h1') && !BESIDE.test(partedMarksOf(element)),
  );
  const places = new Set(around.map(({ text }) => text));
  const near = marked.filter(({ text }) => places.has(text)).slice(0, MOST_LINES);
  const names = readRow(near, language, lines);
  return names.length > 0 ? names : readRow(marked.slice(0, MOST_LINES), language, lines);
}

/** Each of several reporters may have a line. */
function readRow(marked: PageLine[], language: string | undefined, lines: PageLine[]): string[] {
  const found = marked.map((line) => readMarkedLine(line, language));
  const areLabelled = marked.map(({ text }) => readByline(text, language) !== undefined);
  const first = findFirst(found, areLabelled);
  if (first < 0) return [];
  const places = marked.map(({ text }) => lines.findIndex((line) => line.text === text));
  const isNext = (index: number) =>
    index === first ||
    (places[index] === (places[first] ?? 0) + index - first && areLabelled[index] === true);
  const end = marked.findIndex((_line, index) => index > first && !isNext(index));
  return found.slice(first, end < 0 ? undefined : end).flat();
}

/** One word may be the section, which some pages set into the same element: then a line with the word before the name signs. */
function findFirst(found: string[][], areLabelled: boolean[]): number {
  const first = found.findIndex((names) => names.length > 0);
  const labelled = found.findIndex((names, index) => names.length > 0 && areLabelled[index] === true);
  const isWord = found[first]?.every((name) => !name.includes(' ')) === true;
  return isWord && labelled >= 0 ? labelled : first;
}

/** Farther down, marks are those of other articles. */
const MOST_LINES = 12;

/** An element that holds more is the article itself, whose author some systems write among its marks. */
const LONGEST_BOX = 1500;

/** What stands beside the name of an author, in a mark of its own. */
const BESIDE =
  /(?:^|[\s_-])(?:author|autor|auteur|autore|writer|contributor)s?[\s_-]+(?:desc|description|bio|biography|about|excerpt|job|position|cta|button|btn|follow|posts|articles|archive|social)(?=$|[\s_-])/i;

/** Who made a picture is marked as its author: `foto-author`, `autor-foto`. */
const OF_PICTURE =
  /(?:photo|foto|image|img|picture|pic|bild|kuva|caption|video|illustration)s?[_-]+(?:author|autor)|(?:author|aut[oe]u?re?)[_-]+(?:(?:de|da|do|di|della|la|du)[_-]+)*(?:photo|foto|imagen|imagem|image|img|picture|bild)s?(?=$|[\s_-])/i;

function isMarked(element: Element): boolean {
  const marks = partedMarksOf(element);
  const isNamed =
    (BYLINE.test(marks) && !OF_PICTURE.test(marks)) ||
    /(?:^|\s)author(?=$|\s)/.test(textOf(element.properties, 'rel'));
  return isNamed && readText(element).length <= LONGEST_BOX;
}

function readMarkedLine({ text, element }: PageLine, language: string | undefined): string[] {
  if (text.length > LONGEST_BYLINE || namesOthers(text)) return [];
  const own = cutOthers(dropPlaces(text, element));
  const links = listElements(
    element,
    (inner) =>
      isElement(inner, 'a') &&
      /author|auteur|autor|profile|people|staff|by\//i.test(textOf(inner.properties, 'href')),
    6,
  )
    .map(readText)
    .filter((link) => own.includes(link));
  const isLinked = links.some(Boolean);
  const plain = dropDate(own, language).replace(/(?<=\p{L}{3})\.$/u, '');
  const signed = isLinked
    ? addUnlinked(links, plain, language)
    : (readByline(plain, language) ?? readInside(element, plain, language) ?? readSeveral(plain, language));
  const names = (signed ?? [plain])
    .flatMap((one) => cleanNames(one, language))
    .flatMap((name) => (signed || !isCutShort(name) ? cutTail(name) : []))
    .filter((name) => !/\d/.test(name) && !isWeekday(name, language));
  if (names.length > 7 || (!isLinked && (!names.every(isProper) || /[:：]$/u.test(plain)))) return [];
  return names;
}

/** Beside the house, the name may have a mark of its own in the line. */
function readInside(element: Element, text: string, language: string | undefined): string[] | undefined {
  const inside = listElements(element, (inner) => isElement(inner, 'span', 'strong', 'b', 'em', 'i'), 12)
    .filter((inner) => BYLINE.test(partedMarksOf(inner)) && !BESIDE.test(partedMarksOf(inner)))
    .map((inner) => readText(inner).replace(/(?<=\p{L}{3})\.$/u, ''))
    .filter((said) => said !== '' && said.length < text.length);
  const names = inside.flatMap((said) => readByline(said, language) ?? readNames(said, language) ?? []);
  return names.length > 0 ? [...new Set(names)] : undefined;
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
