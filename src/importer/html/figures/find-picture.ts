import type { Block, DraftPicture } from '../../draft.ts';
import { levelOf } from '../body/block-kinds.ts';
import { LONGEST_CREDIT } from './marked-credits.ts';
import { partWhole } from './caption-parts.ts';
import { isEmblem, isSigned } from './emblems.ts';
import { holdsHeadline } from '../fields/descriptions.ts';
import { partedMarksOf } from '../tree/hast.ts';
import { listNamed } from './named-pictures.ts';
import { restoreRow } from './restore-pictures.ts';
import { creditByWords } from './site-credits.ts';
import { isSameFile, isSamePicture, mergePictures } from './same-picture.ts';
import { listLines, type PageLine } from '../tree/page-lines.ts';
import { toKey } from '../../text-key.ts';
import { keyOf } from '../../block-keys.ts';
import { listSites } from '../fields/sites.ts';
import type { Witnesses } from '../fields/witnesses.ts';

/** The lead picture, and the body without it. */
export interface FoundPicture {
  picture?: DraftPicture | undefined;
  blocks: Block[];
}

/** So far down a text, the picture that the page names for others is still its lead. */
const LEAD_BLOCKS = 15;

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
  around: PageLine[] = [],
): FoundPicture {
  const sites = listSites(witnesses);
  const named = listNamed(witnesses, sites);
  const strangers = new Set([...authors, ...sites].map(toKey));
  const isNamed = ({ address }: DraftPicture) => named.some((one) => isSameFile(one.address, address));
  // What the page names for others to show is its picture, though nobody described it but the paper.
  const people = new Set(authors.map(toKey));
  const near = listNear(headline, blocks, all).filter(
    (picture) =>
      !isEmblem(picture, isNamed(picture) ? people : strangers, authors) && !isSigned(picture, authors),
  );
  const lead =
    near.find(isNamed) ??
    near.find(({ alt, caption, credit }) => credit ?? (alt && caption)) ??
    listPictures(blocks.slice(0, LEAD_BLOCKS)).find(isNamed) ??
    near.find(({ caption }) => caption) ??
    near.find(({ alt }) => alt);
  const loose = findLoose(witnesses, around);
  const told = lead
    ? named.filter((one) => isSameFile(one.address, lead.address))
    : findTold(named, headline, loose !== undefined);
  if (!lead && told.length === 0) return { blocks: blocks.map((block) => creditBlock(block, sites)) };
  const shown = lead
    ? [lead, ...[...near, ...listPictures(all)].filter((one) => isSameShown(one, lead))]
    : [];
  const seen = dropEchoes(mergePictures([...shown, ...told]), mergePictures(shown), headline);
  const isTold = seen.caption !== undefined || seen.credit !== undefined;
  const added = isTold ? { credit: loose?.caption === undefined ? loose?.credit : undefined } : loose;
  const whole = added ? mergePictures([seen, added]) : seen;
  const picture = creditByWords(whole, sites);
  const below = listBelow(picture, blocks, all);
  return { picture, blocks: below.map((block) => creditBlock(block, sites)) };
}

/** The body without its lead picture, and with the others of its row. */
function listBelow(lead: DraftPicture, blocks: Block[], all: Block[]): Block[] {
  return restoreRow(blocks, all, lead).filter(
    (block) => block.type !== 'picture' || !isSamePicture(block.picture, lead),
  );
}

function creditBlock(block: Block, sites: string[]): Block {
  return block.type === 'picture' ? { ...block, picture: creditByWords(block.picture, sites) } : block;
}

/** Pages show one file in place of all pictures that are not loaded yet: these are not the same where they show other things. */
function isSameShown(one: DraftPicture, lead: DraftPicture): boolean {
  return isSameFile(one.address, lead.address) && (one.alt ?? lead.alt) === (lead.alt ?? one.alt);
}

/** Marks of a line that tells of the picture, wherever that stands. */
const LOOSE =
  /(?:image|img|imagen|photo|foto|picture|pic|bild|feat(?:ured)?|hero|cover|media|thumb(?:nail)?)s?[-_]*(?:info|meta)?[-_]*(?:desc\w*|caption|credits?|cr[ée]ditos?|copyright)/i;

/** What a line near the headline tells of the lead picture. */
function findLoose({ page }: Witnesses, around: PageLine[]): DraftPicture | undefined {
  const near = new Set(around.map(({ text }) => text));
  const isLoose = (element: PageLine['element']) => LOOSE.test(partedMarksOf(element));
  const told = listLines(page, isLoose)
    .filter(({ text, element }) => near.has(text) && isLoose(element))
    .map(readLoose);
  return told.find(({ credit }) => credit) ?? told[0];
}

function readLoose({ text, element }: PageLine): DraftPicture {
  const found = partWhole(text);
  const isCredit = /cr[eé]dit|copyright/i.test(partedMarksOf(element));
  if (isCredit && (!found.credit || text.length <= 60)) return { credit: text.slice(0, LONGEST_CREDIT) };
  return { caption: found.caption || undefined, credit: found.credit || undefined };
}

/**
 * The first picture that the page tells something of, where it shows none, with all that it tells of it. One that is described by the
 * headline and more was drawn for those who share the page.
 */
function findTold(named: DraftPicture[], headline: string, isLoose: boolean): DraftPicture[] {
  const cards = named.filter(({ alt = '' }) => alt !== headline && holdsHeadline(alt, headline));
  const free = named.filter((one) => !cards.some(({ address }) => isSameFile(address, one.address)));
  const first =
    free.find(({ alt, caption, credit }) => alt ?? caption ?? credit) ?? (isLoose ? named[0] : undefined);
  return first ? [first, ...named.filter((one) => isSameFile(one.address, first.address))] : [];
}

/** What says the headline is no caption, nor what data gives as one and says the description once more. */
function dropEchoes(picture: DraftPicture, shown: DraftPicture, headline: string): DraftPicture {
  if (picture.caption === undefined) return picture;
  const key = toKey(picture.caption);
  const isTold = shown.caption === undefined && shown.address !== undefined;
  const isEcho =
    toKey(headline) === key ||
    (isTold && toKey(picture.alt ?? '') === key) ||
    (headline !== '' && holdsHeadline(picture.caption, headline));
  return isEcho ? { ...picture, caption: undefined } : picture;
}

/** Pictures from the headline to the third paragraph of the body. */
function listNear(headline: string, blocks: Block[], all: Block[]): DraftPicture[] {
  const keys = all.map(keyOf);
  const openings = blocks.slice(0, 8).flatMap((block) => (block.type === 'picture' ? [] : [keyOf(block)]));
  const title = findTitle(all, keys, toKey(headline), openings.slice(0, 3));
  const listPlaces = (texts: string[]) =>
    texts
      .map((text) => keys.findIndex((key, index) => index > title && key === text))
      .filter((index) => index >= 0)
      .slice(0, 3);
  const firsts = listPlaces(openings);
  const end = Math.max(-1, ...firsts, ...listPlaces(openings.filter((text) => text.length >= PARAGRAPH)));
  if (end < 0) return listPictures(blocks.slice(0, 3));
  const first = firsts[0] ?? -1;
  const isBelow = title >= 0 && title < first;
  const above = isBelow ? all.slice(Math.max(0, title - FAR_ABOVE), Math.max(0, title - ABOVE)) : [];
  const start = isBelow ? title - ABOVE : first - 12;
  return [
    ...listPictures(above).filter(({ caption, credit }) => caption ?? credit),
    ...listPictures(all.slice(Math.max(0, start), end + 1)),
  ];
}

/** Shorter lines are buttons and sub-headings. */
const PARAGRAPH = 60;
/** A picture so many blocks above the headline is the article’s. */
const ABOVE = 3;
/** Farther above, only one with a caption or a credit is. */
const FAR_ABOVE = 7;

/** A headline may stand among those of other articles too: its own place is the highest, and of those the one that the text is nearest to. */
function findTitle(all: Block[], keys: string[], headline: string, openings: string[]): number {
  const said = keys.flatMap((key, index) => (key === headline ? [index] : []));
  const highest = Math.min(...said.map((place) => rankOf(all[place])));
  const places = said.filter((place) => rankOf(all[place]) === highest);
  const toText = (place: number) => {
    const at = keys.findIndex((key, index) => index > place && openings.includes(key));
    return at < 0 ? Infinity : at - place;
  };
  return places.sort((a, b) => toText(a) - toText(b) || a - b)[0] ?? -1;
}

/** What is no heading is below all. */
function rankOf(block: Block | undefined): number {
  return (block && levelOf(block)) ?? 7;
}

function listPictures(blocks: Block[]): DraftPicture[] {
  return blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
}
