import { KINDS } from '../schema/article.ts';
import type { ArticleDraft } from './draft.ts';

/** A field that an article must have and neither the text nor an option gave. */
export interface MissingField {
  /** As in the front matter: `headline`, `picture.alt`. */
  field: string;
  option: string;
  /** What to write there. */
  hint: string;
  /** What the source says there in names that the newsroom’s tables lack. */
  said?: string | undefined;
}

const FIELDS: MissingField[] = [
  { field: 'headline', option: '--headline', hint: 'one line, no full stop' },
  { field: 'kind', option: '--kind', hint: `one of: ${KINDS.join(', ')}` },
  { field: 'section', option: '--section', hint: 'a name from content/sections.yml' },
  {
    field: 'authors',
    option: '--authors',
    hint: 'names from content/authors.yml; none where a source is named',
  },
  { field: 'published', option: '--published', hint: 'with its zone, as in 2024-03-25T18:40:00Z' },
  { field: 'picture.alt', option: '--picture-alt', hint: 'what is seen, for readers who cannot see it' },
  {
    field: 'picture.credit',
    option: '--picture-credit',
    hint: 'who made the picture and where it comes from',
  },
];

/** List what an article must have and this draft has not. */
export function listMissing(draft: ArticleDraft): MissingField[] {
  return FIELDS.filter(({ field }) => isWanted(draft, field)).map((missing) => ({
    ...missing,
    said: sayNames(draft, missing.field),
  }));
}

/** Say what to write into a missing field, in one line. */
export function explainMissing({ hint, said }: MissingField): string {
  return said === undefined ? hint : `the source says “${said}”, which the newsroom lacks; ${hint}`;
}

/** A name from a source may hold what would end a line. */
function sayNames({ names = {} }: ArticleDraft, field: string): string | undefined {
  const said = field === 'authors' ? names.authors?.join(', ') : field === 'section' ? names.section : '';
  return said?.replace(/\s+/g, ' ') || undefined;
}

function isWanted({ fields, picture }: ArticleDraft, field: string): boolean {
  switch (field) {
    case 'authors':
      return !fields.authors?.length && !fields.sources?.length;
    case 'picture.alt':
      return picture !== undefined && !picture.alt;
    case 'picture.credit':
      return picture !== undefined && !picture.credit;
    default:
      return !fields[field as keyof typeof fields];
  }
}
