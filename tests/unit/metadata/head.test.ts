import { describe, expect, it } from 'vitest';
import { toHead, toMovedHead } from '../../../src/metadata/head.ts';
import { CONTENT_SECURITY_POLICY } from '../../../src/metadata/policy.ts';
import { SITE } from '../queries/stock.ts';
import { contentsOf, IMPRINT, makeDescription, makePage, MAP } from './stock.ts';

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
      ({ tag, attributes }) => tag === 'link' && !attributes['rel']?.includes('icon'),
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
      ['alternate', 'application/atom+xml', 'https://news.example/paper/atom.xml'],
      ['alternate', 'application/feed+json', 'https://news.example/paper/feed.json'],
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

  it('shows a picture to other sites with its size and description', () => {
    const tags = toHead(makeDescription({}, [MAP]));
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

  it('shows the card of the paper on a page that has no picture', () => {
    expect(contentsOf(toHead(makePage()), 'og:image')).toEqual([IMPRINT.card.url]);
  });

  it('leads to the text and the card of an article, and to no text that others own', () => {
    const typesOf = (facts: Parameters<typeof makeDescription>[0]) =>
      toHead(makeDescription(facts))
        .map(({ attributes }) => attributes['type'])
        .filter((type) => type === 'text/markdown' || type === 'application/json+oembed');
    expect(typesOf({})).toEqual(['text/markdown', 'application/json+oembed']);
    expect(typesOf({ mayBeCopied: false })).toEqual(['application/json+oembed']);
  });

  it('credits authors in the fediverse by their handles', () => {
    const authors = [
      { name: 'Rana', href: '/authors/rana/', kind: 'person' as const, fediverse: '@rana@social.example' },
      { name: 'World desk', href: '/authors/world-desk/', kind: 'desk' as const },
    ];
    expect(contentsOf(toHead(makeDescription({ authors })), 'fediverse:creator')).toEqual([
      '@rana@social.example',
    ]);
  });

  it('offers the feeds of a list before those of the paper', () => {
    const feeds = toHead(makePage({ list: '/sections/world/' })).flatMap(({ attributes }) =>
      attributes['type']?.endsWith('+xml') && attributes['rel'] === 'alternate' ? attributes['href'] : [],
    );
    expect(feeds.map((href) => href?.replace('https://news.example/paper', ''))).toEqual([
      '/sections/world/feed.xml',
      '/sections/world/atom.xml',
      '/feed.xml',
      '/atom.xml',
    ]);
  });

  it('gives the facts of an article, and only of an article', () => {
    const topics = [
      { name: 'Gaza', href: '/topics/gaza/' },
      { name: 'United Nations', href: '/topics/united-nations/' },
    ];
    const tags = toHead(makeDescription({ topics, modified: '2024-03-26T09:00:00Z' }));
    expect(contentsOf(tags, 'og:type')).toEqual(['article']);
    expect(contentsOf(tags, 'article:published_time')).toEqual(['2024-03-25T18:40:00Z']);
    expect(contentsOf(tags, 'article:modified_time')).toEqual(['2024-03-26T09:00:00Z']);
    expect(contentsOf(tags, 'article:tag')).toEqual(['Gaza', 'United Nations']);
    expect(contentsOf(tags, 'article:section')).toEqual(['World']);
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
