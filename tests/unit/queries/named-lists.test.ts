import { describe, expect, it, vi } from 'vitest';
import { PAGE_SIZE } from '../../../src/queries/lists.ts';
import { listNamedPages, viewNamedPage } from '../../../src/queries/named-lists.ts';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { useNewsroom, type StoryFile } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

const MANY = Object.fromEntries(
  Array.from({ length: PAGE_SIZE + 1 }, (_, number): [string, StoryFile] => [`vote-${number}`, {}]),
);

async function viewPage(list: string, id: string, number = 1, edition?: string) {
  const pages = await listNamedPages();
  const found = pages.find(
    ({ params, props }) =>
      params.list === list && params.id === id && props.page.number === number && params.edition === edition,
  );
  if (!found) throw new Error(`There is no page ${number} of ${list}/${id}.`);
  return viewNamedPage(found.props, await openNewsroom());
}

describe('listNamedPages', () => {
  it('gives every list that holds an article its pages, the first without a number', async () => {
    useNewsroom({ ...MANY, arabic: { language: 'ar' } });
    const pages = await listNamedPages();
    expect(
      pages.map(({ params }) =>
        [params.edition, params.list, params.id, params.page].filter(Boolean).join('/'),
      ),
    ).toEqual([
      'sections/world',
      'sections/world/page/2',
      'ar/sections/world',
      'authors/world-desk',
      'authors/world-desk/page/2',
      'ar/authors/world-desk',
    ]);
  });
});

describe('viewNamedPage', () => {
  it.each([
    ['sections', 'world', 'World', 'Section'],
    ['topics', 'gaza', 'Gaza', 'Topic'],
    ['authors', 'world-desk', 'World desk', 'Author'],
  ])('entitles a page of %s, %s: %s', async (list, id, title, label) => {
    useNewsroom({ vote: { topics: ['gaza'] } });
    const { listing, path, crumbs } = await viewPage(list, id);
    expect(listing).toMatchObject({ title, label });
    expect(listing.teasers.map(({ slug }) => slug)).toEqual(['vote']);
    expect(path).toBe(`/${list}/${id}/`);
    expect(crumbs.map(({ href }) => href)).toEqual(['/']);
  });

  it('gives each further page a title and address of its own, and no description twice', async () => {
    useNewsroom(MANY, { 'sections.yml': 'world: { name: World, description: "What happens elsewhere." }\n' });
    const first = await viewPage('sections', 'world');
    const second = await viewPage('sections', 'world', 2);
    expect([first.title, second.title]).toEqual(['World', 'World, page 2']);
    expect([first.listing.description, second.listing.description]).toEqual([
      'What happens elsewhere.',
      undefined,
    ]);
    expect(second.path).toBe('/sections/world/page/2/');
    expect(second.listing.results).toMatchObject({ previous: '/sections/world/', next: undefined });
  });

  it('speaks the language of the edition', async () => {
    useNewsroom({ vote: {}, arabic: { language: 'ar' } });
    const { listing, path } = await viewPage('sections', 'world', 1, 'ar');
    expect(listing.title).toBe('العالم');
    expect(path).toBe('/ar/sections/world/');
  });
});
