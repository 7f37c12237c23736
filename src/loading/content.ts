import { readArticles, type StoredArticle, type WaitingDraft } from './articles.ts';
import { checkOldAddresses, readOldAddresses, type OldAddresses } from './old-addresses.ts';
import { ContentError, type Problem } from './problems.ts';
import { checkReferences } from './references.ts';
import { readStandingPages, type StoredPage } from './standing-pages.ts';
import { readTables, type Tables } from './tables.ts';

/** The whole newsroom, read and checked. */
export interface Content extends Tables {
  articles: StoredArticle[];
  waiting: WaitingDraft[];
  pages: StoredPage[];
  old: OldAddresses;
}

/**
 * Read and check all content.
 *
 * @param folder The folder of the newsroom.
 * @param known Gives an article as the last build had it, by slug.
 * @throws {ContentError} naming every problem there is.
 */
export function readContent(
  folder: string,
  known: (slug: string) => StoredArticle | undefined = () => undefined,
): Content {
  const problems: Problem[] = [];
  const tables = readTables(folder, problems);
  const { articles, waiting } = readArticles(folder, known, problems);
  const pages = readStandingPages(folder, problems);
  const old = readOldAddresses(folder, problems);
  problems.push(...checkOldAddresses(old, articles));
  if (tables) problems.push(...checkReferences(articles, tables));
  if (!tables || problems.length > 0) throw new ContentError(problems);
  return { ...tables, articles, waiting, pages, old };
}
