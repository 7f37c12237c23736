import { statSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'hast-util-to-string';
import { select, selectAll } from 'hast-util-select';
import sharp from 'sharp';
import { expect, test } from '@playwright/test';
import { ADDRESS, ARTICLES, FILES, PAGES, SITE, parsePage, readBuilt } from './site.ts';

/** The value of a tag in the head, by its `name` or `property`. */
function metaOf(page: string, name: string): string {
  const found = select(`head meta[name="${name}"], head meta[property="${name}"]`, parsePage(page));
  return String(found?.properties.content ?? '');
}

const linkOf = (page: string, rel: string): string =>
  String(select(`head link[rel~="${rel}"]`, parsePage(page))?.properties.href ?? '');
const titleOf = (page: string): string => toString(select('title', parsePage(page)) ?? parsePage(page));
const headlineOf = (page: string): string => toString(select('h1', parsePage(page)) ?? parsePage(page));

/** Name the pages that break a rule. */
const breaking = (pages: string[], holds: (page: string) => boolean): string[] =>
  pages.filter((page) => !holds(page));

const RULES: [rule: string, holds: (page: string) => boolean][] = [
  ['has one title, which ends with the name of the site', (page) => titleOf(page).endsWith('The Fair Copy')],
  ['has a description', (page) => metaOf(page, 'description').trim() !== ''],
  [
    'is canonical where it is',
    (page) => linkOf(page, 'canonical') === ADDRESS + page.replace(/index\.html$/, ''),
  ],
  ['gives Open Graph the canonical address', (page) => metaOf(page, 'og:url') === linkOf(page, 'canonical')],
  [
    'gives Open Graph title, description, type, locale and site',
    (page) =>
      ['title', 'description', 'type', 'locale', 'site_name'].every(
        (name) => metaOf(page, `og:${name}`) !== '',
      ),
  ],
  ['has a card for X', (page) => /^summary(_large_image)?$/.test(metaOf(page, 'twitter:card'))],
  [
    'names its language',
    (page) => /^[a-z]{2}(-[A-Z]{2})?$/.test(String(select('html', parsePage(page))?.properties.lang)),
  ],
  [
    'has a theme colour for light and for dark',
    (page) => {
      const media = selectAll('meta[name=theme-color]', parsePage(page)).map(({ properties }) =>
        String(properties.media),
      );
      return (
        media.length === 2 &&
        media.some((text) => text.includes('light')) &&
        media.some((text) => text.includes('dark'))
      );
    },
  ],
  [
    'leads to a feed in each of its forms',
    (page) =>
      ['rss+xml', 'atom+xml', 'feed+json'].every(
        (type) => select(`link[rel=alternate][type="application/${type}"]`, parsePage(page)) !== undefined,
      ),
  ],
  [
    'fits the window of a phone',
    (page) => metaOf(page, 'viewport') === 'width=device-width, initial-scale=1',
  ],
];

for (const [rule, holds] of RULES) {
  test(`holds for every page: ${rule}`, () => {
    expect(breaking(PAGES, holds)).toEqual([]);
  });
}

test('gives no two pages of a language the same title', () => {
  const titles = PAGES.map(
    (page) => `${String(select('html', parsePage(page))?.properties.lang)} ${titleOf(page)}`,
  );
  expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
});

test('gives Open Graph the headline and nothing else as title of an article', () => {
  expect(breaking(ARTICLES, (page) => metaOf(page, 'og:title') === headlineOf(page))).toEqual([]);
  expect(breaking(ARTICLES, (page) => metaOf(page, 'og:type') === 'article')).toEqual([]);
});

test('shares a JPEG of 1200 by 630 pixels, under 300 KB', async () => {
  const images = new Set(PAGES.map((page) => metaOf(page, 'og:image')).filter(Boolean));
  expect(images.size).toBeGreaterThan(5);
  for (const image of images) {
    expect(image.startsWith(ADDRESS)).toBe(true);
    const file = join(SITE, image.slice(ADDRESS.length));
    const { format, width, height } = await sharp(file).metadata();
    expect({ image, format, width, height }).toEqual({ image, format: 'jpeg', width: 1200, height: 630 });
    expect(statSync(file).size, image).toBeLessThan(300_000);
  }
});

test('describes the shared picture in words', () => {
  expect(
    breaking(PAGES, (page) => metaOf(page, 'og:image') === '' || metaOf(page, 'og:image:alt').length > 10),
  ).toEqual([]);
});

test('offers icons that exist', () => {
  const icons = PAGES.map(
    (page) => selectAll('head link[rel~=icon], head link[rel=apple-touch-icon]', parsePage(page)).length,
  );
  expect(Math.min(...icons)).toBeGreaterThan(0);
  expect(FILES).toContain('icon-512.png');
});

const REQUIRED = [
  'headline',
  'description',
  'url',
  'inLanguage',
  'datePublished',
  'dateModified',
  'articleSection',
  'author',
  'publisher',
];

test('describes every article as a NewsArticle or a kind of it', () => {
  for (const page of ARTICLES) {
    const data = JSON.parse(
      toString(select('script[type="application/ld+json"]', parsePage(page)) ?? parsePage(page)),
    ) as Record<string, unknown>;
    expect(data['@context'], page).toBe('https://schema.org');
    expect(data['@type'], page).toMatch(/NewsArticle$/);
    expect(data['image'], page).not.toEqual([]);
    expect(data['headline'], page).toBe(headlineOf(page));
    expect(data['url'], page).toBe(linkOf(page, 'canonical'));
    expect(data['datePublished'], page).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/);
    expect(
      REQUIRED.filter((name) => !data[name]),
      page,
    ).toEqual([]);
  }
});

test('marks opinion for machines', () => {
  expect(readBuilt('articles/in-praise-of-the-correction/index.html')).toContain(
    '"@type":"OpinionNewsArticle"',
  );
});

test('keeps the layers of the style in their declared order, in one file', () => {
  // The script for readers brings its own, and those that the page for what is not found chooses its links by are no styles.
  const styles = FILES.filter((file) => file.endsWith('.css') && !/\/(way-|reader\.)/.test(file));
  const layers = styles.flatMap((file) => [...readBuilt(file).matchAll(/@layer ([^{;]+)[{;]/g)]);
  const names = layers.flatMap(([, list = '']) => list.split(',').map((name) => name.trim()));
  const declared = ['reset', 'tokens', 'base', 'layout', 'components', 'utilities', 'state', 'print'];
  expect([...new Set(names)]).toEqual(declared);
  expect(styles).toHaveLength(1);
});
