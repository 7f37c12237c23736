import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const STORY = [
  'The lighthouse of Saltmere closed on Tuesday, and the two keepers who had lit its lamp for forty years left it.',
  'The board of the harbour had voted twice before it found the money for a lamp that lights itself at dusk.',
  'Nobody will climb the hundred steps of the tower now, but the lamp of the lighthouse goes on turning all night.',
].join('\n\n');

function readPage(...lines: string[]) {
  const head = ['News', 'Harbour', 'The lighthouse of Saltmere loses its last two keepers', '12 March 2024'];
  return pageText.read([...head, ...lines, STORY].join('\n\n'));
}

const TOWER = 'The keepers in the tower on its last evening.';

describe('what stands between what is said twice and the text', () => {
  it('is who gave the picture where it is in small letters', () => {
    const { picture } = readPage(TOWER, TOWER, 'museum of the harbour');
    expect(picture).toEqual({ alt: TOWER, caption: TOWER, credit: 'museum of the harbour' });
  });
  it('is no credit where it begins as a heading does', () => {
    expect(readPage(TOWER, TOWER, 'Museum of the harbour').picture).toEqual({ alt: TOWER, caption: TOWER });
  });
});

describe('a description over a credit', () => {
  it('has the credit twice', () => {
    const { picture } = readPage('Two keepers', 'Ann Tide/COURIER', 'Ann Tide/COURIER');
    expect(picture).toEqual({ alt: 'Two keepers', credit: 'Ann Tide/COURIER' });
  });
  it('is told where the credit has a label and a comma, as captions have theirs', () => {
    const { picture } = readPage('Two keepers in an old tower', 'Image source, Ann Tide');
    expect(picture).toEqual({ alt: 'Two keepers in an old tower', credit: 'Ann Tide' });
  });
});

describe('a name and a house in capitals', () => {
  it('made the picture between a date and the text', () => {
    const { picture } = readPage('Saltmere lighthouse', TOWER, 'ANN TIDE, HARBOUR COURIER');
    expect(picture).toEqual({
      alt: 'Saltmere lighthouse',
      caption: TOWER,
      credit: 'ANN TIDE, HARBOUR COURIER',
    });
  });
  it('made none where nothing above says who wrote the article, or when', () => {
    const head = ['News', 'Harbour', 'Two keepers leave their tower', TOWER, 'ANN TIDE, HARBOUR COURIER'];
    const { picture } = pageText.read([...head, '12 March 2024', STORY].join('\n\n'));
    expect(picture).toBeUndefined();
  });
});
