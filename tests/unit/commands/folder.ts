import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, onTestFinished } from 'vitest';

/** Files by their paths. */
type Files = Record<string, string | Uint8Array>;

const shared: string[] = [];
afterAll(() => {
  for (const folder of shared.splice(0)) removeFolder(folder);
});

/** Make a folder that lasts as long as a test, with these files in it. */
export function makeFolder(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  onTestFinished(() => removeFolder(folder));
  writeFiles(folder, files);
  return folder;
}

/** Make a folder that lasts as long as the tests of a file, with these files in it. */
export function makeSharedFolder(files: Files = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-'));
  shared.push(folder);
  writeFiles(folder, files);
  return folder;
}

/** Write files into a folder, by their paths there. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function removeFolder(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}
