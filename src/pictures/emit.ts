import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Sharp } from 'sharp';
import { cacheFolder } from '../loading/places.ts';
import { openPicture, type Picture } from './describe.ts';
import { encode, SHARE, type Format } from './recipes.ts';

const emitted = new Map<string, Promise<void>>();

/**
 * Write a picture in one width and format into the site, and give its address.
 *
 * It is encoded once and kept in the cache under its own bytes' name; a build with a warm cache only links it.
 *
 * @throws {Error} in an editor's words, when the file turns out to be broken.
 */
export function emitVariant(picture: Picture, width: number, format: Format): Promise<string> {
  return emit(picture, `${width}.${format}`, (whole) =>
    encode(whole.resize({ width, withoutEnlargement: true }), format),
  );
}

/** Write a picture in the shape of a share card, and give its address. */
export function emitShareCard(picture: Picture): Promise<string> {
  return emit(picture, 'share.jpg', (whole) =>
    encode(whole.resize({ ...SHARE, fit: 'cover' }).flatten({ background: 'white' }), 'jpg'),
  );
}

async function emit(picture: Picture, ending: string, draw: (whole: Sharp) => Sharp): Promise<string> {
  const name = `${picture.digest}-${ending}`;
  const made = emitted.get(name) ?? emitOnce(name, () => drawPicture(picture, draw));
  emitted.set(name, made);
  await made;
  return `/pictures/${name}`;
}

async function emitOnce(name: string, make: () => Promise<Buffer>): Promise<void> {
  const kept = join(cacheFolder(), 'pictures', name);
  if (!existsSync(kept)) {
    const bytes = await make();
    mkdirSync(dirname(kept), { recursive: true });
    const unfinished = `${kept}.${process.pid}`;
    writeFileSync(unfinished, bytes);
    renameSync(unfinished, kept);
  }
  const site = process.env['BROADSHEET_SITE_FOLDER'];
  if (site) place(kept, join(site, 'pictures', name));
}

/** A picture that breaks off midway tells its size like a whole one: only drawing it shows the fault. */
async function drawPicture({ path }: Picture, draw: (whole: Sharp) => Sharp): Promise<Buffer> {
  try {
    return await draw(openPicture(readFileSync(path))).toBuffer();
  } catch (error) {
    throw new Error(`The picture ${basename(path)} is broken: it cannot be read to its end. Save it again.`, {
      cause: error,
    });
  }
}

/** A link costs nothing; across disks, a copy. */
function place(from: string, to: string): void {
  if (existsSync(to)) return;
  mkdirSync(dirname(to), { recursive: true });
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
