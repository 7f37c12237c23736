import type { Block } from '../../draft.ts';
import { KEY_POINTS } from '../../lexicon/key-points.ts';
import { STANDFIRST_LABEL } from '../../lexicon/labels.ts';
import { toText } from '../../to-text.ts';
import { toKey } from '../../text-key.ts';
import { keyOf } from '../../block-keys.ts';

/** A line or two, as of the time that reading takes, may stand above the standfirst. */
const ABOVE = 2;
/** More blocks than these make no standfirst. */
const MOST = 6;
/** Behind the points of a list a button may stand in it. */
const MOST_BEHIND = 60;

/** A place or a kicker may stand before it in its line. */
const MOST_BEFORE = 24;
/** Its first lines may be left out of the text already. Shorter words are its end by chance. */
const LEAST_END = 24;

/** The page’s own standfirst is no first paragraph as well, nor are the points of which it is made. */
export function dropStandfirst(blocks: Block[], standfirst: string | undefined): Block[] {
  const key = toKey(standfirst ?? '');
  if (key === '') return blocks;
  for (let first = 0; first <= ABOVE; first += 1) {
    const count = countSaid(blocks.slice(first, first + MOST), key);
    if (count > 0) return [...dropLabel(blocks.slice(0, first)), ...blocks.slice(first + count)];
  }
  return blocks;
}

/** What headed the points goes with them. */
function dropLabel(blocks: Block[]): Block[] {
  const label = blocks.at(-1);
  const text = label ? toText(label) : '';
  return KEY_POINTS.test(text) || STANDFIRST_LABEL.test(text) ? blocks.slice(0, -1) : blocks;
}

/** Of how many blocks a standfirst is made, from the first of these on. */
function countSaid(blocks: Block[], key: string): number {
  let said = '';
  for (const [index, block] of blocks.entries()) {
    if (block.type === 'picture') return 0;
    said = `${said} ${keyOf(block)}`.trim();
    const isEnd = index === 0 && said.length >= LEAST_END && key.endsWith(` ${said}`);
    const isStart = isList(block) && said.startsWith(key) && said.length <= key.length + MOST_BEHIND;
    const isSaid = said === key || isEnd || isStart || (index === 0 && isBehind(said, key));
    if (isSaid) return index + 1;
    if (!key.startsWith(said)) return 0;
  }
  return 0;
}

function isBehind(said: string, key: string): boolean {
  return key.length >= LEAST_END && said.endsWith(key) && said.length - key.length <= MOST_BEFORE;
}

function isList(block: Block): boolean {
  return block.type === 'list' || (block.type === 'rich' && block.node.type === 'list');
}
