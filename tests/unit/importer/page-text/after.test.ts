import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The harbour board of Quayside has counted every ferry that called at its three piers last winter, and the count is lower than in any year since the piers were built.',
  'Storms kept the ferries in port on forty days between November and March, the board said, and on another twelve days the crews of two ferries were ill at the same time.',
  'Passengers who had bought winter tickets will be paid back a third of the price, and the harbour board will decide in June whether the smallest of the piers stays open.',
  'Two of the ferries are older than the piers themselves, and their engines were built for a bay in which the ice used to be thinner and the wind used to turn before it was dark.',
  'The crews say that they would rather sail two new ferries than three old ones, but neither the board nor the county has set aside money for so much as an engine this year.',
];
const GOING_ON = [
  'The smallest of the piers, where the ferries called only nine times last winter, costs the harbour board of Quayside more than its passengers pay for tickets in a whole year.',
  'In the storms of November and March the crews of the ferries could not reach that pier at all, the board said, and the passengers had bought their winter tickets for nothing.',
  'Whether the board will count the ferries again next winter, and what price the passengers pay for their tickets, has to be decided in June, before the piers of the harbour open.',
];
const TEASERS = [
  'A museum of stone mills',
  'Bakers across the valley have begun to grind their own flour again, and a museum of stone mills asks its visitors to bring along grain from their gardens and to stay for the bread that comes of it.',
  'Snow on the pass road',
  'The pass road stays closed until April, says the county, because three slopes above it still hold so much snow that nobody who drives a plough is allowed to work under them before noon.',
];

const REQUEST =
  'Please sign up for the letter that the harbour desk writes to its readers on every first Monday.';

const listTexts = (...lines: string[]): string[] =>
  pageText
    .read(
      ['Fewest ferries since the piers were built', 'By Ann Tide', '25 March 2024', ...STORY, ...lines].join(
        '\n\n',
      ),
    )
    .blocks.map((block) => ('text' in block ? block.text : ''));

describe('what stands after an article', () => {
  it('goes on with a short paragraph and a sentence under the headline of a box', () => {
    const last = [
      'The harbour board of Quayside will count the ferries again, and ask the crews what the piers are worth in winter.',
      'Nobody has asked the passengers.',
    ];
    expect(listTexts('Read more', 'A museum of stone mills', ...last).slice(-2)).toEqual(last);
  });
  it('is not the last paragraph that ends with its authors in brackets', () => {
    const last =
      '理事会は来年度も便数を数え、最も小さい桟橋を残すかどうかを6月に決める。（記者・潮見花、浜野海）';
    expect(listTexts(last, 'Share').at(-1)).toBe(last);
  });
  it.each(['Newsletter', 'Leer más', 'Lesen Sie auch', 'Read more', 'Читайте також', 'اقرأ أيضا'])(
    'goes on with a last paragraph right under “%s”, which leads to nothing',
    (heading) => {
      expect(listTexts(heading, GOING_ON[0] ?? '').at(-1)).toBe(GOING_ON[0]);
    },
  );

  it('goes on with one paragraph under a picture and its maker, behind the headlines of a box', () => {
    const box = ['Read more', 'A museum of stone mills', 'Snow on the pass road'];
    const picture = ['The smallest of the piers', 'The smallest of the piers Photo: Ann Tide'];
    const texts = listTexts(...box, ...picture, GOING_ON[0] ?? '', 'What the board says', GOING_ON[1] ?? '');
    expect(texts.at(-1)).toBe(GOING_ON[1]);
  });

  it.each(['4', '–', '5.'])('goes on under “%s”', (line) => {
    expect(listTexts(line, GOING_ON[0] ?? '').at(-1)).toBe(GOING_ON[0]);
  });

  it('ends a text at the button of a window over the page', () => {
    expect(listTexts('×', 'Letters from the harbour', GOING_ON[0] ?? '').at(-1)).toBe(STORY.at(-1));
  });

  it.each([
    'Leave a reply',
    'About the author',
    'Zur Person',
    'Notas relacionadas',
    'Povezano',
    'Похожие',
    'Relaterade',
    'Σχετικά',
    'Ilgili konular',
    'مواضيع متعلقة',
    '热门',
    'Dans la même rubrique',
    'Artículos relacionados',
  ])('is left out from “%s” on', (heading) => {
    expect(listTexts(heading, ...TEASERS)).toEqual(STORY);
  });

  it('begins under the last such heading where the story goes on under the first', () => {
    expect(listTexts('Newsletter', ...GOING_ON, 'Related articles', 'Snow on the pass road')).toEqual([
      ...STORY,
      ...GOING_ON,
    ]);
  });

  it('does not begin at a heading that only begins with such words', () => {
    const heading = 'Recent news has reached the third pier';
    expect(listTexts(heading, GOING_ON[0] ?? '')).toEqual([...STORY, heading, GOING_ON[0]]);
  });
});

describe('notices between the paragraphs', () => {
  it.each([
    'We may earn a commission when you buy through the links on this page.',
    'By signing up you agree to our terms of use and to the storage of your address.',
    'The views expressed in this column are those of its writer.',
    'War dieser Artikel hilfreich?',
    'Posted in: Harbour, Ferries',
    'Más información sobre los muelles de la bahía',
    'Czytaj też o portach zimą',
    'Baca juga kabar pelabuhan',
  ])('are left out and told: %s', (notice) => {
    expect(listTexts(notice, ...GOING_ON)).toEqual([...STORY, ...GOING_ON]);
  });

  it('are told to the editor', () => {
    const { notes } = pageText.read(
      [...STORY, 'The views expressed in this column are those of its writer.', ...GOING_ON].join('\n\n'),
    );
    expect(notes.map(({ type, message }) => `${type}: ${message}`)).toEqual([
      expect.stringMatching(/^check: “The views expressed.*so it was left out\.$/u),
    ]);
  });
});

describe('the last lines of a text', () => {
  it.each([
    'Ann Tide is our harbour correspondent and has covered the ferries of the bay since her school days.',
    REQUEST,
    'Abonnez-vous pour recevoir chaque lundi les nouvelles du port et de ses trois embarcadères.',
  ])('are no part of it: %s', (line) => {
    expect(listTexts(line)).toEqual(STORY);
  });

  it('are no part of it where a label stands above them', () => {
    const bio =
      'Ann Tide is our harbour correspondent and has covered the ferries of the bay for this newspaper since her school days, when her father was the captain of the oldest of them.';
    expect(listTexts('Fähren im Winter', bio)).toEqual(STORY);
  });

  it.each(['The board meets again in June.', 'そのあと三つの桟橋について決める。'])(
    'are a part of it: %s',
    (line) => {
      expect(listTexts(line)).toEqual([...STORY, line]);
    },
  );

  it('are told to the editor', () => {
    const { notes } = pageText.read(
      ['Fewest ferries', 'By Ann Tide', '25 March 2024', ...STORY, REQUEST].join('\n\n'),
    );
    expect(notes.map(({ type, message }) => `${type}: ${message}`)).toEqual([
      expect.stringMatching(/^check: “Please sign up.*so it was left out\.$/u),
    ]);
  });
});
