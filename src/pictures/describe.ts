import { hash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { RECIPE_VERSION } from './recipes.ts';

/** What is known of a picture file before any of it is encoded. */
export interface Picture {
  path: string;
  /** Names the picture by its bytes and our recipes, so that a name never shows two pictures. */
  digest: string;
  /** As shown, in pixels: turned upright where the camera says so. */
  width: number;
  height: number;
}

/** Larger than any camera's picture: refused before it is decoded, because it may be made to fill the memory. */
const MOST_PIXELS = 120_000_000;
/** WebP can hold no longer side. */
const LONGEST_SIDE = 16_383;
/** No camera writes a larger file that a page needs. */
const MOST_BYTES = 200_000_000;

const known = new Map<string, Promise<Picture>>();

/**
 * Describe a picture file. In one build each file is looked at once.
 *
 * @throws {Error} in an editor's words, when the file is absent, empty, broken, too large, or no picture.
 */
export function describePicture(path: string): Promise<Picture> {
  const found = import.meta.env?.DEV ? undefined : known.get(path);
  const description = found ?? readPicture(path);
  known.set(path, description);
  return description;
}

/** Open a picture for encoding, upright, with the limits that protect the machine. */
export function openPicture(bytes: Buffer | string): Sharp {
  return sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', density: 144 }).autoOrient();
}

async function readPicture(path: string): Promise<Picture> {
  const bytes = readBytes(path);
  const { width, height } = await readSize(bytes, basename(path));
  const digest = hash('sha256', Buffer.concat([Buffer.from(`${RECIPE_VERSION} `), bytes]), 'hex').slice(
    0,
    12,
  );
  return { path, digest, width, height };
}

function readBytes(path: string): Buffer {
  try {
    if (statSync(path).size > MOST_BYTES) return tooLarge(basename(path));
    const bytes = readFileSync(path);
    if (bytes.length > 0) return bytes;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (!code) throw error;
    if (code !== 'ENOENT')
      throw new Error(`The picture ${basename(path)} cannot be read (${code}).`, { cause: error });
    throw new Error(
      `There is no picture ${basename(path)} beside the article. Put it there, or correct its name.`,
      { cause: error },
    );
  }
  throw new Error(`The picture ${basename(path)} is empty. Save it again.`);
}

async function readSize(bytes: Buffer, name: string): Promise<{ width: number; height: number }> {
  try {
    const { autoOrient } = await openPicture(bytes).metadata();
    const { width, height } = autoOrient;
    if (width * height <= MOST_PIXELS && Math.max(width, height) <= LONGEST_SIDE) return autoOrient;
  } catch (error) {
    throw new Error(`${name} is no picture that can be shown. Save it again as JPEG, PNG, WebP or AVIF.`, {
      cause: error,
    });
  }
  return tooLarge(name);
}

function tooLarge(name: string): never {
  throw new Error(
    `The picture ${name} is too large: 120 million pixels, 16,383 on a side and 200 MB are the most. Make it smaller.`,
  );
}
