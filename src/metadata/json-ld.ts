import { toNewsArticle } from './json-ld-article.ts';
import type { PageDescription, Publisher } from './description.ts';

/** Data of schema.org; what is `undefined` is left out of the JSON. */
type Data = Record<string, unknown>;

/**
 * The page as schema.org data, each thing in a JSON-LD text of its own: clients look for theirs at the top, and not in a graph.
 *
 * Each is safe to stand inside a script element: it can neither end it nor open a comment.
 */
export function toJsonLd(page: PageDescription): string[] {
  const things = page.article
    ? [toNewsArticle(page, page.article, toOrganization(page.publisher))]
    : page.isFront
      ? [toWebSite(page), toFullOrganization(page.publisher)]
      : [toWebPage(page)];
  const crumbs = page.crumbs.length > 0 ? [toBreadcrumbs(page)] : [];
  return [...things, ...crumbs].map(write);
}

function write(data: Data): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}

function toWebPage({ title, description, canonical, language, siteName }: PageDescription): Data {
  return {
    '@type': 'WebPage',
    name: title,
    description,
    url: canonical,
    inLanguage: language,
    isPartOf: { '@type': 'WebSite', name: siteName },
  };
}

function toWebSite({ title, description, canonical, language, publisher }: PageDescription): Data {
  return {
    '@type': 'WebSite',
    name: title,
    description,
    url: canonical,
    inLanguage: language,
    publisher: toOrganization(publisher),
  };
}

function toOrganization({ name, url, logo, principles }: Publisher): Data {
  return {
    '@type': 'NewsMediaOrganization',
    name,
    url,
    logo: { '@type': 'ImageObject', url: logo, width: 512, height: 512 },
    publishingPrinciples: principles,
  };
}

function toFullOrganization(publisher: Publisher): Data {
  const { description, email, corrections } = publisher;
  return { ...toOrganization(publisher), correctionsPolicy: corrections, description, email };
}

function toBreadcrumbs({ crumbs }: PageDescription): Data {
  const itemListElement = crumbs.map(({ name, url }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: url,
  }));
  return { '@type': 'BreadcrumbList', itemListElement };
}
