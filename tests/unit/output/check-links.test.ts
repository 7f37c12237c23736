import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkLinks } from '../../../src/output/check-links.ts';
import { writeFiles } from '../commands/folder.ts';

const ADDRESS = 'https://news.example/paper/';
const STANDING = {
  'index.html': '<h1 id="top">News</h1>',
  'articles/vote/index.html': '<h1 id="vote">The vote</h1>',
  'articles/café/index.html': '<p id="p-1">Coffee</p>',
  'feed.xml': '<rss/>',
  'pictures/a.avif': '',
  'pictures/b.avif': '',
};

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'links-'));
  vi.stubEnv('BROADSHEET_CONTENT', join(folder, 'content'));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  writeFiles(folder, { [path]: text });
}

/** What is said of a site with one more file in it, as `file:line message`. */
function check(page: string, text: string): string[] {
  for (const [path, standing] of Object.entries(STANDING)) write(`site/${path}`, standing);
  write(`site/${page}`, text);
  return checkLinks(join(folder, 'site'), ADDRESS).map(
    ({ file, line, message }) => `${file}:${line ?? ''} ${message}`,
  );
}

const PAGE = 'articles/tide/index.html';

describe('checkLinks', () => {
  it.each([
    ['another page', '<a href="../vote/index.html">'],
    ['a page as servers have it', '<a href="../vote/">'],
    ['the front page', '<a href="../../">'],
    ['a part of the same page', '<p id="x"><a href="#x">'],
    ['a part of another page', '<a href="../vote/index.html#vote">'],
    ['a page with a question', '<a href="../../index.html?from=tide">'],
    ['a page with an accent, as browsers write it', '<a href="../caf%C3%A9/index.html#p-1">'],
    ['the site itself in full', `<link rel="canonical" href="${ADDRESS}articles/vote/">`],
    ['pictures by their widths', '<img srcset="../../pictures/a.avif 400w, ../../pictures/b.avif 800w">'],
    ['another site', '<a href="https://un.org/nowhere">'],
    ['a mailbox', '<a href="mailto:editor@news.example">'],
    ['what only looks like a link', '<p title="<a href=/x>">href="/x"</p><script>"<a href=\'/x\'>"</script>'],
  ])('lets pass what leads to %s', (_what, html) => {
    expect(check(PAGE, html)).toEqual([]);
  });

  it.each([
    ['a page that is not there', '<a href="../veto/index.html">', '“/articles/veto/” leads nowhere'],
    ['a part that is not on the page', '<a href="#y">', '“#y” leads to a part of the page that is not there'],
    [
      'a part that is not on another page',
      '<a href="../vote/index.html#x">',
      '“/articles/vote/#x” leads to a part',
    ],
    ['a picture that is not there', '<img src="../../pictures/c.jpg">', '“/pictures/c.jpg” leads nowhere'],
    [
      'one of several pictures',
      '<img srcset="../../pictures/a.avif 1w, ../../pictures/c.avif 2w">',
      '“/pictures/c.avif”',
    ],
    ['a feed that is not there', '<link href="../../atom.xml">', '“/atom.xml” leads nowhere'],
    [
      'a share picture that is not there',
      `<meta content="${ADDRESS}pictures/c.jpg">`,
      'pictures/c.jpg” leads nowhere',
    ],
    ['a page spelt in capitals', '<a href="../Vote/index.html">', '“/articles/Vote/” leads nowhere'],
    ['a place outside the site', '<a href="../../../x.html">', 'leads nowhere'],
    [
      'a page that has moved to nowhere',
      '<meta http-equiv="refresh" content="0; url=../x/index.html">',
      '“/articles/x/”',
    ],
  ])('finds what leads to %s', (_what, html, expected) => {
    const problems = check(PAGE, html);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('names the content file and the line on which the link stands', () => {
    write('content/articles/tide/index.md', '---\nkind: news\n---\n\nSee [this](/articles/veto/).\n');
    expect(check(PAGE, '<a href="../veto/index.html">this</a>')[0]).toMatch(
      /^content\/articles\/tide\/index\.md:5 /,
    );
  });

  it('names the page of the site where no content file holds the link', () => {
    expect(check('sections/world/index.html', '<a href="../x/index.html">')[0]).toMatch(
      /^\/sections\/world\//,
    );
  });

  it.each([
    ['a feed that names a page', 'news.xml', `<link>${ADDRESS}articles/veto/</link>`],
    [
      'a feed whose text links to a page',
      'news.xml',
      `<p>&lt;a href=&quot;${ADDRESS}articles/veto/&quot;&gt;</p>`,
    ],
    ['a style sheet that names a font', 'site.css', '@font-face { src: url(fonts/lost.woff2) }'],
  ])('finds %s that is not there', (_what, file, text) => {
    expect(check(file, text)).toHaveLength(1);
  });

  it('takes time in proportion to the pages', () => {
    for (let page = 0; page < 2000; page += 1)
      write(
        `site/articles/a-${page}/index.html`,
        `<p id="p"><a href="../a-${(page * 7) % 2000}/index.html#p">x</a>`.repeat(20),
      );
    const started = performance.now();
    expect(check('x.html', '')).toEqual([]);
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
