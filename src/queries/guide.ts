import {
  absolute,
  articleFilePath,
  feedPath,
  listPath,
  OPML_PATH,
  sitemapPath,
  standingPath,
} from '../links.ts';
import type { Guide } from '../metadata/llms.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { mayBeCopied } from './stories.ts';

/** How many articles the guide names: the newest; sitemaps name all. */
const NAMED = 100;

/** Describe the site for language models. The guide is in English, which its readers expect; names are in their own language. */
export async function viewGuide(): Promise<Guide> {
  const newsroom = await openNewsroom();
  const { site, pages } = newsroom;
  const full = (path: string) => absolute(path, site.address);
  return {
    ...site,
    groups: [
      { name: 'Articles, as Markdown', links: listNewest(newsroom) },
      { name: 'Sections', links: listSections(newsroom) },
      {
        name: 'About',
        links: pages.map(({ id, data }) => ({
          name: data.title,
          url: full(standingPath(id)),
          about: data.description,
        })),
      },
      {
        name: 'For machines',
        links: [
          { name: 'Every page', url: full(sitemapPath()), about: 'sitemaps' },
          { name: 'Newest articles with full text', url: full(feedPath()), about: 'RSS 2.0' },
          { name: 'Every feed', url: full(OPML_PATH), about: 'OPML' },
        ],
      },
    ],
  };
}

function listNewest({ editions, site }: Newsroom): Guide['groups'][number]['links'] {
  const newest = [...editions.values()].flatMap(({ articles }) =>
    articles.filter(({ data }) => mayBeCopied(data)).slice(0, NAMED),
  );
  return newest.map(({ slug, data }) => ({
    name: data.headline,
    url: absolute(articleFilePath(slug, 'article.md'), site.address),
    about: data.summary ?? data.standfirst,
  }));
}

function listSections({ sections, editions, site }: Newsroom): Guide['groups'][number]['links'] {
  return [...sections]
    .filter(([id]) => editions.get('')?.bySection.has(id))
    .map(([id, { name, description }]) => ({
      name,
      url: absolute(listPath('sections', id), site.address),
      about: description,
    }));
}
