import { describe, expect, it, vi } from 'vitest';
import { nameIn, listTranslations, toEdition } from '../../../src/queries/editions.ts';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { useNewsroom } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

async function openEdition(prefix: string, place = {}) {
  useNewsroom(
    {
      vote: { published: '2024-03-25T18:40:00Z' },
      tide: { section: 'science', published: '2024-03-20T08:00:00Z' },
      'vote-ar': { language: 'ar', translationOf: 'vote' },
    },
    {
      'pages/about.md': '---\ntitle: Who we are\ndescription: Us.\n---\n\nUs.\n',
      'pages/style.md': '---\ntitle: Our style\ndescription: How.\n---\n\nHow.\n',
    },
  );
  const newsroom = await openNewsroom();
  const index = newsroom.editions.get(prefix);
  if (!index) throw new Error(`There is no edition ${prefix}.`);
  return toEdition(newsroom, index, place);
}

describe('toEdition', () => {
  it('leads to its own sections, and marks the one it stands in', async () => {
    expect((await openEdition('', { section: 'science' })).sections).toEqual([
      { name: 'World', href: '/sections/world/', current: false },
      { name: 'Science', href: '/sections/science/', current: true },
    ]);
  });

  it('leaves out sections that hold nothing in its language', async () => {
    expect((await openEdition('ar')).sections).toEqual([
      { name: 'العالم', href: '/ar/sections/world/', current: false },
    ]);
  });

  it('leads to the front pages of other languages, each in its own name', async () => {
    const { languages } = await openEdition('ar');
    expect(languages.map(({ name, href, direction, current }) => [name, href, direction, current])).toEqual([
      ['English', '/', 'ltr', false],
      ['العربية', '/ar/', 'rtl', true],
    ]);
  });

  it('leads from an article to its translations', async () => {
    const { languages } = await openEdition('', { slug: 'vote' });
    expect(languages.map(({ href }) => href)).toEqual(['/articles/vote/', '/articles/vote-ar/']);
  });

  it('offers no language from an article that stands in one alone', async () => {
    expect((await openEdition('', { slug: 'tide' })).languages).toEqual([]);
  });

  it('is as new as its newest article', async () => {
    expect((await openEdition('')).latest).toBe('2024-03-25T18:40:00Z');
  });

  it('names the standing pages that all sites have in its language, and the others by their titles', async () => {
    const { about } = await openEdition('');
    expect(about.map(({ name, href }) => [name, href])).toEqual([
      ['About The Fair Copy', '/about/'],
      ['Our style', '/style/'],
      ['Corrections', '/corrections/'],
      ['Archive', '/archive/'],
    ]);
    expect((await openEdition('ar')).about.map(({ href }) => href)).toEqual([
      '/about/',
      '/style/',
      '/ar/corrections/',
      '/ar/archive/',
    ]);
  });
});

describe('listTranslations', () => {
  it('marks the article itself', async () => {
    await openEdition('');
    const links = listTranslations(await openNewsroom(), 'vote-ar');
    expect(links.map(({ language, current }) => [language, current])).toEqual([
      ['en-GB', false],
      ['ar', true],
    ]);
  });
});

describe('nameIn', () => {
  const world = { name: 'World', names: { ar: 'العالم', 'fr-CA': 'Planète', fr: 'Monde' } };
  it.each([
    ['en-GB', 'World'],
    ['ar', 'العالم'],
    ['ar-EG', 'العالم'],
    ['fr-CA', 'Planète'],
    ['fr-FR', 'Monde'],
  ])('takes the name in %s: %s', (language, name) => {
    expect(nameIn(world, language)).toBe(name);
  });
  it('is empty for what nobody has named', () => {
    expect(nameIn(undefined, 'en')).toBe('');
  });
});
