import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { contentFolder } from '../loading/places.ts';
import type { Problem } from '../loading/problems.ts';

/** An address in a file of the site that leads nowhere. */
export interface Broken {
  /** The file of the site that names it. */
  page: string;
  /** As it is written there. */
  address: string;
  /** What is missing: the file, or the part of a page. */
  fault: 'file' | 'anchor';
}

/** Say which content file holds an address that leads nowhere, on which line, and what to do. */
export function explainBroken({ page, address, fault }: Broken): Problem[] {
  const shown = toRooted(address, page);
  const source = findSource(page);
  const message =
    fault === 'file'
      ? `The link to “${shown}” leads nowhere: there is no such page or file. Correct the address, or take it out.`
      : `The link to “${shown}” leads to a part of the page that is not there. Correct what stands after #.`;
  if (!source) return [{ file: `/${page}`, message }];
  return [{ file: source.file, line: findLine(source.text, shown), message }];
}

/** An editor wrote the address from the root of the site; pages have it relative. */
function toRooted(address: string, page: string): string {
  if (/^(?:[a-z]+:|#|\/)/i.test(address)) return address;
  const [path = '', ...rest] = address.split(/(?=[?#])/);
  return `/${posix.join(posix.dirname(page), path).replace(/(^|\/)index\.html$/, '$1')}${rest.join('')}`;
}

/** Pages of articles and standing pages have a file that an editor can mend; lists are made of those. */
function findSource(page: string): { file: string; text: string } | undefined {
  const slug = /^articles\/([^/]+)\/index\.html$/.exec(page)?.[1];
  const name = /^([^/]+)\/index\.html$/.exec(page)?.[1];
  const path = slug ? `articles/${slug}/index.md` : name ? `pages/${name}.md` : undefined;
  if (!path) return undefined;
  try {
    return { file: `content/${path}`, text: readFileSync(join(contentFolder(), path), 'utf8') };
  } catch {
    return undefined;
  }
}

function findLine(text: string, shown: string): number | undefined {
  const variants = [shown, decodeURI(shown), shown.replace(/\/(?=$|[?#])/, '')];
  const line = text.split('\n').findIndex((content) => variants.some((variant) => content.includes(variant)));
  return line < 0 ? undefined : line + 1;
}
