import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { toText } from '../../../../../src/importer/to-text.ts';
import { TEXT, toPage } from '../light-page.ts';

describe('readPage finds the headline', () => {
  it.each([
    ['without a title over it', '<b class="overTitle">Salt Bay</b> The light of Saltmere stays lit'],
    ['without a kicker', '<span class="article__kicker">Harbour</span> The light of Saltmere stays lit'],
    ['without its date', 'The light of Saltmere stays lit <time>25 March 2024</time>'],
    ['of the parts that others speak of', '<em>Harbour</em><br>The light of Saltmere stays lit'],
    [
      'in an element whose mark says another thing',
      '<b class="breadcrumb-title">The light of Saltmere stays lit</b>',
    ],
  ])('%s', (_what, headline) => {
    expect(toPage({ headline }).fields.headline).toBe('The light of Saltmere stays lit');
  });

  it('in a heading of lower rank where the first one is the paper', () => {
    const page = toPage({
      head: '<meta property="og:site_name" content="The Courier">',
      headline: 'The Courier',
      below: '<h2>The light of Saltmere stays lit</h2>',
    });
    expect(page.fields.headline).toBe('The light of Saltmere stays lit');
  });
});

describe('readPage finds the day', () => {
  it.each([
    ['of a line with both days', '<p>25 March 2024 – Updated 2 April 2024</p>'],
    ['after the word for it', '<p>Last updated 2 April 2024. Published 25 March 2024</p>'],
    ['in a mark of two words', '<p>A light</p><div class="articleDate">25.03.2024</div>'],
    [
      'beside the headline, not of another article',
      '<p>25 March 2024</p><aside class="related"><time datetime="2020-01-01">1 January 2020</time></aside>',
    ],
  ])('%s', (_what, below) => {
    expect(toPage({ below }).zoneless?.published?.slice(0, 10)).toBe('2024-03-25');
  });

  it('in the address, where nothing else tells it', () => {
    const head = '<meta property="og:url" content="https://courier.example/2024/03/25/light">';
    expect(toPage({ head }).zoneless?.published).toBe('2024-03-25');
  });
});

describe('readPage takes the standfirst out of the text', () => {
  const LINE = 'The board gave way after two hundred people had filled the hall on Tuesday night.';
  const listTexts = (...above: string[]) => {
    const head = `<meta name="description" content="${LINE}"><title>The light of Saltmere stays lit</title>`;
    const lead = `<p class="lead">${LINE}</p>`;
    const text = `${above.map((one) => `<p>${one}</p>`).join('')}${lead}<p>${TEXT}</p><p>${TEXT} ${TEXT}</p>`;
    const page = readPage(
      `<html lang="en"><head>${head}</head><body><main><h1>The light of Saltmere stays lit</h1><div class="text">${text}</div></main></body></html>`,
    );
    return [page.fields.standfirst, ...page.blocks.map(toText)];
  };
  it.each([
    ['as its first paragraph', []],
    ['under a line of the desk', ['It was a long night for all on the coast.']],
  ])('%s', (_what, above) => {
    expect(listTexts(...above)).toEqual([LINE, ...above, TEXT, `${TEXT} ${TEXT}`]);
  });
});

describe('readPage finds the standfirst', () => {
  const LINE = 'The board gave way after two hundred people had filled the hall on Tuesday night.';
  it.each([
    [
      'whole, where the description is cut',
      {
        head: `<meta name="description" content="${LINE.slice(0, 60)}…">`,
        below: `<p class="a">${LINE}</p><p>By Ann Tide</p>`,
      },
      LINE,
    ],
    ['as the sub-heading under the headline', { below: `<h2>${LINE}</h2>` }, LINE],
    [
      'not in a box farther down',
      { below: `<p>${TEXT}</p>`.repeat(12) + `<div class="teaser-text">${LINE}</div>` },
      undefined,
    ],
    [
      'not in what stands under a picture',
      { below: `<div class="intro">The tower at dusk on Tuesday. Photo: Ann Tide/Reuters</div>` },
      undefined,
    ],
    [
      'not in the headline said again',
      { below: '<h2>The light of old Saltmere stays lit, and more of it to come</h2>' },
      undefined,
    ],
    [
      'not in the first of the paragraphs',
      { head: `<meta name="description" content="${TEXT}">` },
      undefined,
    ],
  ])('%s', (_what, parts, expected) => {
    expect(toPage(parts).fields.standfirst).toBe(expected);
  });
});

describe('readPage finds of the picture', () => {
  const IMAGE = '<img src="/tower-900.jpg" alt="A tower at dusk">';
  it.each([
    [
      'a credit beside the caption',
      `<figure>${IMAGE}<figcaption>The tower.</figcaption><div>Photo: Ann Tide</div></figure>`,
    ],
    [
      'both under a bare picture',
      `${IMAGE}<p class="wp-caption-text">The tower.</p><p class="photo-credit">Photo: Ann Tide</p>`,
    ],
    [
      'both in one line of two parts',
      `<figure>${IMAGE}<figcaption><b>The tower.</b><b>Photo: Ann Tide</b></figcaption></figure>`,
    ],
    [
      'both in attributes',
      `<figure><img src="/t.jpg" alt="A tower at dusk" data-caption="The tower." data-credit="Photo: Ann Tide"></figure>`,
    ],
  ])('%s', (_what, below) => {
    expect(toPage({ below }).picture).toMatchObject({
      alt: 'A tower at dusk',
      caption: 'The tower.',
      credit: 'Photo: Ann Tide',
    });
  });

  it.each([
    ['the portrait of the author', '<img src="/ann.jpg" alt="Ann Tide"><p>By Ann Tide</p>'],
    ['the sign of the paper', '<img src="/img/logo.png" alt="The Courier, since 1846">'],
  ])('nothing in %s', (_what, below) => {
    expect(toPage({ below }).picture).toBeUndefined();
  });

  it('the description that is shared where none is shown', () => {
    const head =
      '<meta property="og:image" content="https://courier.example/t.jpg"><meta property="og:image:alt" content="A tower">';
    expect(toPage({ head }).picture).toMatchObject({ alt: 'A tower' });
  });
});

describe('readPage tells the language', () => {
  it.each([
    ['', 'de'],
    [' lang="en"', 'de'],
    [' lang="de-AT"', 'de-AT'],
  ])('of a page that says%s: %s', (said, expected) => {
    const words =
      'Der Rat hat am Dienstag beschlossen, den Turm zu behalten, und die Wärter sind mit dem Boot auf den Felsen gekommen.';
    const page = readPage(
      `<html${said}><body><h1>Der Turm bleibt</h1><p>${words}</p><p>${words}</p></body></html>`,
    );
    expect(page.fields.language).toBe(expected);
  });
});

describe('readPage takes for the standfirst what readers see', () => {
  const LINE = 'The board gave way after two hundred people had filled the hall on Tuesday night.';
  const OTHER = 'Two keepers, one tower: what the board of the harbour did not say in its letter to them.';
  const head = `<meta name="description" content="${LINE}">`;
  it.each([
    ['without its kicker', `<div class="deck"><b>Harbour</b> ${LINE}</div>`],
    ['without a button', `<p class="deck">${LINE.slice(0, -1)} <a href="/edit">edit</a></p>`],
    [
      'whole, where the description is cut',
      `<p class="deck">${LINE}</p>`,
      `<meta name="description" content="${LINE.slice(0, -7)}">`,
    ],
    ['whose mark says that a picture is near', `<p class="deck withImage">${LINE}</p>`],
  ])('%s', (_what, below, said = head) => {
    expect(toPage({ head: said, below }).fields.standfirst).toBe(LINE);
  });

  it.each([
    ['headline of another article', `<h2><a href="/other">${OTHER}</a></h2>`],
    [
      'button',
      '<div class="subhead"><ul><li class="share-mail">Send this to a friend by mail or by messenger</li></ul></div>',
    ],
  ])('and no %s', (_what, below) => {
    const { fields } = toPage({ head, below });
    expect([fields.standfirst, fields.summary]).toEqual([undefined, LINE]);
  });
});
