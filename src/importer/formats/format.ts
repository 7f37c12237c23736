import type { ArticleDraft } from '../draft.ts';

/** One form in which articles reach us. */
export interface SourceFormat {
  /** As people call it: `page text`. */
  name: string;
  /** Decide from the text, and from the name of its file, whether it is of this form. */
  recognises(text: string, name: string): boolean;
  /** Find what the text says of the article, and nothing else. */
  read(text: string): ArticleDraft;
}
