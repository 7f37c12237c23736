import { describe, expect, it, vi } from 'vitest';
import { listArticlePages } from '../../../src/queries/article-pages.ts';
import { useNewsroom } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

describe('listArticlePages', () => {
  it('gives each public article its address, and its old addresses after it', async () => {
    useNewsroom({
      tide: {},
      vote: { redirects: ['council-vote', 'un-vote'] },
      veto: { draft: true, redirects: ['old-veto'] },
    });
    const pages = await listArticlePages();
    expect(pages.map(({ slug, article, moved }) => [slug, article.slug, moved])).toEqual([
      ['tide', 'tide', false],
      ['vote', 'vote', false],
      ['council-vote', 'vote', true],
      ['un-vote', 'vote', true],
    ]);
  });
});
