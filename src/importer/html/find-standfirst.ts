import type { Block } from '../draft.ts';
import { readByline } from '../bylines.ts';
import { partCaption } from '../formats/page-picture.ts';
import { readFurniture } from '../furniture.ts';
import { toText } from '../to-text.ts';
import { isLike, PAGE, type Claim, type Decided } from './claims.ts';
import { isElement, marksOf, partedMarksOf, squeeze } from './hast.ts';
import { textIn } from './json-ld.ts';
import { listLines, type PageLine } from './page-lines.ts';
import { toKey } from './text-key.ts';
import { findMeta, readProperty, type Witnesses } from './witnesses.ts';

const MARKED =
  /(?:^|[\s_-])(?:stand-?first|dek|deck|sub-?(?:title|head(?:line|ing)?|titulo|titular|titre|titolo|line)|strap-?line|chapo|chapeau|cap|teaser-?text|vorspann|unterzeile|anleser|entradilla|bajada|copete|sumario|resumo|linha-?fina|sommario|occhiello|catenaccio|ingress|manchet|perex|lead(?:-?text)?|lede|intro(?:duction)?|summary|excerpt|abstract|spot|zajawka|anons|description|kicker-?text)(?=$|[\s_-])/i;

/** The longest that the schema takes. */
const LONGEST = 400;

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
  const backed = seen.find(({ value }) => told.some((other) => isSaidBy(value, other.value)));
  if (backed) return { value: backed.value, evidence: { certainty: 'agreed', witness: 'page, description' } };
  const text = blocks.slice(blocks.findIndex(({ type }) => type === 'paragraph') + 1);
  const first = seen.find(({ isMarked, value }) => isMarked && !isInText(value, text));
  if (first) return { value: first.value, evidence: { certainty: 'read', witness: PAGE } };
  const other = told.find(({ value }) => !isInText(value, blocks) && !CUT.test(value));
  return other && { value: other.value, evidence: { certainty: 'stated', witness: other.witness } };
}

/** Descriptions are cut where they are too long for a search engine. */
const CUT = /\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

interface Seen extends Claim {
  isMarked: boolean;
}

/** Lines under the headline that may be a standfirst; where no line says the headline, marked ones of all the page. */
function listSeen({ page }: Witnesses, headline: string, around: PageLine[]): Seen[] {
  const isMark = (element: PageLine['element']) =>
    isElement(element, 'p', 'div', 'h2', 'h3', 'h4', 'span', 'section', 'header', 'strong', 'em') &&
    MARKED.test(partedMarksOf(element));
  const marked = listLines(page, isMark).slice(0, 12);
  const texts = new Set(marked.map(({ text }) => text));
  const near = around.map(({ text, element }, index) => {
    const isTitle =
      index < 3 && isElement(element, 'h2', 'h3') && text.length >= LEAST_TITLE && !isLike(text, headline);
    const isShown = texts.has(text) && text.length >= LEAST && index < NEAR;
    return {
      value: text,
      element,
      isMarked: isShown || isTitle,
      isApart: texts.has(text) || isApart(around, index),
    };
  });
  const all = marked.map(({ text, element }) => ({
    value: text,
    element,
    isMarked: text.length >= LEAST,
    isApart: true,
  }));
  return (near.length > 0 ? near : all)
    .filter(
      ({ value, element, isApart: stands }) =>
        stands && isSentenceLike(value) && !PICTURE.test(marksOf(element)),
    )
    .filter(({ value }) => !holdsHeadline(value, headline))
    .map(({ value, isMarked }) => ({ witness: PAGE, value, isMarked }));
}

/** Marked lines that are shorter name a place, a day or a series. */
const LEAST = 30;
/** A sub-heading that is shorter heads the first part of the text. */
const LEAST_TITLE = 50;
/** Farther below the headline, marks speak of other things. */
const NEAR = 10;

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

function holdsHeadline(text: string, headline: string): boolean {
  const key = toKey(headline);
  return key !== '' && toKey(text).includes(key);
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
