import type { DraftPicture } from '../../draft.ts';
import { isSite } from '../fields/sites.ts';
import { readCreditIn } from './figure.ts';

/** What stands in brackets behind a caption. */
const BRACKETED = /^(.{10,}?)\s*[([（［]([^()[\]（）［］]{2,40})[)\]）］]\.?$/su;

/**
 * Name who made a picture where nothing marks it: the publication itself in brackets behind the caption, else whoever the description
 * names.
 *
 * @param sites The names of the publication.
 */
export function creditByWords(picture: DraftPicture, sites: string[]): DraftPicture {
  if (picture.credit !== undefined) return picture;
  const [, caption, house = ''] = BRACKETED.exec(picture.caption ?? '') ?? [];
  if (caption !== undefined && isSite(house, sites)) return { ...picture, caption, credit: house };
  const credit = readCreditIn(picture.alt);
  return credit ? { ...picture, credit } : picture;
}
