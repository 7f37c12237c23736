import { describe, expect, it } from 'vitest';
import { findNearest } from '../../../src/importer/nearest.ts';

describe('findNearest', () => {
  it.each([
    ['wrld', ['press', 'world'], 'world'],
    ['nwes', ['analysis', 'news'], 'news'],
    ['headlin', ['headline', 'dateline'], 'headline'],
    ['tech', ['world', 'technology'], 'technology'],
    ['sport', ['world', 'press'], undefined],
    ['x', [], undefined],
  ])('finds for %s among %j: %s', (word, names, nearest) => {
    expect(findNearest(word, names)).toBe(nearest);
  });
});
