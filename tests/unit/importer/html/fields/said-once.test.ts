import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const toData = (...things: object[]) =>
  `<script type="application/ld+json">${JSON.stringify({ '@graph': things })}</script>`;

describe('readPage finds the authors', () => {
  it.each([
    [
      'by the names of their own and of their family',
      { head: toData({ '@type': 'NewsArticle', author: { givenName: 'Ann', familyName: 'Tide' } }) },
    ],
    [
      'and not the place that the page marks',
      {
        head: toData({ '@type': 'NewsArticle', author: [{ name: 'Ann Tide' }, { name: 'Salt Harbour' }] }),
        below: '<div><span>Ann Tide</span> <span class="author-location">Salt Harbour</span></div>',
      },
    ],
    ['in a field that names the article', { head: '<meta name="articleAuthor" content="Ann Tide">' }],
    [
      'behind the address of their profile',
      { below: '<p><a href="/toimittajat/tide">Ann Tide</a>, harbour</p>' },
    ],
    ['behind their own address', { below: '<address><a href="mailto:a@c.example">Ann Tide</a></address>' }],
    [
      'and not who took the picture',
      {
        below:
          '<div itemscope itemtype="https://schema.org/NewsArticle"><b itemprop="author">Ann Tide</b><div itemprop="image" itemscope itemtype="https://schema.org/ImageObject"><b itemprop="author">Cleo Sands</b></div></div>',
      },
    ],
    [
      'and not the paper that the data names once',
      {
        head:
          toData(
            { '@type': 'NewsArticle', author: { name: 'Quay Voice' }, publisher: { '@id': '#house' } },
            { '@type': 'Organization', '@id': '#house', name: 'Quay Voice' },
          ) + '<meta name="author" content="Ann Tide">',
      },
    ],
  ])('%s', (_what, parts) => {
    expect(toPage(parts).names?.authors).toEqual(['Ann Tide']);
  });

  it('but none more behind a link than the data has', () => {
    const head = toData({ '@type': 'NewsArticle', author: { name: 'Ann Tide' } });
    const below =
      '<p><a href="/people/tide">Ann Tide</a>, checked with <a href="/people/quay">Bob Quay</a></p>';
    expect(toPage({ head, below }).names?.authors).toEqual(['Ann Tide']);
  });
});

describe('readPage finds the authors of an article whose data names a house', () => {
  const head = toData({ '@type': 'NewsArticle', author: { '@type': 'Organization', name: 'Quay Voice' } });
  it.each([
    ['beside what they are', 'en', '<p>Ann Tide <span>Harbour correspondent</span></p>'],
    ['above what they are', 'nl', '<div>Ann Tide</div><div>verslaggever haven</div>'],
    ['before what they are', 'fi', '<div>Ann Tide, toimittaja</div>'],
  ])('%s', (_what, language, below) => {
    expect(toPage({ head, below, language }).names?.authors).toEqual(['Ann Tide']);
  });
});

it.each([
  ['The light of Saltmere stays lit | Opinion', 'en'],
  ['The light of Saltmere stays lit | Kommentar', 'de'],
])('readPage finds the headline without the kind of article in %j', (headline, language) => {
  expect(toPage({ headline, language }).fields.headline).toBe('The light of Saltmere stays lit');
});

it('readPage finds the agency behind who took the picture', () => {
  const caption = '<span>The tower at dusk.</span><span class="credit">Ann Tide</span><span>(EFE)</span>';
  const below = `<figure><img src="/t.jpg" alt="A tower"><figcaption>${caption}</figcaption></figure>`;
  expect(toPage({ below }).picture).toMatchObject({
    caption: 'The tower at dusk.',
    credit: 'Ann Tide (EFE)',
  });
});

describe('readPage finds the standfirst before a line of names', () => {
  it.each([
    ['by their label', 'it', 'Il consiglio cede davanti a duecento persone in sala', '<p>di Anna Marea</p>'],
    [
      'by their link',
      'sv',
      'Styrelsen gav efter inför tvåhundra personer i salen',
      '<p><a href="/skribent/a">Anna Hav</a></p>',
    ],
  ])('%s', (_what, language, line, names) => {
    const page = toPage({ below: `<p class="x1">${line}</p>${names}`, language });
    expect(page.fields.standfirst).toBe(line);
  });
});

describe('readPage finds the address of a picture', () => {
  const OWN = 'https://c.example/tower-900.jpg';
  it.each([
    ['that a script loads', `<img src="/dummy.gif" data-src="${OWN}" alt="A tower at dusk">`],
    [
      'that is shown without scripts',
      `<img src="data:image/svg+xml;utf8,<svg/>" alt="A tower at dusk"><noscript><img src="${OWN}" alt="A tower at dusk"></noscript>`,
    ],
  ])('%s', (_what, image) => {
    const below = `<figure>${image}<figcaption>The tower. Photo: Ann Tide</figcaption></figure>`;
    expect(toPage({ below }).picture?.address).toBe(OWN);
  });
});
