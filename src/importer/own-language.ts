import type { Tables } from '../loading/tables.ts';
import type { ArticleDraft } from './draft.ts';

/** Leave out the language of an article where it is that of the site, which need not be said. */
export function dropOwnLanguage(draft: ArticleDraft, tables: Tables | undefined): ArticleDraft {
  const { language, ...fields } = draft.fields;
  const isOwn = language?.split('-')[0] === tables?.site.language.split('-')[0];
  return isOwn ? { ...draft, fields } : draft;
}
