import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { planPicture } from '../../../src/pictures/plan.ts';
import { drawFile, useOwnFolders, writeIn } from './stock.ts';

const folder = useOwnFolders();
const widthsOf = (srcset: string | undefined) =>
  [...(srcset ?? '').matchAll(/ (\d+)w/g)].map((found) => Number(found[1]));
const files = { file: '', dark: '', portrait: '', portraitDark: '' };

beforeAll(async () => {
  files.file = await drawFile(folder, 'map.png', 900, 600, 'teal');
  files.dark = await drawFile(folder, 'map-dark.png', 900, 600, 'navy');
  files.portrait = await drawFile(folder, 'map-portrait.png', 600, 800, 'olive');
  files.portraitDark = await drawFile(folder, 'map-portrait-dark.png', 600, 800, 'maroon');
});

describe('planPicture', () => {
  it('offers the widths below the picture’s own, and its own', async () => {
    const { sources } = await planPicture({ file: files.file }, 'body');
    expect(sources.map(({ type, srcset }) => [type, widthsOf(srcset)])).toEqual([
      ['image/avif', [400, 800, 900]],
      ['image/webp', [800, 900]],
    ]);
  });

  it('offers a picture smaller than any width as it is', async () => {
    const { sources, img } = await planPicture(
      { file: await drawFile(folder, 'mark.png', 120, 90, 'gold') },
      'body',
    );
    expect(sources.map(({ srcset }) => widthsOf(srcset))).toEqual([[120], [120]]);
    expect(img).toMatchObject({ width: 120, height: 90 });
  });

  it('reserves the space in the shape of the picture, at most as wide as the widest file', async () => {
    const { img } = await planPicture(
      { file: await drawFile(folder, 'wide.png', 2000, 500, 'silver') },
      'body',
    );
    expect(img).toMatchObject({ width: 1600, height: 400 });
  });

  it('asks first for what is rarest: dark on phones, phones, dark, and then the plain one', async () => {
    const { sources } = await planPicture(files, 'lead');
    expect(sources.map(({ type, media }) => [type, media])).toEqual([
      ['image/avif', 'screen and (prefers-color-scheme: dark) and (max-width: 39.99rem)'],
      ['image/avif', '(max-width: 39.99rem)'],
      ['image/avif', 'screen and (prefers-color-scheme: dark)'],
      ['image/avif', undefined],
      ['image/webp', undefined],
    ]);
    expect(sources.map(({ width, height }) => width / height)).toEqual([0.75, 0.75, 1.5, 1.5, 1.5]);
  });

  it.each([
    ['map.png', 'png'],
    ['photo.jpg', 'jpg'],
    ['photo.webp', 'jpg'],
  ])('gives the oldest browsers for %s a file in %s', async (name, format) => {
    const file = name === 'map.png' ? files.file : await drawFile(folder, name, 500, 300, 'salmon');
    const { img } = await planPicture({ file }, 'body');
    expect(img.src).toMatch(new RegExp(`^/pictures/[\\da-f]{12}-\\d+\\.${format}$`));
  });

  it('shows a drawing in SVG as pixels, so that no script in it reaches a page', async () => {
    const svg =
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><script>alert(1)</script></svg>';
    const { sources, img } = await planPicture({ file: writeIn(folder, 'drawing.svg', svg) }, 'body');
    expect(img.src).toMatch(/\.png$/);
    expect(JSON.stringify(sources)).not.toContain('.svg');
  });

  it('writes every file that it names into the site', async () => {
    const { sources, img } = await planPicture(files, 'lead');
    const named = [
      img.src,
      ...sources.flatMap(({ srcset }) =>
        srcset.split(', ').map((candidate) => candidate.split(' ')[0] ?? ''),
      ),
    ];
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((address) => !existsSync(join(folder, 'site', address)))).toEqual([]);
  });

  it('says of each role how wide it is shown', async () => {
    const roles = ['lead', 'front', 'card', 'body', 'pair'] as const;
    const plans = await Promise.all(roles.map((role) => planPicture({ file: files.file }, role)));
    const sizes = plans.map(({ sources }) => sources[0]?.sizes);
    expect(new Set(sizes).size).toBe(roles.length);
    expect(sizes.filter((size) => !size?.endsWith(', 100vw'))).toEqual([]);
  });

  it.each([
    ['the picture itself', () => ({ file: join(folder, 'gone.png') }), /gone\.png/],
    ['its dark form', () => ({ ...files, dark: join(folder, 'gone-dark.png') }), /gone-dark\.png/],
    [
      'its upright form',
      () => ({ ...files, portrait: writeIn(folder, 'broken.png', 'no picture') }),
      /broken\.png/,
    ],
  ])('names %s when it cannot be shown', async (_what, of, message) => {
    await expect(planPicture(of(), 'lead')).rejects.toThrow(message);
  });
});
