import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import sharp from 'sharp';
import { cutFonts } from './fonts.ts';

/**
 * Turn a drawing (SVG) into a PNG of at most 256 colours, in the drawing's own size in pixels.
 * Lettering uses FAMILIES of fonts.ts and no font of the machine, so that every machine makes the same file.
 */
export async function renderPicture(svg: string): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'lettering-'));
  try {
    const pixels = draw(svg, await writeFonts(svg, folder));
    return await sharp(pixels).png({ palette: true, colours: 256, dither: 0, effort: 10 }).toBuffer();
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Draw a picture and write it as a PNG file. */
export async function writePicture(svg: string, file: URL): Promise<void> {
  await writeFile(file, await renderPicture(svg));
}

function draw(svg: string, fontFiles: string[]): Buffer {
  return new Resvg(svg, { font: { loadSystemFonts: false, fontFiles } }).render().asPng();
}

/** The renderer takes fonts only as files: give it some for the moment of drawing. */
async function writeFonts(svg: string, folder: string): Promise<string[]> {
  const fonts = await cutFonts(svg);
  const files = fonts.map((_, place) => join(folder, `${String(place)}.ttf`));
  await Promise.all(fonts.map((font, place) => writeFile(files[place] ?? folder, font)));
  return files;
}
