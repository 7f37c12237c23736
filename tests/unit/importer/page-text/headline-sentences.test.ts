import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const ENGLISH = [
  'At seven in the evening, on the gallery above the harbour of Saltmere, Bob Quay lets go of a lamp as heavy as a small car and waits.',
  'The lighthouse is one of nine on the coast that used to burn every night, and the keepers say that half of them are dark by now.',
  'Ships fill in much of what is missing with their own lights, the harbour board told the keepers when they asked for a new lamp.',
];
const NORWEGIAN = [
  'Klokken 03.40 våknet Ragna Salt i Fyrgata av at det var blitt mørkt på havnen i Saltvik. Først trodde hun det var tåke.',
  'Fyret i Saltvik er fra 1897, og fyrvokteren har skrevet til havnestyret to ganger om at lampen er gammel og trappen våt.',
  'Havnestyret i Saltvik lover en ny lampe til våren, og båtene må ligge inne om natten til fyret lyser igjen over fjorden.',
];

const read = (...lines: string[]) => pageText.read(lines.join('\n\n')).fields;

describe('sentences that stand first on a page', () => {
  it.each([
    [
      'Fewer lighthouses are burning. Keepers say it is starting to show.',
      'A lack of lamps and of people to carry them up the stairs has darkened a third of the lighthouses on the coast.',
      ['May 7, 2025', 'By Ann Tide'],
      ENGLISH,
    ],
    [
      'Båtene må bli i havn etter mørket i fyret. – Vi visste at det kom.',
      'Den over hundre år gamle lampen sto øverst på listen. I natt rakk ikke havnestyret i Saltvik å bytte den lenger.',
      ['Ragna Salt', 'Journalist', 'Publisert: 30.01.2023 07:12'],
      NORWEGIAN,
    ],
  ])('are its headline over a longer standfirst: %s', (headline, standfirst, signs, text) => {
    const menu = ['News', 'World', 'Sports', 'Opinion'];
    expect(read(...menu, headline, standfirst, ...signs, ...text)).toMatchObject({ headline, standfirst });
  });

  it('are no headline under a short line that could be one', () => {
    const headline = 'Lighthouse of Saltmere runs out of lamps';
    const deck = 'Fewer lighthouses are burning. Keepers say it is starting to show.';
    const more =
      'A lack of lamps has darkened a third of the lighthouses on the coast of Saltmere since the spring.';
    expect(
      read('News', 'World', headline, deck, more, 'By Ann Tide', 'May 7, 2025', ...ENGLISH).headline,
    ).toBe(headline);
  });
});

it('takes no maker of a picture, with whom its caption ends, for the last step of a path', () => {
  const headline = 'Båtene må bli i havn etter mørket i fyret i Saltvik';
  const picture = 'Fyrvokter Nils Tang under lampen. Foto: Stian Fjord Vik';
  const signs = [
    'Ragna Salt',
    'Journalist',
    'Stian Fjord Vik',
    'Fotojournalist',
    'Publisert: 30.01.2023 07:12',
  ];
  expect(read('Nyheter', 'Sport', headline, picture, ...signs, ...NORWEGIAN).headline).toBe(headline);
});

it('takes sections without a space between them for no headline', () => {
  const headline = 'Fyret i Saltvik er mørkt';
  const sections = 'HavnenFyretSaltvik Lampen';
  expect(read('Sport', sections, headline, 'Publisert: 30.01.2023 07:12', ...NORWEGIAN).headline).toBe(
    headline,
  );
});
