import type { Feed, FeedItem } from '../../../src/metadata/feed.ts';
import { MAP } from './stock.ts';

/** An article in a feed. */
export const VOTE: FeedItem = {
  headline: 'Council votes',
  address: 'https://news.example/articles/council-votes/',
  id: 'https://news.example/articles/council-votes/',
  published: '2024-03-25T20:40:00+02:00',
  modified: '2024-03-26T09:00:00Z',
  language: 'en-GB',
  authors: [{ name: 'Rana Haddad', url: 'https://news.example/authors/rana/' }, { name: 'World desk' }],
  categories: ['World', 'Gaza'],
  summary: 'It passed.',
  html: '<p>It passed &amp; held.</p>',
  copyright: '© The Fair Copy 2024',
  picture: { ...MAP, caption: 'Fifteen seats.', credit: 'Map: The Fair Copy', rights: 'CC BY 4.0' },
};

/** A feed with that article. */
export const FEED: Feed = {
  title: 'The Fair Copy',
  description: 'A small newsroom.',
  page: 'https://news.example/',
  address: 'https://news.example/feed.xml',
  language: 'en-GB',
  copyright: '© The Fair Copy 2026',
  publisher: {
    name: 'The Fair Copy',
    url: 'https://news.example/',
    icon: 'https://news.example/icon-512.png',
  },
  items: [VOTE],
};

/** The texts of an element, still as XML writes them. */
export function textsOf(xml: string, name: string): string[] {
  return [...xml.matchAll(new RegExp(`<${name}(?: [^>]*)?>([^<]*)</${name}>`, 'g'))].map(
    (found) => found[1] ?? '',
  );
}
