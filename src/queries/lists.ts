import type { StoredArticle } from '../loading/articles.ts';
import type { EditionIndex } from './indexes.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import { toTeaser } from './teasers.ts';
import type { PageOfResults, Teaser } from './view.ts';

/** How many articles a page of results holds. */
export const PAGE_SIZE = 24;

/** A page of results, as a page of ours is made for it. */
export interface ListPage {
  index: EditionIndex;
  /** The section, topic, author or period that it lists. */
  id: string;
  /** From 1. */
  number: number;
  articles: StoredArticle[];
  total: number;
}

const INDEXES = { sections: 'bySection', topics: 'byTopic', authors: 'byAuthor', days: 'byDay' } as const;

/** Every page of results of every list of a sort, in all editions. */
export async function listPages(list: keyof typeof INDEXES): Promise<ListPage[]> {
  const { editions } = await openNewsroom();
  return [...editions.values()].flatMap((index) =>
    [...index[INDEXES[list]]].flatMap(([id, articles]) => toPages(index, id, articles)),
  );
}

/** Part a list into pages of results. */
export function toPages(index: EditionIndex, id: string, articles: StoredArticle[]): ListPage[] {
  const total = Math.max(1, Math.ceil(articles.length / PAGE_SIZE));
  return Array.from({ length: total }, (_, page) => ({
    index,
    id,
    number: page + 1,
    total,
    articles: articles.slice(page * PAGE_SIZE, (page + 1) * PAGE_SIZE),
  }));
}

/** Describe the neighbours of a page of results; of many pages only the ends and the near ones are named. */
export function toResults({ number, total }: ListPage, addressOf: (page: number) => string): PageOfResults {
  const near = new Set([1, 2, number - 1, number, number + 1, total - 1, total]);
  const numbers = [...near].filter((page) => page >= 1 && page <= total).sort((a, b) => a - b);
  return {
    number,
    total,
    pages:
      total > 1
        ? numbers.map((page) => ({ name: String(page), href: addressOf(page), current: page === number }))
        : [],
    previous: number > 1 ? addressOf(number - 1) : undefined,
    next: number < total ? addressOf(number + 1) : undefined,
  };
}

/** Describe the articles of a page of results, with their pictures. */
export function listTeasers(articles: StoredArticle[], newsroom: Newsroom): Promise<Teaser[]> {
  return Promise.all(articles.map((article) => toTeaser(article, newsroom, 'card')));
}
