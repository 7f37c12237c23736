import { describe, expect, it, vi } from 'vitest';
import { dump } from 'js-yaml';
import { viewFront } from '../../../src/queries/front.ts';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import type { Front } from '../../../src/queries/view.ts';
import { SITE } from './stock.ts';
import { useNewsroom, type StoryFile } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

/** Stories `s1` to `s9`, one a day, the last the newest; every third one of science. */
const STORIES = Object.fromEntries(
  Array.from({ length: 9 }, (_, day): [string, StoryFile] => [
    `s${day + 1}`,
    { published: `2024-03-1${day}T08:00:00Z`, section: day % 3 === 2 ? 'science' : 'world' },
  ]),
);

async function viewFrontOf(
  stories: Record<string, StoryFile>,
  front: Record<string, unknown> = {},
  prefix = '',
): Promise<Front> {
  useNewsroom(stories, { 'site.yml': dump({ ...SITE, credits: [], front }) });
  const newsroom = await openNewsroom();
  const index = newsroom.editions.get(prefix);
  if (!index) throw new Error(`There is no edition ${prefix}.`);
  return viewFront(newsroom, index);
}

const shown = ({ lead, second }: Front) => [lead?.slug, ...second.map(({ slug }) => slug)];

describe('viewFront', () => {
  it.each<[string, Record<string, unknown>, string[]]>([
    ['the newest, where no editor chose', {}, ['s9', 's8', 's7', 's6', 's5']],
    ['the lead that an editor chose', { lead: 's2' }, ['s2', 's9', 's8', 's7', 's6']],
    ['the second stories that an editor chose', { second: ['s1', 's3'] }, ['s9', 's1', 's3', 's8', 's7']],
    ['both', { lead: 's1', second: ['s9'] }, ['s1', 's9', 's8', 's7', 's6']],
    [
      'a story once, though it was chosen twice',
      { lead: 's9', second: ['s9', 's2'] },
      ['s9', 's2', 's8', 's7', 's6'],
    ],
  ])('shows first %s', async (_what, front, slugs) => {
    expect(shown(await viewFrontOf(STORIES, front))).toEqual(slugs);
  });

  it('passes over a chosen story that is not public', async () => {
    const front = await viewFrontOf({ ...STORIES, s2: { ...STORIES['s2'], draft: true } }, { lead: 's2' });
    expect(shown(front)).toEqual(['s9', 's8', 's7', 's6', 's5']);
  });

  it('fills sections with what does not stand above, in the order of the masthead', async () => {
    const { blocks } = await viewFrontOf(STORIES);
    expect(blocks.map(({ name, href, teasers }) => [name, href, teasers.map(({ slug }) => slug)])).toEqual([
      ['World', '/sections/world/', ['s4', 's2', 's1']],
      ['Science', '/sections/science/', ['s3']],
    ]);
  });

  it('lists the latest, whatever else shows them', async () => {
    const { latest, latestHref } = await viewFrontOf(STORIES);
    expect(latest.map(({ slug }) => slug)).toEqual(['s9', 's8', 's7', 's6', 's5', 's4']);
    expect(latestHref).toBe('/archive/');
  });

  it('is a page even with no story', async () => {
    const front = await viewFrontOf({ s1: { draft: true } });
    expect(front).toMatchObject({ lead: undefined, second: [], blocks: [], latest: [] });
    expect(front.title).toBe('The Fair Copy: front page, Monday, 1 April 2024');
  });

  it('shows on the page of another language the stories of that language', async () => {
    const arabic = { ...STORIES, 'vote-ar': { language: 'ar' } };
    const front = await viewFrontOf(arabic, { lead: 's2' }, 'ar');
    expect(shown(front)).toEqual(['vote-ar']);
    expect(front.latestHref).toBe('/ar/archive/');
  });
});
