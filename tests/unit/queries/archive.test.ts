import { describe, expect, it } from 'vitest';
import { formatPeriod, listPeriods, listYears } from '../../../src/queries/archive.ts';
import { toIndexes } from '../../../src/queries/indexes.ts';
import { makeArticle, SITE } from './stock.ts';

const dates = ['2026-11-02', '2026-11-01', '2026-01-05', '2024-03-25'];
const articles = dates.map((date) => makeArticle(`of-${date}`, { published: `${date}T08:00:00Z` }));
const index = toIndexes(articles, SITE).get('');
if (!index) throw new Error('There is no main edition.');

describe('listPeriods', () => {
  it.each([
    [
      '',
      [
        ['2026', '/archive/2026/'],
        ['2024', '/archive/2024/'],
      ],
    ],
    [
      '2026',
      [
        ['November', '/archive/2026/11/'],
        ['January', '/archive/2026/01/'],
      ],
    ],
    [
      '2026-11',
      [
        ['2 November 2026', '/archive/2026/11/02/'],
        ['1 November 2026', '/archive/2026/11/01/'],
      ],
    ],
    ['2026-11-02', []],
  ])('opens %j', (period, expected) => {
    expect(listPeriods(index, period).map(({ name, href }) => [name, href])).toEqual(expected);
  });
});

describe('listYears', () => {
  it('gives each year its months', () => {
    expect(listYears(index).map(({ name, links }) => [name, links.length])).toEqual([
      ['2026', 2],
      ['2024', 1],
    ]);
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2024', '2024'],
    ['2024-03', 'March 2024'],
    ['2024-03-25', '25 March 2024'],
  ])('names %s', (period, name) => {
    expect(formatPeriod(period, 'en-GB')).toBe(name);
  });
});
