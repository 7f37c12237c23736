import { homePath, listPath } from '../links.ts';
import { fill, phrasesOf, type Phrases } from '../text/phrases.ts';
import { nameIn } from './editions.ts';
import { listPages, listTeasers, toResults, type ListPage } from './lists.ts';
import type { Newsroom } from './newsroom.ts';
import type { Link, Listing } from './view.ts';

/** The lists that have names of their own: sections, topics and authors. */
const LISTS = ['sections', 'topics', 'authors'] as const;

/** A page of results of a section, topic or author. */
export interface NamedPage {
  list: (typeof LISTS)[number];
  page: ListPage;
}

/** Every page of results of every section, topic and author, with the parameters of its address. */
export async function listNamedPages() {
  const lists = await Promise.all(
    LISTS.map(async (list) => (await listPages(list)).map((page) => ({ list, page }))),
  );
  return lists.flat().map(({ list, page }) => ({
    params: {
      edition: page.index.prefix || undefined,
      list,
      id: page.id,
      page: page.number > 1 ? `page/${page.number}` : undefined,
    },
    props: { list, page } satisfies NamedPage,
  }));
}

/** Describe a page of results. The title of each page is its own, as search engines and screen readers want it. */
export async function viewNamedPage({ list, page }: NamedPage, newsroom: Newsroom) {
  const { prefix, language } = page.index;
  const phrases = phrasesOf(language);
  const name = nameIn(newsroom[list].get(page.id), language);
  // A topic may be called as a standing page is, and a desk as the paper.
  const named = list === 'sections' ? name : `${name} · ${toLabel(list, phrases)}`;
  const addressOf = (number: number) => listPath(list, page.id, prefix, number);
  const listing: Listing = {
    title: name,
    description: describe({ list, page }, newsroom),
    label: toLabel(list, phrases),
    teasers: await listTeasers(page.articles, newsroom),
    results: toResults(page, addressOf),
  };
  const title =
    page.number > 1 ? `${named}, ${fill(phrases.page, { number: page.number }).toLowerCase()}` : named;
  const crumbs: Link[] = [{ name: phrases.frontPage, href: homePath(prefix) }];
  return { listing, path: addressOf(page.number), title, crumbs };
}

/** What is not translated is left out: a sentence in a foreign language helps no reader. */
function describe({ list, page }: NamedPage, newsroom: Newsroom): string | undefined {
  const { index, id, number } = page;
  if (number > 1) return undefined;
  const entry = newsroom[list].get(id);
  if (index.prefix) return entry?.descriptions?.[index.language];
  if (list !== 'authors') return newsroom[list].get(id)?.description;
  return newsroom.authors.get(id)?.about ?? newsroom.authors.get(id)?.role;
}

function toLabel(list: NamedPage['list'], phrases: Phrases): string {
  switch (list) {
    case 'sections':
      return phrases.section;
    case 'topics':
      return phrases.topic;
    case 'authors':
      return phrases.author;
  }
}
