import { describe, expect, it, vi } from 'vitest';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { useNewsroom } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

describe('openNewsroom', () => {
  it.each([
    ['a draft', { draft: true }, false],
    ['an article of tomorrow', { published: '2024-04-02T08:00:00Z' }, false],
    ['an article under embargo', { embargo: '2024-04-02T08:00:00Z' }, false],
    ['an article whose embargo is over', { embargo: '2024-03-26T08:00:00Z' }, true],
    ['an article of last week', {}, true],
  ])('lets in what readers may see: %s', async (_what, data, isIn) => {
    useNewsroom({ vote: data });
    const { articles, editions } = await openNewsroom();
    expect(articles.has('vote')).toBe(isIn);
    expect(editions.get('')?.articles.length).toBe(isIn ? 1 : 0);
  });

  it('keeps sections in the order of their file', async () => {
    useNewsroom({ vote: {} });
    expect([...(await openNewsroom()).sections.keys()]).toEqual(['world', 'science']);
  });

  it('ties an article to its translations, and leaves out those that are not public', async () => {
    useNewsroom({
      vote: {},
      'vote-ar': { language: 'ar', translationOf: 'vote' },
      'vote-fr': { language: 'fr', translationOf: 'vote', draft: true },
      tide: { section: 'science' },
    });
    const { translations } = await openNewsroom();
    expect(translations.get('vote')).toEqual(['vote', 'vote-ar']);
    expect(translations.get('vote-ar')).toEqual(['vote', 'vote-ar']);
    expect(translations.has('tide')).toBe(false);
  });

  it('reads again at each request while pages are edited, and once in a build', async () => {
    useNewsroom({ vote: {} });
    expect(await openNewsroom()).not.toBe(await openNewsroom());
    vi.stubEnv('DEV', false);
    expect(await openNewsroom()).toBe(await openNewsroom());
  });
});
