import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../src/text/phrases.ts';
import { render, textOf, useComponents } from './rendering.ts';

useComponents();

const phrases = phrasesOf('en');

describe('Kicker', () => {
  it.each([
    ['links where there is somewhere to go', { label: 'World', href: '/sections/world/' }, 'World', true],
    ['is plain words where there is not', { label: 'World' }, 'World', false],
    ['names a kind', { label: 'World', kind: 'opinion' }, 'World Opinion', false],
    ['leaves plain news unsaid', { label: 'World', kind: 'news' }, 'World', false],
    [
      'says a word once, though section and kind share it',
      { label: 'Opinion', kind: 'opinion' },
      'Opinion',
      false,
    ],
  ])('%s', async (_what, props, text, isLink) => {
    const html = await render('Kicker', { ...props, phrases });
    expect(textOf(html)).toBe(text);
    expect(html.includes('<a ')).toBe(isLink);
  });
});

describe('Pagination', () => {
  const pages = [1, 2, 3].map((page) => ({ name: String(page), href: `/${page}/`, current: page === 2 }));
  it('marks the page it stands on, and leads to its neighbours', async () => {
    const html = await render('Pagination', {
      results: { number: 2, total: 3, pages, previous: '/1/', next: '/3/' },
      phrases,
    });
    expect(html).toMatch(/href="\/2\/" aria-label="Page 2" aria-current="page"/);
    expect(html.match(/aria-current/g)).toHaveLength(1);
    expect(html).toMatch(/href="\/1\/" rel="prev"[\s\S]*href="\/3\/" rel="next"/);
    expect(textOf(html)).toMatch(/Page 2 of 3$/);
  });
  it('is not there where one page holds all', async () => {
    expect(await render('Pagination', { results: { number: 1, total: 1, pages: [] }, phrases })).toBe('');
  });
});

describe('Languages', () => {
  const links = [
    { name: 'English', href: '/', language: 'en', direction: 'ltr', current: true },
    { name: 'العربية', href: '/ar/', language: 'ar', direction: 'rtl', current: false },
  ];
  it('offers the other languages, each in its own writing', async () => {
    const html = await render('Languages', { links, label: 'Languages' });
    expect(textOf(html)).toBe('العربية');
    expect(html).toMatch(/lang="ar" hreflang="ar" dir="rtl"/);
  });
  it('is not there where there is no other', async () => {
    expect(await render('Languages', { links: links.slice(0, 1), label: 'Languages' })).toBe('');
  });
});

describe('Head', () => {
  it('writes tags in their order, text escaped and data as it is', async () => {
    const tags = [
      { tag: 'title', attributes: {}, content: 'Votes <b>&' },
      { tag: 'meta', attributes: { name: 'description', content: 'Say "yes" & go' } },
      { tag: 'script', attributes: { type: 'application/ld+json' }, content: '{"name":"\\u003c/script>"}' },
    ];
    const html = await render('Head', { tags });
    expect(html).toContain('<title>Votes &lt;b&gt;&amp;</title>');
    expect(html).toMatch(/<meta name="description" content="Say &(#34|quot);yes&(#34|quot); &(#38|amp); go"/);
    expect(html).toContain('<script type="application/ld+json">{"name":"\\u003c/script>"}</script>');
  });
});

describe('Teaser', () => {
  const edition = { language: 'en-GB', timeZone: 'UTC' };
  const teaser = {
    href: '/articles/vote/',
    headline: 'Council votes',
    kicker: 'World',
    kind: 'news',
    standfirst: 'It passed.',
    byline: 'World desk',
    published: '2024-03-25T18:40:00Z',
    language: 'en-GB',
    direction: 'ltr',
  };
  it.each([
    ['full', 'World Council votes It passed. World desk 25 March 2024'],
    ['headline', 'Council votes 25 March 2024'],
  ])('says %s', async (extent, text) => {
    expect(textOf(await render('Teaser', { teaser, edition, phrases, extent }))).toBe(text);
  });
  it.each([2, 3, 4])('takes the heading level %i of its list', async (level) => {
    expect(await render('Teaser', { teaser, edition, phrases, level })).toMatch(
      new RegExp(`<h${level} class="teaser__headline">.*</h${level}>`),
    );
  });
  it('marks a story in another language, and only such a one', async () => {
    const arabic = { ...teaser, language: 'ar', direction: 'rtl' };
    expect(await render('Teaser', { teaser: arabic, edition, phrases })).toMatch(
      /<article [^>]*lang="ar" dir="rtl"/,
    );
    expect(await render('Teaser', { teaser, edition, phrases })).not.toContain('lang=');
  });
});
