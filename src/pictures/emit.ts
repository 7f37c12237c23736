import { copyFileSync, existsSync, linkSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cacheFolder } from '../loading/places.ts';
import { openPicture, type Picture } from './describe.ts';
import { encode, SHARE, type Format } from './recipes.ts';

const emitted = new Map<string, Promise<void>>();

/**
 * Write a picture in one width and format into the site, and give its address.
 *
 * It is encoded once and kept in the cache under its own bytes' name; a build with a warm cache only links it.
 */
export function emitVariant(picture: Picture, width: number, format: Format): Promise<string> {
  return emit(`${picture.digest}-${width}.${format}`, (path) =>
    encode(openPicture(readFileSync(picture.path)).resize({ width, withoutEnlargement: true }), format).toFile(path),
  );
}

/** Write a picture in the shape of a share card, and give its address. */
export function emitShareCard(picture: Picture): Promise<string> {
  return emit(`${picture.digest}-share.jpg`, (path) =>
    encode(openPicture(readFileSync(picture.path)).resize({ ...SHARE, fit: 'cover' }).flatten({ background: 'white' }), 'jpg').toFile(path),
  );
}

async function emit(name: string, make: (path: string) => Promise<unknown>): Promise<string> {
  const made = emitted.get(name) ?? emitOnce(name, make);
  emitted.set(name, made);
  await made;
  return `/pictures/${name}`;
}

async function emitOnce(name: string, make: (path: string) => Promise<unknown>): Promise<void> {
  const kept = join(cacheFolder(), 'pictures', name);
  if (!existsSync(kept)) {
    mkdirSync(dirname(kept), { recursive: true });
    const unfinished = `${kept}.${process.pid}`;
    await make(unfinished);
    renameSync(unfinished, kept);
  }
  const site = process.env['BROADSHEET_SITE_FOLDER'];
  if (site) place(kept, join(site, 'pictures', name));
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
