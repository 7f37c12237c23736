import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
  'Nobody will climb the hundred steps of the tower now, but the lamp of the lighthouse goes on turning all night.',
];

function read(line: string, caption: string) {
  const head = ['News', 'Harbour', 'The lighthouse of Saltmere loses its last two keepers', '12 March 2024'];
  return pageText.read(
    [...head, line, 'Enlarge this image', caption, 'toggle caption', ...STORY].join('\n\n'),
  );
}

describe('a line over the button that shows a picture larger', () => {
  it('is what the picture shows where it has words of the caption', () => {
    const line = 'Keeper Arthur Quill looks out of a window over the sea and a row of boats.';
    const { picture, fields } = read(
      line,
      'Keeper Arthur Quill will miss the sea and his boats. Ann Tide/AP hide caption',
    );
    expect(picture).toEqual({
      alt: line,
      caption: 'Keeper Arthur Quill will miss the sea and his boats.',
      credit: 'Ann Tide/AP',
    });
    expect(fields.standfirst).toBeUndefined();
  });
  it('is a standfirst where it has not', () => {
    const line =
      'The board of the harbour found the money for a new lamp, and the tower goes dark for a week.';
    const { picture, fields } = read(line, 'Arthur Quill with his dog. Ann Tide/AP');
    expect(picture?.alt).toBeUndefined();
    expect(fields.standfirst).toBe(line);
  });
});
