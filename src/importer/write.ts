import { randomUUID } from 'node:crypto';
import {
  copyFileSync,
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { explainSystem, Refusal } from './refusal.ts';

/** An article as files, ready to be written. */
export interface ArticleFiles {
  /** The folder that holds the folders of articles. */
  out: string;
  slug: string;
  /** `index.md`, whole. */
  text: string;
  /** The picture to copy beside it. */
  image?: { from: string; name: string } | undefined;
  /** Pictures that came with the source. */
  pictures?: { name: string; bytes: Uint8Array }[] | undefined;
}

/** Say why an article may not be written there; nothing when it may. */
export function explainTaken(
  { out, slug }: Pick<ArticleFiles, 'out' | 'slug'>,
  replace: boolean,
): string | undefined {
  const folder = join(out, slug);
  let there;
  try {
    there = lstatSync(folder, { throwIfNoEntry: false });
  } catch (error) {
    return explainSystem(error, folder);
  }
  if (!there) return undefined;
  if (!there.isDirectory())
    return `${folder} is no folder, so no article can be written there. Move it away.`;
  if (replace) return undefined;
  return `There is an article at ${folder} already. Write --replace to write over it, or --slug for another address.`;
}

/**
 * Write an article: whole, or not at all. What else lies in the folder of an article that is replaced stays.
 *
 * @returns the names of the files written.
 * @throws {Refusal} when it may not or cannot be written.
 */
export function writeArticle(files: ArticleFiles, replace: boolean): string[] {
  const taken = explainTaken(files, replace);
  if (taken) throw new Refusal(taken);
  const folder = join(files.out, files.slug);
  let beside: string | undefined;
  try {
    mkdirSync(files.out, { recursive: true });
    // A name with a dot before it is no article to the build, and a sibling is on the same disk.
    beside = mkdtempSync(join(files.out, '.import-'));
    const names = fill(join(beside, files.slug), folder, files);
    moveInto(folder, join(beside, files.slug));
    return names;
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`Nothing was written. ${explainSystem(error, folder)}`);
  } finally {
    if (beside) rmSync(beside, { recursive: true, force: true });
  }
}

function fill(article: string, folder: string, { text, image, pictures = [] }: ArticleFiles): string[] {
  mkdirSync(article);
  if (existsSync(folder)) cpSync(folder, article, { recursive: true, preserveTimestamps: true });
  writeFileSync(join(article, 'index.md'), text);
  if (image) copyFileSync(image.from, join(article, image.name));
  for (const { name, bytes } of pictures) writeFileSync(join(article, name), bytes);
  return ['index.md', ...(image ? [image.name] : []), ...pictures.map(({ name }) => name)];
}

/** The old folder steps aside, and comes back should the new one not take its place. */
function moveInto(folder: string, article: string): void {
  if (!existsSync(folder)) {
    renameSync(article, folder);
    return;
  }
  const old = join(dirname(folder), `.replaced-${randomUUID()}`);
  renameSync(folder, old);
  try {
    renameSync(article, folder);
  } catch (error) {
    renameSync(old, folder);
    throw error;
  }
  rmSync(old, { recursive: true, force: true });
}
