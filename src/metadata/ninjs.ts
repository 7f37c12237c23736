import type { ArticleFacts, PageDescription } from './description.ts';
import { toRfc3339 } from './feed.ts';

const SCHEMA = 'http://www.iptc.org/std/ninjs/ninjs-schema_3.0.json';

/**
 * Write an article as ninjs 3.0, the news in JSON of the IPTC (https://iptc.org/standards/ninjs/), for agencies and archives.
 *
 * @param html The text with absolute addresses; left out where others hold its rights.
 */
export function toNinjs(page: PageDescription, article: ArticleFacts, html: string): string {
  const { mayBeCopied, published, modified, words } = article;
  const { name } = page.publisher;
  const body = { role: 'main', contentType: 'text/html', wordCount: words, value: html };
  const item = {
    uri: page.canonical,
    type: 'text',
    representationType: mayBeCopied ? 'full' : 'partial',
    firstCreated: toRfc3339(published),
    versionCreated: toRfc3339(modified),
    pubStatus: 'usable',
    language: page.language,
    headlines: [{ role: 'main', value: article.headline }],
    descriptions: toDescriptions(page, article),
    bodies: mayBeCopied ? [body] : undefined,
    by: article.authors.map((author) => author.name).join(', ') || undefined,
    located: article.dateline,
    people: toCreators(article, 'person'),
    organisations: [...toCreators(article, 'desk'), { name, rel: 'publisher', uri: page.publisher.url }],
    subjects: [article.section, ...article.topics].map((subject) => ({
      name: subject.name,
      rel: 'about',
      uri: subject.url,
    })),
    copyrightNotice: article.copyright,
    usageTerms: article.rights,
    associations: article.picture ? [toPicture(page, article, article.picture)] : undefined,
    standard: { name: 'ninjs', version: '3.0', schema: SCHEMA },
  };
  return `${JSON.stringify(item)}\n`;
}

function toDescriptions({ description }: PageDescription, { standfirst, corrections }: ArticleFacts) {
  return [
    ...(standfirst ? [{ role: 'standfirst', value: standfirst }] : []),
    { role: 'summary', value: description },
    ...corrections.map(({ type, date, text }) => ({ role: type, value: `${date} ${text}` })),
  ];
}

function toCreators({ authors }: ArticleFacts, kind: 'person' | 'desk') {
  return authors
    .filter((author) => author.kind === kind)
    .map(({ name, url }) => ({ name, rel: 'creator', uri: url }));
}

function toPicture(page: PageDescription, article: ArticleFacts, said: NonNullable<ArticleFacts['picture']>) {
  const { alt, caption, credit, rights } = said;
  return {
    name: 'main',
    uri: page.picture.url,
    type: 'picture',
    by: credit,
    copyrightNotice: rights ?? article.copyright,
    descriptions: [...(caption ? [{ role: 'caption', value: caption }] : []), { role: 'alt', value: alt }],
    renditions: [page.picture, ...article.pictures].map(({ url, type, width, height, bytes }) => ({
      name: `${width}x${height}`,
      href: url,
      contentType: type,
      width,
      height,
      sizeInBytes: bytes,
    })),
  };
}
