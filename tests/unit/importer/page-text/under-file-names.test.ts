import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const TEXT = [
  'The council of Saltmere voted on Tuesday to rebuild the pier that a storm took away in the winter of last year.',
  'It will be longer than the old one, and ferries from both islands will be able to land there at low tide as well.',
  'The yard has promised to begin in May, and the mayor says that the money has been found without a new tax.',
  'Nobody in the town expects that the work will be over before the first guests of the summer come to the beach.',
];
const SAID = 'The first planks came by ship from the north';

/** List the pictures of a page with these lines in the midst of its text. */
function read(...lines: string[]) {
  const top = ['Home', 'Saltmere rebuilds its old pier', 'By Ann Tide', 'March 25, 2024'];
  const { picture, blocks } = pageText.read(
    [...top, ...TEXT.slice(0, 2), ...lines, ...TEXT.slice(2)].join('\n\n'),
  );
  return [picture ?? [], blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []))].flat();
}

describe('the lines under the name of a file', () => {
  it.each<[string, string[], object]>([
    ['a caption alone', ['pier_2024.jpg', SAID], { caption: SAID }],
    [
      'a caption with its maker in brackets',
      ['pier-0412', `${SAID}. [TIDEPICS]`],
      { caption: `${SAID}.`, credit: 'TIDEPICS' },
    ],
    [
      'a caption over its maker',
      ['pier_2024.jpg', SAID, 'County of Quayshire'],
      { caption: SAID, credit: 'County of Quayshire' },
    ],
  ])('are of a picture: %s', (_what, lines, picture) => {
    expect(read(...lines)).toEqual([picture]);
  });

  it.each<[string, string[]]>([
    ['with no file over them', [SAID, 'County of Quayshire']],
    ['a word', ['pier_2024.jpg', 'Two weeks']],
  ])('are none: %s', (_what, lines) => {
    expect(read(...lines)).toEqual([]);
  });
});
