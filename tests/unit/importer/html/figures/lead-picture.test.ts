import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { IMAGE, TEXT, WORDS, toPage as toLightPage } from '../light-page.ts';

const toPage = (below: string, parts: { above?: string; head?: string } = {}) =>
  toLightPage({ ...parts, below });

describe('readPage finds the lead picture', () => {
  it('with the maker that its caption names, whoever is marked beside it', () => {
    const box = `<div class="media">${IMAGE}<p class="author">Bob Quay</p><p class="caption">The tower was lit in 1846. Photo: Ann Tide</p></div>`;
    expect(toPage(box).picture).toMatchObject({ ...WORDS, credit: 'Photo: Ann Tide' });
  });

  it.each([
    [
      'not in a portrait',
      `<div class="author-image"><img src="/a.jpg" alt="Ann Tide Image"></div><p>By Ann Tide</p>`,
    ],
    ['not in an avatar beside a byline', `<img src="/a.jpg" alt="Avatar photo"><p>By Ann Tide</p>`],
  ])('%s', (_what, signature) => {
    expect(toPage(`${signature}<figure>${IMAGE}</figure>`).picture?.alt).toBe('A tower at dusk');
  });

  it('in data alone, with its parts told apart', () => {
    const data = { '@type': 'NewsArticle', image: { '@id': '#1' } };
    const image = {
      '@id': '#1',
      url: 'https://courier.example/tower.jpg',
      caption: 'The tower was lit in 1846. Photo: Ann Tide',
    };
    const head = `<script type="application/ld+json">${JSON.stringify([data, image])}</script>`;
    expect(toPage('', { head }).picture).toMatchObject({
      caption: 'The tower was lit in 1846.',
      credit: 'Photo: Ann Tide',
    });
  });

  it('without the name of the paper as its description', () => {
    const head =
      '<meta property="og:site_name" content="The Courier"><meta property="og:image" content="https://courier.example/tower-900.jpg"><meta property="og:image:alt" content="The Courier">';
    expect(
      toPage('<figure><img src="/tower-900.jpg" alt=""></figure>', { head }).picture?.alt,
    ).toBeUndefined();
  });

  it('with the maker from a line near the headline where the picture is drawn by style', () => {
    const head = '<meta property="og:image" content="https://courier.example/tower-900.jpg">';
    const line = '<div class="post-image-credits">Ann Tide | Quay Pictures</div>';
    expect(toPage(line, { head }).picture?.credit).toBe('Ann Tide | Quay Pictures');
  });

  it('without the words of another one behind the same stand-in', () => {
    const lazy = (alt: string, words: string) =>
      `<figure><img src="/img/vacant.gif" alt="${alt}"><figcaption>${words}</figcaption></figure>`;
    const { picture } = toPage(`${lazy('A tower at dusk', '')}${lazy('A gull', 'Photo: Bob Quay')}`);
    expect([picture?.alt, picture?.credit]).not.toEqual(['A tower at dusk', 'Photo: Bob Quay']);
  });

  it('never in the card that is drawn for those who share the page', () => {
    const card = 'https://courier.example/card.jpg';
    const says = (alt: string) =>
      `<meta property="og:image" content="${card}"><meta property="og:image:alt" content="${alt}">`;
    expect(
      toPage('', { head: says('Coast: The light of Saltmere stays lit, The Courier') }).picture,
    ).toBeUndefined();
    expect(toPage('', { head: says('A tower at dusk') }).picture?.alt).toBe('A tower at dusk');
  });

  it('where it is loaded late', () => {
    const late =
      '<img src="data:image/gif;base64,R0lGODlhAQABAA" data-hero="https://courier.example/tower-900.jpg" alt="A tower at dusk">';
    expect(toPage(`<figure>${late}</figure>`).picture?.address).toBe('https://courier.example/tower-900.jpg');
  });
});

describe('readPage finds the standfirst', () => {
  const LINE = 'The board gave way after two hundred people had filled the hall.';
  it.each([
    ['between headline and byline', `<div class="c7">${LINE}</div><div>By Ann Tide</div>`, '', LINE],
    [
      'marked, not in a first paragraph that the description repeats',
      `<p class="subheader">${LINE}</p><p>Share</p>`,
      `<meta name="description" content="${TEXT}">`,
      LINE,
    ],
    ['in a teaser under the headline', `<p class="article-teaser">${LINE}</p>`, '', LINE],
    ['not in the words under a picture', `<div class="image-caption"><p>${LINE}</p></div>`, '', undefined],
    [
      'not in a box that holds the text',
      `<div class="page-description"><p>${LINE}</p><p>${TEXT}</p><p>${TEXT} ${TEXT} ${TEXT} ${TEXT} ${TEXT}</p></div>`,
      '',
      undefined,
    ],
  ])('%s', (_what, below, head, expected) => {
    expect(toPage(below, { head }).fields.standfirst).toBe(expected);
  });

  it('in a first paragraph in bold that the description says too', () => {
    const head = `<meta name="description" content="${LINE}">`;
    const page = readPage(
      `<html lang="en"><head><title>The light stays lit</title>${head}</head><body><h1>The light stays lit</h1><p><strong>${LINE}</strong></p><p>${TEXT}</p><p>${TEXT} ${TEXT}</p></body></html>`,
    );
    expect(page.fields.standfirst).toBe(LINE);
    expect(page.blocks[0]).toMatchObject({ text: TEXT });
  });
});

describe('readPage finds what a page tells of its lead picture elsewhere', () => {
  it.each([
    ['who made it, beside its caption', `<figure>${IMAGE}<figcaption>${WORDS.caption}</figcaption></figure>`],
    ['who made it, where it has no caption', `<div class="wide">${IMAGE}</div>`],
  ])('%s', (_what, figure) => {
    const page = toPage(`<div>${figure}<span class="featured-credit">Saltmere Docks</span></div>`);
    expect(page.picture).toMatchObject({ alt: WORDS.alt, credit: 'Saltmere Docks' });
  });

  it('in data of another cut of its file', () => {
    const image = {
      url: 'https://courier.example/tower~wide.jpg',
      caption: 'A tower',
      creditText: 'Ann Tide',
    };
    const head = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', image })}</script>`;
    const below =
      '<figure><img src="https://courier.example/tower~small.jpg" alt="A tower at dusk"></figure>';
    expect(toPage(below, { head }).picture?.credit).toBe('Ann Tide');
  });

  it('but no address of the site in place of a description', () => {
    const below =
      '<figure><img src="/tower-900.jpg" alt="www.courier.example - "><figcaption>A tower.</figcaption></figure>';
    expect(toPage(below).picture?.alt).toBeUndefined();
  });
});
