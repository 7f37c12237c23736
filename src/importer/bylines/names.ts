import type { Tables } from '../../loading/tables.ts';
import type { ArticleDraft, DraftNames, Note } from '../draft.ts';
import { toSlug } from '../slug.ts';
import { toKey } from '../text-key.ts';

type Table = ReadonlyMap<string, { name: string; names?: Record<string, string> | undefined }>;

/**
 * Put the slugs of the newsroom’s tables where a draft has names that readers see. A name that no table has is told in a note, and
 * stays out: a table is the newsroom’s to write.
 */
export function resolveNames(draft: ArticleDraft, tables: Tables | undefined): ArticleDraft {
  const { names = {}, fields } = draft;
  const authors = findSlugs(names.authors, tables?.authors);
  const topics = findSlugs(names.topics, tables?.topics);
  const [section] = findSlugs(listSections(names), tables?.sections);
  return {
    ...draft,
    fields: {
      ...fields,
      authors: fields.authors ?? (authors.length > 0 ? authors : undefined),
      topics: fields.topics ?? (topics.length > 0 ? topics.slice(0, 12) : undefined),
      section: fields.section ?? section,
    },
    notes: [...draft.notes, ...noteUnknown(draft, tables)],
  };
}

function findSlugs(names: string[] | undefined, table: Table | undefined): string[] {
  const slugs = names?.flatMap((name) => findSlug(name, table) ?? []) ?? [];
  return [...new Set(slugs)];
}

function findSlug(name: string, table: Table | undefined): string | undefined {
  const wanted = toKey(name);
  const found = [...(table ?? [])].find(([slug, entry]) =>
    [slug, entry.name, ...Object.values(entry.names ?? {})].some((known) => toKey(known) === wanted),
  );
  return found?.[0];
}

/** Names that readers see and no table of the newsroom has. */
export interface UnknownNames {
  authors: string[];
  topics: string[];
  /** All candidates of an article none of which is a section. */
  sections: string[];
}

/** List the names of a draft that the newsroom’s tables lack. */
export function listUnknown({ names = {}, fields }: ArticleDraft, tables: Tables | undefined): UnknownNames {
  const isLacking = (table: Table | undefined) => (name: string) => findSlug(name, table) === undefined;
  const sections = listSections(names);
  const isPlaced = fields.section !== undefined || sections.some((name) => findSlug(name, tables?.sections));
  return {
    authors: fields.authors ? [] : (names.authors ?? []).filter(isLacking(tables?.authors)),
    // A category that is a section needs to be no topic too.
    topics: fields.topics
      ? []
      : (names.topics ?? []).filter(isLacking(tables?.topics)).filter(isLacking(tables?.sections)),
    sections: isPlaced ? [] : sections,
  };
}

/** The line that adds a name to a table of the newsroom. */
export function toTableLine(name: string): string {
  return `${toSlug(name) ?? 'name'}: { name: ${JSON.stringify(name)} }`;
}

function listSections({ section, sections = [] }: DraftNames): string[] {
  return section === undefined ? sections : [section, ...sections];
}

function noteUnknown(draft: ArticleDraft, tables: Tables | undefined): Note[] {
  const { authors, sections } = listUnknown(draft, tables);
  return [
    ...authors.map((name) => note(`The author “${name}” is not in content/authors.yml.`)),
    ...(sections.length > 0
      ? [note(`The section “${sections.join('” or “')}” is not in content/sections.yml.`)]
      : []),
  ];
}

function note(message: string): Note {
  return { type: 'check', message: `${message} Add it there, and its short name to the article.` };
}
