/** An opening tag, with quoted values that may hold any character. */
const TAG = /<[a-z][^<>"']*(?:"[^"]*"[^<>"']*|'[^']*'[^<>"']*)*>/gi;
const ATTRIBUTE = /\s([^\s"'<>/=]+)=(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

/** Attributes that hold one address, and those that hold several with their widths. */
const ONE = /^(?:href|src|poster|data|action|cite)$/i;
const SEVERAL = /^(?:srcset|imagesrcset)$/i;

/** What leads out of the site, or nowhere. */
const FOREIGN = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * List the addresses of files and pages of the site that the tags of a page name, as they are written there.
 *
 * @param own The address of the site itself: what begins with it is no foreign address.
 */
export function listAddresses(html: string, own: string): string[] {
  return listAttributes(html).flatMap(([name, value]) => {
    if (ONE.test(name)) return isOurs(value, own) ? [value] : [];
    if (SEVERAL.test(name))
      return value.split(/,\s+/).flatMap((candidate) => candidate.trim().split(/\s/)[0] ?? []);
    if (name !== 'content') return [];
    const refreshed = /^\d+;\s*url=(\S+)$/i.exec(value)?.[1];
    return [refreshed ?? value].filter((address) => address === refreshed || address.startsWith(own));
  });
}

/** List the names of the parts of a page. */
export function listIds(html: string): Set<string> {
  return new Set(listAttributes(html).flatMap(([name, value]) => (name === 'id' ? [value] : [])));
}

/** List the files that a style sheet names. */
export function listStyleAddresses(css: string): string[] {
  return [...css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)/g)]
    .map(([, address = '']) => address)
    .filter((address) => !FOREIGN.test(address));
}

/** List the addresses of the site that a feed or a sitemap gives in full: as a value, or at the start of an element. */
export function listInText(text: string, own: string): string[] {
  const pattern = new RegExp(`(?:["'>]|&(?:quot|#34|#x22);)(${RegExp.escape(own)}[^\\s"'<>&]*)`, 'gi');
  return [...text.matchAll(pattern)].map(([, address = '']) => address);
}

function isOurs(value: string, own: string): boolean {
  return value.startsWith(own) || !FOREIGN.test(value);
}

/** Every attribute of every tag, by name and value; what a script element holds is no tag. */
function listAttributes(html: string): [string, string][] {
  const markup = html.replace(/(<script\b[^>]*>)[\s\S]*?<\/script>/gi, '$1');
  return [...markup.matchAll(TAG)].flatMap(([tag]) =>
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]): [string, string] => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

/** The only references that our own pages write into addresses and names. */
const ENTITIES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', apos: "'" };

function decodeEntities(value: string): string {
  if (!value.includes('&')) return value;
  return value.replace(
    /&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi,
    (whole, hex?: string, ten?: string, name?: string) => {
      if (name) return ENTITIES[name] ?? whole;
      return String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(ten));
    },
  );
}
