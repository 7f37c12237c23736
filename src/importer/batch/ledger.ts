import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRecord } from '../stories/fields.ts';

/** What is kept of an article that was imported. */
export interface Entry {
  /** What it is known by in its source. */
  key: string;
  slug: string;
  /** Changes when its source says something else. */
  digest: string;
}

/** Lies among the articles, so that it goes where they go; the dot before it hides it from the build. */
const NAME = '.imported.jsonl';

/** What was imported into one folder, so that a second run does only what is left. */
export class Ledger {
  readonly #path: string;
  readonly #entries = new Map<string, Entry>();
  readonly #keys = new Map<string, string>();

  constructor(out: string) {
    this.#path = join(out, NAME);
    const text = existsSync(this.#path) ? readFileSync(this.#path, 'utf8') : '';
    for (const line of text.split('\n')) this.#remember(parseLine(line));
  }

  find(key: string): Entry | undefined {
    return this.#entries.get(key);
  }

  /** The key of the article that was imported to a slug. */
  keyAt(slug: string): string | undefined {
    return this.#keys.get(slug);
  }

  /** One line each, added at the end: a run that breaks off loses none of those before. */
  add(entry: Entry, isDryRun: boolean): void {
    this.#remember(entry);
    if (isDryRun) return;
    mkdirSync(join(this.#path, '..'), { recursive: true });
    appendFileSync(this.#path, `${JSON.stringify(entry)}\n`);
  }

  #remember(entry: Entry | undefined): void {
    if (!entry) return;
    this.#entries.set(entry.key, entry);
    this.#keys.set(entry.slug, entry.key);
  }
}

/** A line that broke off is as if it were not there: its article is found by its folder. */
function parseLine(line: string): Entry | undefined {
  try {
    const entry: unknown = JSON.parse(line);
    if (!isRecord(entry)) return undefined;
    const { key, slug, digest } = entry;
    const isWhole = typeof key === 'string' && typeof slug === 'string' && typeof digest === 'string';
    return isWhole ? { key, slug, digest } : undefined;
  } catch {
    return undefined;
  }
}
