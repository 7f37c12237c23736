import { describe, expect, it } from 'vitest';
import { weigh } from '../../../../src/importer/lines.ts';
import { isOfPicture, isSeen } from '../../../../src/importer/page-text/seen.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

function toLine(text: string) {
  return { text, role: 'short' as const, number: 1, opens: true, kinds: [], weight: weigh(text) };
}

describe('isSeen', () => {
  it.each([
    'A woman in a red coat leans on the rail of a ferry.',
    'Two men carry a long plank along the beach at dusk.',
    'Un champ de lavande en fleurs sous un ciel gris.',
    'Una niña toca la flauta sentada en un banco de piedra.',
    'Um homem de boné conserta uma rede na praia.',
    'Ein Leuchtturm steht auf einem Felsen im Meer',
    'Een vrouw staat op de kade met een koffer.',
    'En kvinde står på kajen med en kuffert.',
  ])('knows %s', (text) => {
    expect(isSeen(toLine(text))).toBe(true);
  });
  it.each([
    'A woman who lost her ferry has found the money for a new one.',
    'A ferry that nobody wanted is to come back to the island.',
    'A new ferry will land on the island in the spring of 2025.',
    'A quay in Saltmere is falling into the water.',
    'A quay falls into the sea. The council looks away.',
    'Una niña que no sabía nadar cruza la bahía.',
    'Une île sans phare cherche un gardien, selon la mairie.',
    'Ein Leuchtturm soll zum Museum werden',
    'The ferry lies at the quay in the rain.',
  ])('knows that %s is of a text', (text) => {
    expect(isSeen(toLine(text))).toBe(false);
  });
});

describe('isOfPicture', () => {
  it.each([
    'Foto colorida de ônibus amarelo preso em ponte de madeira - Jornal do Sal',
    'A colour photo of a yellow bus on a wooden bridge',
    'Image showing the route of the new ferry',
    'Imagen en blanco y negro de un faro sobre la roca',
    'La photo montre un phare sur son rocher',
    'Das Bild zeigt einen Leuchtturm am Meer',
  ])('knows %s', (text) => {
    expect(isOfPicture(toLine(text))).toBe(true);
  });
  it.each(['Photo of the day: a lighthouse in the fog', 'Foto de archivo del puerto de Saltmere'])(
    'leaves %s',
    (text) => {
      expect(isOfPicture(toLine(text))).toBe(false);
    },
  );
});

const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
  'Nobody will climb the hundred steps of the tower now, but the lamp of the lighthouse goes on turning all night.',
];
const SEEN = 'A white tower stands on a rock in the sea, with a gull above it.';

describe('a line that says what is seen', () => {
  it('is no standfirst over a caption and its credit', () => {
    const head = ['News', 'Harbour', 'The lighthouse of Saltmere loses its last two keepers', SEEN];
    const { picture, fields } = pageText.read(
      [
        ...head,
        'The keepers lit it for so long.',
        '(Ann Tide / Courier)',
        'By Bob Rock',
        '12 March 2024',
        ...STORY,
      ].join('\n\n'),
    );
    expect(picture).toEqual({
      alt: SEEN,
      caption: 'The keepers lit it for so long.',
      credit: 'Ann Tide / Courier',
    });
    expect(fields.standfirst).toBeUndefined();
  });
  it('is under a credit what the picture shows, where it says so itself', () => {
    const shown = 'Foto colorida de farol branco sobre uma pedra no mar';
    const head = ['Home', 'O farol de Salmar perde os dois últimos faroleiros', '19/03/2025 14:02'];
    const lines = [...head, 'Compartilhar notícia no Jornal', 'Divulgação/Porto', shown, ...STORY];
    expect(pageText.read(lines.join('\n\n')).picture).toEqual({ alt: shown, credit: 'Divulgação/Porto' });
  });
});
