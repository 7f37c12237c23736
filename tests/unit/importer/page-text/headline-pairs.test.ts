import { describe, expect, it } from 'vitest';
import { isCutShort, isOverDeck, type Rated } from '../../../../src/importer/page-text/headline-pairs.ts';
import { weigh } from '../../../../src/importer/lines.ts';

function rate(text: string, score: number): Rated {
  return { line: { text, role: 'short', number: 1, opens: true, kinds: [], weight: weigh(text) }, score };
}

describe('isCutShort', () => {
  const headline = 'Saltmere keeps its old lighthouse for ten years';
  it.each([
    ['Saltmere keeps its old…', headline, true],
    ['Saltmere keeps its old', headline, true],
    [headline, `${headline} - Salt Post, 25.03.2024`, false],
    [headline, `${headline} - and pays for it`, true],
  ])('says of %j over %j: %s', (first, second, expected) => {
    expect(isCutShort(rate(first, 6), rate(second, 6))).toBe(expected);
  });
});

describe('isOverDeck', () => {
  const over = rate(
    'Keeper wins £400 after the old light of Saltmere goes out three days before the great regatta of the herring fleet',
    8.8,
  );
  const point = rate('Nell Boje, 61, had polished the lamp for the regatta of the fleet', 11.7);
  it('takes a long line over several points for the headline', () => {
    expect(isOverDeck(over, point, rate('But salt water left the lamp dark for a week', 8.7))).toBe(true);
  });
  it('leaves one line alone that is rated far better', () => {
    expect(isOverDeck(over, point, undefined)).toBe(false);
  });

  const level = 'Light of Saltmere stays dark for a fifth night as fog fills the bay';
  const deck = 'About 80 keepers and a boatload of lamp oil wait on both sides of the old harbour';
  it.each([
    [level, 9.3, true],
    [level, 8.1, false],
    ['Light stays dark in Saltmere', 9.3, false],
    ['Saltmere | Harbour | Keepers of the old light | Fog in the wide bay', 9.3, false],
  ])(
    'tells of two lines that are rated the same whether the first is the headline: %s (%d)',
    (text, score, expected) => {
      expect(isOverDeck(rate(text, score), rate(deck, 9.7), undefined)).toBe(expected);
    },
  );
});
