import { toString } from 'mdast-util-to-string';
import { readByline } from '../bylines.ts';
import { findDate } from '../dates/visible-dates.ts';
import type { Block } from '../draft.ts';
import { isCopyright } from '../formats/page-picture.ts';
import { isReadMore, opensFurniture, readFurniture } from '../furniture.ts';
import { PROMOTION } from '../lexicon-promotions.ts';
import { isPromotion as isAsking } from '../promotions.ts';
import { toText } from '../to-text.ts';
import { isParagraph, levelOf } from './block-kinds.ts';
import { isLoneCaption } from './credit-lines.ts';
import { cutEnd, isBioOf, isNotice } from './cut-end.ts';
import { countLinked, shareOfLinks } from './links.ts';
import { toKey } from './text-key.ts';

/** What is known of an article beside its body, and stands in the page a second time. */
export interface KnownFacts {
  headline?: string | undefined;
  standfirst?: string | undefined;
  authors?: string[] | undefined;
  /** Every block of the page, in its order. */
  all?: Block[] | undefined;
  /** The language of the page, as in `de`. */
  language?: string | undefined;
}

/** So many blocks from the start, a repeated headline, byline or date is looked for. */
const HEAD = 6;

/** So many blocks from the end, a line tells when the page was changed. */
const TAIL = 3;

/** So many lines above the headline may name what it belongs to. */
const KICKERS = 2;

/** A longer line above the headline is text. */
const LONGEST_KICKER = 60;

/** A block of links that is longer is text. */
const LONGEST_LINK = 300;

/** Take out of a body what a news page puts between and around the paragraphs of an article. */
export function applyNewsRules(blocks: Block[], known: KnownFacts): Block[] {
  const captions = listCaptions(blocks);
  const kickers = listKickers(known);
  const kept = cutEnd(blocks, known.authors ?? []).filter((block, index, all) => {
    if (block.type === 'picture') return true;
    const text = toText(block);
    if (isFurniture(text) || isLinks(block) || isPromotion(block, text) || isNotice(block, text))
      return false;
    if (isLoneCaption(block, text) || (index >= all.length - TAIL && isDateLine(text, known.language)))
      return false;
    return (
      !captions.has(toKey(text)) &&
      !(
        index < HEAD &&
        (kickers.has(toKey(text)) || isRepeated(text, known) || isBioOf(block, known.authors ?? []))
      )
    );
  });
  return trimEnd(dropLoneHeadings(kept));
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

/** Short lines right above the headline name the section and the kind of article. */
function listKickers({ headline, all = [] }: KnownFacts): Set<string> {
  const key = toKey(headline ?? '');
  const at = all.findIndex((block) => levelOf(block) !== undefined && toKey(toText(block)) === key);
  const above = all.slice(Math.max(0, at - KICKERS), Math.max(0, at)).map(toText);
  return new Set(above.filter((text) => text.length <= LONGEST_KICKER).map(toKey));
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
  if (text.length > 120) return false;
  if (isDateLine(text, language) || readByline(text, language)) return true;
  const rest = authors.reduce((left, name) => left.replace(toKey(name), ''), key);
  return authors.length > 0 && rest !== key && rest.length < 24;
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

/** A longer line at the end may be a sentence without its mark. */
const LONGEST_SCRAP = 25;

const ENDED = /[.!?…。！？।۔؟"”»“’')\]]$/u;

/** Rules end nothing, and neither do initials of an agency and labels of what was taken out. */
function trimEnd(blocks: Block[]): Block[] {
  const isRule = (block: Block) => block.type === 'rich' && block.node.type === 'thematicBreak';
  const first = blocks.findIndex((block) => !isRule(block));
  const last = blocks.findLastIndex((block) => !isRule(block) && !isScrap(block));
  const whole = blocks[last];
  const isEnd = last - first > 1 && whole !== undefined && ENDED.test(toText(whole));
  const end = isEnd ? last : blocks.findLastIndex((block) => !isRule(block));
  return blocks.slice(Math.max(0, first), end + 1);
}

function isScrap(block: Block): boolean {
  const text = toText(block);
  return isParagraph(block) && text.length <= LONGEST_SCRAP && !ENDED.test(text);
}
