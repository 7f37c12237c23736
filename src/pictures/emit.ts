import {
  copyFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  renameSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Sharp } from 'sharp';
import { cacheFolder } from '../loading/places.ts';
import { openPicture, type Picture } from './describe.ts';
import { encode, type Format } from './recipes.ts';

const emitted = new Map<string, Promise<void>>();

/**
 * Write a picture in one width and format into the site, and give its address.
 *
 * It is encoded once and kept in the cache under its own bytes' name; a build with a warm cache only links it.
 *
 * @throws {Error} in an editor's words, when the file turns out to be broken.
 */
export function emitVariant(picture: Picture, width: number, format: Format): Promise<string> {
  return emitFile(`${picture.digest}-${width}.${format}`, () =>
    drawPicture(picture, (whole) =>
      encode(whole.resize({ width, withoutEnlargement: true }), format).toBuffer(),
    ),
  );
}

/** Write a file into the site's pictures once, by a name that changes with its content, and give its address. */
export async function emitFile(name: string, make: () => Promise<Buffer>): Promise<string> {
  const key = join(cacheFolder(), name);
  const made = emitted.get(key) ?? emitOnce(name, make);
  emitted.set(key, made);
  await made;
  return `/pictures/${name}`;
}

/** The size in bytes of a file that was written, by its address. */
export function measureFile(path: string): number {
  return statSync(join(cacheFolder(), 'pictures', basename(path))).size;
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

/**
 * Draw a picture file anew. One that breaks off midway tells its size like a whole one: only drawing it shows the fault.
 *
 * @throws {Error} in an editor's words, when the file is broken.
 */
export async function drawPicture(
  { path }: Picture,
  draw: (whole: Sharp) => Promise<Buffer>,
): Promise<Buffer> {
  try {
    return await draw(openPicture(readFileSync(path)));
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
