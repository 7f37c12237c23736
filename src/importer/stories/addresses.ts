import { toSlug } from '../slug.ts';

/** The last part of an address that names its article, as a slug; nothing where the address is a number or a query. */
export function slugOfAddress(address: string | undefined): string | undefined {
  if (!address) return undefined;
  const [path = ''] = address.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '').split(/[?#]/, 1);
  const parts = path.split('/').filter(Boolean);
  const last = parts.at(-1)?.replace(/\.(?:html?|php|aspx?|md)$/i, '');
  const named = last === 'index' ? parts.at(-2) : last;
  return named === undefined ? undefined : toSlug(decodePart(named));
}

/** Percent signs in the wild need not be an encoding. */
export function decodePart(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
