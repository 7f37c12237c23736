import { absolute, correctionsPath, homePath, standingPath } from '../links.ts';
import { emitDrawnCard } from '../pictures/drawn-card.ts';
import type { SiteData } from '../schema/site.ts';
import { directionOf } from '../text/direction.ts';
import type { EditionIndex } from './indexes.ts';
import type { Newsroom } from './newsroom.ts';
import { findSiteWords, type SiteWords } from './site-words.ts';

/** A picture for machines, with an absolute address and its size in pixels. */
export interface SharePicture {
  url: string;
  type: string;
  width: number;
  height: number;
  bytes: number;
  alt: string;
}

/** Who answers for a page, and where it can be followed: what machines are told of the paper on each page. */
export interface Imprint {
  site: SiteData;
  /** What it says of itself, in the edition's language where that has been written. */
  words: SiteWords;
  /** The address of the edition's front page. */
  home: string;
  /** The place of its feeds, as in `/ar/`. */
  feeds: string;
  /** The page on how the paper works, where it has one. */
  principles?: string | undefined;
  corrections: string;
  /** The card of pages that have no picture of their own. */
  card: SharePicture;
}

/** The page on which a paper says who it is. */
const ABOUT = 'about';

/** Describe the paper that a page belongs to. */
export async function toImprint({ site, pages }: Newsroom, index: EditionIndex): Promise<Imprint> {
  const { prefix, language } = index;
  const words = findSiteWords(site, language);
  const card = await emitDrawnCard({
    headline: words.tagline,
    masthead: site.name,
    language: words.language,
    direction: directionOf(words.language),
  });
  return {
    site,
    words,
    home: homePath(prefix),
    feeds: homePath(prefix),
    principles: pages.some(({ id }) => id === ABOUT) ? standingPath(ABOUT) : undefined,
    corrections: correctionsPath(prefix),
    card: {
      url: absolute(card.path, site.address),
      type: 'image/jpeg',
      width: card.width,
      height: card.height,
      bytes: card.bytes,
      alt: `${site.name}: ${words.tagline}`,
    },
  };
}
