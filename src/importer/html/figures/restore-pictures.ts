import type { Block, DraftPicture } from '../../draft.ts';
import { isReadMore, readFurniture } from '../../furniture.ts';
import { toKey } from '../../text-key.ts';
import { toText } from '../../to-text.ts';
import { shareOfLinks } from '../body/links.ts';
import { placeBlocks } from '../body/place-blocks.ts';
import { isSameFile, isSamePicture, mergePictures } from './same-picture.ts';

type PictureBlock = Extract<Block, { type: 'picture' }>;

/**
 * Put back the pictures with a caption or a credit that stand in the page between two paragraphs of its article, and nothing with them but
 * links and labels: what looks for text takes a row of pictures for a menu. Beside links, a picture with one of the two alone may be theirs.
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
    const pictures = between.filter(isPicture);
    if (pictures.length === 0 || !between.every((one) => isPicture(one) || isFurniture(one))) return [block];
    const isLost = pictures.length === between.length ? isTold : isToldWhole;
    const lost = pictures.filter(
      ({ picture }) => isLost(picture) && !known.some((one) => isSamePicture(one.picture, picture)),
    );
    return [...lost, block];
  });
}

/**
 * Give the pictures of an article back what stands under them in the page: what looks for text takes a short caption with a name beside it
 * for a menu, and the copy of a picture for browsers without scripts, which is not described, for the picture.
 *
 * @param all Every block of the page, in its order.
 */
export function restoreCaptions(found: Block[], all: Block[]): Block[] {
  const told = all.filter(isPicture).filter(({ picture }) => isTold(picture) || picture.alt);
  return found.map((block) => {
    if (!isPicture(block)) return block;
    const { alt, caption, credit } = block.picture;
    if (alt && caption && credit) return block;
    const isOne = ({ picture }: PictureBlock) =>
      isMoreTold(picture, block.picture) && isSameFile(picture.address, block.picture.address);
    const same = told.find(isOne);
    return same ? { ...block, picture: mergePictures([same.picture, block.picture]) } : block;
  });
}

/** Tell whether the page says of a picture all that is known of it, and more. */
function isMoreTold(page: DraftPicture, known: DraftPicture): boolean {
  const { alt = '', caption = page.caption, credit = page.credit } = known;
  const isMore =
    known.caption !== page.caption || known.credit !== page.credit || (!alt && page.alt !== undefined);
  if (!isMore || (alt && page.alt !== alt)) return false;
  return (page.caption === caption && page.credit === credit) || isRunTogether(page, known);
}

/** Where the marks of a page are lost, its credit is a part of the caption. */
function isRunTogether(page: DraftPicture, known: DraftPicture): boolean {
  if (!page.caption || !page.credit || known.credit) return false;
  const key = toKey(known.caption ?? '');
  const [caption, credit] = [page.caption, page.credit].map(toKey);
  return key === `${caption} ${credit}` || key === `${credit} ${caption}`;
}

/**
 * Put at the start of an article the pictures that follow its lead picture in one row, each with its own caption or credit: what looks
 * for text begins below them.
 *
 * @param all Every block of the page, in its order.
 */
export function restoreRow(found: Block[], all: Block[], lead: DraftPicture): Block[] {
  const text = placeBlocks(found, all).find((place) => place >= 0) ?? -1;
  const at = all.findLastIndex(
    (block, index) => index < text && isPicture(block) && isSamePicture(block.picture, lead),
  );
  if (at < 0) return found;
  const behind = all.slice(at + 1, text);
  const end = behind.findIndex((block) => !isPicture(block) || !isTold(block.picture));
  const known = [lead, ...found.filter(isPicture).map(({ picture }) => picture)];
  const row = behind.slice(0, end < 0 ? behind.length : end).filter(isPicture);
  const isNew = (picture: DraftPicture) =>
    picture.caption !== undefined &&
    !known.some((one) => isSamePicture(one, picture) || one.caption === picture.caption);
  return [...row.filter(({ picture }) => isNew(picture)), ...found];
}

/** Links to other articles and what stands over them, or a label of the page. */
function isFurniture(block: Block): boolean {
  const text = toText(block);
  const share = shareOfLinks(block);
  return share >= 0.9 || (share >= 0.5 && isReadMore(text)) || readFurniture(text) !== undefined;
}

function isPicture(block: Block): block is PictureBlock {
  return block.type === 'picture';
}

function isToldWhole({ caption, credit }: DraftPicture): boolean {
  return caption !== undefined && credit !== undefined;
}

function isTold({ caption, credit }: DraftPicture): boolean {
  return (caption ?? credit) !== undefined;
}
