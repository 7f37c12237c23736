import { describe, expect, it, vi } from 'vitest';
import { findArticleFrame, findFrame, listEditionParams } from '../../../src/queries/frames.ts';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { useNewsroom } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

const open = () => useNewsroom({ vote: {}, 'vote-ar': { language: 'ar', translationOf: 'vote' } });

describe('findFrame', () => {
  it('gives the paper around a page, by the prefix of its edition', async () => {
    open();
    expect((await findFrame()).edition).toMatchObject({ language: 'en-GB', direction: 'ltr', home: '/' });
    expect((await findFrame('ar')).edition).toMatchObject({ language: 'ar', direction: 'rtl', home: '/ar/' });
  });
  it('knows no edition that holds no article', async () => {
    open();
    await expect(findFrame('fr')).rejects.toThrow('There is no edition "fr".');
  });
});

describe('findArticleFrame', () => {
  it('puts an article into the edition of its language, and marks its section', async () => {
    open();
    const article = (await openNewsroom()).articles.get('vote-ar');
    if (!article) throw new Error('The article is not public.');
    const { edition, index } = await findArticleFrame(article);
    expect(index.prefix).toBe('ar');
    expect(edition.sections).toMatchObject([{ href: '/ar/sections/world/', current: true }]);
    expect(edition.languages.map(({ href }) => href)).toEqual(['/articles/vote/', '/articles/vote-ar/']);
  });
});

describe('listEditionParams', () => {
  it('gives the main edition no part of the address', async () => {
    open();
    expect(await listEditionParams()).toEqual([
      { params: { edition: undefined } },
      { params: { edition: 'ar' } },
    ]);
  });
});
