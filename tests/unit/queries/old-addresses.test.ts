import { dump } from 'js-yaml';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { takeProblems } from '../../../src/loading/problems.ts';
import { listOldPages } from '../../../src/queries/old-addresses.ts';
import { useNewsroom } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

beforeEach(() => void takeProblems());

const use = (addresses: unknown): void => {
  useNewsroom({ vote: {} }, { 'addresses.yml': dump(addresses) });
};

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
