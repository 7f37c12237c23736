import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../src/importer/draft.ts';
import { dropStandfirst } from '../../../../../src/importer/html/fields/drop-standfirst.ts';

const POINTS: Block = {
  type: 'list',
  ordered: false,
  items: ['The boat left at dawn.', 'Forty cows were aboard.'],
};
const TEXT: Block = { type: 'paragraph', text: 'The vet slept until noon.' };
const SAID = 'The boat left at dawn. Forty cows were aboard.';

describe('dropStandfirst', () => {
  it.each(['What you need to know:', 'Das Wichtigste in Kürze', 'In short:'])(
    'takes %j with the points that it heads',
    (text) => {
      expect(dropStandfirst([{ type: 'subheading', text }, POINTS, TEXT], SAID)).toEqual([TEXT]);
    },
  );

  it('leaves another heading above them', () => {
    const heading: Block = { type: 'subheading', text: 'Cows at sea' };
    expect(dropStandfirst([heading, POINTS, TEXT], SAID)).toEqual([heading, TEXT]);
  });
});
