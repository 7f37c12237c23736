import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { TEXT } from '../light-page.ts';

const sign = (text: string, language = 'en', head = '') =>
  readPage(
    `<html lang="${language}"><head>${head}</head><body><main><h1>The light of Saltmere stays lit</h1>${text}<h3>More</h3></main></body></html>`,
  ).names?.authors;

const JAPANESE =
  '塩見町の灯台の明かりは消えないことになった。港湾委員会は火曜日、賛成多数で灯台を残すと決め、二人の灯台守は荷をほどいた。';

describe('readPage finds who signs at the end', () => {
  it('in brackets behind a last short sentence, where the data names the house', () => {
    const head =
      '<script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"塩見新聞"}}</script>';
    const text = `<p>${JAPANESE}</p>`.repeat(3) + '<p>公開は午前10時から。【海野花子、沖田渚】</p>';
    expect(sign(text, 'ja', head)).toEqual(['海野花子', '沖田渚']);
  });

  it.each([
    [
      'the authors of books in a list',
      ['Ann Tide', 'Bob Quay', 'Cor Zee']
        .map((name) => `<p>${TEXT} ${TEXT}</p>`.repeat(5) + `<p>by ${name}</p><h4>Why</h4><p>The tide.</p>`)
        .join(''),
    ],
    [
      'a figure in a table',
      `<p>${TEXT}</p>`.repeat(3) + '<table><tr><td align="right">Direct Harbour Dues</td></tr></table>',
    ],
    [
      'two buttons',
      `<p>${TEXT}</p>`.repeat(3) +
        '<div class="text-right"><a href="#">Proceed</a> <a href="#">Return</a></div>',
    ],
  ])('but not by %s', (_what, text) => {
    expect(sign(text)).toBeUndefined();
  });
});

describe('readPage finds who signs under the text', () => {
  const toHead = (author: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;
  const text = `<p>${TEXT}</p><p>${TEXT} ${TEXT}</p><p>${TEXT}</p>`;

  it('where the data names the agency', () => {
    const under = '<p><strong>Deniz KIYI / SAHİL (Tuzlu), (DHA)</strong></p>';
    expect(sign(text + under, 'tr', toHead({ name: 'DHA' }))).toEqual(['Deniz KIYI']);
  });

  it('as the agency, without the letters of whoever took its story over', () => {
    const head = toHead({ '@type': 'Organization', name: 'Le Phare' });
    expect(sign(`${text}<p class="signature"><b>ats/tide</b></p>`, 'fr', head)).toEqual(['ats']);
    expect(sign(`${text}<p>Keystone</p>`, 'fr', head)).toEqual(['Le Phare']);
  });

  it('where data name an account whose bearer readers see nowhere', () => {
    const head = toHead({ name: 'Hanna Kassa' });
    const amharic = 'የጨው ወደብ መብራት እንደበራ ይቆያል ሲል የወደቡ ቦርድ ማክሰኞ ዕለት ወሰነ። ሁለቱ ጠባቂዎች ደስ ብሏቸዋል ሲሉም ተናግረዋል ተብሏል።';
    expect(sign(`<p>${amharic}</p>`.repeat(4) + '<p>በሙሉ ባሕሩ</p>', 'am', head)).toEqual(['ሙሉ ባሕሩ']);
    expect(sign(`${text}<p class="text-right">Olena Khvylia</p>`, 'uk', head)).toEqual(['Olena Khvylia']);
    expect(sign(`${text}<p class="text-right">Second Harbour Day</p>`, 'en', head)).toEqual(['Hanna Kassa']);
  });
});
