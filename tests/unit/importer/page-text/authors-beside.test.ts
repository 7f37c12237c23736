import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Saltmere votes to keep its lighthouse burning';
const STANDFIRST = 'The harbour board gave way after two hundred people filled the hall on Tuesday night.';
const TEXT = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
  'The board will look for the money in the summer, when the ferries run and the harbour earns what it needs for the year.',
];
const DATE = '25 March 2024, 18:40 GMT';

/** The authors of a page with these lines above its text. */
function findAuthors(above: string[]) {
  const lines = ['Home', 'News', 'Sport', HEADLINE, STANDFIRST, ...above, ...TEXT];
  return pageText.read(lines.join('\n\n')).names?.authors;
}

describe('what stands beside the authors of a page', () => {
  it.each([
    ['what they are, run together with the name', ['Ann TideJournalist', DATE]],
    ['where they are, run together with the name', ['Ann TideCove', DATE]],
    ['a link to all they wrote, run together with the name', ['Ann TideCorrespondentSee profile', DATE]],
    ['an address', ['Ann Tide ann.tide@saltmere.example', DATE]],
    ['an agency in capitals', ['Ann Tide AFP', DATE]],
    ['a label of the date, run together with the name', [`Ann TidePublished ${DATE}`]],
    ['the name once more, with what they are', ['Ann Tide', 'Ann Tide Lawyer', DATE]],
    ['a picture by somebody else', ['Bob Quay / Tidings', 'Ann Tide', DATE]],
    ['what they are and the agency', ['Ann Tide', 'Harbour editor', 'Source: Reuters', DATE]],
    ['the agency in a line without a year', ['Ann Tide, Reuters', 'Monday 25 March, 18:40']],
  ])('is %s', (_what, above) => {
    expect(findAuthors(above)).toEqual(['Ann Tide']);
  });

  it('is the next of them, run together with the first', () => {
    expect(findAuthors(['Ann TideBob Quay', DATE])).toEqual(['Ann Tide', 'Bob Quay']);
  });

  it.each(['Ann MacGregor', 'Ann SanSone', 'Ann FitzRoy', 'Jo LeBlanc', 'Ann DiMarco'])(
    'is no part of a name with a capital inside: %s',
    (name) => {
      expect(findAuthors([name, DATE])).toEqual([name]);
    },
  );
});
