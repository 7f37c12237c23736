import { describe, expect, it, vi } from 'vitest';
import { toIndexes } from '../../../src/queries/indexes.ts';
import { PAGE_SIZE, toPages, toResults } from '../../../src/queries/lists.ts';
import { makeArticle, SITE } from './stock.ts';

vi.mock('astro:content', () => ({ getCollection: () => [] }));

const many = Array.from({ length: PAGE_SIZE * 9 + 1 }, (_, number) => makeArticle(`vote-${number}`));
const index = toIndexes(many, SITE).get('');
if (!index) throw new Error('There is no main edition.');

describe('toPages', () => {
  it('shows every article once, and no page without articles', () => {
    const pages = toPages(index, 'world', many);
    expect(pages).toHaveLength(10);
    expect(pages.flatMap(({ articles }) => articles)).toEqual(many);
    expect(pages.at(-1)?.articles).toHaveLength(1);
  });
  it('makes one page of an empty list', () => {
    expect(toPages(index, 'world', [])).toHaveLength(1);
  });
});

describe('toResults', () => {
  const results = (number: number) => {
    const page = toPages(index, 'world', many)[number - 1];
    if (!page) throw new Error('There is no such page.');
    return toResults(page, (target) => `/${target}/`);
  };
  it.each([
    [1, undefined, '/2/', ['1', '2', '9', '10']],
    [5, '/4/', '/6/', ['1', '2', '4', '5', '6', '9', '10']],
    [10, '/9/', undefined, ['1', '2', '9', '10']],
  ])('leads from page %i to %s and %s', (number, previous, next, names) => {
    expect(results(number)).toMatchObject({ previous, next });
    expect(results(number).pages.map(({ name }) => name)).toEqual(names);
    expect(results(number).pages.filter(({ current }) => current)).toHaveLength(1);
  });
});
