import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { runProgram, withFolder, withList } from './program.ts';
import { parseRecord, RECORD, type Target } from './target.ts';

/** Files keep no owner and no rights of the machine they come from. Rsync compares times, and builds give none that mean anything. */
const HOW = ['--recursive', '--ignore-times', '--mkpath', '--delay-updates', '--chmod=D755,F644'];

const DELETE = ['--recursive', '--delete-missing-args'];

/** Codes of rsync when a file that was asked for is not there: https://download.samba.org/pub/rsync/rsync.1#EXIT_VALUES */
const NOT_THERE = [0, 23];
const MISSING_HERE = [0, 24];

/**
 * Publish over rsync, which mostly goes over SSH with the keys and the names that it knows.
 *
 * @param address As rsync has it: `user@host:/srv/www`, or `rsync://host/module/path`.
 */
export function toRsync(address: string): Target {
  const root = address.endsWith('/') ? address : `${address}/`;
  return {
    hasServer: true,
    read: () =>
      withFolder(async (folder) => {
        const ended = await runProgram('rsync', [`${root}${RECORD}`, `${folder}/`], NOT_THERE);
        const file = join(folder, RECORD);
        if (existsSync(file)) return parseRecord(readFileSync(file, 'utf8'));
        if (ended.code === 0 || /No such file/i.test(ended.output)) return undefined;
        throw new Error(`rsync could not read ${root}.\n${ended.output.trim()}`);
      }),
    send: async (site, paths) => {
      await withList(paths, (list) =>
        runProgram('rsync', [...HOW, `--files-from=${list}`, `${site}/`, root]),
      );
    },
    remove: async (paths) => {
      await withFolder(async (folder) => {
        // What is missing here and named in the list is deleted there.
        const empty = join(folder, 'empty');
        mkdirSync(empty);
        for (const path of paths) mkdirSync(join(empty, dirname(path)), { recursive: true });
        await withList(paths, (list) =>
          runProgram('rsync', [...DELETE, `--files-from=${list}`, `${empty}/`, root], MISSING_HERE),
        );
      });
    },
    write: async (published) => {
      await withFolder(async (folder) => {
        writeFileSync(join(folder, RECORD), JSON.stringify(published));
        await runProgram('rsync', [...HOW, join(folder, RECORD), root]);
      });
    },
  };
}
