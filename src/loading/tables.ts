import { join } from 'node:path';
import * as z from 'zod';
import { slug } from '../schema/fields.ts';
import { authorSchema, sectionSchema, siteSchema, topicSchema } from '../schema/site.ts';
import type { AuthorData, SectionData, SiteData } from '../schema/site.ts';
import { explainIssues } from './explain.ts';
import { FrontMatterError, parseYaml } from './front-matter.ts';
import type { Problem } from './problems.ts';
import { readText } from './text-file.ts';

/** What the newsroom says of itself: the site, and the names that articles may use. */
export interface Tables {
  site: SiteData;
  sections: Map<string, SectionData>;
  topics: Map<string, SectionData>;
  authors: Map<string, AuthorData>;
}

const names = (entry: z.ZodType) => z.record(slug(), entry);

/**
 * Read `site.yml`, `sections.yml`, `topics.yml` and `authors.yml`.
 *
 * @param content The folder of the newsroom.
 * @param problems Where to add what is wrong; the tables are whole only when nothing was added.
 */
export function readTables(content: string, problems: Problem[]): Tables | undefined {
  const site = readTable(content, 'site.yml', siteSchema, problems);
  const sections = readTable(content, 'sections.yml', names(sectionSchema), problems);
  const topics = readTable(content, 'topics.yml', names(topicSchema), problems);
  const authors = readTable(content, 'authors.yml', names(authorSchema), problems);
  if (!site || !sections || !topics || !authors) return undefined;
  return {
    site: site as SiteData,
    sections: toMap<SectionData>(sections),
    topics: toMap<SectionData>(topics),
    authors: toMap<AuthorData>(authors),
  };
}

function readTable(content: string, name: string, schema: z.ZodType, problems: Problem[]): unknown {
  const file = `content/${name}`;
  try {
    const yaml = readText(join(content, name));
    const parsed = schema.safeParse(parseYaml(yaml), { reportInput: true });
    if (parsed.success) return parsed.data;
    problems.push(...explainIssues(parsed.error.issues, file, yaml, 1));
  } catch (error) {
    problems.push({ file, ...explainUnreadable(error) });
  }
  return undefined;
}

/** Say why a file could not be read: it is not there, may not be opened, or is not YAML. */
export function explainUnreadable(error: unknown): { line?: number; message: string } {
  if (error instanceof FrontMatterError) return { line: error.line, message: error.message };
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return { message: 'The file is missing. Write it, or take its folder away.' };
  if (code === 'EACCES') return { message: 'The file may not be read. Change its permissions.' };
  if (code === 'EISDIR') return { message: 'This is a folder, and a file should stand here. Rename it.' };
  if (code === 'ELOOP')
    return { message: 'This is a link that leads back to itself. Put the file itself here.' };
  if (code) return { message: `The file cannot be read (${code}).` };
  throw error;
}

function toMap<Entry>(record: unknown): Map<string, Entry> {
  return new Map(Object.entries(record as Record<string, Entry>));
}
