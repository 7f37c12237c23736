import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { TEXT, toPage } from '../light-page.ts';

const SITE =
  '<link rel="canonical" href="https://www.lephare.example/a/1"><meta property="og:site_name" content="lephare.example">';
const toHead = (author: unknown, type = 'NewsArticle') =>
  `${SITE}<script type="application/ld+json">${JSON.stringify({ '@type': type, author })}</script>`;
const listAuthors = (page: Parameters<typeof toPage>[0]) => toPage(page).names?.authors;

describe('readPage finds nobody', () => {
  it.each([
    ['whose account has a number', { '@type': 'Person', name: 'Saltmere Online 14' }],
    ['whose own page is the front page', { name: 'Le Phare du Ponant', url: 'https://www.lephare.example/' }],
    ['who is the house itself', { '@type': 'Organization', name: 'lephare.example' }],
  ])('%s, where data alone name it', (_what, author) => {
    expect(listAuthors({ head: toHead(author) })).toBeUndefined();
  });
});

describe('readPage finds whom data name', () => {
  it.each([
    ['who has a page of the site', { name: 'Ann Tide', url: 'https://www.lephare.example/ann' }],
    ['who has a site of her own', { name: 'Ann Tide', url: 'https://www.anntide.example/' }],
  ])('%s', (_what, author) => {
    expect(listAuthors({ head: toHead(author) })).toEqual(['Ann Tide']);
  });

  it('but who signs on the page, where data name the reporters of the house as a whole', () => {
    const head = toHead({ '@type': 'Person', name: 'सागरपुर संवाददाता' });
    const below = '<span class="author"><a href="/author/author-1">अर्चना लहर</a></span>';
    expect(listAuthors({ head, below, language: 'ne' })).toEqual(['अर्चना लहर']);
  });
});

describe('readPage finds who signs', () => {
  it.each([
    ['eu', '<div class="egilea"><a href="/egilea/leire">Leire Itsasoa</a> @leire</div>', ['Leire Itsasoa']],
    ['sl', '<div class="avtor">Ana Morska</div>', ['Ana Morska']],
    ['lt', '<div class="autorius">Ana Jūrienė</div>', ['Ana Jūrienė']],
    ['pt', '<p class="assinatura">Ana Maré</p>', ['Ana Maré']],
    ['en', '<p><time>August 14, 2023 / 12:31 PM EDT</time><span> / CBS/AP</span></p>', ['CBS/AP']],
  ])('around the headline, in %s: %s', (language, below, authors) => {
    expect(listAuthors({ below, language })).toEqual(authors);
  });

  const more = Array.from({ length: 3 }, (_one, index) => `<p>${TEXT} ${index}</p>`).join('');
  const readUnder = (under: string) =>
    readPage(
      `<html lang="de"><head>${toHead({ name: 'lephare.example' })}</head><body><main><h1>The light of Saltmere stays lit</h1>${more}${under}</main></body></html>`,
    ).names?.authors;

  it.each([
    ['an agency behind a label', '<div class="q0"><strong>Quelle:</strong> dpa</div>', ['dpa']],
    ['agencies behind a label', '<div>Source: AFP, Reuters</div>', ['AFP', 'Reuters']],
    ['not the source of a picture', '<div class="img-info">Quelle: dpa</div>', undefined],
    ['not one of two sources', '<div>Quelle: dpa</div><div>Quelle: AFP</div>', undefined],
    ['not before more text', `<div>Quelle: dpa</div><p>${TEXT} Ja.</p>`, undefined],
  ])('under the text: %s', (_what, under, authors) => {
    expect(readUnder(under)).toEqual(authors);
  });
});
