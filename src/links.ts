/** The address of an article's page, root-relative like all that this module gives. */
export function articlePath(slug: string): string {
  return `/articles/${slug}/`;
}

/** The address of an article's QR code. */
export function qrCodePath(slug: string): string {
  return `${articlePath(slug)}qr.svg`;
}

/** The address of an edition's front page; the main edition has no prefix. */
export function homePath(prefix = ''): string {
  return prefix ? `/${prefix}/` : '/';
}

/** The address of a list of articles by section, topic or author, or of one of its further pages. */
export function listPath(list: 'sections' | 'topics' | 'authors', id: string, prefix = '', page = 1): string {
  const first = `${homePath(prefix)}${list}/${id}/`;
  return page > 1 ? `${first}page/${page}/` : first;
}

/** The address of the archive, or of one of its years, months or days, as in `2024-03-25`. */
export function archivePath(prefix = '', day = '', page = 1): string {
  const parts = day ? `${day.split('-').join('/')}/` : '';
  const first = `${homePath(prefix)}archive/${parts}`;
  return page > 1 ? `${first}page/${page}/` : first;
}

/** The address of an edition's list of corrections. */
export function correctionsPath(prefix = ''): string {
  return `${homePath(prefix)}corrections/`;
}

/** The address of a standing page. */
export function standingPath(id: string): string {
  return `/${id}/`;
}

/** The forms of a feed, by the names of their files: RSS 2.0, Atom, JSON Feed. */
export const FEED_FILES = ['feed.xml', 'atom.xml', 'feed.json'] as const;
export type FeedFile = (typeof FEED_FILES)[number];

/**
 * The address of a feed.
 *
 * @param of The page that it follows: a front page, or a list of articles.
 */
export function feedPath(of = '/', file: FeedFile = 'feed.xml'): string {
  return `${of}${file}`;
}

/** The address of the page on an edition's feeds. */
export function feedsPath(prefix = ''): string {
  return `${homePath(prefix)}feeds/`;
}

/** The files that stand beside an article's page, for machines: its text in Markdown, IPTC ninjs, and its card for oEmbed. */
export const ARTICLE_FILES = ['article.md', 'ninjs.json', 'oembed.json'] as const;
export type ArticleFile = (typeof ARTICLE_FILES)[number];

/** The address of a file beside an article's page. */
export function articleFilePath(slug: string, file: ArticleFile): string {
  return `${articlePath(slug)}${file}`;
}

/**
 * The absolute address of a page of the site.
 *
 * @param address The address of the site, with a slash at its end; it may have a path of its own.
 */
export function absolute(path: string, address: string): string {
  return new URL(encodeURI(path.replace(/^\//, '')), address).href;
}

/** The page that a server shows where there is none. */
export const NOT_FOUND_PATH = '/404.html';

/** The address of a sitemap, or of the list of them all. */
export function sitemapPath(part = ''): string {
  return part ? `/sitemap-${part}.xml` : '/sitemap.xml';
}

/** The list of all feeds, which feed readers take in. */
export const OPML_PATH = '/feeds.opml';
