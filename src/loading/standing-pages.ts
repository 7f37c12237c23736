import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageSchema, type PageData } from '../schema/site.ts';
import { byCode } from './articles.ts';
import { explainIssues } from './explain.ts';
import { parseFile } from './front-matter.ts';
import type { Problem } from './problems.ts';
import { explainUnreadable } from './tables.ts';

/** A standing page such as `about`, with its text. */
export interface StoredPage {
  id: string;
  data: PageData;
  body: string;
  bodyLine: number;
}

/** Read `content/pages/*.md`, in the order of their names. */
export function readStandingPages(content: string, problems: Problem[]): StoredPage[] {
  const folder = join(content, 'pages');
  return listPages(folder).flatMap((name) => {
    const file = `content/pages/${name}`;
    try {
      const { data, yaml, body, bodyLine } = parseFile(readFileSync(join(folder, name), 'utf8'));
      const parsed = pageSchema.safeParse(data, { reportInput: true });
      if (parsed.success) return [{ id: name.replace(/\.md$/, ''), data: parsed.data, body, bodyLine }];
      problems.push(...explainIssues(parsed.error.issues, file, yaml, 2));
    } catch (error) {
      problems.push({ file, ...explainUnreadable(error) });
    }
    return [];
  });
}

/** A newsroom may have no standing pages at all. */
function listPages(folder: string): string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort(byCode);
  } catch {
    return [];
  }
}
