import type { Block, DraftPicture } from '../../draft.ts';
import { placeBlocks } from '../body/place-blocks.ts';
import { isSamePicture } from './same-picture.ts';

type PictureBlock = Extract<Block, { type: 'picture' }>;

/**
 * Put back the pictures with a caption or a credit that stand in the page between two paragraphs of its article and nothing else with
 * them: what looks for text takes a row of pictures for a menu.
 *
 * @param all Every block of the page, in its order.
 */
export function restorePictures(found: Block[], all: Block[]): Block[] {
  const places = placeBlocks(found, all);
  const known = found.filter(isPicture);
  let last = -1;
  return found.flatMap((block, index) => {
    const at = places[index] ?? -1;
    if (at < 0) return [block];
    const between = last < 0 ? [] : all.slice(last + 1, at);
    last = at;
    if (between.length === 0 || !between.every(isPicture)) return [block];
    const lost = between.filter(
      ({ picture }) => isTold(picture) && !known.some((one) => isSamePicture(one.picture, picture)),
    );
    return [...lost, block];
  });
}

function isPicture(block: Block): block is PictureBlock {
  return block.type === 'picture';
}

function isTold({ caption, credit }: DraftPicture): boolean {
  return (caption ?? credit) !== undefined;
}
