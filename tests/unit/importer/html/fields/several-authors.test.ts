import { describe, expect, it } from 'vitest';
import { toPage } from '../light-page.ts';

const listAuthors = (page: Parameters<typeof toPage>[0]) => toPage(page).names?.authors;
const toData = (author: unknown) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;

describe('readPage finds several authors', () => {
  it.each([
    [
      'of whom one alone has a page',
      'fr',
      '<div class="auteur"><a href="/auteur/anne-maree/">Anne MARÉE</a> et Hugo CALVAIRE.</div>',
      ['Anne MARÉE', 'Hugo CALVAIRE'],
    ],
    [
      'with a dash between them',
      'vi',
      '<div class="author"><a href="/tac-gia/a">TRẦN HẢI ANH</a> - <span>LÊ MINH BẾN</span></div>',
      ['TRẦN HẢI ANH', 'LÊ MINH BẾN'],
    ],
  ])('%s', (_what, language, below, authors) => {
    expect(listAuthors({ language, below })).toEqual(authors);
  });

  it('each in a line, where data name the first', () => {
    const below =
      '<ul><li><a href="/author/oksana">Оксана Причал</a></li><li><a href="/author/roman">Роман Маяк</a></li></ul>';
    const head = toData({ '@type': 'Person', name: 'Оксана Причал' });
    expect(listAuthors({ language: 'uk', head, below })).toEqual(['Оксана Причал', 'Роман Маяк']);
  });

  it('but not what a linked one is', () => {
    const below = '<p class="author"><a href="/author/ann">Ann Tide</a>, Harbour Desk Reporter</p>';
    expect(listAuthors({ below })).toEqual(['Ann Tide']);
  });
});

describe('readPage finds who wrote an article', () => {
  it.each([
    [
      'each in a line with the word',
      'ar',
      '<ul><li>الكاتب، ليلى بحري</li><li>الكاتب، سامي منارة</li></ul>',
      ['ليلى بحري', 'سامي منارة'],
    ],
    [
      'behind the place above the text',
      'ar',
      '<p><strong>بلدة سلطانة - ليلى بحري:</strong></p>',
      ['ليلى بحري'],
    ],
  ])('%s', (_what, language, below, authors) => {
    expect(listAuthors({ language, below })).toEqual(authors);
  });

  it.each([
    ['that has a number in its name', { '@type': 'Person', name: '24 бряг онлайн' }, ['24 бряг онлайн']],
    ['that is an agency, and no house of teasers', [{ '@type': 'Organization', name: 'dpa' }], ['dpa']],
  ])('who is a house %s', (_what, author, authors) => {
    expect(listAuthors({ language: 'bg', head: toData(author) })).toEqual(authors);
  });

  it('and not who edited it', () => {
    const head = toData({ '@type': 'Person', name: 'Reported by Ann Tide, Edited by Bob Quay' });
    expect(listAuthors({ head })).toEqual(['Ann Tide']);
  });

  it('in an element for menus too', () => {
    const head = toData({ '@type': 'Person', name: 'Ann Tide' });
    const below = '<nav class="pst"><span>Ann Tide</span></nav><p>By Saltmere Police</p>';
    expect(listAuthors({ head, below })).toEqual(['Ann Tide']);
  });

  it('in the brackets before the text, where data name the agency alone', () => {
    const head = toData({ '@type': 'Organization', name: '海港社' });
    const below = `<p>（海港社記者連海晴鹽海縣27日電）${'鹽海縣燈塔今天重新點亮，兩位守塔人留在島上。'.repeat(4)}</p>`;
    expect(listAuthors({ language: 'zh', head, below })).toEqual(['連海晴']);
  });
});

describe('readPage finds the day', () => {
  it('by the clock of the paper, where the marked moment beside the headline tells it', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2024-03-25T16:40:00Z"}</script>';
    const below = '<p><time datetime="2024-03-25T17:40:00+01:00">25 March 2024</time></p>';
    expect(toPage({ head, below }).fields.published).toBe('2024-03-25T17:40:00+01:00');
  });
});

describe('readPage finds the publication with the agency whose story it took', () => {
  const toSite = (author: unknown) => `<meta property="og:site_name" content="Le Phare">${toData(author)}`;
  it.each([
    ['in one name', { name: 'Le Phare avec AFP' }],
    ['in one name of an organisation', { '@type': 'Organization', name: 'Le Phare avec AFP' }],
    ['in two', [{ name: 'Le Phare' }, { name: 'AFP' }]],
  ])('%s', (_what, author) => {
    expect(listAuthors({ language: 'fr', head: toSite(author) })).toEqual(['Le Phare', 'AFP']);
  });

  it('but not beside a person', () => {
    const head = toSite([{ name: 'Anne Marée' }, { name: 'Le Phare' }, { name: 'AFP' }]);
    expect(listAuthors({ language: 'fr', head })).toEqual(['Anne Marée']);
  });
});

it('finds the agency behind the time, before who edited it', () => {
  const below = '<div><span>25 de marzo de 2024 | 09:31</span> | AFP / Editado por Ana Marea B., Faro</div>';
  expect(listAuthors({ language: 'es', below })).toEqual(['AFP']);
});

describe('readPage finds of several people in the data', () => {
  it('not who took the pictures, by what the page says', () => {
    const head = toData([{ name: 'Parti Anna' }, { name: 'Móló Péter' }]);
    const below =
      '<div><a href="/szerzo/a">Parti Anna</a><span>szerző</span> <a href="/szerzo/b">Móló Péter</a><span>fotós</span></div>';
    expect(listAuthors({ language: 'hu', head, below })).toEqual(['Parti Anna']);
  });

  it('not who put it online, but who stands before', () => {
    const head = toData({ name: 'मोहन तट' });
    const below = '<p>न्यूज डेस्क, नमक समाचार, सागरपुर <span>Published by: मोहन तट</span></p>';
    expect(listAuthors({ language: 'hi', head, below })).toEqual(['न्यूज डेस्क, नमक समाचार']);
  });
});
