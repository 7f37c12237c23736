import type { DraftPicture } from '../../draft.ts';
import { partWhole } from './caption-parts.ts';
import { LONGEST_CAPTION } from './caption.ts';
import { LONGEST_CREDIT } from './marked-credits.ts';
import { isFileName } from './file-names.ts';
import { isThing, listOf, textIn, type Thing } from '../fields/json-ld.ts';
import { toKey } from '../../text-key.ts';
import { findMeta, type Witnesses } from '../fields/witnesses.ts';

/** Where structured data says who made a picture, the surest first. */
const MAKERS = ['creditText', 'credit', 'copyrightNotice', 'creator', 'author', 'copyrightHolder'];

/**
 * List what the page calls its picture, for others to show.
 *
 * @param sites The names of the publication, which made no picture.
 */
export function listNamed(witnesses: Witnesses, sites: string[]): DraftPicture[] {
  const strangers = new Set(sites.map(toKey));
  const structured = listOf(witnesses.article['image'])
    .slice(0, 10)
    .map((image) => readImage(resolve(image, witnesses.things), strangers));
  const said = findMeta(witnesses, 'og:image:alt', 'twitter:image:alt');
  const alt = said && !isFileName(said) && !strangers.has(toKey(said)) ? said : undefined;
  const shared = ['og:image', 'og:image:secure_url', 'twitter:image', 'og:image:url'].flatMap(
    (name) => witnesses.metas.get(name) ?? [],
  );
  return [...structured, ...shared.map((address): DraftPicture => ({ address, alt }))].filter(
    ({ address }) => address,
  );
}

/** Structured data may name a thing that it describes elsewhere by its number. */
function resolve(image: unknown, things: Thing[]): unknown {
  if (!isThing(image) || image['url'] !== undefined || image['contentUrl'] !== undefined) return image;
  return things.find((thing) => thing['@id'] === image['@id'] && 'url' in thing) ?? image;
}

function readImage(image: unknown, strangers: ReadonlySet<string>): DraftPicture {
  if (!isThing(image)) return { address: textIn(image) };
  const said = textIn(image['caption']) ?? textIn(image['description']);
  const parted = said ? partWhole(said) : undefined;
  const credit = MAKERS.flatMap((name) => textIn(image[name]) ?? []).find(
    (maker) => !strangers.has(toKey(maker)) && !/^https?:/.test(maker),
  );
  return {
    address: textIn(image['url'] ?? image['contentUrl'] ?? image['@id']),
    caption:
      parted?.caption && !isFileName(parted.caption) ? parted.caption.slice(0, LONGEST_CAPTION) : undefined,
    credit: (parted?.credit || credit)?.slice(0, LONGEST_CREDIT),
  };
}
