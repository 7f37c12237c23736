import type { ArticleFacts, PageDescription } from './description.ts';

/** Write an article's card as oEmbed 1.0 (https://oembed.com): a link with its title, author and picture, and no markup to trust. */
export function toOembed({ siteName, publisher, picture }: PageDescription, article: ArticleFacts): string {
  const [author] = article.authors;
  const data = {
    version: '1.0',
    type: 'link',
    title: article.headline,
    author_name: article.authors.map(({ name }) => name).join(', ') || undefined,
    author_url: author?.url,
    provider_name: siteName,
    provider_url: publisher.url,
    thumbnail_url: picture.url,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  };
  return `${JSON.stringify(data)}\n`;
}
