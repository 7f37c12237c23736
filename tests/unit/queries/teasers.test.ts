import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { takeProblems } from '../../../src/loading/problems.ts';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { planLeadPicture, toByline, toTeaser } from '../../../src/queries/teasers.ts';
import { useNewsroom, type StoryFile } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

const PICTURE = { file: 'map.png', alt: 'A map.', credit: 'Map: desk' };
const draw = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: 'teal' } })
    .png()
    .toBuffer();

async function openVote(vote: StoryFile, files: Record<string, string | Uint8Array> = {}) {
  useNewsroom({ vote }, files);
  const newsroom = await openNewsroom();
  const article = newsroom.articles.get('vote');
  if (!article) throw new Error('The article is not public.');
  return { article, newsroom };
}

describe('toTeaser', () => {
  it('says what a list needs', async () => {
    const { article, newsroom } = await openVote({ standfirst: 'It passed.' });
    expect(await toTeaser(article, newsroom)).toEqual({
      slug: 'vote',
      href: '/articles/vote/',
      headline: 'Council votes',
      kicker: 'World',
      kind: 'news',
      standfirst: 'It passed.',
      byline: 'World desk',
      published: '2024-03-25T18:40:00Z',
      language: 'en-GB',
      direction: 'ltr',
      picture: undefined,
    });
  });

  it.each<[string, StoryFile, Record<string, unknown>]>([
    ['its short headline', { shortHeadline: 'Votes' }, { headline: 'Votes' }],
    ['its own language', { language: 'ar' }, { kicker: 'العالم', language: 'ar', direction: 'rtl' }],
    ['a direction of its own', { language: 'ku', direction: 'rtl' }, { direction: 'rtl' }],
  ])('takes %s', async (_what, vote, teaser) => {
    const { article, newsroom } = await openVote(vote);
    expect(await toTeaser(article, newsroom)).toMatchObject(teaser);
  });

  it('carries a picture only where the list shows pictures', async () => {
    const { article, newsroom } = await openVote(
      { picture: PICTURE },
      { 'articles/vote/map.png': await draw() },
    );
    expect((await toTeaser(article, newsroom)).picture).toBeUndefined();
    expect((await toTeaser(article, newsroom, 'card')).picture).toMatchObject({
      alt: 'A map.',
      markup: { img: { width: 60, height: 40 } },
    });
  });
});

describe('planLeadPicture', () => {
  it.each([
    ['has none', {}],
    ['waits for its file', { picture: { ...PICTURE, missing: true } }],
  ])('plans nothing for an article that %s', async (_what, vote) => {
    const { article } = await openVote(vote);
    expect(await planLeadPicture(article, 'card')).toBeUndefined();
  });

  it('reports a picture that cannot be shown, with the article to mend', async () => {
    const { article } = await openVote({ picture: PICTURE }, { 'articles/vote/map.png': 'no picture' });
    takeProblems();
    expect(await planLeadPicture(article, 'card')).toBeUndefined();
    expect(takeProblems()).toMatchObject([
      { file: 'content/articles/vote/index.md', message: expect.stringContaining('map.png') as string },
    ]);
  });
});

describe('toByline', () => {
  it.each<[string, StoryFile, string]>([
    ['its authors', {}, 'World desk'],
    [
      'the source it comes from, where nobody signs',
      { authors: [], sources: [{ publication: 'An agency' }] },
      'An agency',
    ],
    ['its authors before its sources', { sources: [{ publication: 'An agency' }] }, 'World desk'],
  ])('names %s', async (_what, vote, byline) => {
    const { article, newsroom } = await openVote(vote);
    expect(toByline(article, newsroom, 'en')).toBe(byline);
  });
});
