import type { Block, Note } from '../../draft.ts';
import { nameLines } from '../../shorten.ts';
import { toText } from '../../to-text.ts';
import { shareOfLinks } from './links.ts';
import { placeBlocks } from './place-blocks.ts';
import { toKey } from '../../text-key.ts';

/** Fewer letters are a button or a label. */
const LEAST_LETTERS = 80;

/** So many letters tell a paragraph from all others. */
const OPENING = 40;

/**
 * Tell of the boxes that stand in a page between the paragraphs of its article and were left out: an editor may miss them.
 *
 * @param body What was found of the article.
 * @param all Every block of the page, in its order.
 * @param said What the article says elsewhere: its headline, its standfirst, the words of its picture.
 */
export function noteGaps(body: Block[], all: Block[], said: (string | undefined)[]): Note[] {
  const known = new Set([...body.map(toText), ...said].map(toOpening));
  const places = placeBlocks(body, all).filter((place) => place >= 0);
  return places.flatMap((place, index) => {
    const next = places[index + 1];
    const between = next === undefined ? [] : all.slice(place + 1, next);
    return noteBox(between.filter((block) => isText(block) && !known.has(toOpening(toText(block)))));
  });
}

/** Marks of notes and links inside a paragraph may be lost with what they led to. */
function toOpening(text: string | undefined): string {
  return toKey(text ?? '').slice(0, OPENING);
}

/** What mostly leads elsewhere is a menu. */
function isText(block: Block): boolean {
  return block.type !== 'picture' && shareOfLinks(block) < 0.5;
}

function noteBox(blocks: Block[]): Note[] {
  const texts = blocks.map(toText);
  const [longest = ''] = texts.toSorted((a, b) => b.length - a.length);
  if (longest.length < LEAST_LETTERS) return [];
  return [{ type: 'left out', message: `${nameLines(longest, texts.length)} beside the text.` }];
}
