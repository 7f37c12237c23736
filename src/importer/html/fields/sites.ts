import { isLike } from './claims.ts';
import type { Root } from 'hast';
import { isElement, listElements, readText, textOf } from '../tree/hast.ts';
import { isThing, listOf, textIn, typesOf, type Thing } from './json-ld.ts';
import { toKey } from '../../text-key.ts';
import type { Witnesses } from './witnesses.ts';

/** List the names of the publication: those that its page states, and its address without the ending. */
export function listSites(witnesses: Witnesses): string[] {
  const known = SITES.get(witnesses);
  if (known !== undefined) return known;
  const sites = findSites(witnesses);
  SITES.set(witnesses, sites);
  return sites;
}

/** What a page says of itself is not changed, and four fields ask for the names of its publication. */
const SITES = new WeakMap<Witnesses, string[]>();

function findSites({ metas, article, page, things }: Witnesses): string[] {
  const canonical = listElements(
    page,
    (element) => isElement(element, 'link') && textOf(element.properties, 'rel') === 'canonical',
    1,
  );
  const addresses = [
    ...canonical.map(({ properties }) => textOf(properties, 'href')),
    ...(metas.get('og:url') ?? []),
  ];
  const stated = [
    'og:site_name',
    'application-name',
    'apple-mobile-web-app-title',
    'twitter:site',
    'publisher',
    'dc.publisher',
  ].flatMap((name) => metas.get(name) ?? []);
  const houses = [...listOf(article['publisher']), ...listOf(article['sourceOrganization'])];
  const isHouse = (thing: Thing) =>
    typesOf(thing).some((type) => /^(?:WebSite|NewsMediaOrganization)$/.test(type)) ||
    houses.some((house) => isThing(house) && house['@id'] !== undefined && house['@id'] === thing['@id']);
  const published = [...houses, ...things.filter(isHouse).map(({ name }) => name)].map(
    (one) => textIn(one) ?? '',
  );
  return [
    ...stated,
    ...published,
    ...listFrontAuthors(article, addresses),
    ...addresses.flatMap(readHost),
  ].filter((name) => toLetters(name).length > 1);
}

/** An author of news whose page is the front page of the site is the publication. */
function listFrontAuthors(article: Thing, addresses: string[]): string[] {
  if (!typesOf(article).some((type) => type.includes('News'))) return [];
  const hosts = new Set(addresses.flatMap((address) => readHost(address)[0] ?? []));
  return listOf(article['author']).flatMap((author) => {
    const address = isThing(author) ? (textIn(author['url']) ?? '') : '';
    const isFront = FRONT.test(address) && hosts.has(readHost(address)[0] ?? '');
    return isFront && isThing(author) ? (textIn(author['name']) ?? []) : [];
  });
}

/** An address with nothing behind the name of the site. */
const FRONT = /^https?:\/\/[^/?#]+\/?$/i;

/** Tell whether a text is a name of the publication. */
export function isSite(text: string, sites: string[]): boolean {
  const names = listForms(text);
  return formsOf(sites).some((other) => names.some((name) => isSameSite(name, other)));
}

/** The forms of a page’s names for its publication: every name on the page is compared with them. */
const FORMS = new WeakMap<string[], string[]>();

function formsOf(sites: string[]): string[] {
  const known = FORMS.get(sites);
  if (known) return known;
  const forms = [...new Set(sites.flatMap(listForms))];
  FORMS.set(sites, forms);
  return forms;
}

function isSameSite(name: string, other: string): boolean {
  return name === other || (name.length > 3 && name.replace(ENDING, '') === other.replace(ENDING, ''));
}

/** Addresses have no space behind the article that a paper’s name begins with. */
function listForms(text: string): string[] {
  return [toLetters(text), toKey(text).replace(/ /g, '')];
}

/** Tell whether a text has a name of the publication in it, as in `Saltmere Courier newsroom`. */
export function holdsSite(text: string, sites: string[]): boolean {
  const letters = toLetters(text);
  return sites.map(toLetters).some((site) => site.length > 4 && letters.includes(site));
}

const ENDING = /(?:com|org|net|de|at|ch|fr|it|es|uk|co|online|media|news|magazine|magazin)$/;

function toLetters(text: string): string {
  return toKey(text)
    .replace(/^(?:the|der|die|das|le|la|el|il) /, '')
    .replace(/ /g, '');
}

function readHost(address: string): string[] {
  const [, host = ''] = /^https?:\/\/(?:www\d?\.|m\.)?([^/:?#]+)/i.exec(address) ?? [];
  const parts = host.split('.');
  return host
    ? [
        host,
        parts.slice(0, -1).join('.'),
        parts.at(parts.length > 2 && (parts.at(-2) ?? '').length <= 3 ? -3 : -2) ?? '',
      ]
    : [];
}

const BETWEEN = /\s+[|–—·•»:-]+\s+|\s*\|\s*|\s*»\s*|\s::\s/u;

/** Read what the title of a page ends with behind a dash or a bar, which is mostly the name of the paper. */
export function readTitleEnd(page: Root): string | undefined {
  const [title] = listElements(page, (element) => isElement(element, 'title'), 1);
  const parts = title ? readText(title).split(BETWEEN) : [];
  return parts.length > 1 ? parts.at(-1) : undefined;
}

/** Take the name of the paper off a title: after a bar or a dash at its end, or before one at its beginning. */
export function dropSite(title: string, sites: string[]): string {
  const parts = title.split(BETWEEN);
  const [first = ''] = parts;
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return dropSiteBefore(title, sites);
  // Of a title with a bar, the short end is the paper, by whatever name the page calls it elsewhere.
  const isBarred = title.includes('|') && last.length < 40 && last.length < title.length / 2;
  const names = (part: string) => isSite(part, sites) || sites.some((site) => isLike(part, site));
  if (isBarred || names(last))
    return dropSite(title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—·•»:-]+$/u, ''), sites);
  if (names(first)) return title.slice(first.length).replace(/^[\s|–—·•»:-]+/u, '');
  return title;
}

/** `The Courier: The light stays lit` */
function dropSiteBefore(title: string, sites: string[]): string {
  const [first = '', ...others] = title.split(/[:：]\s+/u);
  return others.length > 0 && isSite(first, sites)
    ? title.slice(first.length).replace(/^[:：]\s+/u, '')
    : title;
}

/** Take off a heading a name of the paper that stands at its end by itself. */
export function dropSiteName(heading: string, sites: string[]): string {
  const at = heading.search(/\s+[|–—-]\s+(?!.*\s[|–—-]\s)/u);
  const last = heading.slice(at).replace(/^[\s|–—-]+/u, '');
  return at > 0 && isSite(last, sites) ? heading.slice(0, at) : heading;
}
