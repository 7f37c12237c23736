import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const FIRST = [
  'The harbour board of Quayside has counted every ferry that called at its three piers last winter, and the count is lower than in any year since the piers were built.',
  'Storms kept the ferries in port on forty days between November and March, the board said, and on another twelve days the crews of two ferries were ill at the same time.',
  'Passengers who had bought winter tickets will be paid back a third of the price, and the harbour board will decide in June whether the smallest of the piers stays open.',
];
const TABLE = Array.from({ length: 30 }, (_none, index) => `Pier ${index + 1}\t${index * 7} ferries`);
const GOING_ON =
  'The smallest of the piers, where the ferries called only nine times in the winter, costs the harbour board more than its passengers pay for tickets in a whole year.';
const TEASER =
  'Bakers across the valley have begun to grind their own flour again, and a museum of stone mills asks its visitors to bring along grain from their gardens.';

const listTexts = (...lines: string[]): string[] =>
  pageText
    .read(
      ['Fewest ferries since the piers were built', 'By Ann Tide', '25 March 2024', ...FIRST, ...lines].join(
        '\n\n',
      ),
    )
    .blocks.map((block) => ('text' in block ? block.text : ''));

describe('findTextEnd', () => {
  it('goes on after a table with paragraphs that speak of the same', () => {
    expect(listTexts(...TABLE, GOING_ON)).toContain(GOING_ON);
  });

  it.each([
    ['paragraphs that speak of something else', [...TABLE, TEASER]],
    ['what stands under a heading that leads to other articles', ['Related articles', ...TABLE, GOING_ON]],
    ['what stands under the comments', ['Comments', ...TABLE, GOING_ON]],
  ])('leaves out %s', (_what, lines) => {
    expect(listTexts(...lines).slice(-1)).toEqual(FIRST.slice(-1));
  });
});
