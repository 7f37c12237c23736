import { describePicture, type Picture } from './describe.ts';
import { emitVariant } from './emit.ts';
import type { PictureMarkup, PictureSource } from './markup.ts';
import { FALLBACK_WIDTH, PORTRAIT_WIDTHS, WEBP_WIDTHS, WIDTHS, type Format } from './recipes.ts';

/** Where a picture stands on the page; it decides which width a browser takes. The lengths follow the layout's own. */
export type Role = 'lead' | 'front' | 'card' | 'body' | 'pair';

const SIZES: Record<Role, string> = {
  lead: '(min-width: 70rem) 58rem, 100vw',
  front: '(min-width: 62rem) 50rem, 100vw',
  card: '(min-width: 62rem) 24rem, (min-width: 40rem) 46vw, 100vw',
  body: '(min-width: 42rem) 38rem, 100vw',
  pair: '(min-width: 42rem) 19rem, 100vw',
};

/** The files of one picture: the plain one, and those drawn for dark pages and for phones. */
export interface PictureFiles {
  file: string;
  dark?: string | undefined;
  portrait?: string | undefined;
  portraitDark?: string | undefined;
}

/** Paper is white whatever the reader's theme, so print gets the plain picture. */
const DARK = 'screen and (prefers-color-scheme: dark)';
const PHONE = '(max-width: 39.99rem)';
const MIME: Record<Format, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/**
 * Write a picture's files into the site and say how a `picture` element names them.
 *
 * @param files Absolute paths.
 * @throws {Error} in an editor's words, when a file is absent or no picture.
 */
export async function planPicture(files: PictureFiles, role: Role): Promise<PictureMarkup> {
  const main = await describePicture(files.file);
  const sizes = SIZES[role];
  const sources = await Promise.all(
    [
      ...variant(files.portraitDark, PORTRAIT_WIDTHS, `${DARK} and ${PHONE}`),
      ...variant(files.portrait, PORTRAIT_WIDTHS, PHONE),
      ...variant(files.dark, WIDTHS, DARK),
    ].map(async (source) =>
      toSource(await describePicture(source.file), 'avif', source.widths, sizes, source.media),
    ),
  );
  const plain = [
    await toSource(main, 'avif', WIDTHS, sizes),
    await toSource(main, 'webp', WEBP_WIDTHS, sizes),
  ];
  const width = Math.min(FALLBACK_WIDTH, main.width);
  const format = /\.(png|svg|gif)$/i.test(files.file) ? 'png' : 'jpg';
  return {
    sources: [...sources, ...plain],
    img: { src: await emitVariant(main, width, format), ...toBox(main) },
  };
}

function variant(file: string | undefined, widths: number[], media: string) {
  return file ? [{ file, widths, media }] : [];
}

async function toSource(
  picture: Picture,
  format: Format,
  widths: number[],
  sizes: string,
  media?: string,
): Promise<PictureSource> {
  const fitting = widths.filter((width) => width < picture.width);
  const largest = Math.min(picture.width, widths.at(-1) ?? picture.width);
  const used = fitting.includes(largest) ? fitting : [...fitting, largest];
  const srcset = await Promise.all(
    used.map(async (width) => `${await emitVariant(picture, width, format)} ${width}w`),
  );
  return { type: MIME[format], srcset: srcset.join(', '), sizes, media, ...toBox(picture) };
}

/** The space to reserve: the picture's own shape, at most as wide as the widest file. */
function toBox({ width, height }: Picture): { width: number; height: number } {
  const shown = Math.min(width, WIDTHS.at(-1) ?? width);
  return { width: shown, height: Math.round((height * shown) / width) };
}
