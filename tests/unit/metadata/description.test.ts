import { describe, expect, it } from 'vitest';
import { describePage } from '../../../src/metadata/description.ts';
import { SITE } from '../queries/stock.ts';
import { ABOUT, IMPRINT, makeDescription, makeFacts, MAP, SQUARE } from './stock.ts';

describe('describePage', () => {
  it('makes addresses absolute below the path of the site', () => {
    const page = describePage({ ...ABOUT, alternates: [{ language: 'ar', href: '/ar/' }] }, IMPRINT);
    expect(page.canonical).toBe('https://news.example/paper/about/');
    expect(page.feeds[0]?.url).toBe('https://news.example/paper/feed.xml');
    expect(page.alternates).toEqual([{ language: 'ar', url: 'https://news.example/paper/ar/' }]);
  });
  it('lists a page for search engines unless told otherwise', () => {
    expect(describePage(ABOUT, IMPRINT).listed).toBe(true);
    expect(describePage({ ...ABOUT, listed: false }, IMPRINT).listed).toBe(false);
  });
  it('claims no article, and shows the card of the paper', () => {
    expect(describePage(ABOUT, IMPRINT)).not.toHaveProperty('article');
    expect(describePage(ABOUT, IMPRINT).picture).toBe(IMPRINT.card);
  });
  it('ends the way to a page with the page itself', () => {
    const crumbs = [{ name: 'Front page', href: '/' }];
    expect(describePage({ ...ABOUT, crumbs }, IMPRINT).crumbs).toEqual([
      { name: 'Front page', url: 'https://news.example/paper/' },
      { name: 'About us', url: 'https://news.example/paper/about/' },
    ]);
  });
  it.each([
    ['/', true],
    ['/about/', false],
  ])('knows the front page: %s %s', (path, isFront) => {
    expect(describePage({ ...ABOUT, path }, IMPRINT).isFront).toBe(isFront);
  });
});

describe('describeArticle', () => {
  it.each([
    ['its summary', { summary: 'In short.', standfirst: 'Under the headline.' }, 'In short.'],
    ['its standfirst, where it has no summary', { standfirst: 'Under the headline.' }, 'Under the headline.'],
    ['its headline, where it has neither', {}, 'Council votes'],
  ])('describes it by %s', (_what, facts, description) => {
    expect(makeDescription(facts).description).toBe(description);
  });

  it('keeps the address that an article names as its first one', () => {
    const canonical = 'https://wire.example/vote';
    expect(makeDescription({ canonical }).canonical).toBe(canonical);
  });

  it('names section and topics by their names, and authors with absolute addresses', () => {
    const topics = [{ name: 'Gaza', href: '/topics/gaza/' }];
    const authors = [{ name: 'Rana Haddad', href: '/authors/rana-haddad/', kind: 'person' as const }];
    const facts = makeDescription({ topics, authors }).article;
    expect(facts?.section).toEqual({ name: 'World', url: 'https://news.example/paper/sections/world/' });
    expect(facts?.topics).toEqual([{ name: 'Gaza', url: 'https://news.example/paper/topics/gaza/' }]);
    expect(facts?.authors).toEqual([
      { name: 'Rana Haddad', kind: 'person', url: 'https://news.example/paper/authors/rana-haddad/' },
    ]);
  });

  it('names the site as publisher, with its mark and its rules', () => {
    expect(makeDescription().publisher).toEqual({
      name: SITE.name,
      description: SITE.description,
      url: SITE.address,
      email: SITE.contact,
      logo: 'https://news.example/paper/icon-512.png',
      principles: 'https://news.example/paper/about/',
      corrections: 'https://news.example/paper/corrections/',
    });
  });

  it.each([
    ['the shapes of its picture', [MAP, SQUARE], [SQUARE.url]],
    ['the card, where that is all', [MAP], [MAP.url]],
    ['the card of the paper, where there is none', [], [IMPRINT.card.url]],
  ])('gives search engines %s', (_what, pictures, urls) => {
    expect(makeFacts({}, pictures).article.pictures.map(({ url }) => url)).toEqual(urls);
  });

  it.each([
    ['the original', undefined, [false]],
    ['a translation', 'vote', [true]],
  ])('tells %s from its other languages', (_what, translationOf, isOriginal) => {
    const translations = [
      { language: 'en', direction: 'ltr' as const, name: 'English', href: '/articles/vote/' },
      {
        language: 'ar',
        direction: 'rtl' as const,
        name: 'العربية',
        href: '/articles/vote-ar/',
        current: true,
      },
    ];
    const { article } = makeFacts({ translations, slug: 'vote-ar', translationOf });
    expect(article.translations.map((other) => other.isOriginal)).toEqual(isOriginal);
  });

  it('leads to its translations and carries its picture', () => {
    const translations = [
      { language: 'ar', direction: 'rtl' as const, name: 'العربية', href: '/articles/vote-ar/' },
    ];
    const page = makeDescription({ translations }, [MAP]);
    expect(page.alternates).toEqual([
      { language: 'ar', url: 'https://news.example/paper/articles/vote-ar/' },
    ]);
    expect(page.picture).toBe(MAP);
  });
});
