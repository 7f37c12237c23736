import { expect, test } from 'vitest';
import { toHtml } from './stock.ts';

const TABLE = '| Member | Vetoes |\n| - | -: |\n| China | 17 |';

test('puts a table into a box that the keyboard can scroll, named by its caption', async () => {
  const html = await toHtml(`Table: Vetoes *by* member\n\n${TABLE}`);
  expect(html).toMatch(
    /^<div class="table-scroll" role="region" tabindex="0" aria-labelledby="table-1"><table>/,
  );
  expect(html).toContain('<caption id="table-1">Vetoes <em>by</em> member</caption>');
  expect(html).toContain('<th data-align="right" scope="col">Vetoes</th>');
  expect(html).toContain('<td data-align="right">17</td>');
  expect(html).not.toContain('Table:');
});

test('names a table without a caption', async () => {
  expect(await toHtml(TABLE)).toMatch(
    /^<div class="table-scroll" role="region" tabindex="0" aria-label="Table">/,
  );
});

test('gives two tables names of their own', async () => {
  const html = await toHtml(`Table: One\n\n${TABLE}\n\nText.\n\nTable: Two\n\n${TABLE}`);
  expect(html).toContain('<caption id="table-1">One</caption>');
  expect(html).toContain('<caption id="table-2">Two</caption>');
  expect(html.match(/<p>/g)).toHaveLength(1);
});

test('leaves a paragraph that begins with “Table:” alone where no table follows', async () => {
  expect(await toHtml('Table: a motion\n\nText.')).toBe('<p>Table: a motion</p>\n<p>Text.</p>');
});
