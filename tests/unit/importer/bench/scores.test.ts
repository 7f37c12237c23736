import { describe, expect, it } from 'vitest';
import { scoreRouge } from '../../../../src/importer/bench/rouge.ts';
import { countPieces, scoreShingles, scoreWords } from '../../../../src/importer/bench/scores.ts';

const TEXT = 'The board voted to close the lighthouse on the rock.';

describe('scores', () => {
  it.each([
    ['the same text', TEXT, TEXT, 1],
    ['nothing found', '', TEXT, 0],
    ['nothing to find, and nothing found', '', '', 1],
    ['nothing to find, but something found', TEXT, '', 0],
  ])('of %s', (_what, found, truth, expected) => {
    expect(scoreWords(found, truth).f1).toBe(expected);
    expect(scoreShingles(found, truth).f1).toBe(expected);
  });

  it('count words in any order and rows of four in theirs', () => {
    expect(scoreWords('Rock the on lighthouse', 'the lighthouse on rock').f1).toBe(1);
    expect(scoreShingles('rock the on lighthouse', 'the lighthouse on rock').f1).toBe(0);
    expect(scoreShingles('a b c d e', 'a b c d f')).toMatchObject({ precision: 0.5, recall: 0.5 });
  });

  it('count pieces that are wanted and those that are not', () => {
    expect(countPieces(TEXT, ['the lighthouse', 'a museum'], ['on the rock', 'Share'])).toEqual({
      hits: 1,
      misses: 1,
      wrong: 1,
    });
  });
});

describe('scoreRouge', () => {
  it.each([
    ['the same text', TEXT, [TEXT], 1],
    ['nothing found', '', [TEXT], 0],
    ['an optional paragraph that is found', `${TEXT}\n\nIt rained.`, [TEXT, '[It rained.]'], 1],
    ['an optional paragraph that is not found', TEXT, [TEXT, '[It rained.]'], 1],
    ['half of the words', 'One two', ['One two three four'], 2 / 3],
  ])('is right for %s', (_what, found, truth, expected) => {
    expect(scoreRouge(found, truth).f1).toBeCloseTo(expected);
  });
});
