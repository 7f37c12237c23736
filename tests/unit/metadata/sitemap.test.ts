import { describe, expect, it } from 'vitest';
import {
  partPages,
  toNewsSitemap,
  toSitemap,
  toSitemapIndex,
  type SitemapPage,
} from '../../../src/metadata/sitemap.ts';
import { listEntrances, toSitemapFiles } from '../../../src/metadata/sitemap-files.ts';
import { textsOf } from './feed-stock.ts';

const makePages = (count: number): SitemapPage[] =>
  Array.from({ length: count }, (_, number) => ({
    url: `https://news.example/articles/s${number}/`,
    pictures: [],
    alternates: [],
  }));

const NEWS = {
  url: 'https://news.example/articles/vote/',
  headline: 'Votes & vetoes',
  published: '2024-03-25T18:40Z',
  language: 'en-GB',
};

describe('toSitemap', () => {
  it('names a page with its last change, its pictures and its languages', () => {
    const page = {
      url: 'https://news.example/articles/vote/',
      modified: '2024-03-26T09:00+02:00',
      pictures: ['https://news.example/pictures/a.jpg'],
      alternates: [{ language: 'ar', url: 'https://news.example/articles/vote-ar/' }],
    };
    expect(toSitemap([page])).toContain(
      '<url><loc>https://news.example/articles/vote/</loc><lastmod>2024-03-26T07:00:00Z</lastmod>' +
        '<xhtml:link rel="alternate" hreflang="ar" href="https://news.example/articles/vote-ar/" />' +
        '<image:image><image:loc>https://news.example/pictures/a.jpg</image:loc></image:image></url>',
    );
  });
  it('leaves a day as it is', () => {
    const [page] = makePages(1);
    expect(
      textsOf(
        toSitemap([
          {
            ...page,
            url: 'https://news.example/about/',
            pictures: [],
            alternates: [],
            modified: '2026-11-18',
          },
        ]),
        'lastmod',
      ),
    ).toEqual(['2026-11-18']);
  });
});

describe('partPages', () => {
  it.each([
    ['by their number', 5, { pages: 2, bytes: 100_000 }, [2, 2, 1]],
    ['by their bytes', 5, { pages: 100, bytes: 1000 + 130 }, [2, 2, 1]],
    ['not at all while they fit', 5, { pages: 5, bytes: 100_000 }, [5]],
    ['into nothing where there is none', 0, { pages: 5, bytes: 100_000 }, []],
  ])('parts pages %s', (_how, count, limits, sizes) => {
    expect(partPages(makePages(count), limits).map((part) => part.length)).toEqual(sizes);
  });

  it('keeps to 50,000 pages and 50 MB', () => {
    const parts = partPages(makePages(60_000));
    expect(parts.map((part) => part.length)).toEqual([50_000, 10_000]);
  });
});

describe('toSitemapIndex', () => {
  it('names each sitemap', () => {
    expect(textsOf(toSitemapIndex(['https://news.example/sitemap-1.xml']), 'loc')).toEqual([
      'https://news.example/sitemap-1.xml',
    ]);
  });
});

describe('toNewsSitemap', () => {
  it('names publication, language, moment and headline', () => {
    const xml = toNewsSitemap([NEWS], 'The Fair Copy');
    expect(
      ['news:name', 'news:language', 'news:publication_date', 'news:title'].map(
        (name) => textsOf(xml, name)[0],
      ),
    ).toEqual(['The Fair Copy', 'en', '2024-03-25T18:40:00Z', 'Votes &#x26; vetoes']);
  });
  it.each([
    ['en-GB', 'en'],
    ['zh', 'zh-cn'],
    ['zh-TW', 'zh-tw'],
    ['zh-Hant', 'zh-tw'],
  ])('writes the language %s as %s', (language, written) => {
    expect(textsOf(toNewsSitemap([{ ...NEWS, language }], 'Paper'), 'news:language')).toEqual([written]);
  });
});

describe('toSitemapFiles', () => {
  const content = {
    pages: makePages(1),
    news: [NEWS],
    publication: 'Paper',
    address: 'https://news.example/paper/',
  };

  it('names files by their parts, with one of news while there is news', () => {
    expect(toSitemapFiles(content).map(({ part, address }) => [part, address])).toEqual([
      ['1', 'https://news.example/paper/sitemap-1.xml'],
      ['news', 'https://news.example/paper/sitemap-news.xml'],
    ]);
    expect(toSitemapFiles({ ...content, news: [] }).map(({ part }) => part)).toEqual(['1']);
  });
  it('tells crawlers of the list of them all', () => {
    expect(listEntrances({ ...content, news: [] })).toEqual(['https://news.example/paper/sitemap.xml']);
    expect(listEntrances(content).at(-1)).toBe('https://news.example/paper/sitemap-news.xml');
  });
});
