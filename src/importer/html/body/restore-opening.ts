import type { Block } from '../../draft.ts';
import { weigh } from '../../lines.ts';
import { toKey } from '../../text-key.ts';
import { keyOf } from '../../block-keys.ts';
import { toText } from '../../to-text.ts';
import { isPromotion } from '../../promotions.ts';
import { isHeading, isParagraph } from './block-kinds.ts';
import { isNotice } from './cut-end.ts';
import { isEnded } from './edges.ts';
import { shareOfLinks } from './links.ts';
import { placeBlocks } from './place-blocks.ts';

/** One paragraph more may be a standfirst or a notice; several are the opening of the article. */
const LEAST_PARAGRAPHS = 2;

/** A paragraph of an article is longer. */
const RUNNING = 80;

/** What is longer than this share of what was found is another text. */
const MOST_OPENING = 0.5;

/**
 * Put back the paragraphs that stand in the page between the headline and what was found of its article: pages that set the opening in a
 * box of its own, over a list or a picture, lose it otherwise.
 *
 * @param all Every block of the page, in its order.
 * @param paragraphs The texts of the paragraphs that stand in no box beside the article.
 */
export function restoreOpening(
  found: Block[],
  all: Block[],
  { headline = '', paragraphs }: { headline?: string | undefined; paragraphs: Set<string> },
): Block[] {
  const key = toKey(headline);
  const start = placeBlocks(found, all).find((place) => place >= 0) ?? -1;
  const top = all.findLastIndex((block, index) => index < start && isHeading(block) && keyOf(block) === key);
  if (top < 0) return found;
  const between = all.slice(top + 1, start).filter((block) => isRunning(block));
  const lost = new Map(between.map((block) => [keyOf(block), block]));
  for (const block of found) lost.delete(keyOf(block));
  const opening = [...lost].filter(([text]) => paragraphs.has(text)).map(([, block]) => block);
  const isPart = opening.length >= LEAST_PARAGRAPHS && count(opening) <= count(found) * MOST_OPENING;
  return isPart ? [...opening, ...found] : found;
}

function count(blocks: Block[]): number {
  return blocks.reduce((sum, block) => sum + toText(block).length, 0);
}

/** What breaks off is the beginning of something else. */
const BROKEN_OFF = /(?:\.\.\.|…)["”»’]?$/u;

function isRunning(block: Block): boolean {
  const text = toText(block);
  return (
    isParagraph(block) &&
    weigh(text) >= RUNNING &&
    isEnded(text) &&
    !BROKEN_OFF.test(text) &&
    shareOfLinks(block) < 0.3 &&
    !isPromotion(text) &&
    !isNotice(block, text)
  );
}
