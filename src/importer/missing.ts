import { KINDS } from '../schema/article.ts';
import type { ArticleDraft } from './draft.ts';

/** A field that an article must have and neither the text nor an option gave. */
export interface MissingField {
  /** As in the front matter: `headline`, `picture.alt`. */
  field: string;
  option: string;
  /** What to write there. */
  hint: string;
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
  return FIELDS.filter(({ field }) => isWanted(draft, field));
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
