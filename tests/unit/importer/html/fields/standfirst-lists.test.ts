import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { toText } from '../../../../../src/importer/to-text.ts';
import { TEXT, toPage } from '../light-page.ts';

const [FIRST, SECOND] = [
  'The two keepers stay on the rock for ten more years',
  'Their lamp will burn rape oil, as it did under Queen Anne',
];
const POINTS = `<ul><li>${FIRST}</li><li>${SECOND}</li></ul>`;

describe('readPage joins the lines of a standfirst', () => {
  it.each([
    ['in a marked box', `<div class="bajada">${POINTS}</div>`],
    ['in a marked list', `<ul class="standfirst-list"><li>${FIRST}</li><li>${SECOND}</li></ul>`],
    ['under a title of their box', `<div class="KeyPoints"><h2>The keepers</h2>${POINTS}</div>`],
    ['of paragraphs', `<div class="sumarios"><p>${FIRST}</p><p>${SECOND}</p></div>`],
    ['of headings', `<div class="t"><h2 class="t">${FIRST}</h2><h2 class="t">${SECOND}</h2></div>`],
    [
      'before a button',
      `<ul class="bulletPoints"><li>${FIRST}</li><li>${SECOND}</li><li class="more">All of it on our first page</li></ul>`,
    ],
    [
      'before a link to another article',
      `<ul class="sumarios"><li><h2>${FIRST} ${SECOND}</h2></li><li><h2><b>Read more:</b> <a href="/a">The lamp of Marrow is out</a></h2></li></ul>`,
    ],
  ])('%s', (_what, below) => {
    const page = toPage({ below });
    expect(page.fields.standfirst).toBe(`${FIRST} ${SECOND}`);
    expect(page.blocks.map(toText)).toEqual([TEXT, `${TEXT} ${TEXT}`, TEXT]);
  });

  it.each([
    ['in a box of other articles', `<aside class="key-points">${POINTS}</aside>`],
    [
      'that are links',
      `<ul class="bullets"><li><a href="/a">${FIRST}</a></li><li><a href="/b">${SECOND}</a></li></ul>`,
    ],
    [
      'behind the first paragraph',
      `<p>${TEXT}</p><ul class="bullets"><li>${FIRST}</li><li>${SECOND}</li></ul>`,
    ],
  ])('but not %s', (_what, below) => {
    expect(toPage({ below }).fields.standfirst).toBeUndefined();
  });
});

describe('readPage reads no standfirst', () => {
  it('in points under a heading that says what they are, nor a text in them', () => {
    const below = `<div class="summary"><h3>What you need to know:</h3>${POINTS}</div>`;
    const page = toPage({ below });
    expect(page.fields.standfirst).toBeUndefined();
    expect(page.blocks.map(toText)).toEqual([TEXT, `${TEXT} ${TEXT}`, TEXT]);
  });

  it('in a first paragraph like all others with words of the description', () => {
    const first =
      'The board of the harbour of Saltmere keeps its old lighthouse, and the two keepers stay too.';
    const told = 'The board of Saltmere keeps its old lighthouse, and two keepers keep their beds.';
    const head = `<meta name="description" content="${told}">`;
    const read = (mark: string) =>
      readPage(
        `<html lang="en"><head><title>Light</title>${head}</head><body><main><h1>The light of Saltmere</h1><p${mark}>${first}</p><p>${FIRST}.</p><p>${TEXT}</p><p>${TEXT} ${TEXT}</p><p>${TEXT}</p></main></body></html>`,
      ).fields.standfirst;
    expect([read(''), read(' class="opening"')]).toEqual([undefined, first]);
  });

  it('in a crosshead under the first paragraphs', () => {
    const below = `<p>${TEXT}</p><p>${TEXT}</p><h2 class="entry__subhead">${FIRST}</h2>`;
    expect(toPage({ below }).fields.standfirst).toBeUndefined();
  });

  it('in a paragraph of which the description has the first sentence', () => {
    const head = `<meta name="description" content="${FIRST}.">`;
    const below = `<p>${FIRST}. ${SECOND}.</p><h2>Oil</h2>`;
    const page = toPage({ head, below });
    expect(page.fields.standfirst).toBeUndefined();
    expect(page.blocks.map(toText)).toContain(`${FIRST}. ${SECOND}.`);
  });
});

describe('readPage reads a standfirst', () => {
  const LINE =
    'Der Turm von Salzmark bleibt noch zehn Jahre lang hell, und niemand weiß, wer das Öl bezahlt.';

  it('that is set in bold, in languages whose papers do so', () => {
    const below = `<p><strong>${LINE}</strong></p>`;
    const texts = ['de', 'fr'].map((language) => toPage({ below, language }).fields.standfirst);
    expect(texts).toEqual([LINE, undefined]);
  });

  it('whole where a description ends sooner', () => {
    const head = `<meta name="description" content="${FIRST}">`;
    const below = `<p class="lead">${FIRST} and paint the tower</p>`;
    expect(toPage({ head, below }).fields.standfirst).toBe(`${FIRST} and paint the tower`);
  });

  it('without a kicker that the description parts from it', () => {
    const head = `<meta name="description" content="HARBOUR - ${FIRST}">`;
    const below = `<span class="hat"><strong>HARBOUR</strong> <span>${FIRST}</span></span><p>By Ann Tide</p>`;
    expect(toPage({ head, below }).fields.standfirst).toBe(FIRST);
  });

  it('that is no date', () => {
    const below = '<div class="sub-text">4 min watch Updated 5:08 PM, Thu October 17, 2024</div>';
    expect(toPage({ below }).fields.standfirst).toBeUndefined();
  });
});

describe('readPage reads the points right under the headline as a standfirst', () => {
  it.each([
    ['of a list without marks', POINTS, `${FIRST} ${SECOND}`],
    ['in one line', `<p>By Nilah Corr</p><p>• ${FIRST} • ${SECOND}</p>`, `• ${FIRST} • ${SECOND}`],
    ['of a synopsis', `<p>By Nilah Corr</p><div class="art_synopsis">${FIRST}.</div>`, `${FIRST}.`],
  ])('%s', (_what, below, expected) => {
    expect(toPage({ below }).fields.standfirst).toBe(expected);
  });

  it.each([
    ['places to share it', '<ul><li>Facebook and Messenger</li><li>Copy the address</li></ul>'],
    ['what the list under the byline asks of readers', `<p>By Nilah Corr</p>${POINTS}`],
    [
      'a note on how it was made',
      '<div class="summary"><p>AI가 자동 요약한 내용입니다. 본문을 함께 읽어 주세요.</p></div>',
    ],
  ])('not %s', (_what, below) => {
    expect(toPage({ below }).fields.standfirst).toBeUndefined();
  });
});

describe('readPage finds the headline', () => {
  it('of an old page, as its data say it, without the name of the paper', () => {
    const head =
      '<title>El Faro: La luz de Salmar sigue encendida</title><meta name="title" content="La luz de Salmar sigue encendida">';
    const page = readPage(
      `<html lang="es"><head>${head}</head><body><div class="cabeza">La luz de Salmar sigue encendida</div><p>${TEXT}</p></body></html>`,
    );
    expect(page.fields.headline).toBe('La luz de Salmar sigue encendida');
  });

  it.each([
    [
      'marked kicker',
      '<span class="kicker">Ein alter Turm</span><span class="hide">: </span><span>Das Licht von Salzmark</span>',
    ],
    [
      'first of two elements, as data part them',
      '<span>Ein alter Turm </span><span>Das Licht von Salzmark</span>',
    ],
  ])('without a %s', (_what, headline) => {
    const head = '<meta property="og:title" content="Ein alter Turm: Das Licht von Salzmark">';
    expect(toPage({ head, headline }).fields.headline).toBe('Das Licht von Salzmark');
  });

  it.each([
    ['Ein alter Turm - «Das Licht bleibt an»', 'Ein alter Turm - «Das Licht bleibt an»'],
    ['– Das Licht bleibt an', '– Das Licht bleibt an'],
  ])('with a kicker before a dash only where others say it: %s', (title, headline) => {
    const [, kicker = 'Salzmark', said = ''] = /^(?:(.+) - )?(.+)$/u.exec(title) ?? [];
    const dash = title.includes(' - ') ? '<span class="hide"> - </span>' : ' ';
    const page = toPage({
      head: `<meta property="og:title" content="${title}">`,
      headline: `<span class="overline">${kicker}</span>${dash}<span>${said}</span>`,
    });
    expect(page.fields.headline).toBe(headline);
  });

  it('of a heading of lower rank without its kicker', () => {
    const head = '<meta property="og:title" content="Das Licht von Salzmark bleibt an">';
    const page = readPage(
      `<html lang="de"><head><title>Küste: Das Licht von Salzmark bleibt an</title>${head}</head><body><h2><span>Küste</span><span>Das Licht von Salzmark bleibt an</span></h2><p>${TEXT}</p></body></html>`,
    );
    expect(page.fields.headline).toBe('Das Licht von Salzmark bleibt an');
  });
});
