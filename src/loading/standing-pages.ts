import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { slug } from '../schema/fields.ts';
import { pageSchema, type PageData } from '../schema/site.ts';
import { byCode } from './articles.ts';
import { explainIssues } from './explain.ts';
import { parseFile } from './front-matter.ts';
import type { Problem } from './problems.ts';
import { explainUnreadable } from './tables.ts';
import { readText } from './text-file.ts';

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
    problems.push(...checkName(name.replace(/\.md$/, ''), file));
    try {
      const { data, yaml, body, bodyLine } = parseFile(readText(join(folder, name)));
      const parsed = pageSchema.safeParse(data, { reportInput: true });
      if (parsed.success) return [{ id: name.replace(/\.md$/, ''), data: parsed.data, body, bodyLine }];
      problems.push(...explainIssues(parsed.error.issues, file, yaml, 2));
    } catch (error) {
      problems.push({ file, ...explainUnreadable(error) });
    }
    return [];
  });
}

/** What stands at the top of the site already; a page of such a name would take its address. */
const TAKEN =
  /^(?:articles|archive|authors|corrections|feed|feeds|fonts|index|page|pictures|sections|topics|404|[a-z]{2,3})$/;

const slugSchema = slug();

function checkName(id: string, file: string): Problem[] {
  const named = slugSchema.safeParse(id);
  if (!named.success)
    return [{ file, message: `The file's name ${named.error.issues[0]?.message ?? 'is not a slug'}.` }];
  if (!TAKEN.test(id)) return [];
  return [{ file, message: `/${id}/ is the address of something else on the site. Rename the file.` }];
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
