import { describe, expect, it, vi } from 'vitest';
import { listFeedParams, listFollowed, viewFeed } from '../../../src/queries/feed.ts';
import { useNewsroom, type StoryFile } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

/** The feed of a page, in RSS. */
async function viewFeedOf(page = '/') {
  const followed = (await listFollowed()).find((other) => other.page === page);
  if (!followed) throw new Error(`Nothing is followed at ${page}.`);
  return viewFeed(followed, 'feed.xml');
}

async function viewItemOf(slug: string, stories: Record<string, StoryFile>) {
  useNewsroom(stories);
  const item = (await viewFeedOf()).items.find(({ address }) => address.endsWith(`/${slug}/`));
  if (!item) throw new Error('The article is not in the feed.');
  return item;
}

async function viewItem(story: StoryFile, others: Record<string, StoryFile> = {}) {
  useNewsroom({ vote: story, ...others });
  const item = (await viewFeedOf()).items.find(({ id }) => id.endsWith('/vote/'));
  if (!item) throw new Error('The article is not in the feed.');
  return item;
}

describe('viewFeed', () => {
  it('says whose feed it is, with absolute addresses', async () => {
    useNewsroom({ vote: {} });
    expect(await viewFeedOf()).toMatchObject({
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
    const { items } = await viewFeedOf();
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
      'the paper, where there is not even a source',
      { authors: [], sources: [{ publication: 'The Fair Copy' }] },
      ['The Fair Copy'],
    ],
    [
      'its first source, where nobody signs',
      { authors: [], sources: [{ publication: 'An agency' }] },
      ['An agency'],
    ],
  ])('names %s', async (_what, story, authors) => {
    expect((await viewItem(story)).authors.map(({ name }) => name)).toEqual(authors);
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

  it('keeps the id that an article had under its first slug', async () => {
    const { id } = await viewItemOf('vote', { vote: { redirects: ['first-vote', 'second-vote'] } });
    expect(id).toBe('https://news.example/articles/first-vote/');
  });

  it('changes no id when an article is edited', async () => {
    const before = await viewItem({});
    const edited = {
      headline: 'Council voted',
      updated: '2024-03-26T09:00:00Z',
      text: 'It passed at noon.\n',
    };
    const after = await viewItem(edited);
    expect(after.id).toBe(before.id);
    expect([before.modified, after.modified]).toEqual(['2024-03-25T18:40:00Z', '2024-03-26T09:00:00Z']);
  });

  it('ends with the corrections, and dates the last change by them', async () => {
    const corrections = [{ date: '2024-03-27T08:00:00Z', type: 'correction', text: 'Fourteen & no more.' }];
    const { html, modified } = await viewItem({ corrections });
    expect(html).toContain('Fourteen &#x26; no more.');
    expect(html).toContain('<time datetime="2024-03-27T08:00:00Z">2024-03-27</time>');
    expect(modified).toBe('2024-03-27T08:00:00Z');
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

describe('listFeedParams', () => {
  it('has three forms of a feed for each edition, section, topic and author with articles', async () => {
    useNewsroom({ vote: { topics: ['gaza'] }, arabic: { language: 'ar' } });
    const params = (await listFeedParams()).map(({ params: { of = '', file } }) => `${of}/${file}`);
    const pages = ['', 'sections/world', 'topics/gaza', 'authors/world-desk'];
    const arabic = ['ar', 'ar/sections/world', 'ar/authors/world-desk'];
    expect(params).toEqual(
      [...pages, ...arabic].flatMap((page) =>
        ['feed.xml', 'atom.xml', 'feed.json'].map((file) => `${page}/${file}`),
      ),
    );
  });

  it('gives those who follow a list that has moved its feeds at the old address too', async () => {
    useNewsroom({ vote: {} }, { 'addresses.yml': 'moved:\n  /topics/un/: /sections/world/\n' });
    const moved = (await listFeedParams()).filter(({ params }) => params.of === 'topics/un');
    expect(moved.map(({ params, props }) => [params.file, props.page])).toEqual(
      ['feed.xml', 'atom.xml', 'feed.json'].map((file) => [file, '/sections/world/']),
    );
  });

  it('names the feed of a list by the list and the paper', async () => {
    useNewsroom({ vote: {}, arabic: { language: 'ar' } });
    expect((await viewFeedOf('/ar/sections/world/')).title).toBe('العالم – The Fair Copy');
    expect((await viewFeedOf('/ar/')).language).toBe('ar');
  });
});
