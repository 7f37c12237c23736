import { archivePath, listPath } from '../links.ts';
import { formatLongDate } from '../text/dates.ts';
import { fill, phrasesOf } from '../text/phrases.ts';
import type { StoredArticle } from '../loading/articles.ts';
import { nameIn } from './editions.ts';
import { findLatest, type EditionIndex } from './indexes.ts';
import type { Newsroom } from './newsroom.ts';
import { toTeaser } from './teasers.ts';
import type { Front, FrontBlock } from './view.ts';

/** How many stories stand in each part of a front page. */
const SECOND = 4;
const IN_SECTION = 3;
const LATEST = 6;

/** Choose what stands where: an editor's choice first, then the newest. No story stands twice above the list of the latest. */
export async function viewFront(newsroom: Newsroom, index: EditionIndex): Promise<Front> {
  const { lead, second } = chooseTop(newsroom, index);
  const used = new Set([lead, ...second]);
  const { language, prefix } = index;
  const date = formatLongDate(findLatest(index), language, newsroom.site.timeZone);
  return {
    title: fill(phrasesOf(language).frontPageOf, { name: newsroom.site.name, date }),
    latestHref: archivePath(prefix),
    lead: lead && (await toTeaser(lead, newsroom, 'front')),
    second: await Promise.all(second.map((article) => toTeaser(article, newsroom))),
    blocks: await viewBlocks(newsroom, index, used),
    latest: await Promise.all(index.articles.slice(0, LATEST).map((article) => toTeaser(article, newsroom))),
  };
}

function chooseTop(
  { site, articles }: Newsroom,
  index: EditionIndex,
): { lead: StoredArticle | undefined; second: StoredArticle[] } {
  const chosen = [site.front.lead, ...site.front.second].map((slug) =>
    slug ? articles.get(slug) : undefined,
  );
  const own = index.prefix === '' ? chosen : [];
  const named = new Set(own.slice(1).filter((article) => article !== undefined));
  const newest = index.articles.slice(0, SECOND + 1 + own.length);
  const lead = own[0] ?? newest.find((article) => !named.has(article));
  const rest = [...new Set([...named, ...newest])].filter((article) => article !== lead);
  return { lead, second: rest.slice(0, SECOND) };
}

async function viewBlocks(
  newsroom: Newsroom,
  index: EditionIndex,
  used: Set<StoredArticle | undefined>,
): Promise<FrontBlock[]> {
  const blocks = [...newsroom.sections].map(async ([id, section]) => {
    const articles = (index.bySection.get(id) ?? [])
      .slice(0, IN_SECTION + used.size)
      .filter((article) => !used.has(article));
    const link = { name: nameIn(section, index.language), href: listPath('sections', id, index.prefix) };
    return {
      ...link,
      teasers: await Promise.all(
        articles.slice(0, IN_SECTION).map((article) => toTeaser(article, newsroom, 'card')),
      ),
    };
  });
  return (await Promise.all(blocks)).filter(({ teasers }) => teasers.length > 0);
}
