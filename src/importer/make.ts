import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleDraft, Note } from './draft.ts';
import { AWAITED_PICTURE, toFrontMatter } from './front-matter.ts';
import { checkImage } from './image.ts';
import type { Options } from './options.ts';
import { placePictures } from './pictures.ts';
import { OptionsError, Refusal } from './refusal.ts';
import { explainSlug, nameArticle, toSlug } from './slug.ts';
import { toMarkdown } from './to-markdown.ts';
import { explainTaken, writeArticle, type ArticleFiles } from './write.ts';

/** An article that was written, or would be. */
export interface Made extends ArticleFiles {
  folder: string;
  /** Names in the folder. */
  names: string[];
  /** What is to be said of its pictures. */
  notes: Note[];
}

/** Where things lie, as full paths. */
export interface Places {
  /** The source, or `-`. */
  file: string;
  image?: string | undefined;
  /** The folder that holds the folders of articles. */
  out: string;
}

/**
 * Turn a draft into files and write them, unless this is a dry run.
 *
 * @throws {Refusal} when they may not or cannot be written.
 */
export async function makeArticle(draft: ArticleDraft, options: Options, places: Places): Promise<Made> {
  const { notes, ...files } = await toFiles(draft, options, places);
  const taken = explainTaken(files, options.replace);
  if (taken) throw new Refusal(taken);
  const names = options.dryRun
    ? [
        'index.md',
        ...(files.image ? [files.image.name] : []),
        ...(files.pictures ?? []).map(({ name }) => name),
      ]
    : writeArticle(files, options.replace);
  return { ...files, folder: join(files.out, files.slug), names, notes };
}

async function toFiles(
  draft: ArticleDraft,
  { slug: asked, replace }: Options,
  { file, image, out }: Places,
): Promise<ArticleFiles & { notes: Note[] }> {
  const wrong = asked === undefined ? undefined : explainSlug(asked);
  if (wrong) throw new OptionsError(`--slug “${asked ?? ''}” ${wrong}.`);
  const slug =
    asked ??
    toSlug(draft.slug ?? '') ??
    nameArticle(draft.fields.headline, file, new Date().toISOString().slice(0, 10));
  const given = image && (await checkImage(image));
  const pictures = await placePictures(image ? { ...draft, picture: undefined } : draft, [
    given ?? AWAITED_PICTURE,
  ]);
  const name = given ?? (draft.picture && pictures.nameOf(draft.picture));
  const isThere = name !== undefined || (replace && existsSync(join(out, slug, AWAITED_PICTURE)));
  const head = toFrontMatter(draft, { name: name ?? AWAITED_PICTURE, isThere });
  return {
    out,
    slug,
    text: `${head}\n${toMarkdown(draft.blocks, pictures.nameOf)}`,
    image: image && given ? { from: image, name: given } : undefined,
    pictures: pictures.files,
    notes: pictures.notes,
  };
}
