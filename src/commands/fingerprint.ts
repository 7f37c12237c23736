import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

/** What a site is made of, besides the moment it is made for. */
export interface Ingredients {
  /** The folder that paths are named from. */
  root: string;
  /** Files and folders; those that are not there count as empty. */
  paths: string[];
  /** Other facts that change what is built. */
  facts: string[];
}

/** Give a name to what a site is made of: the same ingredients have the same one, and any other byte another one. */
export function takeFingerprint({ root, paths, facts }: Ingredients): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify(facts));
  for (const path of paths) for (const file of listFiles(resolve(root, path))) addFile(hash, root, file);
  return hash.digest('hex');
}

/** The facts of the environment that change what is built. */
export function listFacts(environment: NodeJS.ProcessEnv, moment: number): string[] {
  const named = Object.entries(environment).filter(([name]) =>
    /^(BROADSHEET_|SOURCE_DATE_EPOCH$)/.test(name),
  );
  const settings = named.map(([name, value]) => `${name}=${value}`).sort();
  // A page may say how old its story is, so that no day begins with yesterday's pages.
  return [new Date(moment).toISOString().slice(0, 10), process.version, ...settings];
}

/** List the files of a folder, in the same order on every machine; of a file, itself. */
export function listFiles(path: string): string[] {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { recursive: true })
    .map((name) => join(path, String(name)))
    .filter(isFile)
    .sort();
}

/** A link that leads back to itself is no file, and the reader of content says what is wrong with it. */
function isFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The length stands before the bytes, so that the end of one file is never taken for the start of the next. */
function addFile(hash: Hash, root: string, file: string): void {
  const bytes = readOrNothing(file);
  hash.update(JSON.stringify([relative(root, file), bytes.length]));
  hash.update(bytes);
}

/** A file that may not be read stops the build later, with its name. */
function readOrNothing(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch {
    return Buffer.alloc(0);
  }
}
