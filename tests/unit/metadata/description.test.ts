import { describe, expect, it } from 'vitest';
import { describeArticle, describePage } from '../../../src/metadata/description.ts';
import { SITE } from '../queries/stock.ts';
import { ABOUT, makeView, MAP } from './stock.ts';

describe('describePage', () => {
  it('makes addresses absolute below the path of the site', () => {
    const page = describePage({ ...ABOUT, alternates: [{ language: 'ar', href: '/ar/' }] }, SITE);
    expect(page.canonical).toBe('https://news.example/paper/about/');
    expect(page.feed).toBe('https://news.example/paper/feed.xml');
    expect(page.alternates).toEqual([{ language: 'ar', url: 'https://news.example/paper/ar/' }]);
  });
  it('lists a page for search engines unless told otherwise', () => {
    expect(describePage(ABOUT, SITE).listed).toBe(true);
    expect(describePage({ ...ABOUT, listed: false }, SITE).listed).toBe(false);
  });
  it('claims no article and no picture', () => {
    expect(describePage(ABOUT, SITE)).not.toHaveProperty('article');
    expect(describePage(ABOUT, SITE)).not.toHaveProperty('picture');
  });
});

describe('describeArticle', () => {
  it.each([
    ['its summary', { summary: 'In short.', standfirst: 'Under the headline.' }, 'In short.'],
    ['its standfirst, where it has no summary', { standfirst: 'Under the headline.' }, 'Under the headline.'],
    ['its headline, where it has neither', {}, 'Council votes'],
  ])('describes it by %s', (_what, facts, description) => {
    expect(describeArticle(makeView(facts), SITE).description).toBe(description);
  });

  it('keeps the address that an article names as its first one', () => {
    const canonical = 'https://wire.example/vote';
    expect(describeArticle(makeView({ canonical }), SITE).canonical).toBe(canonical);
  });

  it.each([
    [undefined, '2024-03-25T18:40:00Z'],
    ['2024-03-26T09:00:00+02:00', '2024-03-26T09:00:00+02:00'],
  ])('takes %s as its last change: %s', (updated, modified) => {
    expect(describeArticle(makeView({ updated }), SITE).article?.modified).toBe(modified);
  });

  it('names section and topics by their names, and authors with absolute addresses', () => {
    const topics = [{ name: 'Gaza', href: '/topics/gaza/' }];
    const authors = [{ name: 'Rana Haddad', href: '/authors/rana-haddad/', kind: 'person' as const }];
    const facts = describeArticle(makeView({ topics, authors }), SITE).article;
    expect(facts?.section).toBe('World');
    expect(facts?.topics).toEqual(['Gaza']);
    expect(facts?.authors).toEqual([
      { name: 'Rana Haddad', kind: 'person', url: 'https://news.example/paper/authors/rana-haddad/' },
    ]);
  });

  it('names the site as publisher, with its mark', () => {
    const logo = 'https://news.example/paper/icon-512.png';
    expect(describeArticle(makeView(), SITE).article?.publisher).toEqual({
      name: SITE.name,
      url: SITE.address,
      logo,
    });
  });

  it('leads to its translations and carries its picture', () => {
    const translations = [
      { language: 'ar', direction: 'rtl' as const, name: 'العربية', href: '/articles/vote-ar/' },
    ];
    const page = describeArticle(makeView({ translations }), SITE, MAP);
    expect(page.alternates).toEqual([
      { language: 'ar', url: 'https://news.example/paper/articles/vote-ar/' },
    ]);
    expect(page.picture).toBe(MAP);
  });
});
