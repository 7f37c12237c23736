import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere rebuilds its old pier';
const TEXT = [
  'The council of Saltmere voted on Tuesday to rebuild the pier that a storm took away in the winter of last year.',
  'It will be longer than the old one, and ferries from both islands will be able to land there at low tide as well.',
  'The yard has promised to begin in May, and the mayor says that the money has been found without a new tax.',
  'Nobody in the town expects that the work will be over before the first guests of the summer come to the beach.',
  'The last of the old planks were sold at a fair, and the chapel will have a new floor that is made of them.',
];
const MORE =
  'The masons of the island will come too, since the wall behind the beach has to be built anew from its foot.';
const SHOWN = 'Three workers carry a long plank along the beach.';
const SAID = 'The first of the new planks came by ship. (Bob Quay/Courier)';
const SEEN = 'A grey-haired woman reads a letter.';
const TOLD = 'Mayor Eve Dune found the money in June. (Bob Quay/Courier)';

/** Read a page with these lines above its text, and others in the midst of it. */
function read(above: string[], within: string[]) {
  const top = ['Home', 'Harbour', HEADLINE, 'By Ann Tide', 'March 25, 2024'];
  const draft = pageText.read(
    [...top, ...above, ...TEXT.slice(0, 3), ...within, ...TEXT.slice(3)].join('\n\n'),
  );
  return {
    pictures: draft.blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
    texts: draft.blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
  };
}

describe('where the lead picture is described in a sentence over its caption', () => {
  it('takes a sentence over another caption for its description', () => {
    expect(read([SHOWN, SAID], [SEEN, TOLD]).pictures).toEqual([
      { alt: SEEN, caption: 'Mayor Eve Dune found the money in June.', credit: 'Bob Quay/Courier' },
    ]);
  });
  it('takes it so where the credit stands alone', () => {
    const [shown, seen] = [SAID, TOLD].map((line) => line.replace(' (', '\n\n('));
    expect(read([SHOWN, shown ?? ''], [SEEN, seen ?? '']).pictures).toEqual([
      { alt: SEEN, caption: 'Mayor Eve Dune found the money in June.', credit: 'Bob Quay/Courier' },
    ]);
  });
  it('takes any line there so', () => {
    const { pictures } = read([SHOWN, SAID], ['Town hall, yesterday', TOLD]);
    expect(pictures).toMatchObject([{ alt: 'Town hall, yesterday' }]);
  });
  it.each(['“We did not know it,” she said.', '‘We did not know it’'])('leaves the text %s', (line) => {
    expect(read([SHOWN, SAID], [line, TOLD]).texts).toContain(line);
  });
});

describe('where the lead picture has no description', () => {
  it('leaves a short sentence over another caption to the text', () => {
    expect(read([SAID], ['Nobody knew it.', TOLD]).texts).toContain('Nobody knew it.');
  });
});

describe('where who made the lead picture stands over its caption', () => {
  const lead = ['PHOTO BOB QUAY, THE COURIER', 'The pier of Saltmere stood here for a hundred years'];
  it('takes the line under another credit for its caption, and leaves the heading over it', () => {
    const within = ['What the mayor says', 'PHOTO BOB QUAY, THE COURIER', 'The mayor reads the letter aloud'];
    const { pictures, texts } = read(lead, within);
    expect(pictures).toEqual([
      { caption: 'The mayor reads the letter aloud', credit: 'PHOTO BOB QUAY, THE COURIER' },
    ]);
    expect(texts).toContain('What the mayor says');
  });
  it('leaves a paragraph under another credit', () => {
    expect(read(lead, ['PHOTO BOB QUAY, THE COURIER']).texts).toEqual(TEXT);
  });
});

describe('where who made the lead picture stands alone under its caption', () => {
  const lead = ['The first of the new planks came by ship.', 'Photo: Bob Quay/Courier'];
  const said = 'Keepers of small shops say that they have no room for planks.';
  it('takes a short sentence over another maker for a caption', () => {
    expect(read([SHOWN, ...lead], [said, 'Photo: Eve Dune']).pictures).toEqual([
      { caption: said, credit: 'Photo: Eve Dune' },
    ]);
  });
  it('leaves a paragraph over another maker', () => {
    expect(read([SHOWN, ...lead], ['Photo: Eve Dune']).texts).toEqual(TEXT);
  });
});

describe('where a sign alone leads from the lead caption to its maker', () => {
  it.each([
    ['(', 'The pier of Saltmere at dusk (Bob Quay/Courier)', 'The old chapel below the town (Eve Dune)'],
    ['|', 'The pier of Saltmere at dusk. | Bob Quay', 'The old chapel stands below the town. | Eve Dune'],
    ['.', 'The pier of Saltmere at dusk. Bob Quay/Courier', 'The old chapel stands below the town. Eve Dune'],
  ])('takes a line that ends so over a paragraph for a caption: %s', (_sign, lead, line) => {
    expect(read([lead], [MORE, line]).pictures).toMatchObject([{ credit: 'Eve Dune' }]);
  });
  it.each([
    ['rows of a list', ['The long race (Ann Tide)', 'The short race (Eve Dune)', 'All of them won.']],
    ['another sign', ['The old chapel stands below the town. Eve Dune']],
    ['what somebody said', ['“The old chapel stands below the town” (Eve Dune)']],
  ])('leaves %s', (_what, lines) => {
    expect(read(['The pier of Saltmere at dusk (Bob Quay/Courier)'], [MORE, ...lines]).pictures).toEqual([]);
  });
});

describe('a word for a picture of something of the kind', () => {
  it.each(['Ilustrační snímek.', 'Symbolbild', 'Imagen referencial', 'Иллюстративное фото'])(
    'is the caption under a credit: %s',
    (word) => {
      expect(read([], ['Photo: Eve Dune', word]).pictures).toEqual([
        { caption: word, credit: 'Photo: Eve Dune' },
      ]);
    },
  );
});
