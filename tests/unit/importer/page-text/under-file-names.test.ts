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
    [
      'a caption with its maker behind a bar in brackets',
      ['Pier_in_fog', `${SAID}. (Ann TIDE | COAST)`],
      { caption: `${SAID}.`, credit: 'Ann TIDE | COAST' },
    ],
    [
      'a maker over the caption',
      ['pier.jpg', 'SALTPOST.example/Ann Tide', `${SAID}.`],
      { caption: `${SAID}.`, credit: 'SALTPOST.example/Ann Tide' },
    ],
    [
      'a caption over the address of its maker',
      ['Screen_shot_2.png', SAID, 'Picture of the archive tide.example'],
      { caption: SAID, credit: 'Picture of the archive tide.example' },
    ],
  ])('are of a picture: %s', (_what, lines, picture) => {
    expect(read(...lines)).toEqual([picture]);
  });

  it.each<[string, string[]]>([
    ['with no file over them', [SAID, 'County of Quayshire']],
    ['a word', ['pier_2024.jpg', 'Two weeks']],
    ['the name of an icon over them', ['camera_alt', SAID, 'County of Quayshire']],
    ['what somebody said', ['pier_2024.jpg', '“We crossed it every day to school”']],
    ['capitals', ['pier_2024.jpg', 'THE OLD PIER COMES BACK TO THE TOWN']],
  ])('are none: %s', (_what, lines) => {
    expect(read(...lines)).toEqual([]);
  });
});

describe('the lines under the name of a file above the text', () => {
  it.each<[string, string[]]>([
    ['a caption over its maker', [`${SAID}.`, '(Photo: Ann Tide)']],
    ['a maker over the caption', ['Photo: Ann Tide', `${SAID}.`]],
    ['both in one line', [`${SAID}. Photo: Ann Tide`]],
  ])('are of the lead picture: %s', (_what, lines) => {
    const top = ['Home', 'Saltmere rebuilds its old pier', 'ShareSaveCopy', 'pier_2024.jpg'];
    const { picture } = pageText.read([...top, ...lines, ...TEXT].join('\n\n'));
    expect(picture).toEqual({ caption: `${SAID}.`, credit: 'Photo: Ann Tide' });
  });
});

describe('the lines under the counts of a gallery', () => {
  it('are a caption and its maker each', () => {
    const lamp = 'The lamp that the keepers left behind';
    expect(
      read('1 de 2', SAID, 'Material of the harbour board', '2 de 2', lamp, 'Ann Tide/Salt @anntide'),
    ).toEqual([
      { caption: SAID, credit: 'Material of the harbour board' },
      { caption: lamp, credit: 'Ann Tide/Salt @anntide' },
    ]);
  });
  it('are none with no maker', () => {
    expect(read('1 de 2', SAID)).toEqual([]);
  });
});
