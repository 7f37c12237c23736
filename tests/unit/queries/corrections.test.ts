import { expect, it } from 'vitest';
import { listCorrections } from '../../../src/queries/corrections.ts';
import { toIndexes } from '../../../src/queries/indexes.ts';
import { makeArticle, SITE } from './stock.ts';

it('lists every correction, newest first, with its article', () => {
  const entry = (date: string) => ({ date, type: 'correction', text: `Mended on ${date}.` });
  const vote = makeArticle('vote', {
    corrections: [entry('2024-03-26T10:00:00Z'), entry('2024-04-01T10:00:00Z')],
  });
  const veto = makeArticle('veto', { corrections: [entry('2024-03-28T10:00:00Z')] });
  const index = toIndexes([vote, veto, makeArticle('tide')], SITE).get('');
  const listed = index ? listCorrections(index) : [];
  expect(listed.map(({ date, article }) => [date.slice(0, 10), article?.href])).toEqual([
    ['2024-04-01', '/articles/vote/'],
    ['2024-03-28', '/articles/veto/'],
    ['2024-03-26', '/articles/vote/'],
  ]);
});
