import sharp from 'sharp';
import { writeFile } from 'node:fs/promises';
import { renderPicture } from './render.ts';
import { DAY, NIGHT } from './palette.ts';

/** The sides of the pictures inside favicon.ico, in pixels: tabs, and tabs on dense screens. */
const SIDES = [16, 32];

/** Draw the mark of the paper, 32 units wide: the Oxford rule and the brass tick, on the spot colour. */
export function drawIcon(): string {
  const paper = DAY.raised;
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="512" height="512">',
    `<path fill="${DAY.accent}" d="M0 0h32v32H0z"/>`,
    `<path fill="${paper}" d="M5 6h22v5H5zM5 13h22v1H5zM5 24h22v2H5z"/>`,
    `<path fill="${NIGHT.brass}" d="M5 18h10v3H5z"/>`,
    `<path fill="${paper}" d="M17 18h10v3H17z"/>`,
    '</svg>\n',
  ].join('');
}

/** Wrap PNG files into one ICO file: https://en.wikipedia.org/wiki/ICO_(file_format)#File_structure */
export function packIcons(pictures: { side: number; png: Buffer }[]): Buffer {
  const header = Buffer.from([0, 0, 1, 0, pictures.length, 0]);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(({ side, png }) => {
    const entry = Buffer.alloc(16);
    entry.set([side, side, 0, 0, 1, 0, 32, 0]);
    entry.writeUInt32LE(png.length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += png.length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...pictures.map(({ png }) => png)]);
}

/** Write every icon that browsers, phones and unfurlers ask a site for. */
export async function writeIcons(folder: URL): Promise<void> {
  const svg = drawIcon();
  const large = await renderPicture(svg);
  const cut = async (side: number) => sharp(large).resize(side).png({ palette: true, effort: 10 }).toBuffer();
  const small = await Promise.all(SIDES.map(async (side) => ({ side, png: await cut(side) })));
  await writeFile(new URL('icon.svg', folder), svg);
  await writeFile(new URL('icon-512.png', folder), large);
  await writeFile(new URL('apple-touch-icon.png', folder), await cut(180));
  await writeFile(new URL('favicon.ico', folder), packIcons(small));
}
