import { hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleSchema, type ArticleData } from '../schema/article.ts';
import { slug as slugField } from '../schema/fields.ts';
import { explainIssues, formatField, isMissing } from './explain.ts';
import { parseFile } from './front-matter.ts';
import type { Problem } from './problems.ts';
import { explainUnreadable } from './tables.ts';

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
      problems.push({
        file: `content/articles/${entry.name}`,
        message: 'Only folders stand here. Move it into the folder of its article.',
      });
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
    const text = readUtf8(join(folder, 'index.md'));
    const digest = hash(
      'sha256',
      `${readdirSync(folder).sort(byCode).join('/')}\n${text}`,
      'base64url',
    ).slice(0, 22);
    const before = known(slug);
    if (before?.digest === digest) read.articles.push(before);
    else checkArticle(slug, file, text, digest, read, problems);
  } catch (error) {
    problems.push({ file, ...explainUnreadable(error) });
  }
}

function checkArticle(
  slug: string,
  file: string,
  text: string,
  digest: string,
  read: ReadArticles,
  problems: Problem[],
): void {
  if (text.includes('\u0000')) {
    problems.push({
      file,
      message: 'The file holds NUL characters, so it is no text. Save it again as UTF-8.',
    });
    return;
  }
  const { data, yaml } = parseFile(text);
  const parsed = articleSchema.safeParse(data, { reportInput: true });
  if (parsed.success) {
    read.articles.push({ slug, data: parsed.data, digest });
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

const decoder = new TextDecoder('utf-8', { fatal: true });

function readUtf8(path: string): string {
  const bytes = readFileSync(path);
  try {
    return decoder.decode(bytes).replaceAll('\r\n', '\n');
  } catch {
    throw Object.assign(new Error(), { code: 'not UTF-8: save it again in that encoding' });
  }
}

/** Compare by code unit, so that the order is the same on every machine. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
