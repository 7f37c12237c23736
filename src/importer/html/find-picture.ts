import type { Block, DraftPicture } from '../draft.ts';
import { toText } from '../to-text.ts';
import { isThing, listOf, textIn } from './json-ld.ts';
import { toKey } from './text-key.ts';
import { listSites } from './sites.ts';
import { findMeta, type Witnesses } from './witnesses.ts';

/** The lead picture, and the body without it. */
export interface FoundPicture {
  picture?: DraftPicture | undefined;
  blocks: Block[];
}

/**
 * Find the lead picture: the one that the page names for others to show, where it is on the page, else the one that stands between the
 * headline and the first paragraphs.
 *
 * @param all Every block of the page, in its order.
 */
export function findLead(
  witnesses: Witnesses,
  headline: string,
  blocks: Block[],
  all: Block[],
  authors: string[] = [],
): FoundPicture {
  const named = listNamed(witnesses);
  const strangers = new Set([...authors, ...listSites(witnesses)].map(toKey));
  const near = listNear(headline, blocks, all).filter((picture) => !isEmblem(picture, strangers));
  const isNamed = ({ address }: DraftPicture) => named.some((one) => isSameFile(one.address, address));
  const lead =
    near.find(isNamed) ??
    near.find(({ caption, credit }) => caption ?? credit) ??
    near.find(({ alt }) => alt);
  const told =
    named.find((one) => lead && isSameFile(one.address, lead.address)) ??
    (lead ? undefined : named.find(({ alt, caption, credit }) => alt ?? caption ?? credit));
  if (!lead && !told) return { blocks };
  const picture = { ...told, ...dropEmpty(lead ?? {}) };
  return {
    picture,
    blocks: blocks.filter((block) => block.type !== 'picture' || !isSame(block.picture, picture)),
  };
}

/** The portrait of an author, the sign of the paper and buttons are no lead picture. */
function isEmblem({ alt, caption, credit, address }: DraftPicture, strangers: ReadonlySet<string>): boolean {
  if (caption ?? credit) return false;
  return (
    strangers.has(toKey(alt ?? '')) ||
    /(?:^|[/_.-])(?:logos?|avatars?|icons?|gravatar)(?=[/_.-]|$)/i.test(address ?? '') ||
    /^logo\b|\blogo$/i.test(alt ?? '')
  );
}

/** What the page calls its picture. */
function listNamed(witnesses: Witnesses): DraftPicture[] {
  const structured = listOf(witnesses.article['image'])
    .slice(0, 10)
    .map((image): DraftPicture => {
      if (!isThing(image)) return { address: textIn(image) };
      const credit = [
        'creditText',
        'credit',
        'copyrightNotice',
        'creator',
        'author',
        'copyrightHolder',
      ].flatMap((name) => textIn(image[name]) ?? [])[0];
      return {
        address: textIn(image['url'] ?? image['contentUrl'] ?? image['@id']),
        caption: (textIn(image['caption']) ?? textIn(image['description']))?.slice(0, 1000),
        credit: credit?.slice(0, 300),
      };
    });
  const alt = findMeta(witnesses, 'og:image:alt', 'twitter:image:alt');
  const shared = ['og:image', 'og:image:secure_url', 'twitter:image', 'og:image:url'].flatMap(
    (name) => witnesses.metas.get(name) ?? [],
  );
  return [...structured, ...shared.map((address): DraftPicture => ({ address, alt }))].filter(
    ({ address }) => address,
  );
}

/** Pictures from the headline to the third paragraph of the body. */
function listNear(headline: string, blocks: Block[], all: Block[]): DraftPicture[] {
  const title = all.findIndex((block) => toKey(toText(block)) === toKey(headline));
  const firsts = blocks
    .slice(0, 8)
    .flatMap((block) => (block.type === 'picture' ? [] : [toKey(toText(block))]))
    .map((text) => all.findIndex((block, index) => index > title && toKey(toText(block)) === text))
    .filter((index) => index >= 0)
    .slice(0, 3);
  const end = Math.max(-1, ...firsts);
  const first = firsts[0] ?? -1;
  const start = title >= 0 && title < first ? title - 3 : first - 12;
  const around = end < 0 ? blocks.slice(0, 3) : all.slice(Math.max(0, start), end + 1);
  return around.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
}

function isSame(a: DraftPicture, b: DraftPicture): boolean {
  return (
    isSameFile(a.address, b.address) ||
    (a.caption !== undefined && a.caption === b.caption && a.alt === b.alt)
  );
}

/** One picture has many addresses: sizes, formats, servers. Its name stays. */
function isSameFile(a: string | undefined, b: string | undefined): boolean {
  const [left, right] = [toStem(a), toStem(b)];
  return left !== undefined && left === right;
}

function toStem(address: string | undefined): string | undefined {
  const path = address?.split(/[?#]/)[0]?.split('/').filter(Boolean) ?? [];
  const stem = path.findLast((part) => /\.(?:jpe?g|png|webp|avif|gif)\b/i.test(part)) ?? path.at(-1);
  const plain = stem
    ?.replace(/\.(?:jpe?g|png|webp|avif|gif).*$/i, '')
    .replace(/[-_](?:\d{2,4}x\d{2,4}|\d{2,4}w?|scaled|large|medium|small|thumb)$/i, '');
  return plain && plain.length > 3 ? plain.toLowerCase() : undefined;
}

function dropEmpty(picture: DraftPicture): DraftPicture {
  return Object.fromEntries(Object.entries(picture).filter(([, value]) => value !== undefined));
}
