import type { Tables } from '../loading/tables.ts';
import type { ArticleDraft, DraftNames, Note } from './draft.ts';

type Table = ReadonlyMap<string, { name: string; names?: Record<string, string> | undefined }>;

/**
 * Put the slugs of the newsroom’s tables where a draft has names that readers see. A name that no table has is told in a note, and
 * stays out: a table is the newsroom’s to write.
 */
export function resolveNames(draft: ArticleDraft, tables: Tables | undefined): ArticleDraft {
  const { names = {}, fields } = draft;
  const authors = findSlugs(names.authors, tables?.authors);
  const topics = findSlugs(names.topics, tables?.topics);
  const [section] = findSlugs(names.section === undefined ? [] : [names.section], tables?.sections);
  return {
    ...draft,
    fields: {
      ...fields,
      authors: fields.authors ?? (authors.length > 0 ? authors : undefined),
      topics: fields.topics ?? (topics.length > 0 ? topics.slice(0, 12) : undefined),
      section: fields.section ?? section,
    },
    notes: [...draft.notes, ...noteUnknown(names, tables)],
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

/** Case, accents and the kind of space make no other name. */
function toKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}

function noteUnknown({ authors = [], section }: DraftNames, tables: Tables | undefined): Note[] {
  const unknown = authors.filter((name) => !findSlug(name, tables?.authors));
  const isUnknown = section !== undefined && !findSlug(section, tables?.sections);
  return [
    ...unknown.map((name) => note(`The author “${name}” is not in content/authors.yml.`)),
    ...(isUnknown ? [note(`The section “${section}” is not in content/sections.yml.`)] : []),
  ];
}

function note(message: string): Note {
  return { type: 'check', message: `${message} Add it there, and its short name to the article.` };
}
