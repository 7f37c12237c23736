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
const SHOWN = 'Three workers carry a long plank along the beach';
const SAID = 'The first planks came by ship from the north';

/** Read a page with these blocks after its second paragraph. */
function read(blocks: string[], more: string[] = []) {
  const top = ['Home', 'Harbour', HEADLINE, 'By Ann Tide', 'March 25, 2024'];
  const draft = pageText.read(
    [...top, ...TEXT.slice(0, 3), ...blocks, ...TEXT.slice(3), ...more].join('\n\n'),
  );
  return {
    lead: draft.picture,
    pictures: draft.blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
    texts: draft.blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
    notes: draft.notes,
  };
}

describe('a line over a caption and its credit', () => {
  const long =
    'A long row of people with planks on their shoulders; behind them the beach, two carts and a dog that sleeps in the sun';
  it('is a description where it is too long for a heading', () => {
    expect(read([long, `${SAID}. Photo: Bob Quay`]).pictures).toEqual([
      { alt: long, caption: `${SAID}.`, credit: 'Photo: Bob Quay' },
    ]);
  });
  it('is a heading where it is short', () => {
    const { pictures, texts } = read(['What the mayor says', `${SAID}. Photo: Bob Quay`]);
    expect(pictures).toEqual([{ caption: `${SAID}.`, credit: 'Photo: Bob Quay' }]);
    expect(texts).toContain('What the mayor says');
  });
  it('is a heading, and the line under it a paragraph, where both and the credit stand apart', () => {
    const paragraph = `${TEXT[0]} The planks of the old pier went to the yard, and the yard gave them back to the council of Saltmere.`;
    const { texts } = read(['What the council voted', paragraph, 'Bob Quay/AFP']);
    expect(texts).toContain(paragraph);
  });
  it('is a heading over two sentences or more where no blank line parts anything', () => {
    const paragraph = `${TEXT[2]} The planks of the old pier went to the yard, and the yard gave them back to the council of Saltmere.`;
    const told = ['What the council voted', paragraph, 'Photo: Bob Quay'];
    const text = TEXT.toSpliced(2, 1, ...told);
    const { blocks } = pageText.read([HEADLINE, 'By Ann Tide', 'March 25, 2024', ...text].join('\n'));
    expect(blocks).toContainEqual({ type: 'paragraph', text: paragraph });
  });
});

describe('a picture right under the last paragraph', () => {
  it('is of the text where its words and its maker are told', () => {
    expect(read([], [SAID, 'Keystone', 'Read more', 'Weather']).pictures).toEqual([
      { caption: SAID, credit: 'Keystone' },
    ]);
  });
  it('is none where a name stands over a credit', () => {
    expect(read([], ['Ann Tide-Rock Quayside', 'Photo: Bob Quay', 'Read more']).pictures).toEqual([]);
  });
});

describe('two pictures in the midst of a text', () => {
  it('are told apart where each is described and captioned with the same words', () => {
    expect(read([`${SHOWN}\n${SHOWN}`, `${SAID}\n${SAID}`]).pictures).toEqual([
      { alt: SHOWN, caption: SHOWN },
      { alt: SAID, caption: SAID },
    ]);
  });
});

describe('a picture in the midst of a text', () => {
  it.each<[string, string[], object]>([
    ['caption and credit', [`${SAID}. Photo: Bob Quay`], { caption: `${SAID}.`, credit: 'Photo: Bob Quay' }],
    [
      'description, caption and credit',
      [`${SHOWN}\n${SAID}. Photo: Bob Quay`],
      { alt: SHOWN, caption: `${SAID}.`, credit: 'Photo: Bob Quay' },
    ],
    [
      'description, caption and credit in three lines',
      [`${SHOWN}\n${SAID}.\nPhoto: Bob Quay`],
      { alt: SHOWN, caption: `${SAID}.`, credit: 'Photo: Bob Quay' },
    ],
    [
      'one line over a credit',
      [`${SHOWN}\n(AP Photo/Bob Quay)`],
      { caption: SHOWN, credit: 'AP Photo/Bob Quay' },
    ],
    ['the same words twice', [SHOWN, SHOWN], { alt: SHOWN, caption: SHOWN }],
    [
      'the same words twice, the second time with the maker',
      [SHOWN, `${SHOWN} Bob Quay`],
      { alt: SHOWN, caption: SHOWN, credit: 'Bob Quay' },
    ],
    [
      'a description with the credit, over the caption and another credit',
      [`${SHOWN}. Photo: Bob Quay`, SHOWN, '© Harbour Archive'],
      { alt: `${SHOWN}. Photo: Bob Quay`, caption: SHOWN, credit: '© Harbour Archive' },
    ],
    [
      'a button between',
      [SHOWN, 'Enlarge this image', `${SHOWN}. Bob Quay/AP`],
      { alt: SHOWN, credit: 'Bob Quay/AP' },
    ],
    ['a number instead of a caption', ['3/12 photos © Bob Quay'], { credit: '© Bob Quay' }],
    [
      'the name of its file',
      ['pier_0412.jpg', `${SAID}. © Bob Quay`],
      { caption: `${SAID}.`, credit: '© Bob Quay' },
    ],
  ])('is read from %s', (_what, blocks, picture) => {
    const { pictures, texts } = read(blocks);
    expect(pictures).toMatchObject([picture]);
    expect(texts.filter((text) => !text.endsWith('.jpg'))).toEqual(TEXT);
  });

  it('stands where its words stood, and is told to the editor', () => {
    const { notes } = read([`${SAID}. Photo: Bob Quay`]);
    const message = expect.stringContaining('tells of a picture') as string;
    expect(notes).toContainEqual({ line: 17, type: 'check', message });
  });

  it('does not take the heading above it', () => {
    const { pictures, texts } = read(['What the yard says', `${SAID}. Photo: Bob Quay`]);
    expect(pictures).toEqual([{ caption: `${SAID}.`, credit: 'Photo: Bob Quay' }]);
    expect(texts).toContain('What the yard says');
  });

  it('does not take a paragraph over a credit', () => {
    const { pictures, texts } = read(['© Bob Quay']);
    expect(pictures).toEqual([{ credit: '© Bob Quay' }]);
    expect(texts).toEqual(TEXT);
  });

  it('is none where a paragraph ends the text with its agency', () => {
    const last =
      'The chapel has asked the yard for the bell of the old pier, which is still under the sand, and the mayor has said yes to it. (Reuters)';
    expect(read([], [last])).toMatchObject({ pictures: [], texts: [...TEXT, last] });
  });

  it('is none in a row of headlines', () => {
    const others = ['A bell for the chapel of Saltmere', 'Ferries will land at low tide again'];
    expect(read([...others.flatMap((text) => [text, text]), 'Weather', 'Sport']).pictures).toEqual([]);
  });
});

describe('a caption whose maker stands right at its last word', () => {
  it('is a picture in a block of its own', () => {
    expect(read([`${SAID} last weekBob Quay`]).pictures).toEqual([
      { caption: `${SAID} last week`, credit: 'Bob Quay' },
    ]);
  });
  it('is none where the name of a house has a capital within', () => {
    expect(read(['Follow the news of the pier on our channel on WhatsApp Saltmere']).pictures).toEqual([]);
  });
});

describe('two lines under a link to other articles', () => {
  it('are headlines and no picture', () => {
    const others = ['The bell of the chapel hangs again at last', 'What the new floor of the chapel cost'];
    const text = [...TEXT.slice(0, 3), 'Read more', others.join('\n'), ...TEXT.slice(3)];
    const draft = pageText.read(['Home', HEADLINE, 'By Ann Tide', 'March 25, 2024', ...text].join('\n\n'));
    expect(draft.blocks.filter(({ type }) => type === 'picture')).toEqual([]);
  });
});

describe('the lead picture of a page with none above its text', () => {
  const top = ['Start', 'Hafen', 'Saltmeer baut seine Brücke neu', '25. März 2024, 18:40 Uhr'];
  const text = [
    'Der Rat von Saltmeer hat am Dienstag beschlossen, die Brücke neu zu bauen, die ein Sturm im Winter fortgerissen hatte.',
    'Sie wird länger als die alte, und die Fähren der beiden Inseln können dort künftig auch bei Ebbe anlegen, sagt die Werft.',
    'Niemand im Ort glaubt, dass die Arbeit vor den ersten Gästen des Sommers fertig wird, doch das Geld ist gefunden.',
    'Die alten Bohlen wurden auf dem Markt verkauft, und die Kapelle bekommt aus ihnen einen neuen Boden mit Treppe.',
  ];
  const figure = 'Drei Männer tragen eine Bohle über den Strand. Foto: Jan Welle';

  it('is the one under the first paragraph', () => {
    const { picture, blocks } = pageText.read([...top, text[0], figure, ...text.slice(1)].join('\n\n'));
    expect(picture).toEqual({
      caption: 'Drei Männer tragen eine Bohle über den Strand.',
      credit: 'Foto: Jan Welle',
    });
    expect(blocks.map(({ type }) => type)).not.toContain('picture');
  });

  it('is none further down', () => {
    const { picture, blocks } = pageText.read([...top, ...text, figure, ...text.slice(1)].join('\n\n'));
    expect(picture).toBeUndefined();
    expect(blocks.filter(({ type }) => type === 'picture')).toHaveLength(1);
  });
});
