import { describe, expect, it } from 'vitest';
import { toHead, toMovedHead } from '../../../src/metadata/head.ts';
import { CONTENT_SECURITY_POLICY } from '../../../src/metadata/policy.ts';
import { SITE } from '../queries/stock.ts';
import { contentsOf, makeDescription, makePage, MAP } from './stock.ts';

const title = (page: Parameters<typeof toHead>[0]) =>
  toHead(page).find(({ tag }) => tag === 'title')?.content;

describe('toHead', () => {
  it('begins with the policy, so that it holds for every tag after it', () => {
    const [first] = toHead(makePage());
    expect(first?.attributes).toEqual({
      'http-equiv': 'Content-Security-Policy',
      content: CONTENT_SECURITY_POLICY,
    });
  });

  it.each([
    ['About us', 'About us – The Fair Copy'],
    [SITE.name, 'The Fair Copy'],
  ])('entitles the page %s: %s', (name, whole) => {
    expect(title(makePage({ title: name }))).toBe(whole);
  });

  it.each([
    [true, ['max-image-preview:large']],
    [false, ['noindex']],
  ])('says to search engines, listed %s: %j', (listed, robots) => {
    expect(contentsOf(toHead(makePage({ listed })), 'robots')).toEqual(robots);
  });

  it('has one canonical address, the feed, each language and the icons', () => {
    const links = toHead(makePage({ alternates: [{ language: 'ar', href: '/ar/' }] })).filter(
      ({ tag }) => tag === 'link',
    );
    expect(
      links.map(({ attributes }) => [
        attributes['rel'],
        attributes['hreflang'] ?? attributes['type'],
        attributes['href'],
      ]),
    ).toEqual([
      ['canonical', undefined, 'https://news.example/paper/about/'],
      ['alternate', 'ar', 'https://news.example/paper/ar/'],
      ['alternate', 'application/rss+xml', 'https://news.example/paper/feed.xml'],
      ['icon', undefined, '/favicon.ico'],
      ['icon', 'image/svg+xml', '/icon.svg'],
      ['apple-touch-icon', undefined, '/apple-touch-icon.png'],
    ]);
  });

  it('gives the colour of paper for light and dark', () => {
    const colours = toHead(makePage()).filter(({ attributes }) => attributes['name'] === 'theme-color');
    expect(colours.map(({ attributes }) => [attributes['media'], attributes['content']])).toEqual([
      ['(prefers-color-scheme: light)', '#FBFBF8'],
      ['(prefers-color-scheme: dark)', '#0F1411'],
    ]);
  });

  it.each([
    ['en', 'en_GB'],
    ['en-US', 'en_US'],
    ['ar', 'ar_AR'],
    ['he', 'he_IL'],
    ['zh-Hant-TW', 'zh_TW'],
    ['sr-Latn', 'sr'],
    ['sw', 'sw'],
  ])('writes the language %s as Open Graph does: %s', (language, locale) => {
    expect(contentsOf(toHead(makePage({ language })), 'og:locale')).toEqual([locale]);
  });

  it('names other languages as alternates, and not its own', () => {
    const alternates = [
      { language: 'en-GB', href: '/' },
      { language: 'ar', href: '/ar/' },
    ];
    expect(contentsOf(toHead(makePage({ alternates })), 'og:locale:alternate')).toEqual(['ar_AR']);
  });

  it('shows a picture to other sites with its size and description', () => {
    const tags = toHead(makeDescription({}, MAP));
    const said = [
      'og:image',
      'og:image:type',
      'og:image:width',
      'og:image:height',
      'og:image:alt',
      'twitter:card',
    ];
    expect(said.flatMap((name) => contentsOf(tags, name))).toEqual([
      MAP.url,
      'image/jpeg',
      '1200',
      '630',
      'A map.',
      'summary_large_image',
    ]);
  });

  it('says nothing of a picture where there is none', () => {
    const tags = toHead(makeDescription());
    expect(tags.filter(({ attributes }) => attributes['property']?.startsWith('og:image'))).toEqual([]);
    expect(contentsOf(tags, 'twitter:card')).toEqual(['summary']);
  });

  it('gives the facts of an article, and only of an article', () => {
    const topics = [
      { name: 'Gaza', href: '/topics/gaza/' },
      { name: 'United Nations', href: '/topics/united-nations/' },
    ];
    const tags = toHead(makeDescription({ topics, updated: '2024-03-26T09:00:00Z' }));
    expect(contentsOf(tags, 'og:type')).toEqual(['article']);
    expect(contentsOf(tags, 'article:published_time')).toEqual(['2024-03-25T18:40:00Z']);
    expect(contentsOf(tags, 'article:modified_time')).toEqual(['2024-03-26T09:00:00Z']);
    expect(contentsOf(tags, 'article:tag')).toEqual(['Gaza', 'United Nations']);
    expect(contentsOf(tags, 'author')).toEqual(['World desk']);
    expect(contentsOf(toHead(makePage()), 'og:type')).toEqual(['website']);
    expect(contentsOf(toHead(makePage()), 'article:published_time')).toEqual([]);
  });

  it('names no author where a source signs', () => {
    expect(contentsOf(toHead(makeDescription({ authors: [] })), 'author')).toEqual([]);
  });
});

describe('toMovedHead', () => {
  const tags = toMovedHead({ ...makeDescription(), listed: false }, '/articles/council-votes/');

  it('leads on at once, after the policy', () => {
    expect(tags.at(-1)?.attributes).toEqual({
      'http-equiv': 'refresh',
      content: '0; url=/articles/council-votes/',
    });
    expect(tags[0]?.attributes['http-equiv']).toBe('Content-Security-Policy');
  });
  it('is not listed, and names the address that holds now', () => {
    expect(contentsOf(tags, 'robots')).toEqual(['noindex']);
    expect(tags.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href']).toMatch(
      /\/articles\/council-votes\/$/,
    );
  });
});
