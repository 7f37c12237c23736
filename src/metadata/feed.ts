import type { SharePicture } from './description.ts';

/** A feed, whatever form it is written in. Addresses are absolute, moments carry a zone. */
export interface Feed {
  title: string;
  description: string;
  /** The page that the feed follows. */
  page: string;
  /** The address of the feed itself. */
  address: string;
  language: string;
  copyright: string;
  /** Who publishes: signs what nobody else does. */
  publisher: { name: string; url: string; icon: string };
  items: FeedItem[];
}

/** An article in a feed, with its whole text. */
export interface FeedItem {
  headline: string;
  address: string;
  /** Never changes, whatever else of the article does, so that an edit makes no old item new. */
  id: string;
  published: string;
  modified: string;
  language: string;
  /** One at least. */
  authors: { name: string; url?: string | undefined }[];
  /** Section first, then topics. */
  categories: string[];
  summary: string;
  html: string;
  copyright: string;
  picture?: FeedPicture | undefined;
}

/** The lead picture of an article in a feed. */
export interface FeedPicture extends SharePicture {
  caption?: string | undefined;
  credit?: string | undefined;
  rights?: string | undefined;
}

/** When anything in a feed last changed; a feed with no article never has. */
export function lastChangeOf({ items }: Feed): string | undefined {
  const moments = items.map(({ modified }) => modified);
  return moments.toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
}

/** A moment as RFC 3339 in UTC, to the second. */
export function toRfc3339(moment: string): string {
  return new Date(moment).toISOString().replace('.000Z', 'Z');
}
