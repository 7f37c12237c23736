import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Root } from 'hast';
import { rehype } from 'rehype';

/** The folder of the built site that is tested. */
export const SITE = process.env.BROADSHEET_SITE ?? fileURLToPath(new URL('../../dist', import.meta.url));

/** The address that the sample edition gives itself. */
export const ADDRESS = 'https://broadsheet.example.com/';

if (!existsSync(join(SITE, 'index.html')))
  throw new Error(`There is no built site in ${SITE}: build it first.`);

/** The paths of all files of the built site, with forward slashes. */
export const FILES = readdirSync(SITE, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => relative(SITE, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
  .sort();

/** The paths of all built pages, as `articles/<slug>/index.html`. */
export const PAGES = FILES.filter((file) => file.endsWith('.html'));

/** The paths of all built articles. */
export const ARTICLES = PAGES.filter((file) => /^articles\/[^/]+\/index\.html$/.test(file));

/** Read a text file of the built site. */
export function readBuilt(path: string): string {
  return readFileSync(join(SITE, path), 'utf8');
}

const parser = rehype();
const parsed = new Map<string, Root>();

/** Parse a built page from disk, without a browser. */
export function parsePage(path: string): Root {
  const known = parsed.get(path) ?? parser.parse(readBuilt(path));
  parsed.set(path, known);
  return known;
}

const article = (slug: string): string => `articles/${slug}/`;

/** The report that leads the edition: it has every part but corrections. */
export const LEAD = article('security-council-gaza-vote');
/** An article with a correction. */
export const CORRECTED = article('how-to-read-a-locator-map');
/** An article that was updated. */
export const UPDATED = article('how-this-site-reads-offline');
/** A piece of opinion. */
export const OPINION = article('in-praise-of-the-correction');
/** An article without a picture, with notes. */
export const WITHOUT_PICTURE = article('what-a-ceasefire-resolution-can-do');
/** The translations of the lead, by language. */
export const TRANSLATIONS = {
  ar: `${LEAD.slice(0, -1)}-ar/`,
  fr: `${LEAD.slice(0, -1)}-fr/`,
  he: `${LEAD.slice(0, -1)}-he/`,
};

/** One page of each kind, by the name of the kind. */
export const KINDS: Record<string, string> = {
  'front page': '',
  'article with everything': LEAD,
  'corrected article': CORRECTED,
  'updated article': UPDATED,
  'opinion article': OPINION,
  'article without a picture': WITHOUT_PICTURE,
  'article in Arabic': TRANSLATIONS.ar,
  'article in French': TRANSLATIONS.fr,
  'article in Hebrew': TRANSLATIONS.he,
  'section page': 'sections/world/',
  'topic page': 'topics/united-nations/',
  'author page': 'authors/world-desk/',
  archive: 'archive/',
  'archive of a year': 'archive/2024/',
  'archive of a month': 'archive/2024/03/',
  'archive of a day': 'archive/2024/03/25/',
  'corrections page': 'corrections/',
  'about page': 'about/',
  'accessibility page': 'accessibility/',
  'privacy page': 'privacy/',
  'page for what is not found': '404.html',
  'Arabic front page': 'ar/',
  'French front page': 'fr/',
  'Hebrew front page': 'he/',
  'Arabic section page': 'ar/sections/world/',
  ...Object.fromEntries(
    PAGES.filter((page) => page.endsWith('/page/2/index.html'))
      .slice(0, 1)
      .map((page) => ['second page of a list', page.slice(0, -'index.html'.length)]),
  ),
};
