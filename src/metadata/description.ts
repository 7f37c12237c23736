import { absolute, FEED_PATH } from '../links.ts';
import type { ArticleView } from '../queries/view.ts';
import type { SiteData } from '../schema/site.ts';

/** A picture for machines, with an absolute address and its size in pixels. */
export interface SharePicture {
  url: string;
  type: string;
  width: number;
  height: number;
  alt: string;
}

/**
 * A page for machines: the one description from which the head, JSON-LD and feeds are made. Addresses are absolute.
 */
export interface PageDescription {
  title: string;
  description: string;
  canonical: string;
  language: string;
  siteName: string;
  feed: string;
  themeColour: SiteData['themeColour'];
  /** The page in other languages. */
  alternates: { language: string; url: string }[];
  picture?: SharePicture | undefined;
  article?: ArticleFacts | undefined;
  /** False for pages that search engines should not list, such as a redirect. */
  listed: boolean;
}

/** What machines want to know of an article beyond what every page has. */
export interface ArticleFacts {
  headline: string;
  kind: ArticleView['kind'];
  published: string;
  modified: string;
  section: string;
  topics: string[];
  authors: { name: string; url: string; kind: 'person' | 'desk' }[];
  publisher: { name: string; url: string; logo: string };
  copyright: string;
  reuse: string;
  picture?: { caption?: string | undefined; credit: string; rights?: string | undefined } | undefined;
  sources: ArticleView['sources'];
  corrections: ArticleView['corrections'];
  dateline?: string | undefined;
}

/** What a page that is no article says of itself. */
export interface PageSummary {
  title: string;
  description: string;
  /** Root-relative; absolute for a page that has moved to another site. */
  path: string;
  language: string;
  alternates?: { language: string; href: string }[] | undefined;
  listed?: boolean | undefined;
}

/** Describe a page that is no article. */
export function describePage(
  { title, description, path, language, alternates = [], listed = true }: PageSummary,
  site: SiteData,
): PageDescription {
  return {
    title,
    description,
    canonical: path.startsWith('/') ? absolute(path, site.address) : path,
    language,
    siteName: site.name,
    feed: absolute(FEED_PATH, site.address),
    themeColour: site.themeColour,
    alternates: alternates.map((other) => ({
      language: other.language,
      url: absolute(other.href, site.address),
    })),
    listed,
  };
}

/** Describe an article. */
export function describeArticle(
  article: ArticleView & { summary?: string | undefined },
  site: SiteData,
  picture?: SharePicture,
): PageDescription {
  const page = describePage(
    {
      title: article.headline,
      description: article.summary ?? article.standfirst ?? article.headline,
      path: article.href,
      language: article.language,
      alternates: article.translations,
    },
    site,
  );
  return { ...page, canonical: article.canonical, picture, article: toFacts(article, site) };
}

function toFacts(article: ArticleView, site: SiteData): ArticleFacts {
  return {
    headline: article.headline,
    kind: article.kind,
    published: article.published,
    modified: article.updated ?? article.published,
    section: article.section.name,
    topics: article.topics.map(({ name }) => name),
    authors: article.authors.map(({ name, href, kind }) => ({
      name,
      kind,
      url: absolute(href, site.address),
    })),
    publisher: { name: site.name, url: site.address, logo: absolute('/icon-512.png', site.address) },
    copyright: article.copyright,
    reuse: article.reuse,
    picture: article.picture,
    sources: article.sources,
    corrections: article.corrections,
    dateline: article.dateline,
  };
}
