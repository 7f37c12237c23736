import { absolute, articleFilePath, FEED_FILES, feedPath, type FeedFile } from '../links.ts';
import type { Imprint, SharePicture } from '../queries/imprint.ts';
import type { AuthorLink, Link, Story } from '../queries/view.ts';
import type { SiteData } from '../schema/site.ts';

export type { Imprint, SharePicture };

/**
 * A page for machines: the one description from which the head, JSON-LD, feeds and all other forms are made. Addresses are absolute.
 */
export interface PageDescription {
  title: string;
  description: string;
  canonical: string;
  language: string;
  siteName: string;
  /** The feeds to follow from here, the nearest first. */
  feeds: { url: string; file: FeedFile; title: string }[];
  themeColour: SiteData['themeColour'];
  /** The page in other languages. */
  alternates: { language: string; url: string }[];
  /** The pages above this one, outermost first. */
  crumbs: { name: string; url: string }[];
  picture: SharePicture;
  publisher: Publisher;
  article?: ArticleFacts | undefined;
  /** True for the front page of an edition. */
  isFront: boolean;
  /** False for pages that search engines should not list, such as a redirect. */
  listed: boolean;
}

/** Who publishes. */
export interface Publisher {
  name: string;
  description: string;
  url: string;
  logo: string;
  email: string;
  principles?: string | undefined;
  corrections: string;
}

/** What machines want to know of an article beyond what every page has. */
export interface ArticleFacts extends Pick<
  Story,
  | 'headline'
  | 'standfirst'
  | 'kind'
  | 'published'
  | 'modified'
  | 'dateline'
  | 'words'
  | 'sources'
  | 'corrections'
> {
  section: { name: string; url: string };
  topics: { name: string; url: string }[];
  authors: (Omit<AuthorLink, 'href'> & { url: string })[];
  copyright: string;
  rights: string;
  reuse: string;
  mayBeCopied: boolean;
  /** What is said of the lead picture, where there is one. */
  picture?: Story['picture'];
  /** The lead picture in the shapes of search engines, or the card drawn in its place. */
  pictures: SharePicture[];
  translations: { language: string; url: string; isOriginal: boolean }[];
  /** True when it is itself a translation. */
  isTranslation: boolean;
  /** The files beside its page. */
  files: { markdown?: string | undefined; oembed: string };
}

/** What a page that is no article says of itself. */
export interface PageSummary {
  title: string;
  description: string;
  /** Root-relative; absolute for a page that has moved to another site. */
  path: string;
  language: string;
  alternates?: { language: string; href: string }[] | undefined;
  crumbs?: Link[] | undefined;
  /** The page of the list whose own feeds can be followed. */
  list?: string | undefined;
  listed?: boolean | undefined;
}

/** Describe a page that is no article. */
export function describePage(page: PageSummary, imprint: Imprint): PageDescription {
  const { title, description, path, language, alternates = [], crumbs = [], list, listed = true } = page;
  const { site } = imprint;
  const full = (href: string) => absolute(href, site.address);
  const isFront = path === imprint.home;
  return {
    title,
    description,
    canonical: path.startsWith('/') ? full(path) : path,
    language,
    siteName: site.name,
    feeds: [
      ...(list ? listFeeds(list, `${title} – ${site.name}`, site) : []),
      ...listFeeds(imprint.feeds, site.name, site),
    ],
    themeColour: site.themeColour,
    alternates: alternates.map((other) => ({ language: other.language, url: full(other.href) })),
    crumbs:
      crumbs.length > 0 ? [...crumbs, { name: title, href: path }].map((crumb) => toNamed(crumb, site)) : [],
    picture: imprint.card,
    publisher: toPublisher(imprint),
    isFront,
    listed,
  };
}

/** Describe an article, with its pictures for machines: the share card first. */
export function describeArticle(
  story: Story,
  imprint: Imprint,
  [card = imprint.card, ...crops]: SharePicture[],
): PageDescription {
  const { site, home } = imprint;
  const page = describePage(
    {
      title: story.headline,
      description: story.summary ?? story.standfirst ?? story.headline,
      path: story.href,
      language: story.language,
      alternates: story.translations,
      crumbs: [{ name: site.name, href: home }, story.section],
    },
    imprint,
  );
  const pictures = crops.length > 0 ? crops : [card];
  return { ...page, canonical: story.canonical, picture: card, article: toFacts(story, site, pictures) };
}

function toFacts(story: Story, site: SiteData, pictures: SharePicture[]): ArticleFacts {
  const { slug, translationOf, mayBeCopied } = story;
  const full = (href: string) => absolute(href, site.address);
  const original = translationOf ?? slug;
  return {
    ...story,
    section: toNamed(story.section, site),
    topics: story.topics.map((topic) => toNamed(topic, site)),
    authors: story.authors.map(({ href, ...author }) => ({ ...author, url: full(href) })),
    pictures,
    translations: story.translations
      .filter(({ current }) => !current)
      .map(({ language, href }) => ({
        language,
        url: full(href),
        isOriginal: href.endsWith(`/${original}/`),
      })),
    isTranslation: translationOf !== undefined,
    files: {
      markdown: mayBeCopied ? full(articleFilePath(slug, 'article.md')) : undefined,
      oembed: full(articleFilePath(slug, 'oembed.json')),
    },
  };
}

function toNamed({ name, href }: Link, site: SiteData): { name: string; url: string } {
  return { name, url: absolute(href, site.address) };
}

function listFeeds(of: string, title: string, site: SiteData): PageDescription['feeds'] {
  return FEED_FILES.map((file) => ({ url: absolute(feedPath(of, file), site.address), file, title }));
}

function toPublisher({ site, words, principles, corrections }: Imprint): Publisher {
  return {
    name: site.name,
    description: words.description,
    url: site.address,
    logo: absolute('/icon-512.png', site.address),
    email: site.contact,
    principles: principles && absolute(principles, site.address),
    corrections: absolute(corrections, site.address),
  };
}
