import { randomUUID } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '../../loading/front-matter.ts';
import { explainSystem, Refusal } from '../refusal.ts';
import { toTableLine } from '../bylines/names.ts';
import { toSlug } from '../slug.ts';
import type { UnknownCount } from './unknown.ts';

/** What was added to the tables. */
export interface Added {
  count: number;
}

/**
 * Write authors and topics that the newsroom lacks at the ends of its tables; what stands there stays as it is.
 *
 * @throws {Refusal} when a table cannot be written.
 */
export function addToTables(content: string, { authors, topics }: UnknownCount, isDryRun: boolean): Added {
  if (isDryRun) return { count: 0 };
  const count =
    addToTable(join(content, 'authors.yml'), [...authors.keys()]) +
    addToTable(join(content, 'topics.yml'), [...topics.keys()]);
  authors.clear();
  topics.clear();
  return { count };
}

function addToTable(path: string, names: string[]): number {
  if (names.length === 0) return 0;
  try {
    const table = readFileSync(path, 'utf8');
    const known = Object.keys(parseYaml(table));
    const fresh = names.filter((name) => {
      const slug = toSlug(name);
      return slug !== undefined && !known.includes(slug) && name.length <= 60;
    });
    const lines = [...new Set(fresh.map(toTableLine))];
    if (lines.length === 0) return 0;
    const temporary = `${path}.${randomUUID()}`;
    writeFileSync(temporary, `${table.trimEnd()}\n${lines.join('\n')}\n`);
    renameSync(temporary, path);
    return lines.length;
  } catch (error) {
    throw new Refusal(explainSystem(error, path));
  }
}
