import { describe, expect, it } from 'vitest';
import { listUnfit } from '../../../../src/importer/page-text/no-standfirst.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { tellLines } from '../../../../src/importer/page-text/tell-lines.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const OTHER = 'Harbour of Saltmere counts its boats and finds one too many';
const LAMP = 'Keeper Bob Quay stands under the lamp of the lighthouse with a cloth in his hand.';
const BOARD = 'The harbour board of Saltmere on its way to the vote, Tuesday (25/3/2024).';
const DECK = 'The board changed its mind in the last minute, and the keepers stay on the island.';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again in the kitchen.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
];

const toPage = (head: string[]) => [HEADLINE, ...head, ...TEXT].join('\n\n');

describe('listUnfit', () => {
  it.each([
    ['a button with its address', 'Copy this link https://saltmere.example/light', []],
    ['the headline of another article', OTHER, []],
    ['what a picture shows, over its button and its caption', LAMP, []],
    ['what a caption says behind its label', BOARD, []],
    ['what its authors are', 'Ann Tide writer Bob Quay photographer', ['Ann Tide', 'Bob Quay']],
  ])('takes for no standfirst %s', (_what, text, authors) => {
    const head = [
      'Ann Tide writer Bob Quay photographer',
      'Copy this link https://saltmere.example/light',
      LAMP,
      'Enlarge this image',
      'Keeper Bob Quay has cleaned the lamp of the lighthouse every day for twenty years. Photo: Cara Dune/Reuters',
      BOARD,
      `View photo ${BOARD}(SALT POST/BOB QUAY)`,
      'Read also',
      OTHER,
    ];
    const unfit = [...listUnfit(tellLines(toPage(head)).lines, [], authors)].map((line) => line.text);
    expect(unfit).toContain(text);
    expect(unfit).not.toContain(HEADLINE);
  });

  it.each([
    ['who the author is', 'Ann Tide is a columnist of this paper.', ['lamp.jpg', LAMP]],
    ['the caption under the name of a file', LAMP, ['lamp.jpg', LAMP]],
    ['that caption under who made the picture', LAMP, ['lamp.jpg', 'SALTPOST.COM/Ann Tide', LAMP]],
  ])('nor %s', (_what, text, picture) => {
    const head = ['Ann Tide is a columnist of this paper.', ...picture, DECK];
    const unfit = [...listUnfit(tellLines(toPage(head)).lines, [], ['Ann Tide'])].map((line) => line.text);
    expect(unfit).toContain(text);
    expect(unfit).not.toContain(DECK);
  });

  it.each([
    ['that stands alone', [DECK]],
    [
      'over a picture that shows something else',
      [DECK, 'Enlarge this image', 'Two gulls. Photo: Cara Dune/Reuters'],
    ],
    [
      'by an author who is in it',
      ['Bob Quay of the harbour board changed his mind in the last minute of the vote.'],
    ],
  ])('but not the words under a headline %s', (_what, head) => {
    expect([...listUnfit(tellLines(toPage(head)).lines, [], ['Bob Quay'])]).toEqual([]);
  });
});

describe('pageText', () => {
  it.each(['In short:', 'What you need to know:', 'Key points'])(
    'takes no points under “%s” for the standfirst, nor the text under these',
    (heading) => {
      const points = [
        'The harbour board of Saltmere keeps its lighthouse for ten years.',
        'The two keepers stay on the island and unpack their bags again.',
      ];
      const head = ['25 March 2024', heading, ...points];
      expect(pageText.read(toPage(head)).fields.standfirst).toBeUndefined();
      expect(pageText.read(toPage([DECK, ...head])).fields.standfirst).toBe(DECK);
    },
  );

  it('but takes a sentence that stands alone under such a heading', () => {
    const deck = 'The board of Saltmere changed its mind, and the keepers stay on their island.';
    const { fields } = pageText.read(toPage(['25 March 2024', 'What you need to know:', deck]));
    expect(fields.standfirst).toBe(deck);
  });

  it.each(['Synopsis', 'सार', 'Resumen'])('and one alone under “%s” over what a picture shows', (heading) => {
    const deck = 'The board of Saltmere changed its mind, and the keepers stay on their island.';
    const picture = ['Saltmere lighthouse news with keeper', 'The keeper at his lamp - Photo: Salt Post'];
    const { fields } = pageText.read(toPage(['25 March 2024', heading, deck, ...picture]));
    expect(fields.standfirst).toBe(deck);
  });

  it('takes no headline of another article for the standfirst', () => {
    const head = ['25 March 2024', 'Read also', OTHER, '2 March 2024'];
    expect(pageText.read(toPage(head)).fields.standfirst).toBeUndefined();
    expect(pageText.read(toPage([DECK, ...head])).fields.standfirst).toBe(DECK);
  });
});
