import type { Sharp } from 'sharp';

/** A file format that a picture is written in. */
export type Format = 'avif' | 'webp' | 'jpg' | 'png';

/**
 * Widths in pixels. Four serve a phone, a phone with a dense screen, a tablet, and a wide screen; more cost encoding time and
 * save little.
 */
export const WIDTHS = [400, 800, 1200, 1600];
export const PORTRAIT_WIDTHS = [540, 720, 1080];

/** Older browsers get WebP in two widths, and the oldest one file that anything can show. */
export const WEBP_WIDTHS = [800, 1200];
export const FALLBACK_WIDTH = 800;

/** The shape that every service's card has room for (https://ogp.me and the clients' own pages). */
export const SHARE = { width: 1200, height: 630 };

/** Change it when a recipe changes: it is part of every file's name. */
export const RECIPE_VERSION = 1;

/**
 * Encode in a format. AVIF effort 2 costs a sixth of the default's time for a few percent more bytes (measured on this project's
 * pictures); 4:4:4 keeps the lettering of maps sharp.
 */
export function encode(picture: Sharp, format: Format): Sharp {
  switch (format) {
    case 'avif':
      return picture.avif({ quality: 55, effort: 2, chromaSubsampling: '4:4:4' });
    case 'webp':
      return picture.webp({ quality: 78, smartSubsample: true });
    case 'jpg':
      return picture.jpeg({ quality: 80, mozjpeg: true });
    case 'png':
      return picture.png({ palette: true });
  }
}
