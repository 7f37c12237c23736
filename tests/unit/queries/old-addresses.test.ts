import { dump } from 'js-yaml';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeProblems } from '../../../src/loading/problems.ts';
import { listOldPages, listRedirects } from '../../../src/queries/old-addresses.ts';
import { useNewsroom } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

beforeEach(() => void takeProblems());

const use = (addresses: unknown): void => {
  const articles = { vote: { redirects: ['un-vote'] }, veto: { draft: true, redirects: ['old-veto'] } };
  useNewsroom(articles, { 'addresses.yml': dump(addresses) });
};

describe('listRedirects', () => {
  it('gives servers every old address with its status; those of drafts lead nowhere yet', async () => {
    use({ moved: { '/topics/un/': '/topics/gaza/' }, gone: { '/articles/hoax/': 'Forged.' } });
    expect(await listRedirects()).toEqual([
      { from: '/articles/un-vote/', to: '/articles/vote/', status: 301 },
      { from: '/topics/un/', to: '/topics/gaza/', status: 301 },
      { from: '/articles/hoax/', reason: 'Forged.', status: 410 },
    ]);
  });
});

describe('listOldPages', () => {
  it('makes a page for each, whatever its depth', async () => {
    use({ moved: { '/un/': '/about/' }, gone: { '/ar/topics/un/': 'Joined with another.' } });
    expect((await listOldPages()).map(({ params }) => params)).toEqual([
      { first: 'un', rest: undefined },
      { first: 'ar', rest: 'topics/un' },
    ]);
    expect(takeProblems()).toEqual([]);
  });

  it.each(['/sections/world/', '/authors/world-desk/', '/archive/2024/03/25/', '/corrections/'])(
    'refuses %s, which is in use',
    async (path) => {
      use({ moved: { [path]: '/' } });
      expect(await listOldPages()).toEqual([]);
      expect(takeProblems().map(({ message }) => message)).toEqual([
        `${path} is the address of a page of this site again. Take it out here.`,
      ]);
    },
  );
});
