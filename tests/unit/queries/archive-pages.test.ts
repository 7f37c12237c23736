import { describe, expect, it, vi } from 'vitest';
import { listArchivePages, viewArchivePage } from '../../../src/queries/archive-pages.ts';
import { PAGE_SIZE } from '../../../src/queries/lists.ts';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { useNewsroom, type StoryFile } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

const YEARS = {
  vote: {},
  truce: { published: '2024-02-01T08:00:00Z' },
  tide: { published: '2023-12-31T08:00:00Z' },
};

async function viewPeriod(period: string | undefined) {
  const found = (await listArchivePages()).find(
    ({ params }) => params.edition === undefined && params.period === period,
  );
  if (!found) throw new Error(`There is no archive of ${period}.`);
  return viewArchivePage(found.props, await openNewsroom());
}

describe('listArchivePages', () => {
  it('has a page for the whole, and for each year, month and day with an article', async () => {
    useNewsroom(YEARS);
    const periods = (await listArchivePages()).map(({ params }) => params.period ?? '');
    expect(periods.sort()).toEqual([
      '',
      '2023',
      '2023/12',
      '2023/12/31',
      '2024',
      '2024/02',
      '2024/02/01',
      '2024/03',
      '2024/03/25',
    ]);
  });

  it('parts a day with many articles into pages of results', async () => {
    const many = Array.from({ length: PAGE_SIZE + 1 }, (_, number): [string, StoryFile] => [
      `vote-${number}`,
      {},
    ]);
    useNewsroom(Object.fromEntries(many));
    const periods = (await listArchivePages()).map(({ params }) => params.period);
    expect(periods.filter((period) => period?.startsWith('2024/03/25'))).toEqual([
      '2024/03/25',
      '2024/03/25/page/2',
    ]);
  });

  it('keeps editions apart', async () => {
    useNewsroom({ vote: {}, arabic: { language: 'ar', published: '2024-01-02T08:00:00Z' } });
    const arabic = (await listArchivePages()).filter(({ params }) => params.edition === 'ar');
    expect(arabic.map(({ params }) => params.period ?? '').sort()).toEqual([
      '',
      '2024',
      '2024/01',
      '2024/01/02',
    ]);
  });
});

describe('viewArchivePage', () => {
  it.each([
    [undefined, 'Archive', '/archive/', ['2024', '2023'], ['/']],
    ['2024', 'Archive: 2024', '/archive/2024/', ['March 2024', 'February 2024'], ['/', '/archive/']],
    ['2024/03', 'Archive: March 2024', '/archive/2024/03/', ['Days'], ['/', '/archive/', '/archive/2024/']],
    [
      '2024/03/25',
      'Archive: 25 March 2024',
      '/archive/2024/03/25/',
      [],
      ['/', '/archive/', '/archive/2024/', '/archive/2024/03/'],
    ],
  ])('opens %s: %s', async (period, title, path, groups, crumbs) => {
    useNewsroom(YEARS);
    const page = await viewPeriod(period);
    expect([page.title, page.path]).toEqual([title, path]);
    expect(page.groups.map(({ name }) => name)).toEqual(groups);
    expect(page.crumbs.map(({ href }) => href)).toEqual(crumbs);
  });

  it('lists articles by the day alone', async () => {
    useNewsroom(YEARS);
    expect((await viewPeriod('2024/03')).listing.teasers).toEqual([]);
    expect((await viewPeriod('2024/03/25')).listing.teasers.map(({ slug }) => slug)).toEqual(['vote']);
  });
});
