import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The light of Saltmere went out on Tuesday, and the two keepers who had lit its lamp for thirty years left the tower for good, with a cat, two chairs and all the books of the lamp room.',
  'The harbour board voted twice before it found the money for a lamp that lights itself, and a third time to decide what should become of the tower and the ninety steps in it.',
  'Nobody will climb the hundred steps of the tower any more, but the lamp will go on turning through the night, and the board will pay for whoever looks after it from the town.',
].join('\n\n');

const HEADLINE = 'Saltmere loses the last keepers of its light';

const readPage = (...lines: string[]) => pageText.read(['Harbour', HEADLINE, ...lines, STORY].join('\n\n'));

describe('a line that names who made a picture and nothing else', () => {
  it.each(['Bob Quay/The Post', 'The Post/Bob Quay', 'Facebook/Saltmere Harbour', '- BOB QUAY - THE POST'])(
    'stands under the sentence of the caption: %s',
    (maker) => {
      const { picture, names } = readPage(
        'By Ann Tide',
        '12 March 2024',
        'The keepers wave from the tower of the light.',
        maker,
        'In short:',
      );
      expect(picture).toMatchObject({
        caption: 'The keepers wave from the tower of the light.',
        credit: maker.replace(/^- /, ''),
      });
      expect(names).toEqual({ authors: ['Ann Tide'] });
    },
  );

  it.each([
    ['Bob Quay/The Post', 'The keepers wave from the tower.'],
    ['Instagram/@saltmere.light', 'The keepers wave from the tower.'],
  ])('stands over the caption: %s', (maker, caption) => {
    const { picture, fields, names } = readPage(maker, caption, 'Ann Tide', '12 March 2024');
    expect(picture).toMatchObject({ caption, credit: maker });
    expect(fields.headline).toBe(HEADLINE);
    expect(names).toEqual({ authors: ['Ann Tide'] });
  });

  it('stands over description and caption', () => {
    const [alt, caption] = [
      'A woman with grey hair and a raincoat stands in front of a tower',
      'The keeper said that she had almost given up hope',
    ];
    expect(readPage('12 March 2024', 'Ann Tide', 'Bob Quay/The Post', alt, caption).picture).toEqual({
      alt,
      caption,
      credit: 'Bob Quay/The Post',
    });
  });

  it('is the author where nobody else signs', () => {
    const deck = 'The board buys a lamp that lights itself and sends the keepers home.';
    const { picture } = readPage(deck, 'Ann Tide/The Post', '12 March 2024');
    expect(picture).toBeUndefined();
  });

  it('is no way to the article over its headline', () => {
    const page = ['Light', 'Home / Saltmere Post', HEADLINE, 'By Ann Tide', '12 March 2024', STORY];
    expect(pageText.read(page.join('\n\n')).fields.headline).toBe(HEADLINE);
  });

  it('is no account alone, which is the author’s', () => {
    const { picture } = readPage('Ann Tide', '@anntide', 'less than two minutes to read', '12 March 2024');
    expect(picture?.credit).toBeUndefined();
  });
});
