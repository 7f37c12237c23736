import type { PictureMarkup } from '../pictures/markup.ts';
import type { CorrectionData, Kind, SourceData } from '../schema/article.ts';

/** A language and the way it is written. */
export interface Writing {
  /** BCP 47, as in `en-GB`. */
  language: string;
  direction: 'ltr' | 'rtl';
}

/** A name with the address it leads to, root-relative unless it leaves the site. */
export interface Link {
  name: string;
  href: string;
  /** True when it leads to the page it stands on, or to the part of the site that the page belongs to. */
  current?: boolean | undefined;
}

/** A link to a page in another language, named in that language. */
export interface LanguageLink extends Link, Writing {}

/** Someone who signs. */
export interface AuthorLink extends Link {
  kind: 'person' | 'desk';
}

/** The picture over a story. */
export interface LeadPicture {
  /** Absent while the picture's file has not come yet. */
  markup?: PictureMarkup | undefined;
  alt: string;
  caption?: string | undefined;
  credit: string;
  rights?: string | undefined;
}

/** What a list says of an article. */
export interface Teaser extends Writing {
  slug: string;
  href: string;
  headline: string;
  kicker: string;
  kind: Kind;
  standfirst?: string | undefined;
  byline: string;
  /** A moment with its zone, as the article has it. */
  published: string;
  picture?: { markup: PictureMarkup; alt: string } | undefined;
}

/** The paper around a page: one language of the site. */
export interface Edition extends Writing {
  name: string;
  tagline: string;
  /** The address of its front page. */
  home: string;
  timeZone: string;
  sections: Link[];
  /** The same page in other languages, or their front pages. */
  languages: LanguageLink[];
  /** When its newest article was published, with zone. */
  latest: string;
  /** Standing pages: about, corrections, archive, accessibility, privacy. */
  about: Link[];
  feeds: Link[];
  credits: string[];
  /** The language of its tagline and credits, where nobody has translated them. */
  wordsLanguage: string;
}

/** A page of results and its neighbours. */
export interface PageOfResults {
  number: number;
  total: number;
  pages: Link[];
  previous?: string | undefined;
  next?: string | undefined;
}

/** A section, topic, author or day with a page of its articles. */
export interface Listing {
  title: string;
  description?: string | undefined;
  /** What sort of list it is, in the reader’s words: section, topic, author. */
  label?: string | undefined;
  teasers: Teaser[];
  results: PageOfResults;
}

/** All that an article's page shows. */
export interface ArticleView extends Writing {
  slug: string;
  href: string;
  canonical: string;
  headline: string;
  standfirst?: string | undefined;
  kind: Kind;
  section: Link;
  authors: AuthorLink[];
  dateline?: string | undefined;
  published: string;
  updated?: string | undefined;
  /** Minutes, one at least. */
  readingTime: number;
  picture?: LeadPicture | undefined;
  html: string;
  keyPoints: string[];
  corrections: CorrectionData[];
  topics: Link[];
  related: Teaser[];
  sources: SourceData[];
  copyright: string;
  rights: string;
  /** The language of `rights`, where nobody has translated it. */
  rightsLanguage: string;
  reuse: string;
  comments: { state: 'not enabled' | 'closed' | 'open'; href?: string | undefined };
  share: Link[];
  /** The year it was published, when that is more than a year ago. */
  oldSince?: number | undefined;
  translations: LanguageLink[];
}

/** A section on the front page; the first teaser is drawn large. */
export interface FrontBlock {
  name: string;
  href: string;
  teasers: Teaser[];
}

/** The front page of an edition, in the order of its importance. */
export interface Front {
  /** The page's first heading, which only screen readers hear. */
  title: string;
  lead?: Teaser | undefined;
  second: Teaser[];
  blocks: FrontBlock[];
  latest: Teaser[];
  latestHref?: string | undefined;
}

/** A heading over links: a year with its months, a month with its days. */
export interface LinkGroup {
  name: string;
  links: Link[];
}

/** A correction; on the page of all corrections, with the article that it mends. */
export interface CorrectionEntry extends CorrectionData {
  article?: Link | undefined;
}
