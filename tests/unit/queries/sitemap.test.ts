import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useNewsroom, type StoryFile } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));
beforeEach(() => {
  vi.resetModules();
});

async function viewOf(stories: Record<string, StoryFile>) {
  useNewsroom(stories);
  const { viewSitemap } = await import('../../../src/queries/sitemap.ts');
  return viewSitemap();
}

describe('viewSitemap', () => {
  it('lists articles first, the oldest first, with their last change', async () => {
    const { pages } = await viewOf({
      newer: { published: '2024-03-26T18:40:00Z' },
      older: { updated: '2024-03-27T09:00:00Z' },
    });
    expect(pages.slice(0, 2)).toMatchObject([
      { url: 'https://news.example/articles/older/', modified: '2024-03-27T09:00:00Z', pictures: [] },
      { url: 'https://news.example/articles/newer/', modified: '2024-03-26T18:40:00Z' },
    ]);
  });

  it('lists every sort of page once, and nothing that is not public', async () => {
    const { pages } = await viewOf({ vote: {}, draft: { draft: true } });
    const paths = pages.map(({ url }) => url.replace('https://news.example', ''));
    expect(paths).toEqual([
      '/articles/vote/',
      '/',
      '/sections/world/',
      '/authors/world-desk/',
      '/archive/',
      '/archive/2024/03/25/',
      '/archive/2024/03/',
      '/archive/2024/',
      '/corrections/',
      '/feeds/',
    ]);
  });

  it('names translations of each other, and editions', async () => {
    const { pages } = await viewOf({ vote: {}, 'vote-ar': { language: 'ar', translationOf: 'vote' } });
    const languagesOf = (url: string) =>
      pages.find((page) => page.url === url)?.alternates.map(({ language }) => language);
    expect(languagesOf('https://news.example/articles/vote-ar/')).toEqual(['en-GB', 'ar']);
    expect(languagesOf('https://news.example/ar/')).toEqual(['en-GB', 'ar']);
  });

  it('leaves out what was published first elsewhere, which is to be found there', async () => {
    const { pages } = await viewOf({ vote: { canonical: 'https://wire.example/vote' } });
    expect(pages.filter(({ url }) => url.includes('/articles/'))).toEqual([]);
  });

  it.each([
    ['a minute before the build', '2024-03-31T23:59:00Z', ['vote']],
    ['48 hours before the build', '2024-03-30T00:00:00Z', ['vote']],
    ['a minute more', '2024-03-29T23:59:00Z', []],
  ])('takes for news what came out %s', async (_when, published, slugs) => {
    const { news } = await viewOf({ vote: { published } });
    expect(news.map(({ url }) => url.split('/').at(-2))).toEqual(slugs);
  });
});
