import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const SHOWN = 'The old pier of Saltmere';
const FIRST =
  'The old pier of Saltmere, which a storm took away in the winter of last year, will be built again, the council voted on Tuesday.';
const TEXT = [
  'It will be longer than the old one, and ferries from both islands will be able to land there at low tide as well.',
  'The yard has promised to begin in May, and the mayor says that the money has been found without a new tax.',
];

describe('a credit over a paragraph that begins as the caption does', () => {
  it('leaves the paragraph in the text', () => {
    const top = ['Home', 'Council votes for a new pier', 'By Ann Tide', 'March 25, 2024'];
    const draft = pageText.read([...top, SHOWN, 'Photo: Bob Quay', FIRST, ...TEXT].join('\n'));
    expect(draft.picture?.caption ?? draft.picture?.alt).toBe(SHOWN);
    expect(draft.picture?.credit).toBe('Photo: Bob Quay');
  });
});

describe('a long sentence between the headline and a credit', () => {
  it('is the standfirst and no caption', () => {
    const headline = 'Council of Saltmere votes for a new pier';
    const top = [
      'Home',
      headline,
      FIRST.replace(', the council voted on Tuesday', ', and it will be longer than before, says the mayor'),
    ];
    const lines = [...top, 'Photo: Bob Quay', 'By Ann Tide', 'March 25, 2024', ...TEXT, ...TEXT];
    const { fields, picture } = pageText.read(lines.join('\n\n'));
    expect(fields.standfirst).toBe(top[2]);
    expect(picture).toEqual({ credit: 'Photo: Bob Quay' });
  });
});

describe('a name between two lines that say the same', () => {
  const top = ['Home', 'Council votes for a new pier', 'By Ann Tide', 'March 25, 2024'];
  const said = 'Retired keepers sit on the new benches and look at a car park';
  it.each(['Bob Quay Photography', 'Salt', 'Gemeinde Saltmere'])('is who made the picture: %s', (maker) => {
    const { blocks } = pageText.read([...top, FIRST, ...TEXT, said, maker, said, ...TEXT].join('\n\n'));
    expect(blocks.flatMap((block) => (block.type === 'picture' ? [block.picture] : []))).toContainEqual({
      alt: said,
      caption: said,
      credit: maker,
    });
  });
  it('is none where it asks something', () => {
    const lines = [...top, FIRST, ...TEXT, said, 'Who paid for it?', said, ...TEXT];
    expect(JSON.stringify(pageText.read(lines.join('\n\n')))).not.toContain('"credit":"Who paid');
  });
});

describe('a gallery’s button and its count', () => {
  it.each(['Photo gallery9', 'Fotogalerie 12', 'Bilderstrecke (4)', 'Galería7'])(
    'stands between a description and its caption: %s',
    (button) => {
      const top = ['Home', 'Council votes for a new pier', 'By Ann Tide', 'March 25, 2024'];
      const said = 'The old pier of Saltmere is 112 metres long.';
      const { picture } = pageText.read(
        [...top, said, button, `${said} | photo: Bob Quay`, FIRST, ...TEXT].join('\n\n'),
      );
      expect(picture).toEqual({ alt: said, caption: said, credit: 'photo: Bob Quay' });
    },
  );
});
