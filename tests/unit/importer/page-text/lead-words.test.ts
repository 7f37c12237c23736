import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const DECK =
  'The harbour board found the money after two votes, and the keepers unpacked their bags on the same day.';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
  'Nobody in Saltmere could say on Tuesday night what the lighthouse will cost, and few of them seemed to mind at all.',
];
const SHOWN = 'A white tower stands on a rock, and a man in a yellow coat looks up at its lamp.';
const SAID = 'The lighthouse has stood on its rock for a hundred and seventy years.';

/** Read a page whose blocks under the headline are these. */
function read(blocks: string[], more: string[] = TEXT) {
  return pageText.read(['Home', 'Harbour', HEADLINE, ...blocks, ...more].join('\n\n'));
}

describe('what a lead picture shows', () => {
  it('may be a sentence between the standfirst and the byline', () => {
    const { picture, fields } = read([
      DECK,
      SHOWN,
      `${SAID} Photo: Bob Quay`,
      'By Ann Tide',
      '25 March 2024',
    ]);
    expect(picture).toEqual({ alt: SHOWN, caption: SAID, credit: 'Photo: Bob Quay' });
    expect(fields.standfirst).toBe(DECK);
  });
  it('is no sentence above it where the text has begun', () => {
    const { picture } = read(['By Ann Tide', '25 March 2024', DECK, `${SAID} Photo: Bob Quay`]);
    expect(picture).toEqual({ caption: SAID, credit: 'Photo: Bob Quay' });
  });
  it('may stand in one block with its caption and the makers in brackets', () => {
    const { picture, fields, blocks } = read([
      `${SHOWN}\n${SAID}\n(Bob Quay / The Courier)`,
      'By Ann Tide',
      '25 March 2024',
    ]);
    expect(picture).toEqual({ alt: SHOWN, caption: SAID, credit: 'Bob Quay / The Courier' });
    expect(fields.standfirst).toBeUndefined();
    expect(blocks).toHaveLength(TEXT.length);
  });
  it('may be the headline, and the house that the title of the page ends with', () => {
    const title = `${HEADLINE} | tidings.example`;
    expect(read(['25 March 2024', title]).picture).toEqual({ alt: title });
  });
  it('may be the headline twice, over its credit', () => {
    const page = [HEADLINE, 'Photo: Bob Quay', '25 March 2024'];
    expect(read(page).picture).toEqual({ alt: HEADLINE, credit: 'Photo: Bob Quay' });
  });
  it('may be the headline, which is its caption as well', () => {
    const { picture } = read(['25 March 2024', HEADLINE, `${HEADLINE} © Quayside`]);
    expect(picture).toEqual({ alt: HEADLINE, caption: HEADLINE, credit: '© Quayside' });
  });
  it('may be a few words in small letters', () => {
    const { picture, names } = read(['By Ann Tide', '25 March 2024', 'tower saltmere', 'Bob Quay/Tidings']);
    expect(picture).toEqual({ alt: 'tower saltmere', credit: 'Bob Quay/Tidings' });
    expect(names).toEqual({ authors: ['Ann Tide'] });
  });
  it('may end with the number of the picture', () => {
    const alt = `${HEADLINE} - Ảnh 1.`;
    const { picture } = read(['25 March 2024', alt, `${SAID} Photo: Bob Quay`]);
    expect(picture).toEqual({ alt, caption: SAID, credit: 'Photo: Bob Quay' });
  });
  it('may open with the maker, who stands alone over the caption', () => {
    const lines = [
      'Quay Press A white tower stands on a rock at dusk in summer',
      'Quay Press',
      'The lighthouse was built in 1846',
    ];
    const { picture } = read(['By Ann Tide', '25 March 2024', ...lines]);
    expect(picture).toEqual({ alt: lines[0], caption: lines[2], credit: 'Quay Press' });
  });
});

describe('who wrote an article', () => {
  it('made no picture where nothing else is told of one', () => {
    const { picture, names, blocks } = read(['By AFP', '25 March 2024'], [...TEXT, 'AFP', `${DECK} ${SAID}`]);
    expect(names).toEqual({ authors: ['AFP'] });
    expect(picture).toBeUndefined();
    expect(blocks.some(({ type }) => type === 'picture')).toBe(false);
  });
});

describe('where an article comes from', () => {
  it('is said in one block with the date, and is no credit', () => {
    const { picture, fields } = read([
      DECK,
      'Saltmere Tidings\nForrás: MTI\n2024. 03. 25. 20:52',
      `${SAID}\nFotó: Quay Béla`,
    ]);
    expect(picture).toEqual({ caption: SAID, credit: 'Fotó: Quay Béla' });
    expect(fields.standfirst).toBe(DECK);
  });
});

describe('a count of pictures', () => {
  it('leads from a caption with its credit to the next picture', () => {
    const { picture } = read([
      'Bild 1 av 2\nTornet på klippan. Foto: Bo Kaj',
      `Bild 2 av 2\nLampan i tornet. Foto: Bo Kaj`,
      '25 mars 2024',
    ]);
    expect(picture).toEqual({ caption: 'Tornet på klippan.', credit: 'Foto: Bo Kaj' });
  });
});

describe('a word for an archive’s picture', () => {
  it.each([
    ['Ilustracija', 'Ilustracija'],
    ['File photo', 'File photo'],
    [`${SAID} (Photo d'archives)`, `${SAID} (Photo d'archives)`],
  ])('is of the caption over who made the picture: %s', (line, caption) => {
    const { picture } = read(['25 March 2024', line, 'Photo : Bob Quay']);
    expect(picture).toEqual({ caption, credit: 'Photo : Bob Quay' });
  });
});
