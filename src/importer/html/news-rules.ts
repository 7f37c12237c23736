import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../draft.ts';
import { isCopyright } from '../formats/page-picture.ts';
import { readFurniture } from '../furniture.ts';
import { PROMOTION } from '../lexicon-promotions.ts';
import { toText } from '../to-text.ts';
import { cutEnd, isNotice } from './cut-end.ts';
import { toKey } from './text-key.ts';

/** What is known of an article beside its body, and stands in the page a second time. */
export interface KnownFacts {
  headline?: string | undefined;
  standfirst?: string | undefined;
  authors?: string[] | undefined;
}

/** So many blocks from the start, a repeated headline, byline or date is looked for. */
const HEAD = 6;

/** A block of links that is longer is text. */
const LONGEST_LINK = 300;

/** Take out of a body what a news page puts between and around the paragraphs of an article. */
export function applyNewsRules(blocks: Block[], known: KnownFacts): Block[] {
  const captions = listCaptions(blocks);
  const kept = cutEnd(blocks, known.authors ?? []).filter((block, index) => {
    if (block.type === 'picture') return true;
    const text = toText(block);
    if (isFurniture(text) || isLinks(block) || isPromotion(block, text) || isNotice(block, text))
      return false;
    return !captions.has(toKey(text)) && !(index < HEAD && isRepeated(text, known));
  });
  return trimEnd(dropLoneHeadings(kept));
}

function isFurniture(text: string): boolean {
  return text.length < 200 && (readFurniture(text) !== undefined || isCopyright(text));
}

/** Everything that a reader sees of it leads elsewhere. */
function isLinks(block: Block): boolean {
  if (block.type !== 'rich' || (block.node.type !== 'paragraph' && block.node.type !== 'list')) return false;
  const text = toString(block.node);
  if (block.node.type === 'paragraph' && text.length > LONGEST_LINK) return false;
  const linked = countLinked(block.node);
  return linked > 0 && linked >= text.replace(/\s|[|•·/,:–—-]/g, '').length * 0.95;
}

function countLinked(node: Nodes): number {
  if (node.type === 'link') return toString(node).replace(/\s|[|•·/,:–—-]/g, '').length;
  return 'children' in node
    ? (node.children as Nodes[]).reduce((sum, child) => sum + countLinked(child), 0)
    : 0;
}

function isPromotion(block: Block, text: string): boolean {
  if (text.length > 220 || block.type === 'quote') return false;
  if (!PROMOTION.test(text)) return false;
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

const MONTH = /\p{L}{3,12}\.?/u.source;

/** A line that is a date, with a time or a label, and nothing else. */
const DATE = new RegExp(
  `^(?:\\p{L}+(?: \\p{L}+)?:? )?(?:\\p{L}+,? )?(?:\\d{1,2}\\.? (?:de )?${MONTH},?(?: de)? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,4}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}年\\d{1,2}月\\d{1,2}日)(?:[ ,|–-]*(?:at |um |à )?\\d{1,2}[:.h]\\d{2}.{0,25})?$`,
  'iu',
);

function isRepeated(text: string, { headline, standfirst, authors = [] }: KnownFacts): boolean {
  const key = toKey(text);
  if (key === toKey(headline ?? '') || (standfirst && key === toKey(standfirst))) return true;
  if (text.length > 120) return false;
  if (
    DATE.test(text) ||
    /^(?:by|von|par|por|di|door|av|af) \p{Lu}[\p{L}.’'-]+(?: \p{L}[\p{L}.’'-]+){0,5}$/u.test(text)
  )
    return true;
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

function levelOf(block: Block): number | undefined {
  if (block.type === 'subheading') return 2;
  return block.type === 'rich' && block.node.type === 'heading' ? block.node.depth : undefined;
}

/** Rules and short lines in brackets or italics that end nothing are no end of an article. */
function trimEnd(blocks: Block[]): Block[] {
  const rest = [...blocks];
  const isRule = (block: Block | undefined) => block?.type === 'rich' && block.node.type === 'thematicBreak';
  while (isRule(rest.at(-1))) rest.pop();
  while (isRule(rest[0])) rest.shift();
  return rest;
}
