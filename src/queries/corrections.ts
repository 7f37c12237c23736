import { articlePath } from '../links.ts';
import type { EditionIndex } from './indexes.ts';
import type { CorrectionEntry } from './view.ts';

/** Every correction of an edition, newest first, with the article that it mends. */
export function listCorrections({ articles }: EditionIndex): CorrectionEntry[] {
  return articles
    .flatMap(({ slug, data }) =>
      data.corrections.map((entry) => ({
        ...entry,
        article: { name: data.headline, href: articlePath(slug) },
      })),
    )
    .sort((a, b) => Date.parse(b.date) - Date.parse(a.date) || (a.article.href < b.article.href ? -1 : 1));
}
