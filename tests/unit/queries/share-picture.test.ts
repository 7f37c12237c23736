import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { listSharePictures } from '../../../src/queries/share-picture.ts';
import { useNewsroom } from './collections.ts';

vi.mock('astro:content', () => import('./collections.ts'));

const PICTURE = { file: 'map.png', alt: 'A map.', credit: 'Map: desk' };
const BROKEN = new TextEncoder().encode('no picture');
const draw = () =>
  sharp({ create: { width: 60, height: 40, channels: 3, background: 'tan' } })
    .png()
    .toBuffer();

async function findOf(
  picture: typeof PICTURE & { missing?: boolean },
  files: Record<string, Uint8Array> = {},
) {
  const folder = useNewsroom({ vote: { picture } }, files);
  const newsroom = await openNewsroom();
  const article = newsroom.articles.get('vote');
  if (!article) throw new Error('The article is not public.');
  return { folder, found: await listSharePictures(article, newsroom) };
}

describe('listSharePictures', () => {
  it('gives the lead picture as a card and in three shapes, with absolute addresses and its description', async () => {
    const { folder, found } = await findOf(PICTURE, { 'articles/vote/map.png': await draw() });
    expect(found.map(({ url }) => url.replace(/[\da-f]{12}/, '#'))).toEqual([
      'https://news.example/pictures/#-share.jpg',
      'https://news.example/pictures/#-1x1.jpg',
      'https://news.example/pictures/#-4x3.jpg',
      'https://news.example/pictures/#-16x9.jpg',
    ]);
    expect(found[0]).toMatchObject({ type: 'image/jpeg', width: 1200, height: 630, alt: 'A map.' });
    for (const { url } of found) expect(existsSync(join(folder, '.site', new URL(url).pathname))).toBe(true);
  });
  it.each([
    ['has not come', { ...PICTURE, missing: true }, {}],
    ['cannot be read, which the page itself reports', PICTURE, { 'articles/vote/map.png': BROKEN }],
  ])('draws a card with the headline where the file %s', async (_what, picture, files) => {
    const { found } = await findOf(picture, files);
    expect(found).toMatchObject([{ width: 1200, height: 630, alt: 'World: Council votes. The Fair Copy' }]);
  });
});
