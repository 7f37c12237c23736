import type { Element, Root } from 'hast';
import { isElement, listElements, marksOf, partedMarksOf, readText } from '../tree/hast.ts';
import { weigh } from '../../lines.ts';
import { listLines, type PageLine } from '../tree/page-lines.ts';
import { isReadMore, opensFurniture } from '../../furniture.ts';
import { toKey } from '../../text-key.ts';

/** Marks of a list that says in a few points what an article says. */
const POINTS =
  /(?:^|[\s_-])(?:bullets?|bullet-?(?:points?|list)|key-?(?:points?|takeaways?|facts?)|takeaways?|highlights?|shortcuts?|short-?cut-?items|destaques?|puntos?(?:-?clave)?|claves|points?-?(?:cles|forts)|essentiel|punti(?:-?chiave)?|kernpunkte|hovedpunkter|huvudpunkter|hooftpunten|punkty|tldr)(?=$|[\s_-])/i;

/** A box with more says more than in what the article consists. */
const MOST_POINTS = 6;
/** A line that is shorter is the name of a place, a topic or a button. */
const LEAST_POINT = 16;

/** Lines under the headline, those of one list or one box joined into one. */
export interface JoinedLine extends PageLine {
  /** True where several lines of one list were joined. */
  isList?: boolean;
}

/**
 * Join the lines that make up a standfirst together: the points of a list, the paragraphs of a box.
 *
 * @param isBox Tells of an element whether its marks are those of a standfirst.
 * @param isSentence Tells of a text whether it may be a standfirst, or a part of one.
 */
export function joinLists(
  page: Root,
  around: PageLine[],
  isBox: (element: Element) => boolean,
  isSentence: (text: string) => boolean,
): JoinedLine[] {
  const apart = listApart(page);
  const runs = listRuns(page, isBox, apart).filter(({ lines }) =>
    [...lines.map(({ text }) => text), joinTexts(lines)].every(isSentence),
  );
  const joined: JoinedLine[] = [];
  const text = around.findIndex((line) => isParagraph(line));
  for (let index = 0; index < around.length; index += 1) {
    const line = around[index] as PageLine;
    const run =
      line.isAbove || (text >= 0 && text < index) || apart.has(line.element)
        ? undefined
        : (runs.find(({ lines }) => isAt(around, index, lines)) ?? findTitles(around, index, isSentence));
    joined.push(run ? { text: joinTexts(run.lines), element: run.element, isList: true } : line);
    if (run) index += run.lines.length - 1;
  }
  return joined;
}

/** Behind the first paragraph the text has begun: its lists and headings are no standfirst. */
export function isParagraph({ text, element, isAbove }: PageLine): boolean {
  return !isAbove && isElement(element, 'p') && text.length >= PARAGRAPH;
}

const PARAGRAPH = 90;

interface Run {
  element: Element;
  lines: PageLine[];
}

/** Boxes with two lines of words or more, the innermost first. */
function listRuns(page: Root, isBox: (element: Element) => boolean, apart: ReadonlySet<Element>): Run[] {
  const isMarked = (element: Element) =>
    isBox(element) ||
    (isElement(element, 'ul', 'ol', 'div', 'section') && POINTS.test(partedMarksOf(element)));
  return listElements(page, isMarked)
    .filter((element) => !apart.has(element) && readText(element).length <= LONGEST_BOX)
    .flatMap((element) => [...listElements(element, isList), element])
    .map((element) => ({ element, lines: takeAlike(listLines({ type: 'root', children: [element] })) }))
    .filter(({ lines }) => lines.length > 1 && lines.length <= MOST_POINTS && lines.every(isPoint));
}

/** What stands in boxes beside the article. */
function listApart(page: Root): ReadonlySet<Element> {
  const asides = listElements(page, (element) => isElement(element, 'aside'));
  return new Set(asides.flatMap((aside) => [aside, ...listElements(aside, isAny)]));
}

/** More words are more than a standfirst. */
const LONGEST_BOX = 900;

function isAny(): boolean {
  return true;
}

function isList(element: Element): boolean {
  return isElement(element, 'ul', 'ol');
}

/**
 * Headings with no text between them head no part of it: two or three of a kind under the headline are its standfirst, and so are the points
 * of a list right there that say something each.
 */
function findTitles(
  around: PageLine[],
  index: number,
  isSentence: (text: string) => boolean,
): Run | undefined {
  const first = around[index];
  const isTitle = (line: PageLine | undefined) =>
    first &&
    line &&
    !line.isAbove &&
    kindOf(line) === kindOf(first) &&
    isPoint(line) &&
    (!isElement(first.element, 'li') || weigh(line.text) >= LEAST_SAID) &&
    isSentence(line.text);
  if (!first || !isElement(first.element, 'h2', 'h3', 'h4', ...(index === 0 ? ['li'] : []))) return undefined;
  const end = around.findIndex((line, at) => at >= index && !isTitle(line));
  const lines = around.slice(index, end < 0 ? undefined : end);
  const isRun = lines.length > 1 && lines.length <= MOST_TITLES && isSentence(joinTexts(lines));
  return isRun ? { element: first.element, lines } : undefined;
}

/** The names of topics, and of places to share an article, are shorter than what a list says. */
const LEAST_SAID = 30;

/** More headings are a list of other articles. */
const MOST_TITLES = 3;

/** Get how a line is set, as far as its element tells. */
export function kindOf({ element }: PageLine): string {
  return `${element.tagName} ${marksOf(element)}`;
}

/** The lines of one kind that a box begins with; a button may stand behind them. */
function takeAlike(lines: PageLine[]): PageLine[] {
  const [first] = lines;
  const end = lines.findIndex((line) => first && kindOf(line) !== kindOf(first));
  return end > 0 && end === lines.length - 1 ? lines.slice(0, end) : end < 0 ? lines : [];
}

/** Points are said, and no links to other articles. */
function isPoint({ text, element }: PageLine): boolean {
  const [link] = listElements(element, (inner) => isElement(inner, 'a') && readText(inner) !== '', 1);
  if (link && (readText(link) === text || opensFurniture(text) || isReadMore(text))) return false;
  return weigh(text) >= LEAST_POINT && /[\s\p{Lo}]/u.test(text);
}

function isAt(around: PageLine[], index: number, lines: PageLine[]): boolean {
  return lines.every(({ text }, offset) => {
    const line = around[index + offset];
    return line !== undefined && !line.isAbove && toKey(line.text) === toKey(text);
  });
}

function joinTexts(lines: PageLine[]): string {
  return lines.map(({ text }) => text).join(' ');
}
