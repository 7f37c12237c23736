import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import {
  findPicture,
  isCopyright,
  joinCredits,
  partCaption,
} from '../../../../src/importer/page-text/picture.ts';
import { splitLines } from '../../../../src/importer/lines.ts';
import { cpuTime } from '../../cpu-time.ts';

const PARAGRAPH =
  'The board of Saltmere met on Tuesday, and voted to close the lighthouse that its founders had built there. '
    .repeat(4)
    .trim();

describe('partCaption', () => {
  it.each([
    ['The rock at dusk © Harbour Archive/Quayside', 'The rock at dusk', '© Harbour Archive/Quayside'],
    [
      'The rock at dusk. Photograph: Ann Tide/Harbour Archive',
      'The rock at dusk.',
      'Photograph: Ann Tide/Harbour Archive',
    ],
    ['The rock at dusk (Photo by Ann Tide/Quayside)', 'The rock at dusk', 'Photo by Ann Tide/Quayside'],
    ['The rock at dusk. Photo by Ann Tide', 'The rock at dusk.', 'Photo by Ann Tide'],
    ['The rock at dusk | Credit: Ann Tide', 'The rock at dusk', 'Ann Tide'],
    ['The rock at dusk. Image credit: Ann Tide', 'The rock at dusk.', 'Ann Tide'],
    ['The rock and its depths. Map: The Courier', 'The rock and its depths.', 'Map: The Courier'],
    ['© Harbour Archive', undefined, '© Harbour Archive'],
  ])('parts %s', (text, caption, credit) => {
    expect(partCaption(text)).toEqual(caption ? { caption, credit } : { credit });
  });
  it.each(['The rock at dusk', 'She took a photo by the harbour wall.', 'The word credit stood there.', '©'])(
    'finds no credit in %s',
    (text) => {
      expect(partCaption(text)).toBeUndefined();
    },
  );
});

describe('joinCredits', () => {
  const join = (text: string) => joinCredits(splitLines(text)).map((line) => line.text);
  it('joins a label at the end of the words under a picture and the house on the next line', () => {
    expect(join('The ferry leaves at dusk. - Foto\nMuelle')).toEqual([
      'The ferry leaves at dusk. - Foto Muelle',
    ]);
    expect(join('The storm took the old pier of Saltmere - Foto\nAnn Tide')).toHaveLength(2);
    expect(join('El Muelle - Foto\nPuerto')).toHaveLength(2);
  });
});

describe('findPicture', () => {
  it.each<[string, string, object | undefined]>([
    [
      'description and caption',
      `A rock\nThe rock sold © Archive\n\n${PARAGRAPH}`,
      { alt: 'A rock', caption: 'The rock sold', credit: '© Archive' },
    ],
    [
      'a description that is a sentence',
      `A rock stands in the sea.\nThe rock sold © Archive\n\n${PARAGRAPH}`,
      { alt: 'A rock stands in the sea.' },
    ],
    ['a blank line between them', `A rock\n\nThe rock sold © Archive\n\n${PARAGRAPH}`, { alt: 'A rock' }],
    [
      'a credit with a year',
      `A rock\n© Archive 2019\n\n${PARAGRAPH}`,
      { alt: 'A rock', credit: '© Archive 2019' },
    ],
    [
      'a caption and no description',
      `The rock sold © Archive\n\n${PARAGRAPH}`,
      { alt: undefined, caption: 'The rock sold' },
    ],
    [
      'a headline before them',
      `Saltmere sells\nA rock\nThe rock sold © Archive\n\n${PARAGRAPH}`,
      { alt: 'A rock' },
    ],
    [
      'a paragraph before the caption, which is no description',
      `${PARAGRAPH}\nThe rock sold © Archive`,
      { alt: undefined },
    ],
    ['a line with no caption after it', `A rock\n\n${PARAGRAPH}`, undefined],
    ['a caption further down', `${PARAGRAPH}\n\n${PARAGRAPH}\n\nThe rock sold © Archive`, undefined],
    [
      'a copyright line in its place',
      `${PARAGRAPH}\n© 2019 The Saltmere Courier. All rights reserved.`,
      undefined,
    ],
  ])('reads %s', (_what, text, picture) => {
    const found = findPicture(splitLines(text))?.picture;
    if (picture) expect(found).toMatchObject(picture);
    else expect(found).toBeUndefined();
  });
});

describe('isCopyright', () => {
  it.each([
    ['Copyright The Saltmere Courier Limited 2019. All rights reserved.', true],
    ['© 2019 The Saltmere Courier', true],
    ['Copyright © The Saltmere Courier, 2019', true],
    ['(c) Saltmere Courier 2019', true],
    ['Copyright 2019 The Saltmere Courier', true],
    ['All rights reserved.', true],
    ['© Harbour Archive', false],
    ['Copyright law was changed in 2019.', false],
    ['Copyright', false],
    ['The board claims copyright. All rights reserved, it said.', false],
  ])('says of %s: %s', (text, expected) => {
    expect(isCopyright(text)).toBe(expected);
  });
  it('decides at once on a line made to keep it busy', () => {
    const start = cpuTime();
    isCopyright(`Copyright ${'A'.repeat(100_000)} 2019 !`);
    isCopyright(`Copyright ${'Of '.repeat(50_000)} 2019 !`);
    expect(cpuTime() - start).toBeLessThan(500);
  });
});

describe('a text that opens with its picture', () => {
  it('has it described where the description ends with the credit too', () => {
    const alt = 'A tug waits behind the lock gate. (AP Photo/Ann Tide)';
    const { picture } = pageText.read([`${alt}\n${alt}`, PARAGRAPH, PARAGRAPH].join('\n\n'));
    expect(picture).toEqual({
      alt,
      caption: 'A tug waits behind the lock gate.',
      credit: 'AP Photo/Ann Tide',
    });
  });
});
