import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const HEADLINE = 'Harbour board puts off the new quay by a year';
const STANDFIRST =
  'An appeal and rising prices explain the decision, which the crews learnt of on Wednesday.';
const STORY = [
  'The harbour board of Quayside has put off its new quay by a year, because an appeal is still open and because stone has become dearer than anybody thought it would.',
  'The crews of the ferries were told on Wednesday morning, and asked the board to keep the fourteen posts that it had promised them two winters ago.',
  'A committee of neighbours had gone to court in November, and a first opinion of the court is expected before the storms of the next winter begin.',
];

const read = (lines: string[]) => pageText.read([...lines, ...STORY].join('\n\n'));

describe('an agency that signs', () => {
  it('is no maker of a picture where its logo and name stand over the date', () => {
    const { fields, names, picture } = read([HEADLINE, STANDFIRST, 'Belga', 'Belga', '22 January 2025']);
    expect([fields.standfirst, names?.authors, picture]).toEqual([STANDFIRST, ['Belga'], undefined]);
  });

  it('leaves the picture above the headline its own', () => {
    const shown = 'Crews wait at the old quay. Photo: Terje Hav / NTB';
    const { names, picture } = read([
      shown,
      shown,
      HEADLINE,
      STANDFIRST,
      'NTB',
      'Published 15 December 2024 14:02',
    ]);
    expect(names?.authors).toEqual(['NTB']);
    expect(picture).toEqual({
      alt: shown,
      caption: 'Crews wait at the old quay.',
      credit: 'Photo: Terje Hav / NTB',
    });
  });

  it('made the picture whose caption stands over it', () => {
    const { picture } = read([
      HEADLINE,
      'By Ann Tide',
      '22 January 2025',
      'Crews wait at the old quay.',
      'Belga',
    ]);
    expect(picture?.credit).toBe('Belga');
  });
});
