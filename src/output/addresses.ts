/** An opening tag, with quoted values that may hold any character. */
const TAG = /<[a-z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/gi;

/** Any attribute with its value, so that no value of another is searched for one. */
const ATTRIBUTE = /(\s([^\s"'<>/=]+)=)(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;
const WITH_ADDRESS = /^(href|src|srcset|poster|content)$/i;

/** Rewrite every address in the tags of a page that begins with a single slash; all others stay as they are. */
export function rewriteAddresses(html: string, rewrite: (address: string) => string): string {
  return html.replace(TAG, (tag) =>
    tag.replace(
      ATTRIBUTE,
      (whole, before: string, name: string, double?: string, single?: string, bare?: string) => {
        if (!WITH_ADDRESS.test(name)) return whole;
        const value = double ?? single ?? bare ?? '';
        const rewritten = rewriteValue(name.toLowerCase(), value, rewrite);
        return rewritten === value ? whole : `${before}"${rewritten}"`;
      },
    ),
  );
}

/**
 * The address of one page or file of the site as seen from another, so that the site works under any path and from a disk, where
 * no server adds `index.html`.
 *
 * It climbs to the front page and comes down from there. Some servers show a page at its address without the last slash, one
 * folder higher: an address that climbs too far ends at the root of the host, so that it is right there too.
 *
 * @param to Root-relative, perhaps with `?` or `#`.
 * @param from The page's own path: `/articles/vote/`, or `/404.html`.
 */
export function toRelative(to: string, from: string): string {
  const [, path = '/', rest = ''] = /^([^?#]*)(.*)$/s.exec(to) ?? [];
  const file = path.endsWith('/') ? `${path}index.html` : path;
  const depth = from.split('/').length - 2;
  return `${'../'.repeat(depth)}${file.slice(1)}${rest}`;
}

/** Rewrite `url(/…)` in a style sheet that stands `depth` folders below the root. */
export function rewriteStyleAddresses(css: string, depth: number): string {
  return css.replace(
    /url\((["']?)\/(?!\/)/g,
    (_whole, quote: string) => `url(${quote}${'../'.repeat(depth)}`,
  );
}

function rewriteValue(name: string, value: string, rewrite: (address: string) => string): string {
  if (name === 'srcset') return rewriteSrcset(value, rewrite);
  if (name === 'content')
    return value.replace(/(?<=^0; url=)\S+$/, (address) => rewriteOne(address, rewrite));
  return rewriteOne(value, rewrite);
}

function rewriteSrcset(value: string, rewrite: (address: string) => string): string {
  return value
    .split(/,\s+/)
    .map((candidate) => candidate.replace(/^\S+/, (address) => rewriteOne(address, rewrite)))
    .join(', ');
}

function rewriteOne(address: string, rewrite: (address: string) => string): string {
  return /^\/(?!\/)/.test(address) ? rewrite(address) : address;
}
