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

/** List the pictures of a page with these lines in the midst of its text. */
function read(...lines: string[]) {
  const top = ['Home', 'Harbour', HEADLINE, 'By Ann Tide', 'March 25, 2024'];
  const { blocks } = pageText.read([...top, ...TEXT.slice(0, 3), ...lines, ...TEXT.slice(3)].join('\n\n'));
  return blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []));
}

describe('two short lines between paragraphs', () => {
  it.each<[string, string[], object[]]>([
    [
      'a name and what its bearer does',
      ['Arthur Quill', 'Arthur Quill in the tower'],
      [{ alt: 'Arthur Quill', caption: 'Arthur Quill in the tower' }],
    ],
    [
      'the same, and who gave it',
      ['Arthur Quill', 'Arthur Quill in the tower', 'Privatna arhiva'],
      [{ alt: 'Arthur Quill', caption: 'Arthur Quill in the tower', credit: 'Privatna arhiva' }],
    ],
    [
      'a name, and a label before what its bearer does',
      ['Arthur Quill', 'Image:Arthur Quill has kept the light since 2011'],
      [{ alt: 'Arthur Quill', caption: 'Arthur Quill has kept the light since 2011' }],
    ],
    [
      'a description in small letters, and a caption with who gave it in brackets',
      ['a postcard in black and white', 'A postcard of the year 1971 (Archive of the town of Saltmere)'],
      [
        {
          alt: 'a postcard in black and white',
          caption: 'A postcard of the year 1971',
          credit: 'Archive of the town of Saltmere',
        },
      ],
    ],
    [
      'the same with a party in brackets',
      ['a postcard in black and white', 'A postcard of the mayor (Greens)'],
      [{ alt: 'a postcard in black and white', caption: 'A postcard of the mayor (Greens)' }],
    ],
    ['a name twice', ['Eve Dune', 'Eve Dune'], [{ alt: 'Eve Dune', caption: 'Eve Dune' }]],
    [
      'two lines twice',
      ['Old planks', 'Old planks', 'Eve Dune', 'Eve Dune'],
      [
        { alt: 'Old planks', caption: 'Old planks' },
        { alt: 'Eve Dune', caption: 'Eve Dune' },
      ],
    ],
    [
      'words in small letters and a caption',
      ['old pier', 'What the storm left of the planks.'],
      [{ alt: 'old pier', caption: 'What the storm left of the planks.' }],
    ],
    [
      'what anybody sees, and who it is',
      ['A woman in a red jacket stands on the pier', 'Eve Dune sells the tickets'],
      [{ alt: 'A woman in a red jacket stands on the pier', caption: 'Eve Dune sells the tickets' }],
    ],
    [
      'many words in small letters and a longer caption',
      [
        'an old postcard in black and white with the pier on it',
        'The postcard of 1971 on which the pier is seen, with its lamp out',
      ],
      [
        {
          alt: 'an old postcard in black and white with the pier on it',
          caption: 'The postcard of 1971 on which the pier is seen, with its lamp out',
        },
      ],
    ],
  ])('are a picture: %s', (_what, lines, pictures) => {
    expect(read(...lines)).toEqual(pictures);
  });
  it.each<[string, string[]]>([
    ['other words', ['What the mayor says', 'The money is there']],
    ['a heading and a sentence of the text', ['The mayor speaks', 'He had the money.']],
  ])('are none: %s', (_what, lines) => {
    expect(read(...lines)).toEqual([]);
  });
});

it('a quotation said twice is no picture', () => {
  const quote = '“Nobody,” she says, “will miss the old planks.”';
  expect(read(quote, quote)).toEqual([]);
});
