import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll } from 'vitest';

/** Give the pictures of a test file a cache and a site of their own, and give the folder that holds both. */
export function useOwnFolders(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
  const before = { ...process.env };
  beforeAll(() => {
    process.env['BROADSHEET_CACHE'] = join(folder, 'cache');
    process.env['BROADSHEET_SITE_FOLDER'] = join(folder, 'site');
  });
  afterAll(() => {
    process.env = before;
    rmSync(folder, { recursive: true });
  });
  return folder;
}

/** A plain picture: each colour makes other bytes, and so another name. */
export function draw(width: number, height: number, background: string) {
  return sharp({ create: { width, height, channels: 3, background } });
}

/** Write a plain picture in the format of its name, and give its path. */
export async function drawFile(
  folder: string,
  name: string,
  width: number,
  height: number,
  background = 'teal',
): Promise<string> {
  const path = join(folder, name);
  await draw(width, height, background).toFile(path);
  return path;
}

/** Write any file, and give its path. */
export function writeIn(folder: string, name: string, bytes: string | Uint8Array): string {
  writeFileSync(join(folder, name), bytes);
  return join(folder, name);
}
