import sharp from 'sharp';
import { expect, it } from 'vitest';
import { drawIcon, packIcons } from '../../../src/artwork/icons.ts';

const drawSquare = (side: number) =>
  sharp({ create: { width: side, height: side, channels: 3, background: '#12523B' } })
    .png()
    .toBuffer();

it('packs pictures into an icon file that names the size, the length and the place of each', async () => {
  const pictures = await Promise.all([16, 32].map(async (side) => ({ side, png: await drawSquare(side) })));
  const file = packIcons(pictures);
  expect([...file.subarray(0, 6)]).toEqual([0, 0, 1, 0, 2, 0]);
  for (const [index, { side, png }] of pictures.entries()) {
    const entry = file.subarray(6 + 16 * index, 22 + 16 * index);
    const [length, offset] = [entry.readUInt32LE(8), entry.readUInt32LE(12)];
    expect([entry[0], entry[1]]).toEqual([side, side]);
    expect(file.subarray(offset, offset + length).equals(png)).toBe(true);
  }
});

it('draws a mark that a browser reads at any size', async () => {
  const { format, width, height } = await sharp(Buffer.from(drawIcon())).metadata();
  expect({ format, width, height }).toEqual({ format: 'svg', width: 512, height: 512 });
});
