import type { ArticleDraft } from '../draft.ts';
import { parseMarkup, stripPage } from './dom.ts';
import { findBody } from './find-body.ts';

/** Read the markup of a page into a draft. */
export function readPage(html: string): ArticleDraft {
  const { markup } = stripPage(html);
  const { blocks, notes } = findBody(parseMarkup(markup));
  return { fields: {}, blocks, notes };
}
