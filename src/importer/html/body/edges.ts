import type { Block } from '../../draft.ts';
import { toText } from '../../to-text.ts';
import { isParagraph } from './block-kinds.ts';
import { weigh } from '../../lines.ts';

/** A longer line at the start or the end may be a sentence without its mark. */
const LONGEST_SCRAP = 25;

const ENDED = /[.!?…。！？।۔؟"”»“’')\]]$/u;

/** Tell whether a text ends as a sentence does. */
export function isEnded(text: string): boolean {
  return ENDED.test(text);
}

/** The sentence that opens an article is longer. */
const SHORTEST_OPENING = 80;

/** Take off what stands over the first sentence and says nothing of it, as a section, a place or an hour does. */
export function trimStart(blocks: Block[]): Block[] {
  const first = blocks.findIndex((block) => block.type !== 'picture' && !isScrap(block));
  const opening = blocks[first];
  if (!opening || !isParagraph(opening) || weigh(toText(opening)) < SHORTEST_OPENING) return blocks;
  return blocks.filter((block, index) => index >= first || block.type === 'picture' || leadsOn(block));
}

/** What ends in such a sign goes on in what follows. */
function leadsOn(block: Block): boolean {
  return /[:：,;]$/u.test(toText(block));
}

/** Rules end nothing, and neither do initials of an agency and labels of what was taken out. */
export function trimEnd(blocks: Block[]): Block[] {
  const isRule = (block: Block) => block.type === 'rich' && block.node.type === 'thematicBreak';
  const first = blocks.findIndex((block) => !isRule(block));
  const last = blocks.findLastIndex((block) => !isRule(block) && !isScrap(block) && !isInitials(block));
  const whole = blocks[last];
  const isEnd = last - first > 1 && whole !== undefined && isEnded(toText(whole));
  const end = isEnd ? last : blocks.findLastIndex((block) => !isRule(block));
  return blocks.slice(Math.max(0, first), end + 1);
}

/** A longer line names more than who wrote it and who was asked. */
const LONGEST_INITIALS = 45;

/** Agencies and initials, as in `(abc/dpa)` and `abc, island.example/Agencies`. */
function isInitials(block: Block): boolean {
  const text = toText(block);
  if (!isParagraph(block) || weigh(text) > LONGEST_INITIALS) return false;
  return /^[(（\[【][^()（）.]{1,40}[)）\]】]$/u.test(text) || /^[^\s/]{1,12}(?: \S+)?\/\S+$/u.test(text);
}

/** A letter alone begins the paragraph under it. */
function isScrap(block: Block): boolean {
  const text = toText(block);
  return isParagraph(block) && weigh(text) <= LONGEST_SCRAP && !isEnded(text) && !/^\p{L}$/u.test(text);
}
