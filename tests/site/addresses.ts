import { posix } from 'node:path';
import { selectAll } from 'hast-util-select';
import { parsePage } from './site.ts';

/** An address in a page. */
export interface Address {
  /** As the page has it. */
  value: string;
  /** The name of its element. */
  element: string;
  /** True when the browser fetches it without being asked. */
  loads: boolean;
}

/** The `rel` of links for machines: these are absolute, and nothing fetches them. */
const FOR_MACHINES = ['canonical', 'alternate'];

const found = new Map<string, Address[]>();

/** Find every `href`, `src` and candidate of a `srcset` in a page, but those that are written for machines. */
export function findAddresses(page: string): Address[] {
  const known = found.get(page);
  if (known) return known;
  const addresses = selectAll('[href], [src], [srcset]', parsePage(page)).flatMap(
    ({ tagName, properties }) => {
      const { href, src, srcSet, rel } = properties;
      if (tagName === 'link' && [rel].flat().some((value) => FOR_MACHINES.includes(String(value)))) return [];
      // The page for what is not found tries several ways to the front page: from its own folder, one is right.
      if ((properties.dataWay ?? '0') !== '0') return [];
      const values = [href, src, ...parseSrcset(srcSet)].filter((value) => typeof value === 'string');
      return values.map((value) => ({ value, element: tagName, loads: tagName !== 'a' }));
    },
  );
  found.set(page, addresses);
  return addresses;
}

/** Tell whether an address has a scheme or a host. */
export function isForeign(address: string): boolean {
  return /^([a-z][a-z0-9+.-]*:|\/\/)/i.test(address);
}

/** The file of the built site that a relative address leads to, seen from another. */
export function resolveOnDisk(address: string, from: string): string {
  const [path = ''] = address.split(/[?#]/);
  return path === '' ? from : posix.join(posix.dirname(from), decodeURIComponent(path));
}

const ids = new Map<string, string[]>();

/** List the ids of a page, in order; none for what is not a page. */
export function listIds(page: string): string[] {
  if (!page.endsWith('.html')) return [];
  const known =
    ids.get(page) ?? selectAll('[id]', parsePage(page)).map(({ properties }) => String(properties.id));
  ids.set(page, known);
  return known;
}

function parseSrcset(value: unknown): string[] {
  return [value]
    .flat()
    .flatMap((part) => (typeof part === 'string' ? part.split(/,\s+/) : []))
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter(Boolean);
}
