import { randomBytes } from 'node:crypto';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { emitCrops, emitShareCard, encodeSmall } from '../../../src/pictures/crops.ts';
import { describePicture } from '../../../src/pictures/describe.ts';
import { drawFile, useOwnFolders } from './stock.ts';

const folder = useOwnFolders();
const inSite = (address: string) => join(folder, 'site', address);
const describeNew = async (name: string, background: string, width = 60, height = 40) =>
  describePicture(await drawFile(folder, name, width, height, background));

describe('emitShareCard', () => {
  it('cuts any picture to the shape of a card, and tells its size truly', async () => {
    const { path, ...size } = await emitShareCard(await describeNew('card.png', 'orange'));
    expect(path).toMatch(/^\/pictures\/[\da-f]{12}-share\.jpg$/);
    const { format, width, height } = await sharp(inSite(path)).metadata();
    expect({ format, width, height }).toEqual({ format: 'jpeg', width: 1200, height: 630 });
    expect(size).toEqual({ width, height, bytes: statSync(inSite(path)).size });
  });

  it('puts paper behind what is transparent, which JPEG would show as black', async () => {
    const path = join(folder, 'clear.png');
    const background = { r: 0, g: 0, b: 0, alpha: 0 };
    await sharp({ create: { width: 60, height: 40, channels: 4, background } }).toFile(path);
    const card = await emitShareCard(await describePicture(path));
    const { dominant } = await sharp(inSite(card.path)).stats();
    expect(Math.min(dominant.r, dominant.g, dominant.b)).toBeGreaterThan(240);
  });
});

describe('encodeSmall', () => {
  it('keeps even noise under 300 KB', async () => {
    const noise = sharp(randomBytes(1200 * 630 * 3), { raw: { width: 1200, height: 630, channels: 3 } });
    const bytes = await encodeSmall(noise);
    expect(bytes.length).toBeLessThan(300_000);
    expect(await sharp(bytes).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 });
  });
});

describe('emitCrops', () => {
  it.each([
    ['large', 2400, 1600, ['1200x1200', '1200x900', '1200x675']],
    ['small', 60, 40, ['40x40', '53x40', '60x34']],
    ['upright', 40, 60, ['40x40', '40x30', '40x23']],
  ])(
    'cuts a %s picture square, at 4 to 3 and at 16 to 9, never larger than it is',
    async (name, width, height, sizes) => {
      const crops = await emitCrops(await describeNew(`${name}.png`, 'teal', width, height));
      expect(crops.map((crop) => `${crop.width}x${crop.height}`)).toEqual(sizes);
      for (const crop of crops) {
        const drawn = await sharp(inSite(crop.path)).metadata();
        expect(drawn).toMatchObject({ format: 'jpeg', width: crop.width, height: crop.height });
      }
    },
  );
});
