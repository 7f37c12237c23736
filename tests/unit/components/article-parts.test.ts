import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../src/text/phrases.ts';
import { render, textOf, useComponents } from './rendering.ts';

useComponents();

const phrases = phrasesOf('en');
const edition = { language: 'en-GB', timeZone: 'UTC' };

describe('Byline', () => {
  const authors = ['Rana Haddad', 'Dov Peretz', 'World desk'].map((name, place) => ({
    name,
    href: `/authors/${place}/`,
  }));
  it.each([
    ['en-GB', 'By Rana Haddad, Dov Peretz and World desk'],
    ['fr', 'By Rana Haddad, Dov Peretz et World desk'],
  ])('joins names as the language %s does: %s', async (language, text) => {
    const html = await render('Byline', { authors, language, phrases });
    expect(textOf(html)).toBe(text);
    expect(
      [...html.matchAll(/<a class="byline__author" href="([^"]+)" rel="author">/g)].map((found) => found[1]),
    ).toEqual(['/authors/0/', '/authors/1/', '/authors/2/']);
  });
  it('is not there where nobody signs', async () => {
    expect(await render('Byline', { authors: [], language: 'en', phrases })).toBe('');
  });
});

describe('Dateline', () => {
  const published = '2024-03-25T18:40:00Z';
  it('hides the word for a date that needs none, and shows it beside a second date', async () => {
    const once = await render('Dateline', { published, ...edition, phrases });
    const twice = await render('Dateline', {
      published,
      updated: '2024-03-26T09:00:00Z',
      ...edition,
      phrases,
    });
    expect(once).toContain('<span class="visually-hidden">Published');
    expect(twice).not.toContain('visually-hidden');
    expect([...twice.matchAll(/datetime="([^"]+)"/g)].map((found) => found[1])).toEqual([
      published,
      '2024-03-26T09:00:00Z',
    ]);
  });
  it('begins with the place, where there is one', async () => {
    expect(textOf(await render('Dateline', { place: 'Geneva', published, ...edition, phrases }))).toMatch(
      /^Geneva/,
    );
  });
});

describe('Caption', () => {
  it('sets caption, credit and rights apart, and says for listeners what the credit is', async () => {
    const html = await render('Caption', {
      caption: 'Fifteen seats.',
      credit: 'Map: desk',
      rights: 'CC BY 4.0',
      phrases,
    });
    expect(textOf(html)).toBe('Fifteen seats. Image credit: Map: desk CC BY 4.0');
    expect(html.match(/<span class="credit">/g)).toHaveLength(2);
  });
  it('makes do with a credit', async () => {
    expect(textOf(await render('Caption', { credit: 'Map: desk', phrases }))).toBe('Image credit: Map: desk');
  });
});

describe('Comments', () => {
  it.each([
    [{ state: 'not enabled' }, phrases.commentsNotEnabled],
    [{ state: 'closed' }, phrases.commentsClosed],
    [{ state: 'open', href: 'https://talk.example/vote' }, phrases.commentsOpen],
  ])('says of %j: %s', async (comments, words) => {
    const html = await render('Comments', { comments, phrases });
    expect(textOf(html)).toContain(words);
    expect(html.includes('href="https://talk.example/vote"')).toBe(comments.state === 'open');
    expect(html).toMatch(/id="comments" tabindex="-1"/);
  });
});

describe('Sources', () => {
  it('links what can be read, and names what cannot', async () => {
    const sources = [
      {
        publication: 'United Nations',
        title: 'Resolution 2728',
        address: 'https://undocs.org/S/RES/2728',
        date: '2024-03-25',
      },
      { publication: 'A news agency' },
    ];
    const html = await render('Sources', { sources, edition, phrases });
    expect(html).toContain('href="https://undocs.org/S/RES/2728" rel="noopener noreferrer"');
    expect(html.match(/href=/g)).toHaveLength(1);
    expect(textOf(html)).toMatch(/Resolution 2728 United Nations 25 March 2024 A news agency$/);
  });
});

describe('Picture', () => {
  const markup = {
    sources: [
      {
        type: 'image/avif',
        srcset: '/pictures/ab-400.avif 400w',
        sizes: '100vw',
        media: undefined,
        width: 400,
        height: 300,
      },
    ],
    img: { src: '/pictures/ab-400.jpg', width: 400, height: 300 },
  };
  it.each([
    ['first', /fetchpriority="high"/],
    [undefined, /loading="lazy"/],
    ['eager', /loading="eager"/],
  ])('is loaded %s with %s', async (loading, hint) => {
    expect(await render('Picture', { markup, alt: 'A map.', loading })).toMatch(hint);
  });
  it('reserves its space and keeps an empty description empty', async () => {
    const html = await render('Picture', { markup, alt: '' });
    expect(html).toMatch(/<img [^>]*width="400" height="300"/);
    expect(html).toMatch(/<img [^>]*alt(=""|(?=[ >]))/);
    expect(html).not.toContain('media=');
  });
});

describe('words of an article', () => {
  it.each([
    ['Standfirst', { text: 'It <b>passed</b> & held.' }, 'It &lt;b&gt;passed&lt;/b&gt; &amp; held.'],
    ['KeyPoints', { points: ['14 < 15'], phrases }, '14 &lt; 15'],
    ['PicturePlaceholder', { alt: 'A <map>.', phrases }, 'A &lt;map&gt;.'],
    [
      'RightsNotice',
      { copyright: '© A & B', rights: '<i>', reuse: 'mailto:a@b.example', phrases },
      '© A &amp; B',
    ],
  ])('stay words in %s, whatever marks they hold', async (name, props, escaped) => {
    expect(await render(name, props)).toContain(escaped);
  });
});
