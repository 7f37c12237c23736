import type { Element } from 'hast';
import type { Block } from '../draft.ts';
import { readByline } from '../bylines.ts';
import { partCaption } from '../formats/page-picture.ts';
import { readFurniture } from '../furniture.ts';
import { toText } from '../to-text.ts';
import { CAPTION } from './caption.ts';
import { isLike, PAGE, type Claim, type Decided } from './claims.ts';
import { isElement, marksOf, partedMarksOf, readText, squeeze } from './hast.ts';
import { textIn } from './json-ld.ts';
import { listLines, type PageLine } from './page-lines.ts';
import { toKey } from './text-key.ts';
import { findMeta, readProperty, type Witnesses } from './witnesses.ts';

const MARKED =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head(?:line|ing|er)?|titulo|titular|titre|titolo|line|tit)|strap-?line|chapo|chapeau|cap|teaser-?text|vorspann|unterzeile|anleser|entradilla|bajada|copete|sumario|resumo|linha-?fina|sommario|occhiello|catenaccio|ingress|preamble|manchet|perex|lead(?:-?(?:text|in))?|lede|intro(?:duction)?|summary|excerpt|abstract|spot|zajawka|anons|announce|description|kicker-?text|blurb|resumen|destaque|olho|sapo|ozet|lid|alcim|bevezeto|podtytul|podtitul|podnadpis|podnaslov|underrubrik|undertitel|alaotsikko|ingressi|digest|prologos|ypotitlos)(?=$|[\s_-])/i;

/** The longest that the schema takes. */
const LONGEST = 400;

/** Marks that mean a standfirst under a headline, and elsewhere the words that lead to another article. */
const TEASER = /(?:^|[\s_-])teasers?(?=$|[\s_-])/i;

/** Find the sentence under the headline: where the page shows one, else its description where that is no part of the text. */
export function findStandfirst(
  witnesses: Witnesses,
  headline: string,
  blocks: Block[],
  around: PageLine[] = [],
): Decided<string> | undefined {
  const told = [
    ...claim('JSON-LD', textIn(witnesses.article['description'])),
    ...claim('Open Graph', findMeta(witnesses, 'og:description')),
    ...claim('meta', findMeta(witnesses, 'description', 'twitter:description')),
    ...claim('microdata', readProperty(witnesses, 'description')[0]),
  ].filter(({ value }) => !holdsHeadline(value, headline));
  const seen = listSeen(witnesses, headline, around);
  const isOwn = ({ isMarked, value }: Seen) => isMarked && !isPartOfText(value, blocks);
  const backed = seen.filter(({ value }) => told.some((other) => isSaidBy(value, other.value)));
  const agreed =
    backed.find((one) => isOwn(one) || !isInText(one.value, blocks)) ??
    (seen.some(isOwn) ? undefined : backed[0]) ??
    findBold(blocks, told);
  if (agreed) return { value: agreed.value, evidence: { certainty: 'agreed', witness: 'page, description' } };
  const first = seen.find((one) => isOwn(one) && !one.isAbove);
  if (first) return { value: first.value, evidence: { certainty: 'read', witness: PAGE } };
  const other = told.find(
    ({ witness, value }) => witness !== 'microdata' && !isInText(value, blocks) && !CUT.test(value),
  );
  return other && { value: other.value, evidence: { certainty: 'stated', witness: other.witness } };
}

/** Some papers print their standfirst as a first paragraph in bold; that the description says the same tells it from others. */
function findBold(blocks: Block[], told: Claim[]): { value: string } | undefined {
  const first = blocks.find(({ type }) => type !== 'picture');
  if (!first || !isBold(first)) return undefined;
  const value = toText(first);
  return value.length <= LONGEST && told.some((other) => isSaidBy(value, other.value))
    ? { value }
    : undefined;
}

function isBold(block: Block): boolean {
  if (block.type !== 'rich' || block.node.type !== 'paragraph') return false;
  const parts = block.node.children.filter((part) => part.type !== 'text' || part.value.trim() !== '');
  return parts.length === 1 && /^(?:strong|emphasis)$/.test(parts[0]?.type ?? '');
}

/** Descriptions are cut where they are too long for a search engine. */
const CUT = /\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

interface Seen extends Claim {
  isMarked: boolean;
  isAbove: boolean;
}

/** Lines under the headline that may be a standfirst; where no line says the headline, marked ones of all the page. */
function listSeen({ page }: Witnesses, headline: string, around: PageLine[]): Seen[] {
  const isMark = (element: PageLine['element']) =>
    isElement(element, 'p', 'div', 'h2', 'h3', 'h4', 'span', 'section', 'header', 'strong', 'em') &&
    MARKED.test(partedMarksOf(element)) &&
    readText(element).length <= LONGEST_BOX;
  const marked = listLines(page, isMark).slice(0, 200);
  const texts = new Set(marked.map(({ text }) => text));
  const captions = new Set(listLines(page, isCaptionBox).map(({ text }) => text));
  const near = around.map(({ text, element, isAbove = false }, index) => {
    const isTitle =
      index < 3 && isElement(element, 'h2', 'h3') && text.length >= LEAST_TITLE && !isLike(text, headline);
    const isTeaser = index < 4 && text.length >= LEAST_TITLE && TEASER.test(partedMarksOf(element));
    const isShown = texts.has(text) && text.length >= LEAST && index < NEAR;
    return {
      value: text,
      element,
      isAbove,
      isMarked: !isAbove && (isShown || isTitle || isTeaser),
      isApart: texts.has(text) || isTeaser || isApart(around, index),
    };
  });
  const all = marked.slice(0, 12).map(({ text, element }) => ({
    value: text,
    element,
    isAbove: false,
    isMarked: text.length >= LEAST,
    isApart: true,
  }));
  return (near.length > 0 ? near : all)
    .filter(
      ({ value, element, isApart: stands }) =>
        stands && isSentenceLike(value) && !captions.has(value) && !PICTURE.test(marksOf(element)),
    )
    .filter(({ value }) => !holdsHeadline(value, headline))
    .map(({ value, isMarked, isAbove }) => ({ witness: PAGE, value, isMarked, isAbove }));
}

/** Marked lines that are shorter name a place, a day or a series. */
const LEAST = 30;
/** A box that holds more is no standfirst, whatever its marks. */
const LONGEST_BOX = 900;
/** A sub-heading that is shorter heads the first part of the text. */
const LEAST_TITLE = 50;
/** Farther below the headline, marks speak of other things. */
const NEAR = 10;

function isCaptionBox(element: Element): boolean {
  return CAPTION.test(marksOf(element)) && !MARKED.test(partedMarksOf(element));
}

const PICTURE = /caption|image|photo|picture|credit|bild|foto|legende/i;

/** The first of many paragraphs of one kind is the beginning of the text. */
function isApart(lines: PageLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line && /^h[2-4]$/.test(line.element.tagName)) return true;
  if (!line || !next) return false;
  return (
    next.text.length < 60 ||
    next.element.tagName !== line.element.tagName ||
    marksOf(next.element) !== marksOf(line.element)
  );
}

function isSentenceLike(text: string): boolean {
  return (
    text.length >= 20 &&
    text.length <= LONGEST &&
    /\s/.test(text) &&
    !/^\D{0,12}\d{1,2}[./]\s?\d{1,2}[./]\s?\d{2,4}/.test(text) &&
    !partCaption(text) &&
    !readFurniture(text) &&
    !readByline(text)
  );
}

/** Tell whether a line says what a description does, also where that is cut. */
function isSaidBy(text: string, description: string): boolean {
  const key = toKey(description.replace(CUT, ''));
  return (
    isLike(text, description) || (CUT.test(description) && key.length > 40 && toKey(text).startsWith(key))
  );
}

/** A headline of few words may be said in a sentence by chance. */
function holdsHeadline(text: string, headline: string): boolean {
  const [key, whole] = [toKey(headline), toKey(text)];
  return key !== '' && whole.includes(key) && (key.length >= 25 || key.length * 2 >= whole.length);
}

function claim(witness: string, value: string | undefined): Claim[] {
  const text = squeeze((value ?? '').replace(/<[^>]{0,200}>/g, ' '));
  return text.length >= 20 && text.length <= LONGEST ? [{ witness, value: text }] : [];
}

/** A description that is the beginning of the text is no standfirst. */
function isInText(value: string, blocks: Block[]): boolean {
  const key = toKey(value).slice(0, 80);
  return blocks.slice(0, 6).some((block) => toKey(toText(block)).includes(key));
}

/** A line that is a whole block is printed there; one that is a piece of a longer block is a piece of the text. */
function isPartOfText(value: string, blocks: Block[]): boolean {
  const key = toKey(value);
  return blocks.slice(0, 6).some((block) => {
    const text = toKey(toText(block));
    return text.includes(key) && text.length > key.length * 1.2;
  });
}
