import type { Kind } from '../schema/article.ts';
import type { ArticleFacts, PageDescription } from './description.ts';
import { findLicence } from './licences.ts';

/** The types schema.org has for an article of each kind (https://schema.org/NewsArticle). */
function toType(kind: Kind): string {
  switch (kind) {
    case 'opinion':
      return 'OpinionNewsArticle';
    case 'analysis':
      return 'AnalysisNewsArticle';
    case 'explainer':
      return 'BackgroundNewsArticle';
    case 'interview':
      return 'ReportageNewsArticle';
    case 'live report':
      return 'LiveBlogPosting';
    case 'news':
      return 'NewsArticle';
  }
}

/** Describe an article by the properties of schema.org alone. What is not known is `undefined`. */
export function toNewsArticle(page: PageDescription, article: ArticleFacts, publisher: object) {
  const { kind, copyright, rights, published } = article;
  const isLive = kind === 'live report';
  return {
    '@type': toType(kind),
    headline: article.headline,
    description: page.description,
    url: page.canonical,
    mainEntityOfPage: page.canonical,
    inLanguage: page.language,
    datePublished: published,
    dateModified: article.modified,
    coverageStartTime: isLive ? published : undefined,
    dateline: isLive ? undefined : article.dateline,
    articleSection: article.section.name,
    keywords: orNothing(article.topics.map(({ name }) => name)),
    wordCount: article.words,
    author: orNothing(article.authors.map(toAuthor)),
    publisher,
    copyrightNotice: copyright,
    license: article.mayBeCopied ? findLicence(rights) : undefined,
    acquireLicensePage: findLicencePage(page, article),
    image: article.pictures.map((picture) => toImage(picture, page, article)),
    isBasedOn: orNothing(article.sources.map(toSource)),
    correction: orNothing(article.corrections.map(toCorrection)),
    ...toTranslations(article),
  };
}

function orNothing<Item>(list: Item[]): Item[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Who asks for reuse by mail is told on the page about the paper what may be done. */
function findLicencePage({ publisher }: PageDescription, { reuse }: ArticleFacts): string | undefined {
  return reuse.startsWith('http') ? reuse : publisher.principles;
}

function toAuthor({ name, url, kind, role, address }: ArticleFacts['authors'][number]) {
  const isPerson = kind === 'person';
  return {
    '@type': isPerson ? 'Person' : 'Organization',
    name,
    url,
    jobTitle: isPerson ? role : undefined,
    sameAs: address,
  };
}

/** A card that was drawn in place of a picture is the paper's own. */
function toImage(picture: PageDescription['picture'], page: PageDescription, article: ArticleFacts) {
  const said = article.picture;
  return {
    '@type': 'ImageObject',
    url: picture.url,
    width: picture.width,
    height: picture.height,
    caption: said ? (said.caption ?? said.alt) : undefined,
    creditText: said?.credit ?? page.siteName,
    copyrightNotice: said?.rights ?? article.copyright,
    license: findLicence(said?.rights),
    acquireLicensePage: findLicencePage(page, article),
  };
}

function toSource({ publication, title, address, date, rights }: ArticleFacts['sources'][number]) {
  return {
    '@type': 'CreativeWork',
    name: title ?? publication,
    publisher: { '@type': 'Organization', name: publication },
    url: address,
    datePublished: date,
    copyrightNotice: rights,
  };
}

function toCorrection({ text, date }: ArticleFacts['corrections'][number]) {
  return { '@type': 'CorrectionComment', text, datePublished: date };
}

/** A translation names its original alone; the original names its translations. */
function toTranslations({ translations, isTranslation }: ArticleFacts) {
  const works = translations.map(({ language, url, isOriginal }) => ({
    work: { '@type': 'NewsArticle', url, inLanguage: language },
    isOriginal,
  }));
  return isTranslation
    ? { translationOfWork: works.find(({ isOriginal }) => isOriginal)?.work }
    : { workTranslation: orNothing(works.map(({ work }) => work)) };
}
