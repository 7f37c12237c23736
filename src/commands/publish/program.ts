import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run, type Ended } from '../run.ts';

/**
 * Run a program that moves files.
 *
 * @throws {Error} with what it said, unless it ended with one of the codes.
 */
export async function runProgram(program: string, options: string[], codes = [0]): Promise<Ended> {
  const ended = await run(program, options, { isShown: false });
  if (codes.includes(ended.code)) return ended;
  if (ended.output.includes('ENOENT'))
    throw new Error(`The program ${program} is not here. Install it, as in: apt-get install ${program}.`);
  throw new Error(`${program} stopped with ${ended.code}.\n${ended.output.trim()}`);
}

/** Give work a folder that is gone afterwards. */
export async function withFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'publish-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Hand a program a list of paths: a command line would be too short for it. */
export function withList<Result>(paths: string[], work: (file: string) => Promise<Result>): Promise<Result> {
  return withFolder((folder) => {
    const file = join(folder, 'paths');
    writeFileSync(file, paths.map((path) => `${path}\n`).join(''));
    return work(file);
  });
}
