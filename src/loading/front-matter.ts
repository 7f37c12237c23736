import { CORE_SCHEMA, loadAll, YAMLException } from 'js-yaml';

/** Front matter is a page of facts; more than this is a mistake or an attack. */
const MOST_CHARACTERS = 200_000;

/** A text file parted into its metadata and its body. */
export interface PartedFile {
  /** The YAML between the two lines of hyphens. */
  yaml: string;
  body: string;
  /** The line of the file, from 1, on which the body begins. */
  bodyLine: number;
}

/** A text file with its metadata read. */
export interface ParsedFile extends PartedFile {
  data: Record<string, unknown>;
}

/** A file that cannot be read; `line` counts from 1. */
export class FrontMatterError extends Error {
  override name = 'FrontMatterError';
  readonly line: number;

  constructor(message: string, line = 1) {
    super(message);
    this.line = line;
  }
}

/**
 * Part a Markdown file into its front matter and its body, and read the front matter.
 *
 * @throws {FrontMatterError} when there is no front matter, or it is not a list of fields.
 */
export function parseFile(text: string): ParsedFile {
  const parted = partFile(text);
  return { ...parted, data: parseYaml(parted.yaml, 2) };
}

/**
 * Part a Markdown file into its front matter and its body.
 *
 * @throws {FrontMatterError} when there is no front matter.
 */
export function partFile(text: string): PartedFile {
  const found = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(?:\r?\n|$)/m.exec(text);
  if (found?.index !== 0) {
    if (text.trim() === '') throw new FrontMatterError('The file is empty. Write it, or take it away.');
    if (/^---[ \t]*\r?\n/.test(text))
      throw new FrontMatterError('The metadata never ends. Write a line of three hyphens (---) after it.');
    throw new FrontMatterError(
      'The file must begin with its metadata between two lines of three hyphens (---).',
    );
  }
  return { yaml: found[1] ?? '', body: text.slice(found[0].length), bodyLine: found[0].split('\n').length };
}

/**
 * Read YAML as a list of fields. Dates stay text, because their zone is part of the fact.
 *
 * @param firstLine The line of the file on which the YAML begins, for errors.
 * @throws {FrontMatterError} when it is not YAML, or no list of fields.
 */
export function parseYaml(yaml: string, firstLine = 1): Record<string, unknown> {
  if (yaml.length > MOST_CHARACTERS)
    throw new FrontMatterError('The metadata is longer than 200,000 characters.');
  const data = loadYaml(yaml, firstLine);
  if (data === null || data === undefined) return {};
  if (typeof data !== 'object' || Array.isArray(data)) {
    throw new FrontMatterError(
      'The metadata is not a list of fields. Write one on each line, as in "kind: news".',
      firstLine,
    );
  }
  return data as Record<string, unknown>;
}

function loadYaml(yaml: string, firstLine: number): unknown {
  try {
    const documents = loadAll(yaml, { schema: CORE_SCHEMA, maxAliases: 0 });
    if (documents.length < 2) return documents[0];
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const line = firstLine + (error.mark?.line ?? 0);
    throw new FrontMatterError(explainYaml(error.reason, yaml), line);
  }
  throw new FrontMatterError('The metadata is parted by a line of dots or hyphens. Take it out.', firstLine);
}

function explainYaml(reason: string, yaml: string): string {
  if (/^\t/m.test(yaml)) return 'A line begins with a tab. Use spaces.';
  if (/duplicat/i.test(reason)) return 'A field stands here twice. Keep one.';
  if (/alias/i.test(reason))
    return 'Aliases (* and &) are not allowed. Write the text itself, or put it between quotation marks.';
  if (/depth/i.test(reason))
    return 'The metadata is nested more than a hundred levels deep. Take the brackets out.';
  return `The metadata cannot be read here (${reason}). Text with a colon or a quotation mark goes between quotation marks.`;
}

/**
 * The line on which a field stands, found by its path: `['picture', 'alt']`, `['sources', 1, 'address']`.
 *
 * Only used when a problem is reported, so it reads the text again instead of keeping positions for every field.
 */
export function lineOf(yaml: string, path: PropertyKey[], firstLine = 2): number {
  const lines = yaml.split('\n');
  let at = -1;
  for (const step of path) {
    const next = typeof step === 'number' ? findItem(lines, at + 1, step) : findKey(lines, at, String(step));
    if (next < 0) break;
    at = next;
  }
  return firstLine + Math.max(0, at);
}

/** A key may share its line with the hyphen of a list item, so the search begins on the line it stands on. */
function findKey(lines: string[], from: number, key: string): number {
  const pattern = new RegExp(`(?:^|[\\s{,-])["']?${RegExp.escape(key)}["']?\\s*:`);
  return lines.findIndex((line, index) => index >= Math.max(0, from) && pattern.test(line));
}

function findItem(lines: string[], from: number, item: number): number {
  const items = lines.flatMap((line, index) => (index >= from && /^\s*- /.test(line) ? [index] : []));
  return items[item] ?? -1;
}
