import { existsSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it, vi } from 'vitest';
import { openNewsroom } from '../../../src/queries/newsroom.ts';
import { findSharePicture } from '../../../src/queries/share-picture.ts';
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
  return { folder, found: await findSharePicture(article, newsroom) };
}

describe('findSharePicture', () => {
  it('gives the lead picture as a card, with an absolute address', async () => {
    const { folder, found } = await findOf(PICTURE, { 'articles/vote/map.png': await draw() });
    expect(found).toMatchObject({ type: 'image/jpeg', width: 1200, height: 630, alt: 'A map.' });
    expect(found?.url).toMatch(/^https:\/\/news\.example\/pictures\/[\da-f]{12}-share\.jpg$/);
    expect(existsSync(join(folder, '.site', new URL(found?.url ?? '').pathname))).toBe(true);
  });
  it.each([
    ['has not come', { ...PICTURE, missing: true }, {}],
    ['cannot be read, which the page itself reports', PICTURE, { 'articles/vote/map.png': BROKEN }],
  ])('gives nothing where the file %s', async (_what, picture, files) => {
    expect((await findOf(picture, files)).found).toBeUndefined();
  });
});
