import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildNewsroom, makeNewsroom } from './newsroom.ts';

/** One more than a page of results holds. */
const STORIES = 25;

test('builds the second page of a section, with news in a sitemap of its own', async () => {
  test.setTimeout(180_000);
  const newsroom = makeNewsroom();
  try {
    for (let number = 0; number < STORIES; number += 1) {
      const folder = join(newsroom.content, 'articles', `story-${String(number)}`);
      mkdirSync(folder);
      const published = new Date(Date.now() - (number + 1) * 7_200_000).toISOString().slice(0, 19);
      writeFileSync(
        join(folder, 'index.md'),
        `---\nheadline: Council vote ${String(number)}\nkind: news\nsection: world\nauthors: [world-desk]\npublished: ${published}Z\n---\n\nIt passed.\n`,
      );
    }
    await buildNewsroom(newsroom);
    const read = (path: string): string => readFileSync(join(newsroom.site, path), 'utf8');
    expect(read('sections/world/page/2/index.html')).toContain(`/story-${String(STORIES - 1)}/`);
    expect(read('sitemap.xml')).toContain('sitemap-news.xml');
    expect(read('robots.txt')).toContain('sitemap-news.xml');
    const news = [...read('sitemap-news.xml').matchAll(/<news:title>Council vote (\d+)</g)].map(
      ([, number]) => number,
    );
    expect(news).toEqual(Array.from({ length: 23 }, (_, number) => String(number)));
  } finally {
    newsroom.remove();
  }
});
