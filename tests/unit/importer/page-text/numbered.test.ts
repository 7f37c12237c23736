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
const ALT = `${HEADLINE} - Photo 1.`;
const SAID = 'The first planks wait on the beach below the chapel';

/** Read the pictures and the texts of a page with these lines in the midst of it. */
function read(...lines: string[]) {
  const top = ['Home', 'Harbour', HEADLINE, 'By Eve Dune', 'March 25, 2024'];
  const { blocks } = pageText.read([...top, ...TEXT.slice(0, 3), ...lines, ...TEXT.slice(3)].join('\n\n'));
  return {
    pictures: blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : [])),
    texts: blocks.flatMap((block) => ('text' in block ? [block.text] : [])),
  };
}

describe('a description that ends with its number', () => {
  it.each<[string, string[], object]>([
    ['a caption and a name alone', [ALT, SAID, 'Ann Tide'], { alt: ALT, caption: SAID, credit: 'Ann Tide' }],
    [
      'a caption with its credit',
      [ALT, `${SAID} - Photo: Ann Tide`],
      { alt: ALT, caption: SAID, credit: 'Photo: Ann Tide' },
    ],
    [
      'a caption over its credit',
      [ALT, SAID, 'PHOTO: ANN TIDE'],
      { alt: ALT, caption: SAID, credit: 'PHOTO: ANN TIDE' },
    ],
    ['a credit', [ALT, 'Photo: Ann Tide'], { alt: ALT, credit: 'Photo: Ann Tide' }],
    ['nothing', [ALT], { alt: ALT }],
    [
      'a number alone behind the headline',
      [`${HEADLINE} - 2`, SAID, 'Ann Tide'],
      { alt: `${HEADLINE} - 2`, caption: SAID, credit: 'Ann Tide' },
    ],
  ])('stands over %s', (_what, lines, picture) => {
    expect(read(...lines)).toEqual({ pictures: [picture], texts: TEXT });
  });
  it('may follow another one', () => {
    const next = `${HEADLINE} - Photo 2.`;
    expect(read(ALT, next).pictures).toEqual([{ alt: ALT }, { alt: next }]);
  });
  it('leaves a heading under it', () => {
    expect(read(ALT, 'What the mayor says').texts).toContain('What the mayor says');
  });
});
