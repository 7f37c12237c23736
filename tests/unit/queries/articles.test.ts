import { describe, expect, it, vi } from 'vitest';
import { listArticles, viewArticle } from '../../../src/queries/articles.ts';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { useNewsroom, type StoryFile } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

/** The view of the article `vote` among others. */
async function viewVote(vote: StoryFile, others: Record<string, StoryFile> = {}) {
  useNewsroom({ vote, ...others });
  const newsroom = await openNewsroom();
  const article = newsroom.articles.get('vote');
  if (!article) throw new Error('The article is not public.');
  return viewArticle(article, newsroom);
}

describe('listArticles', () => {
  it('lists them by slug', async () => {
    useNewsroom({ vote: {}, tide: {} });
    expect((await listArticles()).map(({ slug }) => slug)).toEqual(['tide', 'vote']);
  });
});

describe('viewArticle', () => {
  it('names section, topics and authors with links', async () => {
    const view = await viewVote({ topics: ['gaza'] });
    expect(view.section).toEqual({ name: 'World', href: '/sections/world/' });
    expect(view.topics).toEqual([{ name: 'Gaza', href: '/topics/gaza/' }]);
    expect(view.authors).toEqual([{ name: 'World desk', href: '/authors/world-desk/', kind: 'desk' }]);
  });

  it('leads inside the edition of its language, under names of that language', async () => {
    const view = await viewVote({ language: 'ar' });
    expect(view).toMatchObject({
      direction: 'rtl',
      section: { name: 'العالم', href: '/ar/sections/world/' },
    });
  });

  it('renders its text and says how long it takes to read', async () => {
    const view = await viewVote({ text: `${'word '.repeat(476)}\n` });
    expect(view.readingTime).toBe(2);
    expect(view.html).toMatch(/^<p id="p-[^"]+">word /);
  });

  it.each([
    ['not enabled', { state: 'not enabled' }],
    ['closed', { state: 'closed' }],
    ['https://talk.example/vote', { state: 'open', href: 'https://talk.example/vote' }],
  ])('takes comments to be %s', async (comments, view) => {
    expect((await viewVote({ comments })).comments).toEqual(view);
  });

  it.each([
    ['2024-03-25T18:40:00Z', undefined],
    ['2023-04-02T00:00:00Z', undefined],
    ['2023-03-01T00:00:00Z', 2023],
    ['1999-12-31T23:30:00-01:00', 2000],
  ])('marks a story of %s as old since %s', async (published, oldSince) => {
    expect((await viewVote({ published })).oldSince).toBe(oldSince);
  });

  it('is its own first address, unless it names another', async () => {
    expect((await viewVote({})).canonical).toBe('https://news.example/articles/vote/');
    expect((await viewVote({ canonical: 'https://wire.example/vote' })).canonical).toBe(
      'https://wire.example/vote',
    );
  });

  it('takes copyright and reuse from the site where it says nothing of its own', async () => {
    expect(await viewVote({})).toMatchObject({
      copyright: '© The Fair Copy 2026',
      reuse: 'mailto:editor@news.example',
    });
    expect(await viewVote({ copyright: '© An agency 2024' })).toMatchObject({
      copyright: '© An agency 2024',
    });
  });

  it('describes a picture whose file has not come, without one', async () => {
    const picture = { file: 'map.png', alt: 'A map.', credit: 'Map: desk', missing: true };
    expect((await viewVote({ picture })).picture).toEqual({
      markup: undefined,
      alt: 'A map.',
      caption: undefined,
      credit: 'Map: desk',
      rights: undefined,
    });
  });

  it('relates first what an editor named, then what shares a topic, then its section', async () => {
    const { related } = await viewVote(
      { topics: ['gaza'], related: ['tide'] },
      {
        tide: { section: 'science' },
        truce: { topics: ['gaza'], section: 'science' },
        veto: {},
        moon: { section: 'science' },
      },
    );
    expect(related.map(({ slug }) => slug)).toEqual(['tide', 'truce', 'veto']);
  });

  it('relates neither itself, nor its translations, nor what is not public', async () => {
    const { related } = await viewVote(
      { related: ['veto', 'vote-ar'] },
      { veto: { draft: true }, 'vote-ar': { language: 'ar', translationOf: 'vote' } },
    );
    expect(related).toEqual([]);
  });
});
