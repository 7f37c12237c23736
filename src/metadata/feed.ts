import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';

/** A feed as RSS 2.0 has it. Addresses are absolute, moments carry a zone. */
export interface Feed {
  title: string;
  description: string;
  /** The page that the feed follows. */
  page: string;
  /** The address of the feed itself. */
  address: string;
  language: string;
  copyright: string;
  items: FeedItem[];
}

/** An article in a feed, with its whole text. */
export interface FeedItem {
  headline: string;
  address: string;
  /** Never changes, whatever else of the article does, so that an edit makes no old item new. */
  id: string;
  published: string;
  authors: string[];
  topics: string[];
  summary: string;
  html: string;
}

const NAMESPACES = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** Write a feed as RSS 2.0 (https://www.rssboard.org/rss-specification) with full text. */
export function toRss(feed: Feed): string {
  const newest = feed.items[0]?.published;
  const channel = x('channel', [
    x('title', clean(feed.title)),
    x('link', feed.page),
    x('description', clean(feed.description)),
    x('language', feed.language),
    x('copyright', clean(feed.copyright)),
    ...(newest ? [x('lastBuildDate', toRfc822(newest))] : []),
    x('atom:link', { href: feed.address, rel: 'self', type: 'application/rss+xml' }),
    ...feed.items.map(toItem),
  ]);
  const rss = x('rss', { version: '2.0', ...NAMESPACES }, channel);
  // The serializer leaves `]]>` as it is, which XML forbids in text (https://www.w3.org/TR/xml/#syntax).
  const xml = toXml(rss).replaceAll(']]>', ']]&gt;');
  return `<?xml version="1.0" encoding="utf-8"?>\n${xml}\n`;
}

function toItem(item: FeedItem) {
  return x('item', [
    x('title', clean(item.headline)),
    x('link', item.address),
    x('guid', { isPermaLink: 'false' }, item.id),
    x('pubDate', toRfc822(item.published)),
    ...item.authors.map((author) => x('dc:creator', clean(author))),
    ...item.topics.map((topic) => x('category', clean(topic))),
    x('description', clean(item.summary)),
    x('content:encoded', clean(item.html)),
  ]);
}

/** A date as RSS wants it (RFC 822 with four digits of year), in UTC. */
function toRfc822(moment: string): string {
  return new Date(moment).toUTCString();
}

/** XML has no way to hold most control characters or half of a surrogate pair: one of them breaks the whole feed. */
function clean(text: string): string {
  return text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
