import { toString } from 'mdast-util-to-string';
import { readByline } from '../../bylines/bylines.ts';
import { findDate } from '../../dates/visible-dates.ts';
import type { Block } from '../../draft.ts';
import { isCopyright } from '../../page-text/picture.ts';
import { isReadMore, opensFurniture, readFurniture } from '../../furniture.ts';
import { PROMOTION } from '../../lexicon/promotions.ts';
import { isPromotion as isAsking } from '../../promotions.ts';
import { toText } from '../../to-text.ts';
import { isParagraph, levelOf } from './block-kinds.ts';
import { isLoneCaption } from '../figures/credit-lines.ts';
import { cutEnd, isBioOf, isNotice } from './cut-end.ts';
import { countLinked, leadsToArticle, shareOfLinks } from './links.ts';
import { isEnded, trimEnd, trimStart } from './edges.ts';
import { findContents, isAddress, isTrail, isTrailList } from './page-scraps.ts';
import { toKey } from '../../text-key.ts';

/** What is known of an article beside its body, and stands in the page a second time. */
export interface KnownFacts {
  headline?: string | undefined;
  standfirst?: string | undefined;
  authors?: string[] | undefined;
  /** The language of the page, as in `de`. */
  language?: string | undefined;
  /** The address of the page. */
  base?: string | undefined;
}

/** So many blocks from the start, a repeated headline, byline or date is looked for. */
const HEAD = 6;

/** So many blocks from the end, a line tells when the page was changed. */
const TAIL = 3;

/** A longer line is no byline. */
const LONGEST_BYLINE = 120;

/** A longer paragraph says more than how to reach its author. */
const LONGEST_CONTACT = 250;

const EMAIL = /[\w.+-]@[\w-]+\.\w/;

/** A block of links that is longer is text. */
const LONGEST_LINK = 300;

/** Take out of a body what a news page puts between and around the paragraphs of an article. */
export function applyNewsRules(blocks: Block[], known: KnownFacts): Block[] {
  const captions = listCaptions(blocks);
  const body = cutEnd(blocks, known.authors ?? []);
  const contents = findContents(body);
  const isOut = (block: Block, index: number) =>
    block.type !== 'picture' &&
    (contents.has(block) ||
      isForeign(block, captions) ||
      leadsToArticle(block, known.base) ||
      (index < HEAD && isHead(block, known)) ||
      (index >= body.length - TAIL && isTail(block, known)));
  const out = new Set(body.filter(isOut));
  const kept = body.filter((block) => !out.has(block));
  return trimStart(trimEnd(dropLoneHeadings(kept)));
}

/** Tell whether a block is no part of an article, wherever it stands. */
function isForeign(block: Block, captions: Set<string>): boolean {
  const text = toText(block);
  return (
    isFurniture(text) ||
    isLinks(block) ||
    isPromotion(block, text) ||
    isNotice(block, text) ||
    isAddress(block, text) ||
    isLoneCaption(block, text) ||
    captions.has(toKey(text))
  );
}

function isHead(block: Block, known: KnownFacts): boolean {
  return (
    isRepeated(toText(block), known) ||
    isBioOf(block, known.authors ?? []) ||
    isTrail(toText(block), known.headline ?? '') ||
    isTrailList(block)
  );
}

/** At the end stand the day of the last change, and who wrote the article and how to reach them. */
function isTail(block: Block, known: KnownFacts): boolean {
  const text = toText(block);
  if (isDateLine(text, known.language)) return true;
  if (!isParagraph(block)) return false;
  if (text.length <= LONGEST_CONTACT && EMAIL.test(text) && namesAuthor(text, known)) return true;
  return !isEnded(text) && isSigned(text, known);
}

function isFurniture(text: string): boolean {
  return text.length < 200 && (readFurniture(text) !== undefined || isCopyright(text));
}

/** Everything that a reader sees of it leads elsewhere. */
function isLinks(block: Block): boolean {
  if (block.type !== 'rich' || (block.node.type !== 'paragraph' && block.node.type !== 'list')) return false;
  if (block.node.type === 'paragraph' && toString(block.node).length > LONGEST_LINK) return false;
  return shareOfLinks(block) >= 0.95;
}

function isPromotion(block: Block, text: string): boolean {
  if (text.length > 220 || block.type === 'quote') return false;
  if (![isReadMore, isAsking, opensFurniture].some((test) => test(text)) && !PROMOTION.test(text))
    return false;
  return (block.type === 'rich' && countLinked(block.node) > 0) || text.length < 40;
}

function listCaptions(blocks: Block[]): Set<string> {
  const keys = blocks.flatMap((block) => {
    if (block.type !== 'picture') return [];
    const { alt = '', caption = '', credit = '' } = block.picture;
    return [caption, credit, `${caption} ${credit}`, ...(alt.length > 30 ? [alt] : [])].map(toKey);
  });
  return new Set(keys.filter((key) => key.length > 0));
}

/** So many letters may stand beside the date in a line that is one: a label, the day of the week, the zone. */
const BESIDE_DATE = 30;

/** Tell whether a line is a date, with a time or a label, and nothing else. */
function isDateLine(text: string, language: string | undefined): boolean {
  const date = findDate(text, language);
  return date !== undefined && `${date.before}${date.after}`.replace(/\P{L}/gu, '').length <= BESIDE_DATE;
}

function isRepeated(text: string, { headline, standfirst, authors = [], language }: KnownFacts): boolean {
  const key = toKey(text);
  if (key === toKey(headline ?? '') || (standfirst && key === toKey(standfirst))) return true;
  return (
    text.length <= LONGEST_BYLINE && (isDateLine(text, language) || isSigned(text, { authors, language }))
  );
}

/** Tell whether a line says who wrote the article, and nothing else. */
function isSigned(text: string, { authors = [], language }: KnownFacts): boolean {
  if (text.length > LONGEST_BYLINE) return false;
  if (readByline(text, language)) return true;
  const key = toKey(text);
  const rest = authors.reduce((left, name) => left.replace(toKey(name), ''), key);
  return authors.length > 0 && rest !== key && rest.length < 24;
}

function namesAuthor(text: string, { authors = [] }: KnownFacts): boolean {
  const key = toKey(text);
  return authors.some((name) => name.includes(' ') && key.includes(toKey(name)));
}

/** A heading with nothing under it headed what was taken out. */
function dropLoneHeadings(blocks: Block[]): Block[] {
  return blocks.filter((block, index) => {
    const level = levelOf(block);
    if (level === undefined) return true;
    const next = blocks.slice(index + 1).find(({ type }) => type !== 'picture');
    const below = next && levelOf(next);
    return next !== undefined && (below === undefined || below > level);
  });
}
