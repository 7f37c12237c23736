import { archivePath, articlePath, correctionsPath, homePath, listPath, standingPath } from '../links.ts';
import { lineOf } from '../loading/front-matter.ts';
import { OLD_ADDRESSES_FILE } from '../loading/old-addresses.ts';
import { reportProblems } from '../loading/problems.ts';
import { openNewsroom, type Newsroom } from './newsroom.ts';

/** An address that a page has left. */
export interface OldAddress {
  /** Root-relative, like all addresses here but those of other sites. */
  from: string;
  /** Where the page is now; absent when it is gone. */
  to?: string | undefined;
  /** What a server answers: moved for good, or gone (RFC 9110). */
  status: 301 | 410;
  /** Why it is gone. */
  reason?: string | undefined;
}

/** Every old address of the site, those of articles first: what servers need to know to answer with the right status. */
export async function listRedirects(): Promise<OldAddress[]> {
  const newsroom = await openNewsroom();
  const renamed = [...newsroom.articles.values()].flatMap(({ slug, data }) =>
    data.redirects.map((old) => ({ from: articlePath(old), to: articlePath(slug), status: 301 as const })),
  );
  return [...renamed, ...listOldAddresses(newsroom)];
}

/** The old addresses of `content/addresses.yml`. */
export function listOldAddresses({ old }: Newsroom): OldAddress[] {
  return [
    ...Object.entries(old.moved).map(([from, to]) => ({ from, to, status: 301 as const })),
    ...Object.entries(old.gone).map(([from, reason]) => ({ from, reason, status: 410 as const })),
  ];
}

/** The pages that stand at old addresses, with the parameters of their addresses; one that is in use again is a mistake. */
export async function listOldPages() {
  const newsroom = await openNewsroom();
  const old = listOldAddresses(newsroom);
  const live = old.length > 0 ? listLive(newsroom) : new Set();
  const clashes = old.filter(({ from }) => live.has(from));
  reportProblems(
    clashes.map(({ from }) => ({
      file: OLD_ADDRESSES_FILE,
      line: lineOf(newsroom.old.yaml, [from], 1),
      message: `${from} is the address of a page of this site again. Take it out here.`,
    })),
  );
  return old
    .filter(({ from }) => !live.has(from))
    .map((props) => {
      const [first = '', ...rest] = props.from.split('/').filter(Boolean);
      return { params: { first, rest: rest.join('/') || undefined }, props };
    });
}

function listLive({ editions, pages }: Newsroom): Set<string> {
  const inEditions = [...editions.values()].flatMap(({ prefix, bySection, byTopic, byAuthor, byDay }) => [
    homePath(prefix),
    correctionsPath(prefix),
    archivePath(prefix),
    ...[...byDay.keys()].map((day) => archivePath(prefix, day)),
    ...[...bySection.keys()].map((id) => listPath('sections', id, prefix)),
    ...[...byTopic.keys()].map((id) => listPath('topics', id, prefix)),
    ...[...byAuthor.keys()].map((id) => listPath('authors', id, prefix)),
  ]);
  return new Set([...inEditions, ...pages.map(({ id }) => standingPath(id))]);
}
