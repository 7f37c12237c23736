import { lstatSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readerBeside } from './beside.ts';
import type { AllRead, SourceFormat, SourceInput } from './formats/format.ts';
import { findFormat, findFormatByName, FORMATS } from './formats/formats.ts';
import { findNearest } from './nearest.ts';
import type { Options } from './options.ts';
import { readBytes } from './read-input.ts';
import { OptionsError, Refusal } from './refusal.ts';
import { looksLikeJson, readJson } from './stories/read-json.ts';
import type { Reading } from './stories/story-format.ts';
import { sniffRoot } from './xml/sniff.ts';

/** A source with all that it holds. */
export interface ReadSource extends AllRead {
  format: string;
  bytes: Uint8Array;
}

/** Files in a folder that may be articles; what else lies there are their pictures. */
const READABLE = /.(?:md|markdown|html?|xhtml|mhtml?|txt|json|xml|rss|atom|nitf|docx)$/i;

/** Folders in folders, at most so deep. */
const MOST_DEPTH = 12;

/** The files that inputs stand for, as full paths. */
export interface Inputs {
  paths: string[];
  /** True where a folder was named, so that nobody knows how many there are. */
  isMany: boolean;
}

/** List the files that inputs stand for: a folder stands for those in it, in the order of their names. */
export function listInputs(files: string[], folder: string): Inputs {
  const paths = files.map((file) => (file === '-' ? file : resolve(folder, file)));
  const isFolder = (path: string) => lstatSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
  return {
    paths: paths.flatMap((path) => (path !== '-' && isFolder(path) ? listFolder(path, 0) : [path])),
    isMany: paths.length > 1 || paths.some((path) => path !== '-' && isFolder(path)),
  };
}

/** Links are not followed: they could lead in a circle. */
function listFolder(folder: string, depth: number): string[] {
  const entries = readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && name !== '_index.md')
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return depth < MOST_DEPTH ? listFolder(path, depth + 1) : [];
    return entry.isFile() && READABLE.test(entry.name) ? [path] : [];
  });
}

/** How the options ask for sources to be read. */
export function readingOf({ pictures }: Options, folder: string): Reading {
  return {
    pictures: pictures === undefined ? undefined : readerBeside(join(resolve(folder, pictures), '-')),
  };
}

/**
 * Read a file, or standard input, into the drafts that it holds.
 *
 * @param from The name of its format, where the person says it.
 * @throws {Refusal} when it cannot be read, or is of no form that is known.
 */
export async function readSource(
  file: string,
  from: string | undefined,
  reading: Reading,
): Promise<ReadSource> {
  const input: SourceInput = { bytes: readBytes(file), name: file, beside: readerBeside(file) };
  const format = from === undefined ? findFormat(input) : named(from);
  if (!format || (from === undefined && isUnknownJson(format, input))) throw explainUnknown(input);
  const all = format.readAll
    ? await format.readAll(input, reading)
    : { drafts: await format.read(input), passedOver: [] };
  return { ...all, format: format.name, bytes: input.bytes };
}

function named(name: string): SourceFormat {
  const format = findFormatByName(name);
  if (format) return format;
  const nearest = findNearest(name, listNames());
  throw new OptionsError(
    `--from “${name}” is no format. ${nearest ? `Did you mean “${nearest}”?` : `Write one of: ${listNames().join(', ')}.`}`,
  );
}

function listNames(): string[] {
  return FORMATS.map(({ name }) => name);
}

/** Any text could be that of a page, but nobody wants to read JSON there. */
function isUnknownJson({ name }: SourceFormat, input: SourceInput): boolean {
  return name === 'page text' && looksLikeJson(input);
}

/** A file of JSON that no format knows is often one that broke off. */
function explainUnknown(input: SourceInput): Refusal {
  if (looksLikeJson(input)) {
    readJson(input);
    return new Refusal(
      `${input.name} is JSON of no kind that is known. Say --from, or export it in another form.`,
    );
  }
  const root = sniffRoot(input.bytes);
  const shown = root === undefined ? '' : `: it is XML whose first element is “${root}”`;
  return new Refusal(
    `The form of this file is not known${shown}. There are: ${listNames().join(', ')}. Say --from with one of these, or give another file.`,
  );
}
