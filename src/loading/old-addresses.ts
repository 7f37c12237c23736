import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articlePath } from '../links.ts';
import { addressesSchema, type AddressesData } from '../schema/site.ts';
import type { StoredArticle } from './articles.ts';
import { explainIssues } from './explain.ts';
import { lineOf, parseYaml } from './front-matter.ts';
import type { Problem } from './problems.ts';
import { explainUnreadable } from './tables.ts';

/** Addresses that pages have left, with the text of the file, to say in which line something is wrong. */
export interface OldAddresses extends AddressesData {
  yaml: string;
}

/** The file in which they stand. */
export const OLD_ADDRESSES_FILE = 'content/addresses.yml';

/** Read `addresses.yml`; a newsroom that has lost no page has none. */
export function readOldAddresses(content: string, problems: Problem[]): OldAddresses {
  const path = join(content, 'addresses.yml');
  if (!existsSync(path)) return { moved: {}, gone: {}, yaml: '' };
  try {
    const yaml = readFileSync(path, 'utf8');
    const parsed = addressesSchema.safeParse(parseYaml(yaml), { reportInput: true });
    if (parsed.success) return { ...parsed.data, yaml };
    problems.push(...explainIssues(parsed.error.issues, OLD_ADDRESSES_FILE, yaml, 1));
  } catch (error) {
    problems.push({ file: OLD_ADDRESSES_FILE, ...explainUnreadable(error) });
  }
  return { moved: {}, gone: {}, yaml: '' };
}

/** What servers need to know of old addresses: from where to where, for good, and what was withdrawn. Those of drafts lead nowhere yet. */
export function listMoves(
  seen: StoredArticle[],
  { moved, gone }: OldAddresses,
): { moved: [from: string, to: string][]; gone: string[] } {
  const renamed = seen.flatMap(({ slug, data }) =>
    data.redirects.map((before): [string, string] => [articlePath(before), articlePath(slug)]),
  );
  return { moved: [...renamed, ...Object.entries(moved)], gone: Object.keys(gone) };
}

/** Check that no old address is in use again, and that each leads to its end at once: no chain, no circle. */
export function checkOldAddresses({ moved, gone, yaml }: OldAddresses, articles: StoredArticle[]): Problem[] {
  const live = new Map<string, string>(articles.map(({ slug }) => [`/articles/${slug}/`, slug]));
  const redirects = new Map<string, string>(
    articles.flatMap(({ slug, data }) => data.redirects.map((old) => [`/articles/${old}/`, slug] as const)),
  );
  const at = (from: string, message: string) => ({
    file: OLD_ADDRESSES_FILE,
    line: lineOf(yaml, [from], 1),
    message,
  });
  const claimed = [...Object.keys(moved), ...Object.keys(gone)].flatMap((from) => {
    const owner = live.get(from) ?? redirects.get(from);
    if (owner)
      return at(from, `${from} belongs to the article "${owner}". Take it out here, or rename the article.`);
    return from in moved && from in gone ? at(from, `${from} is both moved and gone. Keep one.`) : [];
  });
  const chained = Object.entries(moved).flatMap(([from, to]) => {
    if (from === to)
      return at(from, `${from} leads to itself. Write where the page is now, or list it under gone.`);
    if (to in gone) return at(from, `${from} leads to ${to}, which is gone. List it under gone too.`);
    const next = moved[to] ?? (redirects.has(to) ? `/articles/${redirects.get(to)}/` : undefined);
    return next
      ? at(
          from,
          `${from} leads to ${to}, which leads on to ${next}. Write the last address: a chain loses readers.`,
        )
      : [];
  });
  return [...claimed, ...chained];
}

/** Check in the built site that every moved page is where it is said to be. */
export function checkTargets({ moved, yaml }: OldAddresses, site: string): Problem[] {
  return Object.entries(moved)
    .filter(([, to]) => to.startsWith('/') && !existsSync(join(site, to, 'index.html')))
    .map(([from, to]) => ({
      file: OLD_ADDRESSES_FILE,
      line: lineOf(yaml, [from], 1),
      message: `${from} leads to ${to}, where there is no page. Write where the page is now, or list it under gone.`,
    }));
}
