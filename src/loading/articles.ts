import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { articleSchema, type ArticleData } from '../schema/article.ts';
import { slug as slugField } from '../schema/fields.ts';
import { explainIssues, formatField, isMissing } from './explain.ts';
import { parseFile } from './front-matter.ts';
import { checkPictures } from './picture-names.ts';
import type { Problem } from './problems.ts';
import { explainUnreadable } from './tables.ts';
import { readText } from './text-file.ts';

/** An article as the store holds it: its metadata, and where its body is. */
export interface StoredArticle {
  slug: string;
  data: ArticleData;
  /** Changes whenever a byte of the article's file does, or the name of a file beside it. */
  digest: string;
}

/** A draft that lacks what every article must have. */
export interface WaitingDraft {
  file: string;
  missing: string[];
}

/** What stands in `content/articles`. */
export interface ReadArticles {
  articles: StoredArticle[];
  waiting: WaitingDraft[];
}

/** Names of the system and of editors that are no articles. */
const IGNORED = /^[._]|~$/;

const slugSchema = slugField();

/**
 * Read the metadata of every article, in the order of their slugs.
 *
 * @param known Gives an article of the last build by slug: it is used again where the digest is the same, because reading YAML
 *   is what costs most here.
 * @param problems Where to add what is wrong.
 */
export function readArticles(
  content: string,
  known: (slug: string) => StoredArticle | undefined,
  problems: Problem[],
): ReadArticles {
  const read: ReadArticles = { articles: [], waiting: [] };
  for (const slug of listFolders(join(content, 'articles'), problems)) {
    readArticle(join(content, 'articles', slug), slug, known, read, problems);
  }
  return read;
}

function listFolders(folder: string, problems: Problem[]): string[] {
  try {
    const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => !IGNORED.test(entry.name));
    for (const entry of entries.filter((entry) => !entry.isDirectory())) {
      const message = entry.isSymbolicLink()
        ? 'This is a link to somewhere else. Put the folder of the article itself here.'
        : 'Only folders stand here. Move it into the folder of its article.';
      problems.push({ file: `content/articles/${entry.name}`, message });
    }
    return entries
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort(byCode);
  } catch (error) {
    problems.push({ file: 'content/articles', ...explainUnreadable(error) });
    return [];
  }
}

function readArticle(
  folder: string,
  slug: string,
  known: (slug: string) => StoredArticle | undefined,
  read: ReadArticles,
  problems: Problem[],
): void {
  const file = `content/articles/${slug}/index.md`;
  const named = slugSchema.safeParse(slug);
  if (!named.success) {
    problems.push({
      file,
      message: `The folder's name ${named.error.issues[0]?.message ?? 'is not a slug'}.`,
    });
    return;
  }
  try {
    const text = readText(join(folder, 'index.md'));
    const files = readdirSync(folder).sort(byCode);
    const digest = hash('sha256', `${files.join('/')}\n${text}`, 'base64url').slice(0, 22);
    const before = known(slug);
    if (before?.digest === digest) read.articles.push(before);
    else checkArticle({ slug, file, text, digest, files }, read, problems);
  } catch (error) {
    problems.push({ file, ...explainUnreadable(error) });
  }
}

/** The file of an article, before its metadata is read. */
interface ArticleFile {
  slug: string;
  file: string;
  text: string;
  digest: string;
  /** The names of all that stands beside it. */
  files: string[];
}

function checkArticle(
  { slug, file, text, digest, files }: ArticleFile,
  read: ReadArticles,
  problems: Problem[],
): void {
  const { data, yaml } = parseFile(text);
  const parsed = articleSchema.safeParse(data, { reportInput: true });
  if (parsed.success) {
    read.articles.push({ slug, data: parsed.data, digest });
    problems.push(...checkPictures(parsed.data, files, file, yaml));
    return;
  }
  const missing = parsed.error.issues.filter(isMissing);
  if (data['draft'] === true && missing.length > 0) {
    read.waiting.push({ file, missing: missing.map((issue) => formatField(issue.path)) });
  }
  const wrong =
    data['draft'] === true ? parsed.error.issues.filter((issue) => !isMissing(issue)) : parsed.error.issues;
  problems.push(...explainIssues(wrong, file, yaml, 2));
}

/** Compare by code unit, so that the order is the same on every machine. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
