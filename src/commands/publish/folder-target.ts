import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseRecord, RECORD, type Target } from './target.ts';

/** Publish into a folder of this machine, or of a disk that is mounted here. Each file takes its place in one step. */
export function toFolder(folder: string): Target {
  const root = resolve(folder);
  const place = (path: string, write: (file: string) => void) => {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    write(`${file}.part`);
    renameSync(`${file}.part`, file);
  };
  return {
    hasServer: true,
    read: async () => {
      const file = join(root, RECORD);
      return Promise.resolve(existsSync(file) ? parseRecord(readFileSync(file, 'utf8')) : undefined);
    },
    send: async (site, paths) => {
      for (const path of paths) place(path, (file) => copyFileSync(join(site, path), file));
      return Promise.resolve();
    },
    remove: async (paths) => {
      for (const path of paths) removeFile(root, path);
      return Promise.resolve();
    },
    write: async (published) =>
      Promise.resolve(place(RECORD, (file) => writeFileSync(file, JSON.stringify(published)))),
  };
}

/** A folder that has become empty goes too. */
function removeFile(root: string, path: string): void {
  rmSync(join(root, path), { force: true });
  for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) {
    try {
      rmdirSync(join(root, folder));
    } catch {
      return;
    }
  }
}
