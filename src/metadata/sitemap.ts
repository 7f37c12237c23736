import { x } from 'xastscript';
import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';
import { toRfc3339 } from './feed.ts';
import { clean, writeXml } from './xml.ts';

/** A page in a sitemap. Addresses are absolute, moments carry a zone. */
export interface SitemapPage {
  url: string;
  modified?: string | undefined;
  pictures: string[];
  /** The page in other languages and in its own. */
  alternates: { language: string; url: string }[];
}

/** An article of the last two days. */
export interface NewsPage {
  url: string;
  headline: string;
  published: string;
  language: string;
}

/** The most that one sitemap may hold (https://www.sitemaps.org/protocol.html). */
const LIMITS = { pages: 50_000, bytes: 52_428_800 };

/** Room for the first and last lines of a sitemap. */
const FRAME = 1000;

const PROTOCOL = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Part pages into sitemaps, none beyond the protocol's limits. */
export function partPages(pages: SitemapPage[], limits = LIMITS): SitemapPage[][] {
  const parts: SitemapPage[][] = [];
  let bytes = Infinity;
  for (const page of pages) {
    const size = Buffer.byteLength(toXml(toUrl(page)));
    const last = parts.at(-1);
    if (!last || last.length >= limits.pages || bytes + size > limits.bytes - FRAME) {
      parts.push([page]);
      bytes = size;
    } else {
      last.push(page);
      bytes += size;
    }
  }
  return parts;
}

/** Write a sitemap, with the pictures and the languages of each page. */
export function toSitemap(pages: SitemapPage[]): string {
  const names = {
    xmlns: PROTOCOL,
    'xmlns:image': 'http://www.google.com/schemas/sitemap-image/1.1',
    'xmlns:xhtml': 'http://www.w3.org/1999/xhtml',
  };
  return writeXml(x('urlset', names, pages.map(toUrl)));
}

/** Write the list of all sitemaps. */
export function toSitemapIndex(addresses: string[]): string {
  const maps = addresses.map((address) => x('sitemap', [x('loc', address)]));
  return writeXml(x('sitemapindex', { xmlns: PROTOCOL }, maps));
}

/** Write the sitemap of the newest articles, as Google News and Bing read it. */
export function toNewsSitemap(pages: NewsPage[], publication: string): string {
  const names = { xmlns: PROTOCOL, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' };
  const urls = pages.map(({ url, headline, published, language }) =>
    x('url', [
      x('loc', url),
      x('news:news', [
        x('news:publication', [
          x('news:name', clean(publication)),
          x('news:language', toNewsLanguage(language)),
        ]),
        x('news:publication_date', toMoment(published)),
        x('news:title', clean(headline)),
      ]),
    ]),
  );
  return writeXml(x('urlset', names, urls));
}

/** The order of the children is that of the protocol's schema; other namespaces come after. */
function toUrl({ url, modified, pictures, alternates }: SitemapPage): Element {
  return x('url', [
    x('loc', url),
    ...(modified ? [x('lastmod', toMoment(modified))] : []),
    ...alternates.map((other) =>
      x('xhtml:link', { rel: 'alternate', hreflang: other.language, href: other.url }),
    ),
    ...pictures.map((picture) => x('image:image', [x('image:loc', picture)])),
  ]);
}

/** The schema wants seconds in every time; a day may stand alone. */
function toMoment(moment: string): string {
  return moment.length > 10 ? toRfc3339(moment) : moment;
}

/** Two letters, but for Chinese, which the format parts by its scripts. */
function toNewsLanguage(language: string): string {
  const { language: spoken, script } = new Intl.Locale(language).maximize();
  if (spoken !== 'zh') return spoken;
  return script === 'Hant' ? 'zh-tw' : 'zh-cn';
}
