import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { contentFolder } from '../../loading/places.ts';
import type { Tables } from '../../loading/tables.ts';
import { checkDraft } from '../check.ts';
import { settleDraft } from '../dates/settle.ts';
import { noteDisputes } from '../disputes.ts';
import type { ArticleDraft, DraftPicture } from '../draft.ts';
import { addOptions } from '../gather.ts';
import { explainHold } from '../hold.ts';
import { makeArticle } from '../make.ts';
import { listMissing } from '../missing.ts';
import { resolveNames } from '../bylines/names.ts';
import type { Options } from '../options.ts';
import { Refusal } from '../refusal.ts';
import { toFound, toWarnings } from '../report.ts';
import { nameArticle, toSlug } from '../slug.ts';
import { toText } from '../to-text.ts';
import type { Ledger } from './ledger.ts';
import { toUnwritten, type Outcome } from './outcome.ts';

/** What all articles of a batch share. */
export interface Batch {
  options: Options;
  tables: Tables | undefined;
  ledger: Ledger;
  out: string;
}

/** Where an article was read. */
export interface Source {
  /** The full path of the file, or `-`. */
  path: string;
  format: string;
}

/** Import one article of many: whole, not at all, or not again. */
export async function importOne(read: ArticleDraft, source: Source, batch: Batch): Promise<Outcome> {
  const label = read.fields.headline ?? read.origin ?? source.path;
  try {
    return await write(read, source, label, batch);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return toUnwritten(source.path, label, 'refused', ...error.problems);
  }
}

async function write(read: ArticleDraft, from: Source, label: string, batch: Batch): Promise<Outcome> {
  const { path: source, format } = from;
  const { ledger, options, out, tables } = batch;
  const text = read.blocks.map(toText).join('\n');
  if (!text.trim()) return toUnwritten(source, label, 'refused', 'has no text. Look at it in its source');
  const key = read.origin ?? toFileKey(source, text);
  const digest = digestOf(read);
  const known = ledger.find(key);
  if (known && !options.replace) return toSkipped(source, label, known.slug, known.digest !== digest);
  const draft = prepare(read, options, tables);
  const wrong = checkDraft(draft, tables);
  if (wrong.length > 0) throw new Refusal(...wrong);
  const slug = known?.slug ?? findSlug(draft, key, source, ledger);
  if (!options.replace && (await isThere(draft, slug, batch))) {
    ledger.add({ key, slug, digest }, options.dryRun);
    return toSkipped(source, label, slug, false);
  }
  const made = await makeArticle(draft, { ...options, slug }, { file: source, out });
  ledger.add({ key, slug, digest }, options.dryRun);
  const missing = listMissing(draft).map(({ field }) => field);
  const hold = explainHold(draft);
  const isHeld = missing.length > 0 || hold !== undefined;
  return {
    source,
    label,
    status: options.dryRun ? 'dry run' : isHeld ? 'draft' : 'written',
    slug,
    folder: made.folder,
    files: made.names,
    found: toFound(settle(read, options, tables), format),
    missing,
    warnings: [
      ...(hold ? [`It is held back as a draft: ${hold}.`] : []),
      ...toWarnings([...draft.notes, ...noteDisputes(draft), ...made.notes]),
    ],
  };
}

/** A file of one article is known by where it lies from the newsroom; what came through standard input, by its text. */
function toFileKey(source: string, text: string): string {
  if (source === '-') return `text ${hash('sha256', text).slice(0, 32)}`;
  return `file ${relative(contentFolder(), source).replaceAll('\\', '/')}`;
}

function isFileKey(key: string): boolean {
  return /^(?:file|text) /.test(key);
}

function toSkipped(source: string, label: string, slug: string, hasChanged: boolean): Outcome {
  const changed = hasChanged
    ? [`Its source has changed since. Write --replace to take what it says now.`]
    : [];
  return { ...toUnwritten(source, label, 'skipped', ...changed), slug };
}

/** One credit may serve all pictures that have none. */
function prepare(read: ArticleDraft, options: Options, tables: Tables | undefined): ArticleDraft {
  const { credit } = options.picture;
  const told = (picture: DraftPicture): DraftPicture => ({ ...picture, credit: picture.credit ?? credit });
  const draft: ArticleDraft = {
    ...read,
    picture: read.picture && told(read.picture),
    blocks: read.blocks.map((block) =>
      block.type === 'picture' ? { ...block, picture: told(block.picture) } : block,
    ),
  };
  const given = addOptions(draft, { ...options, picture: {} });
  return settle(resolveNames(given, tables), options, tables);
}

function settle(draft: ArticleDraft, { timeZone }: Options, tables: Tables | undefined): ArticleDraft {
  return settleDraft(draft, { timeZone, site: tables?.site });
}

/** Two articles of one export may have one name: the second gets a number. What lies in files of its own is refused instead. */
function findSlug(draft: ArticleDraft, key: string, source: string, ledger: Ledger): string {
  const stem =
    toSlug(draft.slug ?? '') ?? nameArticle(draft.fields.headline, source, hash('sha256', key).slice(0, 8));
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? stem : `${stem}-${number}`;
    const owner = ledger.keyAt(slug);
    const isOfExport = owner !== undefined && !isFileKey(owner) && !isFileKey(key);
    if (!isOfExport || owner === key) return slug;
  }
}

/** A run that broke off between an article and its line leaves the very article that would be written. */
async function isThere(draft: ArticleDraft, slug: string, { options, out }: Batch): Promise<boolean> {
  const path = join(out, slug, 'index.md');
  if (!existsSync(path)) return false;
  const { text } = await makeArticle(
    draft,
    { ...options, slug, dryRun: true, replace: true },
    { file: '-', out },
  );
  return readFileSync(path, 'utf8') === text;
}

function digestOf(draft: ArticleDraft): string {
  const json = JSON.stringify(draft, (name, value: unknown) =>
    name === 'file' || name === 'position' ? undefined : value,
  );
  return hash('sha256', json).slice(0, 32);
}
