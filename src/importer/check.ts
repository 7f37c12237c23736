import type { Tables } from '../loading/tables.ts';
import { articleSchema, KINDS } from '../schema/article.ts';
import type { ArticleDraft, DraftFields } from './draft.ts';
import { toData } from './front-matter.ts';
import { findNearest } from './nearest.ts';

/** The option that gives a field, where it is not called as the field is. */
const OPTIONS: Record<string, string> = {
  shortHeadline: '--short-headline',
  'picture.file': '--image',
  'picture.alt': '--picture-alt',
  'picture.caption': '--picture-caption',
  'picture.credit': '--picture-credit',
  'sources.publication': '--publication',
  'sources.title': '--source-title',
  'sources.address': '--source-address',
  'sources.date': '--source-date',
};

/**
 * Check what is known of an article against the schema and the newsroom’s tables; each problem names the option to change.
 *
 * @param tables Nothing where they cannot be read: then names are not checked.
 */
export function checkDraft(draft: ArticleDraft, tables: Tables | undefined): string[] {
  return [...checkSchema(draft), ...(tables ? checkNames(draft.fields, tables) : [])];
}

function checkSchema(draft: ArticleDraft): string[] {
  const data = toData(draft, { name: 'picture.jpg', isThere: true });
  const issues = articleSchema.safeParse(data, { reportInput: true }).error?.issues ?? [];
  const paths = issues.map(({ path }) => path.join('.'));
  return (
    issues
      // One field may break several rules of the schema: the first says enough.
      .filter((issue, index) => issue.input !== undefined && paths.indexOf(issue.path.join('.')) === index)
      .map((issue) => {
        const path = issue.path.filter((step) => typeof step === 'string').join('.');
        const option = OPTIONS[path] ?? `--${path}`;
        if (path === 'kind') return explainName(option, String(issue.input), [...KINDS]);
        if (issue.code === 'too_big' && issue.origin === 'array')
          return `${option} has more than ${issue.maximum} names. Take some out.`;
        return `${option} “${String(issue.input)}” ${issue.message}.`;
      })
  );
}

function checkNames({ section, topics = [], authors = [] }: DraftFields, tables: Tables): string[] {
  return [
    ...listUnknown('--section', section ? [section] : [], tables.sections, 'content/sections.yml'),
    ...listUnknown('--topics', topics, tables.topics, 'content/topics.yml'),
    ...listUnknown('--authors', authors, tables.authors, 'content/authors.yml'),
  ];
}

function listUnknown(
  option: string,
  used: string[],
  known: ReadonlyMap<string, unknown>,
  file: string,
): string[] {
  return used
    .filter((name) => !known.has(name))
    .map((name) => `${explainName(option, name, [...known.keys()])} To add it, write it into ${file}.`);
}

function explainName(option: string, name: string, names: string[]): string {
  const nearest = findNearest(name.toLowerCase(), names);
  const others = nearest ? `Did you mean “${nearest}”?` : `Write one of: ${names.join(', ')}.`;
  return `${option} “${name}” is not known. ${others}`;
}

/** Say what is wrong with one field, by the schema alone; nothing when it is right. */
export function explainField(
  field: 'headline' | 'published' | 'credit' | 'alt',
  value: string,
): string | undefined {
  const { headline, published, picture } = articleSchema.shape;
  const { credit, alt } = picture.unwrap().shape;
  return { headline, published, credit, alt }[field].safeParse(value).error?.issues[0]?.message;
}
