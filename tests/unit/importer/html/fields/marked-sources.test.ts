import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const HOUSE = { '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'The Tidings' } };
const head = `<meta property="og:site_name" content="The Tidings"><script type="application/ld+json">${JSON.stringify(HOUSE)}</script>`;
const listAuthors = (below: string) => toPage({ head, below }).names?.authors;

describe('readPage finds the agency of an article', () => {
  it.each([
    ['that a line is marked to name', '<div class="article__source">DHA</div>', ['DHA']],
    [
      'beside the house, in a part of the line with the date',
      '<div class="meta"><time>13. August 2025</time><span class="meta__source">Quelle: The Tidings, dpa</span><a href="#c">9 Kommentare</a></div>',
      ['The Tidings', 'dpa'],
    ],
    ['but not of a picture', '<div class="image-source">AFP</div>', undefined],
    ['but not of a line without the mark', '<div class="topic">Reuters</div>', undefined],
  ])('%s', (_what, below, authors) => {
    expect(listAuthors(below)).toEqual(authors);
  });
});

describe('readPage finds who wrote an article', () => {
  it('is an agency by its byline, where readers see nobody whom the data name', () => {
    const card =
      '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Vesna Luka">';
    expect(toPage({ head: card, below: '<p>By FoNet</p>' }).names?.authors).toEqual(['FoNet']);
  });

  it('is a person with a rôle, where data name a publishing house', () => {
    const author = '<meta name="author" content="Edições Farol - E.P.">';
    const below = '<h3>Delfina Maré | Salina</h3><p>Jornalista</p>';
    expect(toPage({ head: author, language: 'pt', below }).names?.authors).toEqual(['Delfina Maré']);
  });

  it('is the house with the agency, in the line that says so', () => {
    const data = { '@type': 'NewsArticle', author: [{ '@type': 'Organization', name: 'AFP agence' }] };
    const site = `<meta property="og:site_name" content="Le Phare"><script type="application/ld+json">${JSON.stringify(data)}</script>`;
    const below = '<p class="authors">Par Le Phare avec AFP</p>';
    expect(toPage({ head: site, language: 'fr', below }).names?.authors).toEqual(['Le Phare', 'AFP']);
  });

  it('is a newsroom whose name has a word in small letters', () => {
    const below = '<p class="author">Par La rédaction avec AFP</p>';
    expect(toPage({ language: 'fr', below }).names?.authors).toEqual(['La rédaction', 'AFP']);
  });

  it('is a person before a newsroom of the data', () => {
    const newsroom = '<meta name="author" content="Hafen Redaktion">';
    const below = '<p class="author">Anna Zee, Hafenblatt</p>';
    expect(toPage({ head: newsroom, language: 'de', below }).names?.authors).toEqual(['Anna Zee']);
  });

  it('is an agency in the line that says so, where data name who put it into the system', () => {
    const below = '<div class="author-meta">Source: GNA</div><div class="date">10 February 2021</div>';
    const editor = '<meta name="author" content="Bob Quay">';
    expect(toPage({ head: editor, below: below.replace('author-meta', 'source') }).names?.authors).toEqual([
      'GNA',
    ]);
  });

  it('is a house that has a number in its name, with an agency', () => {
    const author =
      '<meta name="author" content="20 Minutes avec AFP"><meta property="og:site_name" content="20 Minutes">';
    expect(toPage({ head: author, language: 'fr' }).names?.authors).toEqual(['20 Minutes', 'AFP']);
  });
});
