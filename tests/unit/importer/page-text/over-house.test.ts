import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The harbour board of Saltmere voted on Tuesday to keep its lighthouse burning, and the two keepers unpacked their bags again.',
  '“The light is older than anybody’s claim to it,” the chair said after the vote, which nobody in the hall had expected to win.',
];

function findAuthors(over: string, under: string) {
  const head = ['Saltmere votes to keep its lighthouse burning', over, '25 March 2024, 18:40'];
  return pageText.read([...head, ...STORY, under].join('\n\n')).names?.authors;
}

describe('findOverHouse', () => {
  it.each([
    ['By Tidings News Online', '(Ann Tide)', ['Ann Tide']],
    ['By Tidings News Online', 'By Ann Tide', ['Ann Tide']],
    ['By Tidings News Online', '(Saltmere)', ['Tidings News Online']],
    ['By Reuters', '(Ann Tide)', ['Reuters']],
    ['By Bob Quay', '(Ann Tide)', ['Bob Quay']],
  ])('prefers people who sign under the text: %s … %s', (over, under, authors) => {
    expect(findAuthors(over, under)).toEqual(authors);
  });
});
