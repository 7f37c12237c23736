import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import {
  encode,
  FALLBACK_WIDTH,
  PORTRAIT_WIDTHS,
  SHARE,
  WEBP_WIDTHS,
  WIDTHS,
  type Format,
} from '../../../src/pictures/recipes.ts';
import { draw } from './stock.ts';

describe('encode', () => {
  it.each<[Format, string]>([
    ['avif', 'heif'],
    ['webp', 'webp'],
    ['jpg', 'jpeg'],
    ['png', 'png'],
  ])('writes %s', async (format, found) => {
    const bytes = await encode(draw(40, 30, 'teal'), format).toBuffer();
    expect(await sharp(bytes).metadata()).toMatchObject({ format: found, width: 40, height: 30 });
  });
});

describe('widths', () => {
  it.each([
    ['of all pictures', WIDTHS],
    ['of upright ones', PORTRAIT_WIDTHS],
    ['for older browsers', WEBP_WIDTHS],
  ])('rise, %s', (_what, widths) => {
    expect([...widths].sort((a, b) => a - b)).toEqual(widths);
  });
  it('include those for older browsers, so that no picture is encoded in a size of its own', () => {
    expect([...WEBP_WIDTHS, FALLBACK_WIDTH].filter((width) => !WIDTHS.includes(width))).toEqual([]);
  });
  it('make a share card about twice as wide as high', () => {
    expect(SHARE.width / SHARE.height).toBeCloseTo(1.91, 1);
  });
});
