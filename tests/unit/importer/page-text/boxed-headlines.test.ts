import { describe, expect, it } from 'vitest';
import { isReadMore } from '../../../../src/importer/furniture.ts';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

describe('isReadMore', () => {
  it.each([
    'RelatedFerry of glass leaves the pier at dawn',
    'Related articleFerry of glass leaves the pier',
    'Lees ookGlazen veerboot vertrekt bij dageraad',
    'PovezanoStakleni trajekt isplovio u zoru',
    'ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣΓυάλινο πλοίο έφυγε την αυγή',
  ])('reads a headline that stands right behind its label: %s', (line) => {
    expect(isReadMore(line)).toBe(true);
  });

  it.each(['RelatedTo', 'McTidewater leaves the pier at dawn', 'Relatedness of ferries and geese'])(
    'leaves other lines alone: %s',
    (line) => {
      expect(isReadMore(line)).toBe(false);
    },
  );
});

const TEXT = [
  'The harbour board of Quayside has counted every ferry that called at its three piers last winter, and the count is lower than in any year since the piers were built, as it said on Monday.',
  'Storms kept the ferries in port on forty days between November and March, the board said, and on another twelve days the crews of two ferries were ill at the same time.',
  'Passengers who had bought winter tickets will be paid back a third of the price, and the harbour board will decide in June whether the smallest of the piers stays open.',
];
const SHORT = [
  'Ann Quay, who sells tickets at the smallest pier, hopes for a mild autumn.',
  'Her brother mends nets and has never set foot on any of the ferries.',
];
const AGAIN = [
  'He says that the geese have taken over the benches of the waiting room.',
  'The board is to meet there next week, and has ordered cushions for everybody.',
];

const listTexts = (...lines: string[]): string[] =>
  pageText
    .read(['Fewest ferries yet', 'By Ann Tide', '25 March 2024', ...TEXT, ...lines].join('\n\n'))
    .blocks.map((block) => ('text' in block ? block.text : ''));

describe('partPage', () => {
  it.each([
    ['English', 'Also read', 'Read more'],
    ['Norwegian', 'Les også', 'Les også'],
    ['Spanish', 'También te puede interesar', 'Lee también'],
    ['Arabic', 'اقرأ أيضا', 'اقرأ أيضا'],
  ])('goes on behind every box in a text, in %s', (_language, first, second) => {
    const texts = listTexts(first, 'Ferry of glass leaves', ...SHORT, second, 'A pier for geese', ...AGAIN);
    expect(texts).toEqual([...TEXT, ...SHORT, ...AGAIN]);
  });

  it('ends where headlines part the paragraphs', () => {
    const teasers = ['Ferry of glass', SHORT[0] ?? '', 'A pier for geese', SHORT[1] ?? ''];
    expect(listTexts('Also read', ...teasers)).toEqual(TEXT);
  });

  it('reaches the last paragraph under a picture', () => {
    const picture = ['The pier in winter. Photo: Bob Quay', SHORT[0] ?? ''];
    expect(listTexts(...picture).at(-1)).toBe(SHORT[0]);
  });

  it('leaves out what stands between two lines of an offer', () => {
    const offer = ['Get our newsletter in your inbox', 'Ferries and geese, every day.', 'Subscribe'];
    expect(listTexts(...offer, ...SHORT)).toEqual([...TEXT, ...SHORT]);
  });
});
