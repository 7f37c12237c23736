import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const STANDFIRST = 'The harbour board gave way after two hundred people filled the hall on Tuesday night.';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
  'Nobody in Saltmere could say on Tuesday night what the lighthouse will cost, and few of them seemed to mind at all.',
];

/** A page with these lines above its text. */
function readPage(...top: string[]) {
  const { fields, names } = pageText.read([...top, ...TEXT].join('\n\n'));
  return { headline: fields.headline, standfirst: fields.standfirst, authors: names?.authors };
}

describe('the lines above the text', () => {
  it.each([
    ['a menu', ['Home', 'Weather in the county', 'Letters to the editor']],
    [
      'headlines of other stories',
      ['Quarry to close after ninety years of stone', 'Council raises rents again'],
    ],
    ['a path that ends in the headline', ['Home', `News > Harbour > ${HEADLINE}`]],
  ])('name the headline under %s', (_what, menu) => {
    const page = readPage(...menu, HEADLINE, STANDFIRST, 'By Ann Tide', '25 March 2024, 18:40 GMT');
    expect(page).toEqual({ headline: HEADLINE, standfirst: STANDFIRST, authors: ['Ann Tide'] });
  });

  it('name the headline that a path above it ends in, whatever stands nearer to the text', () => {
    const above = ['Home', 'News', 'Sport', 'Weather', `Home Harbour ${HEADLINE}`, 'Harbour', HEADLINE];
    const page = readPage(...above, 'Ann Tide', 'Lighthouse keeper of the harbour at the window in Saltmere');
    expect(page.headline).toBe(HEADLINE);
  });

  it.each([
    ['under the word alone', ['By', 'Ann Tide', 'Bob Quay', '25 March 2024'], ['Ann Tide', 'Bob Quay']],
    ['before the date', ['Ann Tide 25 March 2024, 18:40'], ['Ann Tide']],
    ['behind the date', ['25 March 2024 | Ann Tide'], ['Ann Tide']],
    ['line by line', ['Ann Tide', 'Bob Quay', '25 March 2024'], ['Ann Tide', 'Bob Quay']],
    ['twice', ['Ann Tide', 'Ann Tide', '25 March 2024'], ['Ann Tide']],
    ['one line each', ['By Ann Tide', 'By Bob Quay', '25 March 2024'], ['Ann Tide', 'Bob Quay']],
    ['with an address', ['Ann Tide ann.tide@saltmere.example | 25 March 2024'], ['Ann Tide']],
    [
      'at the date rather than elsewhere',
      ['Harbour Walks', 'Share', 'Ann Tide', '25 March 2024'],
      ['Ann Tide'],
    ],
    ['behind the date and the word', ['25 March 2024 by Ann Tide'], ['Ann Tide']],
    [
      'over what they are and an address',
      ['Ann Tide', 'Harbour Editor', '@anntide', '25 March 2024'],
      ['Ann Tide'],
    ],
    [
      'with a word between them',
      ['By', 'Ann Tide', 'and', 'Bob Quay', '25 March 2024'],
      ['Ann Tide', 'Bob Quay'],
    ],
    ['under the word and a picture file', ['By', 'tide_0450 (1)', 'Ann Tide', '25 March 2024'], ['Ann Tide']],
    ['with one word under the word', ['By', 'Saltmerepost', '25 March 2024'], ['Saltmerepost']],
    ['before the month', ['by Ann Q. Tide March 25, 2024 6:40 pm'], ['Ann Q. Tide']],
    ['before words on a change', ['Ann Tide Last updated on March 25, 2024'], ['Ann Tide']],
    ['behind the time', ['25 March 2024 18:40 GMT by Ann Tide'], ['Ann Tide']],
    ['behind the time, before other numbers', ['25 March 2024 18:40 Ann Tide 71 comments'], ['Ann Tide']],
    ['with what they are', ['Ann Tide Harbour Correspondent', '25 March 2024'], ['Ann Tide']],
  ])('name the authors %s', (_what, lines, authors) => {
    expect(readPage('Home', 'News', HEADLINE, STANDFIRST, ...lines).authors).toEqual(authors);
  });

  it('do not take a line of topics for the headline', () => {
    const topics = 'Topics: Harbour board of Saltmere, lighthouse, keepers, Tuesday vote, ferries';
    const page = ['Home', HEADLINE, 'Harbour', topics, '25 March 2024', ...TEXT];
    expect(pageText.read(page.join('\n\n')).fields.headline).toBe(HEADLINE);
  });

  it('name the author above the headline, where the date stands too', () => {
    const page = ['Home', 'Harbour', 'Ann Tide', '25 March 2024', HEADLINE, STANDFIRST, ...TEXT];
    expect(pageText.read(page.join('\n\n')).names?.authors).toEqual(['Ann Tide']);
  });

  it('name author and date of a text that was copied from the byline down', () => {
    const { names, zoneless } = pageText.read(['By Ann Tide', '25 March 2024', ...TEXT].join('\n\n'));
    expect([names?.authors, zoneless?.published]).toEqual([['Ann Tide'], '2024-03-25']);
  });

  it('name an author whom the page presents under the text', () => {
    const page = ['Home', HEADLINE, STANDFIRST, 'Ann Tide', '25 March 2024', ...TEXT];
    const presented =
      'Ann Tide has written of the harbour and of those who live by it since she was seventeen years old.';
    expect(pageText.read([...page, presented].join('\n\n')).names?.authors).toEqual(['Ann Tide']);
  });

  it('name a headline that asks, over a standfirst that does not', () => {
    const asked = 'Will the lighthouse of Saltmere burn for another hundred and fifty years?';
    const page = ['Home', asked, STANDFIRST.replace('.', ''), '25 March 2024', ...TEXT];
    expect(pageText.read(page.join('\n\n')).fields.headline).toBe(asked);
  });

  it('take nobody for the author who made the page', () => {
    const page = [
      HEADLINE,
      STANDFIRST,
      '25 March 2024',
      ...TEXT,
      ...Array.from({ length: 12 }, (_none, at) => `Link ${at}`),
    ];
    expect(pageText.read([...page, 'By Harbour Press'].join('\n\n')).names).toBeUndefined();
  });

  it('take no section of the paper for the author', () => {
    const menu = ['Home', 'Harbour Life', 'Sport', 'Letters', 'Hills', 'Jobs', 'Tides', 'Ferries', 'Weather'];
    const more = [
      'Quarry',
      'Markets',
      'Schools',
      'Notices',
      'Puzzles',
      'Archive',
      'Harbour Life',
      '25 March 2024',
    ];
    expect(readPage(...menu, ...more, HEADLINE, STANDFIRST).authors).toBeUndefined();
  });

  it('do not name a person of the story as its author', () => {
    const lines = ['Home', HEADLINE, STANDFIRST, '25 March 2024', 'Cal Reef'];
    const told =
      'Mayor Cal Reef said on the steps of the hall that Saltmere would have its lighthouse for another hundred years.';
    expect(pageText.read([...lines, ...TEXT, told].join('\n\n')).names).toBeUndefined();
  });
});
