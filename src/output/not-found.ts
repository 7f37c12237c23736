import { hash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many folders below the front page a missing page may be wherever the site stands; at its own address, any number. */
const DEPTHS = [0, 1, 2, 3, 4];

/** A link of the page, with all that is in it. Links never stand in links. */
const LINK = /<a\s[^>]*?href="([^"]*)"[^>]*>.*?<\/a>/gs;
const STYLE = /<link\s[^>]*?rel="stylesheet"[^>]*?href="([^"]*)"[^>]*>/g;

/** A way from a missing page to the front page: its name, and what stands before an address that is seen from there. */
interface Way {
  name: string;
  before: string;
}

/**
 * Make the page for what is not found work wherever a server shows it.
 *
 * It is shown at the address that was asked for, so nobody knows how many folders below the front page it stands, nor, when the
 * site has been copied elsewhere, where that is. So it tries several ways to a style sheet: one that is wrong finds nothing, one
 * that is right brings the design, and shows those of the links that go the same way.
 *
 * @param site The folder of the site.
 * @param assets The folder of style sheets in it.
 * @param path The path of the site on its own host, with a slash at both ends.
 */
export function finishNotFound(site: string, assets: string, path: string): void {
  const file = join(site, '404.html');
  const page = readFileSync(file, 'utf8');
  const ways = [
    { name: 'host', before: path },
    ...DEPTHS.toReversed().map((depth) => ({ name: String(depth), before: '../'.repeat(depth) })),
  ];
  const styles = [...page.matchAll(STYLE)].map(([, href = '']) => href);
  const sheets = ways.map((way) => {
    const name = writeSheet(join(site, assets), way, styles);
    return `<link rel="stylesheet" href="${way.before}${assets}/${name}">`;
  });
  const finished = page
    .replace(LINK, (link, href: string) => (isInside(href) ? multiply(link, href, ways) : link))
    .replace(STYLE, '')
    .replace('</head>', () => `${sheets.join('')}</head>`);
  writeFileSync(file, finished);
}

function isInside(href: string): boolean {
  return !/^([a-z][a-z\d+.-]*:|\/\/|#)/i.test(href);
}

/** The link from the page's own folder stays; those on other ways are hidden, also from readers without styles. */
function multiply(link: string, href: string, ways: Way[]): string {
  return ways
    .toReversed()
    .map(({ name, before }) => {
      const hidden = name === '0' ? '' : ' hidden';
      return link
        .replace('<a', () => `<a data-way="${name}"${hidden}`)
        .replace(`href="${href}"`, () => `href="${before}${href}"`);
    })
    .join('');
}

/**
 * Write the sheet that is found on one way. Where several are found, each is right, and the last one decides: it gives its links
 * back the look of the site's styles, and hides the others.
 */
function writeSheet(folder: string, { name }: Way, styles: string[]): string {
  const imports = styles.map((href) => `@import url(${href.split('/').at(-1)});`).join('');
  const css = `${imports}@layer reset{a[data-way]{display:inline}}a[data-way]{display:none}a[data-way="${name}"]{display:revert-layer}\n`;
  const file = `way-${name}.${hash('sha256', css, 'hex').slice(0, 8)}.css`;
  writeFileSync(join(folder, file), css);
  return file;
}
