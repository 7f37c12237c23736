import type { FeedFile } from '../links.ts';
import type { PageDescription } from './description.ts';
import { toJsonLd } from './json-ld.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';

/** One element of the head; `content` is its text, which stands unescaped only in a script. */
export interface HeadTag {
  tag: 'title' | 'meta' | 'link' | 'script';
  attributes: Record<string, string>;
  content?: string | undefined;
}

/** Files of public/: the small one first, because old browsers take the last that they can read. */
const ICONS: HeadTag[] = [
  link('icon', '/favicon.ico', { sizes: '32x32' }),
  link('icon', '/icon.svg', { type: 'image/svg+xml' }),
  link('apple-touch-icon', '/apple-touch-icon.png'),
];

/** Everything in the head that tells machines what the page is, in the order in which it stands. */
export function toHead(page: PageDescription): HeadTag[] {
  return [
    {
      tag: 'meta',
      attributes: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY },
    },
    {
      tag: 'title',
      attributes: {},
      content: page.title === page.siteName ? page.title : `${page.title} – ${page.siteName}`,
    },
    meta('description', page.description),
    ...(page.listed ? [meta('robots', 'max-image-preview:large')] : [meta('robots', 'noindex')]),
    link('canonical', page.canonical),
    ...page.alternates.map(({ language, url }) => link('alternate', url, { hreflang: language })),
    ...toDiscovery(page),
    ...ICONS,
    meta('theme-color', page.themeColour.light, '(prefers-color-scheme: light)'),
    meta('theme-color', page.themeColour.dark, '(prefers-color-scheme: dark)'),
    ...toOpenGraph(page),
    ...toArticleTags(page),
    ...toJsonLd(page).map(toScript),
  ];
}

/** How each form of a feed is called, for machines and for people. */
const FEEDS: Record<FeedFile, [type: string, name: string]> = {
  'feed.xml': ['application/rss+xml', 'RSS'],
  'atom.xml': ['application/atom+xml', 'Atom'],
  'feed.json': ['application/feed+json', 'JSON'],
};

/** What else there is of the page or near it: feeds, the article's text, its card for other sites. */
function toDiscovery({ feeds, article }: PageDescription): HeadTag[] {
  return [
    ...feeds.map(({ url, file, title }) => {
      const [type, name] = FEEDS[file];
      return link('alternate', url, { type, title: `${title} (${name})` });
    }),
    ...(article?.files.markdown
      ? [link('alternate', article.files.markdown, { type: 'text/markdown' })]
      : []),
    ...(article ? [link('alternate', article.files.oembed, { type: 'application/json+oembed' })] : []),
  ];
}

function toScript(content: string): HeadTag {
  return { tag: 'script', attributes: { type: 'application/ld+json' }, content };
}

/** The script that a page runs when it has been read: a file of the site, since the policy lets no other run. */
export function toScriptTags(src: string | undefined): HeadTag[] {
  return src ? [{ tag: 'script', attributes: { defer: 'defer', src } }] : [];
}

/** The head of a page that only leads on to another. */
export function toMovedHead(page: PageDescription, target: string): HeadTag[] {
  return [
    ...toHead(page),
    { tag: 'meta', attributes: { 'http-equiv': 'refresh', content: `0; url=${target}` } },
  ];
}

/** The Open Graph protocol (https://ogp.me) and the card of X, which reads the rest from it. */
function toOpenGraph({
  title,
  description,
  canonical,
  language,
  siteName,
  picture,
  article,
}: PageDescription): HeadTag[] {
  return [
    property('og:type', article ? 'article' : 'website'),
    property('og:site_name', siteName),
    property('og:title', title),
    property('og:description', description),
    property('og:url', canonical),
    property('og:locale', toLocale(language)),
    property('og:image', picture.url),
    property('og:image:type', picture.type),
    property('og:image:width', String(picture.width)),
    property('og:image:height', String(picture.height)),
    property('og:image:alt', picture.alt),
    meta('twitter:card', 'summary_large_image'),
  ];
}

function toArticleTags({ article }: PageDescription): HeadTag[] {
  if (!article) return [];
  return [
    ...article.authors.map(({ name }) => meta('author', name)),
    property('article:published_time', article.published),
    property('article:modified_time', article.modified),
    property('article:section', article.section.name),
    ...article.topics.map(({ name }) => property('article:tag', name)),
    ...article.authors.map(({ url }) => property('article:author', url)),
    ...article.authors.flatMap(({ fediverse }) => (fediverse ? [meta('fediverse:creator', fediverse)] : [])),
  ];
}

/** The territories that Open Graph's form of a locale wants, for languages that are written without one. */
const TERRITORIES: Record<string, string> = {
  en: 'GB',
  fr: 'FR',
  ar: 'AR',
  he: 'IL',
  de: 'DE',
  es: 'ES',
  it: 'IT',
  pt: 'PT',
};

function toLocale(language: string): string {
  const { language: spoken, region } = new Intl.Locale(language);
  const territory = region ?? TERRITORIES[spoken];
  return territory ? `${spoken}_${territory}` : spoken;
}

function meta(name: string, content: string, media?: string): HeadTag {
  return { tag: 'meta', attributes: { name, content, ...(media ? { media } : {}) } };
}

function property(name: string, content: string): HeadTag {
  return { tag: 'meta', attributes: { property: name, content } };
}

function link(rel: string, href: string, more: Record<string, string> = {}): HeadTag {
  return { tag: 'link', attributes: { rel, href, ...more } };
}
