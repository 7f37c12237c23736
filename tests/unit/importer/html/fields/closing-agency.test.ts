import { describe, expect, it } from 'vitest';
import { readPage } from '../../../../../src/importer/html/read-page.ts';
import { TEXT } from '../light-page.ts';

describe('readPage finds the agency at the end of the text', () => {
  const toData = (author: object) =>
    `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', author })}</script>`;
  const read = (author: object, last: string) =>
    readPage(
      `<html lang="en"><head>${toData(author)}</head><body><main><h1>The light of Saltmere stays lit</h1><p>${TEXT}</p><p>${TEXT} ${TEXT}</p>${last}<h3>More</h3><p>Share</p><p>Print</p><div>${TEXT}</div></main></body></html>`,
    ).names?.authors;
  const house = { '@type': 'Organization', name: 'The Tidings' };

  it.each([
    ['before a house of the data', house, `<p>${TEXT} — Bernama</p>`, ['Bernama']],
    [
      'but not before a person',
      { '@type': 'Person', name: 'Ann Tide' },
      `<p>${TEXT} — Bernama</p>`,
      ['Ann Tide'],
    ],
    ['but not under a picture', house, `<p class="caption">${TEXT} (AFP)</p>`, ['The Tidings']],
  ])('%s', (_what, author, last, authors) => {
    expect(read(author, last)).toEqual(authors);
  });
});
