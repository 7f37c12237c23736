import { describe, expect, it, vi } from 'vitest';
import { viewFeed } from '../../../src/queries/feed.ts';
import { useNewsroom, type StoryFile } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

async function viewItem(story: StoryFile, others: Record<string, StoryFile> = {}) {
  useNewsroom({ vote: story, ...others });
  const item = (await viewFeed()).items.find(({ id }) => id.endsWith('/vote/'));
  if (!item) throw new Error('The article is not in the feed.');
  return item;
}

describe('viewFeed', () => {
  it('says whose feed it is, with absolute addresses', async () => {
    useNewsroom({ vote: {} });
    expect(await viewFeed()).toMatchObject({
      title: 'The Fair Copy',
      page: 'https://news.example/',
      address: 'https://news.example/feed.xml',
    });
  });

  it('holds the newest articles of the main edition, and only the public ones', async () => {
    const many = Array.from({ length: 31 }, (_, minute) => [`s${minute}`, { published: toMinute(minute) }]);
    useNewsroom({
      ...(Object.fromEntries(many) as Record<string, StoryFile>),
      arabic: { language: 'ar' },
      later: { published: '2024-05-01T00:00:00Z' },
    });
    const { items } = await viewFeed();
    expect(items).toHaveLength(30);
    expect(items[0]?.headline).toBe('Council votes');
    expect(items.map(({ id }) => id.split('/').at(-2))).toEqual(
      many
        .slice(1)
        .map(([slug]) => slug)
        .reverse(),
    );
  });

  it('keeps the id of an article that first stood elsewhere', async () => {
    const item = await viewItem({ canonical: 'https://wire.example/vote' });
    expect(item).toMatchObject({
      address: 'https://wire.example/vote',
      id: 'https://news.example/articles/vote/',
    });
  });

  it.each<[string, StoryFile, string[]]>([
    ['its authors', {}, ['World desk']],
    [
      'its first source, where nobody signs',
      { authors: [], sources: [{ publication: 'An agency' }] },
      ['An agency'],
    ],
  ])('names %s', async (_what, story, authors) => {
    expect((await viewItem(story)).authors).toEqual(authors);
  });

  it('carries the text with absolute addresses and no permalinks', async () => {
    const text =
      'See [the veto](/articles/veto/) and [below](#the-count).[^1]\n\n## The count\n\nFourteen.\n\n[^1]: A note.\n';
    const { html } = await viewItem({ text }, { veto: {} });
    expect(html).toContain('href="https://news.example/articles/veto/"');
    expect(html).toContain('href="https://news.example/articles/vote/#the-count"');
    expect(html).not.toContain('permalink');
    expect([...html.matchAll(/(?:href|src)="(?!https:\/\/)[^"]*"/g)].map(String)).toEqual([]);
  });

  it('leads to headings in other scripts, escaped once', async () => {
    const text = 'See [the veto](/articles/veto/#الفيتو).\n';
    const { html } = await viewItem({ text }, { veto: { text: '## الفيتو\n' } });
    expect(html).toContain(`href="https://news.example/articles/veto/#${encodeURIComponent('الفيتو')}"`);
  });
});

function toMinute(minute: number): string {
  return `2024-03-25T18:${String(minute).padStart(2, '0')}:00Z`;
}
