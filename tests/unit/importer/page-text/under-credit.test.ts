import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../src/importer/page-text/figure.ts';
import type { ReadLine } from '../../../../src/importer/page-text/meta.ts';
import { addUnderCredit } from '../../../../src/importer/page-text/under-credit.ts';
import { weigh } from '../../../../src/importer/lines.ts';

function toLine(text: string, role: ReadLine['role'], number: number): ReadLine {
  return { text, role, number, opens: true, kinds: [], weight: weigh(text) };
}

const CREDIT = toLine('PHOTO EVE QUAI, LA VIGIE', 'caption', 1);
const CAPTION = toLine('Le phare de Sel-sur-Mer était ouvert lundi.', 'short', 2);
const DECK = toLine(
  'Le conseil de Sel-sur-Mer garde son vieux phare, mais il lui reste à trouver l’argent.',
  'paragraph',
  3,
);
const DATE = toLine('Publié le 17 janv. 2023', 'date', 4);
const FIGURE: Figure = { picture: { credit: CREDIT.text }, lines: [CREDIT] };

describe('addUnderCredit', () => {
  it('takes the shorter of two sentences between a credit and the date for the caption', () => {
    expect(addUnderCredit(FIGURE, [CREDIT, CAPTION, DECK, DATE])).toEqual({
      picture: { credit: CREDIT.text, caption: CAPTION.text },
      lines: [CREDIT, CAPTION],
    });
  });
  it('takes a sentence between a described picture’s credit in capitals and the date for the caption', () => {
    const alt = toLine('Le phare de Sel reste allumé', 'short', 0);
    const picture = { alt: alt.text, credit: CREDIT.text };
    const described: Figure = { picture, lines: [alt, CREDIT] };
    expect(addUnderCredit(described, [alt, CREDIT, CAPTION, DATE])).toEqual({
      picture: { ...picture, caption: CAPTION.text },
      lines: [alt, CREDIT, CAPTION],
    });
    expect(addUnderCredit(described, [alt, CREDIT, CAPTION, DECK])).toBe(described);
  });
  it.each(['Le phare de Sel-sur-Mer', 'AU LARGE: Le vieux phare de Sel'])(
    'takes a short line between a credit below the date and the text for the caption: %s',
    (said) => {
      const caption = toLine(said, 'short', 5);
      expect(addUnderCredit(FIGURE, [DATE, CREDIT, caption, DECK])).toEqual({
        picture: { credit: CREDIT.text, caption: said },
        lines: [CREDIT, caption],
      });
    },
  );
  it.each(['Anne Marée-Dupont', 'Sel-sur-Mer'])('leaves a name there, and a place: %s', (said) => {
    expect(addUnderCredit(FIGURE, [DATE, CREDIT, toLine(said, 'short', 5), DECK])).toBe(FIGURE);
  });
  it.each([
    ['one sentence alone', [CREDIT, DECK, DATE]],
    ['two sentences with no date under them', [CREDIT, CAPTION, DECK]],
    ['a longer first sentence', [CREDIT, DECK, CAPTION, DATE]],
  ])('leaves %s', (_what, lines) => {
    expect(addUnderCredit(FIGURE, lines)).toBe(FIGURE);
  });
});
