import type { Block } from '../../draft.ts';
import { toKey } from '../../text-key.ts';
import { toText } from '../../to-text.ts';
import { isParagraph } from './block-kinds.ts';
import { isEnded } from './edges.ts';

/** A page draws no more of its sentences large. */
const MOST_QUOTES = 12;

/** Fewer words are said twice by chance. */
const LEAST_WORDS = 4;

/** A longer quotation is one. */
const LONGEST = 300;

/** Drop the quotations that say again what a paragraph of the same article says, whole or shortened. */
export function dropEchoes(blocks: Block[]): Block[] {
  const quotes = blocks.filter((block) => isQuote(block) && toText(block).length <= LONGEST);
  if (quotes.length === 0 || quotes.length > MOST_QUOTES) return blocks;
  const others = blocks.filter((block) => isParagraph(block) && !quotes.includes(block));
  const lines = others.map((block) => listWords(toText(block)));
  const echoes = new Set(quotes.filter((quote) => lines.some((line) => isWithin(listQuoted(quote), line))));
  return blocks.filter((block) => !echoes.has(block));
}

/** A page may draw them as a paragraph, without the sign that ends a sentence. */
function isQuote(block: Block): boolean {
  if (block.type === 'quote') return true;
  if (isParagraph(block)) return !isEnded(toText(block));
  return block.type === 'rich' && (block.node.type === 'blockquote' || block.node.type === 'leafDirective');
}

/** Who says it may stand under it. */
function listQuoted(block: Block): string[] {
  return listWords(block.type === 'quote' ? (block.paragraphs[0] ?? '') : toText(block));
}

function listWords(text: string): string[] {
  return toKey(text).split(' ').filter(Boolean);
}

/** Tell whether the words of a quotation stand in a line in their order: some may be left out between them. */
function isWithin(quoted: string[], line: string[]): boolean {
  if (quoted.length < LEAST_WORDS) return false;
  let at = 0;
  let first = -1;
  for (const [index, word] of line.entries()) {
    if (word !== quoted[at]) continue;
    if (at === 0) first = index;
    at += 1;
    if (at === quoted.length) return index - first < quoted.length * 2;
  }
  return false;
}
