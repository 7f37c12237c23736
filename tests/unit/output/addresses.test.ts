import { describe, expect, it } from 'vitest';
import { rewriteAddresses, rewriteStyleAddresses, toRelative } from '../../../src/output/addresses.ts';

describe('toRelative', () => {
  it.each([
    ['/', '/', 'index.html'],
    ['/', '/articles/vote/', '../../index.html'],
    ['/articles/tide/', '/articles/vote/', '../../articles/tide/index.html'],
    ['/articles/vote/', '/articles/vote/', '../../articles/vote/index.html'],
    ['/articles/vote/#comments', '/', 'articles/vote/index.html#comments'],
    ['/sections/world/page/2/', '/sections/world/', '../../sections/world/page/2/index.html'],
    ['/sections/world/', '/sections/world/page/2/', '../../../../sections/world/index.html'],
    ['/fonts/text.woff2', '/articles/vote/', '../../fonts/text.woff2'],
    ['/feed.xml', '/', 'feed.xml'],
    ['/archive/?year=2024', '/about/', '../archive/index.html?year=2024'],
    ['/ar/', '/ar/sections/world/', '../../../ar/index.html'],
    ['/about/', '/404.html', 'about/index.html'],
  ])('leads to %s from %s as %s', (to, from, expected) => {
    expect(toRelative(to, from)).toBe(expected);
    const base = new URL(from, 'https://news.example');
    expect(new URL(expected, base).href).toBe(new URL(to.replace(/\/(?=$|[?#])/, '/index.html'), base).href);
  });
});

describe('rewriteAddresses', () => {
  const rewrite = (html: string) => rewriteAddresses(html, (address) => `R${address}`);
  it.each([
    ['<a href="/x/">x</a>', '<a href="R/x/">x</a>'],
    ["<a href='/x/'>x</a>", '<a href="R/x/">x</a>'],
    ['<a href=/x/>x</a>', '<a href="R/x/">x</a>'],
    ['<a title="a > b" href="/x/">', '<a title="a > b" href="R/x/">'],
    [
      '<img src="/a.png" srcset="/a.avif 400w, /b.avif 800w">',
      '<img src="R/a.png" srcset="R/a.avif 400w, R/b.avif 800w">',
    ],
    ['<a href="//elsewhere.example/">', '<a href="//elsewhere.example/">'],
    ['<a href="https://news.example/x/">', '<a href="https://news.example/x/">'],
    ['<a href="#top">', '<a href="#top">'],
    ['<p>href="/x/"</p>', '<p>href="/x/"</p>'],
    ['<meta http-equiv="refresh" content="0; url=/x/">', '<meta http-equiv="refresh" content="0; url=R/x/">'],
    ['<meta name="description" content="/x/ or not">', '<meta name="description" content="/x/ or not">'],
    ['<p data-href="/x/">', '<p data-href="/x/">'],
  ])('rewrites %s', (html, expected) => {
    expect(rewrite(html)).toBe(expected);
  });
  it('needs no more time for a page of unclosed tags', () => {
    expect(rewrite('<a '.repeat(50_000))).toHaveLength(150_000);
  });
});

describe('rewriteStyleAddresses', () => {
  it('leads from the style sheet to the root', () => {
    expect(rewriteStyleAddresses('src:url(/fonts/a.woff2),url("/b.png"),url(//x),url(c.png)', 1)).toBe(
      'src:url(../fonts/a.woff2),url("../b.png"),url(//x),url(c.png)',
    );
  });
});
