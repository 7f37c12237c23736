import { archivePath, homePath } from '../links.ts';
import { fill, phrasesOf } from '../text/phrases.ts';
import { formatPeriod, listPeriods, listYears } from './archive.ts';
import type { EditionIndex } from './indexes.ts';
import { listTeasers, toPages, toResults, type ListPage } from './lists.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';
import type { Link, LinkGroup, Listing } from './view.ts';

/** A page of the archive: the whole, a year, a month, or a page of results of a day. */
export interface ArchivePage {
  page: ListPage;
}

/** Every page of every archive, with the parameters of its address. A year and a month list periods, only a day lists articles. */
export async function listArchivePages() {
  const { editions } = await openNewsroom();
  return [...editions.values()].flatMap((index) =>
    listPagesOf(index).map((page) => ({
      params: { edition: index.prefix || undefined, period: toParameter(page) },
      props: { page } satisfies ArchivePage,
    })),
  );
}

function listPagesOf(index: EditionIndex): ListPage[] {
  const days = [...index.byDay].filter(([period]) => period.length === 10);
  const periods = ['', ...[...index.byDay.keys()].filter((period) => period.length < 10)];
  return [
    ...periods.flatMap((period) => toPages(index, period, [])),
    ...days.flatMap(([day, articles]) => toPages(index, day, articles)),
  ];
}

function toParameter({ id, number }: ListPage): string | undefined {
  const period = id.split('-').join('/');
  return number > 1 ? `${period}/page/${number}` : period || undefined;
}

/** Describe a page of the archive. */
export async function viewArchivePage({ page }: ArchivePage, newsroom: Newsroom) {
  const { index, id } = page;
  const phrases = phrasesOf(index.language);
  const name = id ? fill(phrases.archiveOf, { date: formatPeriod(id, index.language) }) : phrases.archive;
  const addressOf = (number: number) => archivePath(index.prefix, id, number);
  const listing: Listing = {
    title: name,
    description: id ? undefined : phrases.archiveIntro,
    teasers: await listTeasers(page.articles, newsroom),
    results: toResults(page, addressOf),
  };
  const title = page.number > 1 ? `${name}, ${fill(phrases.page, { number: page.number })}` : name;
  return {
    listing,
    path: addressOf(page.number),
    title,
    groups: listGroups(index, id),
    crumbs: listCrumbs(index, id),
  };
}

/** The whole archive opens into years and their months, a year into months and their days, a month into days. */
function listGroups(index: EditionIndex, id: string): LinkGroup[] {
  if (!id) return listYears(index);
  if (id.length === 10) return [];
  if (id.length === 7) return [{ name: phrasesOf(index.language).days, links: listPeriods(index, id) }];
  const months = [...index.byDay.keys()].filter((period) => period.length === 7 && period.startsWith(id));
  return months.map((month) => ({
    name: formatPeriod(month, index.language),
    links: listPeriods(index, month),
  }));
}

function listCrumbs({ prefix, language }: EditionIndex, id: string): Link[] {
  const phrases = phrasesOf(language);
  const above = id
    .split('-')
    .slice(0, -1)
    .map((_, depth, parts) => parts.slice(0, depth + 1).join('-'));
  return [
    { name: phrases.frontPage, href: homePath(prefix) },
    ...(id ? [{ name: phrases.archive, href: archivePath(prefix) }] : []),
    ...above.map((period) => ({
      name: formatPeriod(period, language, false),
      href: archivePath(prefix, period),
    })),
  ];
}
