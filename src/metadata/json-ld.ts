import type { Kind } from '../schema/article.ts';
import type { ArticleFacts, PageDescription } from './description.ts';

/** The page as schema.org data in JSON-LD, safe to stand inside a script element: it can neither end it nor open a comment. */
export function toJsonLd(page: PageDescription): string {
  const data = page.article ? toNewsArticle(page, page.article) : toWebPage(page);
  return JSON.stringify(data)
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

/** The types schema.org has for an article of each kind (https://schema.org/NewsArticle). */
function toType(kind: Kind): string {
  switch (kind) {
    case 'opinion':
      return 'OpinionNewsArticle';
    case 'analysis':
      return 'AnalysisNewsArticle';
    case 'explainer':
      return 'BackgroundNewsArticle';
    case 'news':
    case 'interview':
    case 'live report':
      return 'NewsArticle';
  }
}

function toWebPage({ title, description, canonical, language, siteName }: PageDescription) {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description,
    url: canonical,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name: siteName },
  };
}

/** Absent values stay `undefined`, and so are left out of the JSON. */
function toNewsArticle(page: PageDescription, article: ArticleFacts) {
  const publisher = {
    '@type': 'NewsMediaOrganization',
    name: article.publisher.name,
    url: article.publisher.url,
    logo: { '@type': 'ImageObject', url: article.publisher.logo, width: 512, height: 512 },
  };
  return {
    '@context': 'https://schema.org',
    '@type': toType(article.kind),
    headline: article.headline,
    description: page.description,
    url: page.canonical,
    mainEntityOfPage: page.canonical,
    inLanguage: page.language,
    datePublished: article.published,
    dateModified: article.modified,
    dateline: article.dateline,
    articleSection: article.section,
    keywords: article.topics.length > 0 ? article.topics : undefined,
    author: article.authors.length > 0 ? article.authors.map(toAuthor) : undefined,
    publisher,
    copyrightNotice: article.copyright,
    acquireLicensePage: article.reuse.startsWith('http') ? article.reuse : undefined,
    image: toImage(page, article),
    isBasedOn: toSources(article),
    correction: article.corrections.length > 0 ? article.corrections.map(toCorrection) : undefined,
  };
}

function toAuthor({ name, url, kind }: ArticleFacts['authors'][number]) {
  return { '@type': kind === 'person' ? 'Person' : 'Organization', name, url };
}

function toImage({ picture }: PageDescription, article: ArticleFacts) {
  if (!picture) return undefined;
  return {
    '@type': 'ImageObject',
    url: picture.url,
    width: picture.width,
    height: picture.height,
    caption: article.picture?.caption,
    creditText: article.picture?.credit,
    copyrightNotice: article.picture?.rights,
  };
}

function toSources({ sources }: ArticleFacts) {
  if (sources.length === 0) return undefined;
  return sources.map(({ publication, title, address, date, rights }) => ({
    '@type': 'CreativeWork',
    name: title ?? publication,
    publisher: { '@type': 'Organization', name: publication },
    url: address,
    datePublished: date,
    copyrightNotice: rights,
  }));
}

function toCorrection({ text, date }: ArticleFacts['corrections'][number]) {
  return { '@type': 'CorrectionComment', text, datePublished: date };
}
