import { toString } from 'mdast-util-to-string';
import type { Block } from '../../draft.ts';
import { isCopyright } from '../../page-text/picture.ts';
import { isReadMore, opensFurniture, readFurniture } from '../../furniture.ts';
import { ASKS_AT_END, PROMOTION } from '../../lexicon/promotions.ts';
import { isPromotion as isAsking } from '../../promotions.ts';
import { toText } from '../../to-text.ts';
import { isParagraph, levelOf } from './block-kinds.ts';
import { isLoneCaption } from '../figures/credit-lines.ts';
import { isPerson } from '../figures/emblems.ts';
import { cutEnd, isNotice } from './cut-end.ts';
import { countLinked, leadsToArticle, shareOfLinks } from './links.ts';
import { isEnded, trimEnd, trimStart } from './edges.ts';
import { isHead, listHeadlines } from './head-lines.ts';
import { dropForeignSummary } from './foreign-summary.ts';
import type { KnownFacts } from './known-facts.ts';
import { findContents, isAddress, isHashtags } from './page-scraps.ts';
import { isTail } from './tail-lines.ts';
import { toKey } from '../../text-key.ts';
import { keyOf } from '../../block-keys.ts';

/** So many blocks of text from the start, a repeated headline, byline or date is looked for. */
const HEAD = 6;

/** So many blocks from the end, a line tells when the page was changed. */
const TAIL = 5;

/** A block of links that is longer is text. */
const LONGEST_LINK = 300;

/** A longer paragraph says more than what else to read or to sign. */
const LONGEST_PROMOTION = 220;

/** A longer line set apart is a sentence that its writer stresses. */
const LONGEST_CALL = 80;

/** Take out of a body what a news page puts between and around the paragraphs of an article. */
export function applyNewsRules(blocks: Block[], known: KnownFacts): Block[] {
  const captions = listCaptions(blocks);
  const under = findUnderPictures(blocks);
  const body = dropForeignSummary(cutEnd(blocks, known));
  const contents = findContents(body);
  const head = new Set(body.filter(({ type }) => type !== 'picture').slice(0, HEAD));
  const isOut = (block: Block, index: number) =>
    isPortrait(block, known) ||
    (block.type !== 'picture' &&
      (contents.has(block) ||
        under.has(block) ||
        isForeign(block, captions) ||
        leadsToArticle(block, known.base) ||
        (head.has(block) && isHead(block, known)) ||
        (index >= body.length - TAIL && isTail(block, known))));
  const out = new Set([...body.filter(isOut), ...listHeadlines(body, known.headline)]);
  const kept = body.filter((block) => !out.has(block));
  return trimStart(trimEnd(dropLoneHeadings(kept)));
}

/** Beside the byline stands who signed the article: a picture that nothing is said of but their name. */
function isPortrait(block: Block, { authors = [] }: KnownFacts): boolean {
  if (block.type !== 'picture' || block.picture.caption) return false;
  const said = block.picture.alt ?? block.picture.credit ?? '';
  return isPerson(said) || authors.some((name) => toKey(name) === toKey(said));
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
    isHashtags(text) ||
    isLoneCaption(block, text) ||
    captions.has(keyOf(block))
  );
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
  if (text.length > LONGEST_PROMOTION || block.type === 'quote') return false;
  if (isParagraph(block) && isReadMore(text) && !/[.。।۔]$/u.test(text)) return true;
  if (isSetApart(block) && asksApart(text)) return true;
  if (!isReadMore(text) && !isAsking(text) && !opensFurniture(text) && !PROMOTION.test(text)) return false;
  return (block.type === 'rich' && countLinked(block.node) > 0) || text.length < 40;
}

/** All in italics or all in bold, a paragraph is not told with the others. */
function isSetApart(block: Block): boolean {
  if (block.type !== 'rich' || block.node.type !== 'paragraph') return false;
  const parts = block.node.children.filter((part) => toString(part).trim() !== '');
  return parts.every(({ type }) => type === 'emphasis' || type === 'strong');
}

function asksApart(text: string): boolean {
  const isLabel = text.length <= LONGEST_CALL && !isEnded(text) && PROMOTION.test(text);
  return isLabel || isAsking(text) || ASKS_AT_END.test(text);
}

function listCaptions(blocks: Block[]): Set<string> {
  const keys = blocks.flatMap((block) => {
    if (block.type !== 'picture') return [];
    const { alt = '', caption = '', credit = '' } = block.picture;
    return [caption, credit, `${caption} ${credit}`, ...(alt.length > 30 ? [alt] : [])].map(toKey);
  });
  return new Set(keys.filter((key) => key.length > 0));
}

/** A shorter description may begin a sentence by chance. */
const LEAST_ALT = 20;

/** So many letters name who made a picture. */
const LONGEST_CREDIT = 60;

/** Find the lines right under a picture that begin with its description and go on with no more than a name. */
function findUnderPictures(blocks: Block[]): Set<Block> {
  return new Set(
    blocks.filter((block, index) => {
      const before = blocks[index - 1];
      const alt = before?.type === 'picture' ? toKey(before.picture.alt ?? '') : '';
      const key = keyOf(block);
      return alt.length >= LEAST_ALT && key.startsWith(alt) && key.length - alt.length <= LONGEST_CREDIT;
    }),
  );
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
