import { expect, test } from 'vitest';
import { listProblems, toHtml } from './stock.ts';

test.each([
  ['accepts a mark with its note', 'Fifteen[^1] votes.\n\n[^1]: Of fifteen.', []],
  [
    'refuses a mark without a note',
    'Votes.[^1]',
    ['1: There is no note for [^1]: write “[^1]: The note.” in a paragraph of its own.'],
  ],
  [
    'refuses a note without a mark',
    'Votes.\n\n[^a]: Of fifteen.',
    ['3: No place in the text refers to the note [^a]: it would not be shown.'],
  ],
  ['accepts an escaped mark as text', 'Votes.\\[^1]', []],
])('%s', async (_name, text, problems) => {
  expect(await listProblems(text)).toEqual(problems);
});

test('draws notes at the end, with links there and back', async () => {
  const html = await toHtml('Votes.[^count]\n\n[^count]: Of fifteen.');
  expect(html).toContain('<sup><a href="#note-fn-count" id="note-fnref-count"');
  expect(html).toMatch(/<h2[^>]*id="footnote-label">Notes<\/h2>/);
  expect(html).toContain('<li id="note-fn-count">');
  expect(html).toContain('aria-label="Back to the text, note 1"');
});

test('names the notes in the language of the article', async () => {
  expect(await toHtml('Voix.[^1]\n\n[^1]: Sur quinze.', { language: 'fr' })).toContain(
    'id="footnote-label">Notes</h2>',
  );
  expect(await toHtml('צ.[^1]\n\n[^1]: ק.', { language: 'he', direction: 'rtl' })).toContain(
    'id="footnote-label">הערות</h2>',
  );
});
