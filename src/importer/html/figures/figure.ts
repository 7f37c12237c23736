import type { Element } from 'hast';
import { isAgency } from '../../bylines/byline-words.ts';
import type { DraftPicture } from '../../draft.ts';
import { LONGEST_CAPTION, readCaption } from './caption.ts';
import { partWhole, partWords, unwrap, type Caption } from './caption-parts.ts';
import { isLabelledCredit } from './credit-lines.ts';
import { isFileName } from './file-names.ts';
import { findImage } from './images.ts';
import { decodeEntities } from '../fields/json-ld.ts';
import { dropLabel, isMaker } from './makers.ts';
import { LONGEST_CREDIT } from './marked-credits.ts';
import { listElements, squeezeMarkup, textOf } from '../tree/hast.ts';
import { findPictureAddress } from './picture-address.ts';
import { toKey } from '../../text-key.ts';

/** Read a picture with what stands under it: what is seen, why it matters, and who made it. */
export function readFigure(figure: Element): DraftPicture | undefined {
  const image = findImage(figure);
  if (!image) return undefined;
  const alt = squeezeMarkup(decodeEntities(textOf(image.properties, 'alt')));
  const seen = partAlt(readCaption(figure), alt);
  const held = partWhole(readData(figure, CAPTION_DATA));
  const caption = seen.caption || held.caption;
  const title = squeezeMarkup(decodeEntities(textOf(image.properties, 'title')));
  const credit = seen.credit || readData(figure, CREDIT_DATA) || held.credit || readTitle(title, alt) || '';
  return {
    alt: alt && !saysNothing(alt) ? alt.slice(0, LONGEST_CAPTION) : undefined,
    caption: /\p{L}/u.test(caption) && caption.length <= LONGEST_CAPTION ? caption : undefined,
    credit: dropLabel(unwrap(credit)).slice(0, LONGEST_CREDIT) || undefined,
    address: findPictureAddress(image, figure),
  };
}

/** Read who made a picture in its description, where nothing else tells. */
export function readCreditIn(alt = ''): string | undefined {
  const parted = partWords(alt);
  const isSure =
    parted?.caption && (isLabelledCredit(alt) || isAgency(parted.credit) || isMaker(parted.credit, 'sure'));
  return isSure ? parted.credit : undefined;
}

/** Behind the description, what shows over a picture may say who made it: `The ferry at the quay | Ann Tide`. */
function readTitle(title: string, alt: string): string | undefined {
  const [, maker = ''] = alt && title.startsWith(alt) ? (BEHIND.exec(title.slice(alt.length)) ?? []) : [];
  return isMaker(maker, 'likely') ? maker : readCreditIn(title);
}

const BEHIND = /^[.\s]*(?:\||©|\()\s*([^|()]{3,80}?)\)?$/u;

/** What is taken for the maker before an agency may be what the picture shows, as its description says. */
function partAlt({ caption, credit }: Caption, alt: string): Caption {
  const [, before = '', maker] = /^(.*?)\s*[/|]\s*([^/|]+)$/u.exec(credit) ?? [];
  const isShown = caption === '' && maker !== undefined && before !== '' && toKey(before) === toKey(alt);
  return isShown ? { caption: before, credit: maker } : { caption, credit };
}

const LABEL = /^[^:：]{2,25}[:：]\s*/u;

/** The address of a site, as pages put it before a description that nobody wrote. */
const HOST = /^(?:https?:\/\/)?(?:[\w-]+\.){1,4}\p{Ll}{2,12}\/?[\s|–—-]*$/u;

/** A description that is the name of a file, or of the site, or who made the picture, says nothing of what is seen. */
function saysNothing(alt: string): boolean {
  if (isFileName(alt) || HOST.test(alt)) return true;
  const maker = unwrap(alt).replace(LABEL, '');
  if (!isMaker(maker, 'likely') && !/^\p{Lu}\S*$/u.test(maker)) return false;
  const parted = partWords(alt);
  return parted !== undefined && !parted.caption;
}

/** Names under which pages hold for their scripts what stands under a picture: `data-caption`, `data-c-caption`, `data-photo-credit`. */
const CAPTION_DATA = /^data(?:[A-Z]|Image|Img|Photo|Picture|Media)?Caption(?:Text)?$/;
const CREDIT_DATA =
  /^data(?:[A-Z]|Image|Img|Photo|Picture|Media)?(?:Credits?|Copyright|Photographer)(?:Text)?$/;

/** What a picture, or a box around it, holds for the scripts of its page. */
function readData(figure: Element, name: RegExp): string {
  const listKeys = ({ properties }: Element) => Object.keys(properties).filter((key) => name.test(key));
  const holders = [figure, ...listElements(figure, (element) => listKeys(element).length > 0, 6)];
  const texts = holders.flatMap((holder) => listKeys(holder).map((key) => textOf(holder.properties, key)));
  return texts.map((text) => squeezeMarkup(decodeEntities(text))).find((text) => /\p{L}/u.test(text)) ?? '';
}
