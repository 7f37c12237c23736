import { toString } from 'mdast-util-to-string';
import type { Block } from '../../draft.ts';
import { toText } from '../../to-text.ts';
import { readFurniture } from '../../furniture.ts';
import { isHeading, isParagraph } from './block-kinds.ts';
import { shareOfNode } from './links.ts';
import { toKey } from '../../text-key.ts';

/** Fewer lines that say what headings say are chance. */
const LEAST_CONTENTS = 3;

/** So much of a table of contents stands over the article’s sections. */
const SHARE_OF_CONTENTS = 0.75;

/** Find the lists that say again what the headings of the same article say. */
export function findContents(blocks: Block[]): Set<Block> {
  const headings = new Set(blocks.filter(isHeading).map((block) => toLineKey(toText(block))));
  if (headings.size < LEAST_CONTENTS) return new Set();
  return new Set(
    blocks.filter((block) => {
      const items = listItems(block);
      const known = items.filter((item) => headings.has(toLineKey(item))).length;
      return known >= LEAST_CONTENTS && known >= items.length * SHARE_OF_CONTENTS;
    }),
  );
}

/** Numbers before a heading are not said again in the contents, or only there. */
function toLineKey(line: string): string {
  return toKey(line.replace(/^[\s\d.):#]+/u, ''));
}

function listItems(block: Block): string[] {
  if (block.type === 'list') return block.items;
  return block.type === 'rich' && block.node.type === 'list'
    ? block.node.children.map((item) => toString(item))
    : [];
}

/** Tell whether a paragraph is an address and nothing else, as is left of a film or a post that the page shows there. */
export function isAddress(block: Block, text: string): boolean {
  return isParagraph(block) && /^(?:https?:\/\/\S+|[\w.+-]+@[\w-]+\.[\w.]+)$/u.test(text);
}

/** Tell whether a line is made of hashtags and nothing else. */
export function isHashtags(text: string): boolean {
  return /^(?:#[^\s#]{1,40}\s*){2,20}$/u.test(text);
}

/** The names of a few sections are shorter. */
const LONGEST_WAY = 120;

/** Tell whether a line shows the way through the site to the article, as in `Home > Harbour > The light goes out`. */
export function isTrail(text: string, headline: string): boolean {
  const key = toKey(headline);
  return (
    key !== '' &&
    toKey(text).endsWith(key) &&
    /^.{0,120}?[>»›/→|]\s/u.test(text) &&
    text.length < headline.length + LONGEST_WAY
  );
}

/** Tell whether a list shows that way: each of its items leads elsewhere, but for the last. */
export function isTrailList(block: Block): boolean {
  if (block.type !== 'rich' || block.node.type !== 'list') return false;
  const shares = block.node.children.map(shareOfNode);
  return shares.length > 1 && shares.slice(0, -1).every((share) => share >= 0.95);
}

/** Tell whether a list names the topics of an article behind a label: `In:`, and links. */
export function isTagList(block: Block): boolean {
  if (block.type !== 'rich' || block.node.type !== 'list') return false;
  const [label, ...topics] = block.node.children;
  return (
    label !== undefined &&
    topics.length > 0 &&
    /^.{2,30}[:：]$/u.test(toString(label).trim()) &&
    topics.every((topic) => shareOfNode(topic) >= 0.95)
  );
}

/** Fewer buttons, and longer ones, are things that a text counts. */
const LEAST_BUTTONS = 3;
const LONGEST_BUTTON = 30;

/** Tell whether a list is a row of buttons: most of its short items are such as share or print a page. */
export function isButtonList(block: Block): boolean {
  const items = listItems(block);
  const buttons = items.filter((item) => readFurniture(item) !== undefined).length;
  return (
    items.length >= LEAST_BUTTONS &&
    buttons > items.length / 2 &&
    items.every((item) => item.length <= LONGEST_BUTTON)
  );
}
