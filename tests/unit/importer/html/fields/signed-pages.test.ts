import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { TEXT, toPage } from '../light-page.ts';

const toData = (author: unknown, publisher = 'The Quay') =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author, publisher: { name: publisher } })}</script>`;

/** A page with something right under its text. */
const toSigned = (under: string, { head = '', language = 'en', text = TEXT } = {}) =>
  readPage(`<html lang="${language}"><head><title>The light of Saltmere stays lit</title>${head}</head><body><main>
<h1>The light of Saltmere stays lit</h1><p>${text}</p><p>${text} ${text}</p><p>${text}</p>${under}<h3>More</h3></main></body></html>`);

describe('readPage finds who signs', () => {
  it.each([
    [
      'in links, where the data names the house',
      {
        head: toData({ name: '塩見新聞社' }, '塩見デジタル'),
        below:
          '<div><a href="/reporter/1">海野花子</a> <a href="/reporter/2">沖田渚</a> <time>2025年2月19日</time></div>',
        language: 'ja',
      },
      ['海野花子', '沖田渚'],
    ],
    [
      'in Chinese names with a space between them',
      {
        below: '<div>撰文： <a href="/author/1">王海花</a> <a href="/author/2">李明月</a></div>',
        language: 'zh',
      },
      ['王海花', '李明月'],
    ],
    [
      'behind the paper and the word for a reporter, in the data too',
      {
        head: toData({ name: '鹽海報 記者王海花' }),
        below:
          '<div class="author">鹽海報／ 記者<a href="/reporter/1">王海花</a>、<a href="/reporter/2">李明月</a>／鹽海即時報導</div>',
        language: 'zh-Hant',
      },
      ['王海花', '李明月'],
    ],
    [
      'in two marked lines',
      {
        below:
          '<div class="byline"><p>김바다 기자(kim@quay.example)</p><p>박등대 기자(park@quay.example)</p></div>',
        language: 'ko',
      },
      ['김바다', '박등대'],
    ],
    [
      'without the agency on which they drew',
      { head: toData({ name: 'A.T., B.Q., Reuters' }) },
      ['A.T.', 'B.Q.'],
    ],
    [
      'without what the bearer is',
      { head: toData({ name: 'Ona Jūrė, uosto ekonomistė' }), language: 'lt' },
      ['Ona Jūrė'],
    ],
    ['without the sign of the house', { head: toData({ name: 'Aino Luoto SMS' }) }, ['Aino Luoto']],
    ['not as an account', { head: '<meta name="author" content="politics 2">' }, undefined],
    [
      'in an element of the line, not with the section behind it',
      {
        below:
          '<div><span>22.11.2023 - 17:36</span> <span>By: Ann Tide</span> <span><a href="/society">Society</a></span></div>',
      },
      ['Ann Tide'],
    ],
    [
      'not beside the day above the headline',
      {
        above:
          '<div><span>Tuesday, 21 May 2024</span> <a href="/join">BECOME MEMBER</a> <a href="/de">German Edition</a></div>',
        below: '<div class="authors"><a href="/author/ann">Ann Tide</a></div>',
      },
      ['Ann Tide'],
    ],
  ])('%s', (_what, parts, expected) => {
    expect(toPage(parts).names?.authors).toEqual(expected);
  });

  it.each([
    ['at the right', '<p style="text-align:right"><strong>Hải Đăng</strong></p>', 'vi', ['Hải Đăng']],
    ['in a mark', '<p class="Block_right__x">Кира Морева</p>', 'ru', ['Кира Морева']],
    ['behind the word', '<p><em>ដោយ៖ សុខ សមុទ្រ និង លី ទន្លេ</em></p>', 'km', ['សុខ សមុទ្រ', 'លី ទន្លេ']],
    [
      'as a newsroom and its agencies',
      '<p class="agency">red, quay.example/Agenturen</p>',
      'de',
      ['red, quay.example/Agenturen'],
    ],
  ])('under the text, %s, where the data names the house', (_where, under, language, expected) => {
    expect(toSigned(under, { language, head: toData({ name: 'The Quay' }) }).names?.authors).toEqual(
      expected,
    );
  });

  it.each([
    ['a name in the middle', `<p style="text-align:right">Bob Quay</p><p>${TEXT}</p><p>${TEXT}</p>`],
    ['a line that is set as any other', '<p>Bob Quay</p>'],
    [
      'a heading in bold, in a language that signs above',
      '<p><strong>Further Harbour Questions</strong></p>',
    ],
  ])('not by %s', (_what, under) => {
    expect(toSigned(under).names?.authors).toBeUndefined();
  });

  it('not by the account of the house', () => {
    const head =
      '<meta property="og:site_name" content="The Quay"><meta name="twitter:creator" content="@thequay">';
    expect(toSigned('', { head }).names?.authors).toBeUndefined();
  });
});

describe('readPage tells the house from who wrote', () => {
  it('under a last short sentence', () => {
    const under = '<p>We asked the council.</p><p style="text-align:right"><em>Ann Tide</em></p>';
    expect(toSigned(under).names?.authors).toEqual(['Ann Tide']);
  });

  it('where the title ends with the name that the data gives', () => {
    const { names } = readPage(`<html lang="fa"><head><title>چراغ روشن می‌ماند - روزنامه ساحل</title>
<meta name="author" content="روزنامه ساحل"></head><body><main><div class="item-author"><span>لیلا دریا</span></div>
<h1>چراغ روشن می‌ماند</h1><p>${TEXT}</p><p>${TEXT} ${TEXT}</p></main></body></html>`);
    expect(names?.authors).toEqual(['لیلا دریا']);
  });
});
