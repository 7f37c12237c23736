import { archivePath, correctionsPath, homePath, listPath, standingPath } from '../links.ts';
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
  /** Why it is gone. */
  reason?: string | undefined;
}

/** The old addresses of `content/addresses.yml`. */
function listOldAddresses({ old }: Newsroom): OldAddress[] {
  return [
    ...Object.entries(old.moved).map(([from, to]) => ({ from, to })),
    ...Object.entries(old.gone).map(([from, reason]) => ({ from, reason })),
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
