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
  it('has its makers in brackets where the lines stand apart, and a sentence each', () => {
    const apart = [SHOWN, SAID, '(Bob Quay / The Courier)'];
    const { picture } = read([...apart, 'By Ann Tide', '25 March 2024']);
    expect(picture).toMatchObject({ caption: SAID, credit: 'Bob Quay / The Courier' });
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

describe('a picture whose maker no label tells', () => {
  const words = [
    'White tower of Saltmere',
    `The tower of Saltmere, this Tuesday, on its rock.\nTarrago-Quay`,
  ];
  it('has a description, a sentence that says more of it, and a name in one block with that', () => {
    const { picture, names } = read([...words, 'By Ann Tide', '25 March 2024']);
    expect(picture).toEqual({
      alt: 'White tower of Saltmere',
      caption: 'The tower of Saltmere, this Tuesday, on its rock.',
      credit: 'Tarrago-Quay',
    });
    expect(names).toEqual({ authors: ['Ann Tide'] });
  });
  it('has a short sentence over its caption and credit for its description', () => {
    const shown = 'A man in a coat looks up at a white tower.';
    const { picture } = read(['By Ann Tide', '25 March 2024', `${shown}\n${SAID}\n© Quay Press`]);
    expect(picture).toEqual({ alt: shown, caption: SAID, credit: '© Quay Press' });
  });
  it('has no button for the size of letters as its caption', () => {
    const lines = [
      'By Ann Tide',
      '25 March 2024',
      `White tower\nPhoto: Bob Quay`,
      'Size of the letters: A A A',
    ];
    expect(read(lines).picture?.caption).not.toContain('letters');
  });
  it('may be described by words that look like a name, where its caption says them too', () => {
    const { picture, names } = read(['25 March 2024', 'Harbour Saltmere\nHarbour Saltmere/ Photo: QPA']);
    expect(picture).toEqual({ alt: 'Harbour Saltmere', caption: 'Harbour Saltmere', credit: 'Photo: QPA' });
    expect(names).toBeUndefined();
  });
  it('is described by the headline said once more, over a caption of other words', () => {
    const { picture, fields } = read([HEADLINE, `${SAID} Photo: Bob Quay`, 'By Ann Tide', '25 March 2024']);
    expect(picture).toEqual({ alt: HEADLINE, caption: SAID, credit: 'Photo: Bob Quay' });
    expect(fields.headline).toBe(HEADLINE);
  });
});

describe('what is no picture', () => {
  it.each([
    ['the way to the page', 'News > Harbour > Article\nSource: Tidings'],
    ['an offer to readers', 'Our work needs you\nSi ya tenés una cuenta Ingresá'],
  ])('is %s', (_what, lines) => {
    const { picture } = read(['By Ann Tide', '25 March 2024', lines]);
    expect(picture?.alt).toBeUndefined();
    expect(picture?.caption ?? '').not.toContain('>');
  });
  it('is who wrote it, when, and where that comes from, in one line', () => {
    const { picture, names, zoneless } = read([
      'Ann Tide, Bob Quay 25-03-24, 09:12 Laatste update: 12:40 Bron: Tij',
    ]);
    expect(picture).toBeUndefined();
    expect(names?.authors).toContain('Bob Quay');
    expect(zoneless?.published).toMatch(/^2024-03-25/u);
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
