import type { Sharp } from 'sharp';
import type { Picture } from './describe.ts';
import { drawPicture, emitFile, measureFile } from './emit.ts';
import { encode, SHARE } from './recipes.ts';

/** A picture for machines: its address in the site, and its true size in pixels. */
export interface Crop {
  path: string;
  width: number;
  height: number;
  /** The size of its file. */
  bytes: number;
}

/** The three shapes that search engines want of one picture (https://developers.google.com/search/docs/appearance/structured-data/article). */
const SHAPES: [name: string, width: number, height: number][] = [
  ['1x1', 1200, 1200],
  ['4x3', 1200, 900],
  ['16x9', 1200, 675],
];

/** Services take no card larger than this, in bytes: WhatsApp is the strictest. */
const MOST_BYTES = 300_000;

/** Write a picture in the shape of a share card into the site. */
export async function emitShareCard(picture: Picture): Promise<Crop> {
  const path = await emitFile(`${picture.digest}-share.jpg`, () =>
    drawPicture(picture, (whole) => encodeSmall(whole.resize({ ...SHARE, fit: 'cover' }))),
  );
  return { path, ...SHARE, bytes: measureFile(path) };
}

/** Write a picture into the site square, at 4 to 3 and at 16 to 9, no larger than it is. */
export function emitCrops(picture: Picture): Promise<Crop[]> {
  return Promise.all(SHAPES.map((shape) => emitCrop(picture, shape)));
}

/** Encode as JPEG of less than 300 KB: noise that will not fit is drawn coarser. Paper stands behind what is transparent. */
export async function encodeSmall(picture: Sharp): Promise<Buffer> {
  const opaque = picture.flatten({ background: 'white' });
  const bytes = await encode(opaque, 'jpg').toBuffer();
  if (bytes.length < MOST_BYTES) return bytes;
  for (const quality of [60, 40, 20]) {
    const smaller = await opaque.clone().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (smaller.length < MOST_BYTES) return smaller;
  }
  return opaque.clone().blur(3).jpeg({ quality: 20, mozjpeg: true }).toBuffer();
}

async function emitCrop(picture: Picture, [name, wide, high]: (typeof SHAPES)[number]): Promise<Crop> {
  const scale = Math.min(1, picture.width / wide, picture.height / high);
  const size = {
    width: Math.max(1, Math.round(wide * scale)),
    height: Math.max(1, Math.round(high * scale)),
  };
  const path = await emitFile(`${picture.digest}-${name}.jpg`, () =>
    drawPicture(picture, (whole) =>
      whole
        .resize({ ...size, fit: 'cover' })
        .flatten({ background: 'white' })
        .jpeg({ quality: 78 })
        .toBuffer(),
    ),
  );
  return { path, ...size, bytes: measureFile(path) };
}
