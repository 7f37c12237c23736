import { describe, expect, it } from 'vitest';
import { cutKind, endsWithKind, isKind } from '../../../../src/importer/bylines/kinds.ts';

describe('the kind of an article', () => {
  it.each(['Opinion', 'Reportage', 'Rozhovor', 'Poradna', 'Wywiad', 'Komentár', 'Intervju', 'Interjú'])(
    'is told by its word: %s',
    (word) => {
      expect(isKind(word)).toBe(true);
      expect(isKind(`${word} lighthouse`)).toBe(false);
    },
  );

  it('stands before a colon', () => {
    expect(cutKind('Komentář: Anna Salová')).toBe('Anna Salová');
    expect(cutKind('Anna Salová')).toBeUndefined();
  });

  it.each([
    ['Trois pêcheurs gardent le phare. Reportage.', true],
    ['Die Wärter bleiben auf der Insel. Ein Ortsbesuch', true],
    ['Le maire l’a dit dans un long reportage.', false],
  ])('may be the last word of a standfirst: %s', (text, is) => {
    expect(endsWithKind(text)).toBe(is);
  });
});
