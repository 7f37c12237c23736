import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';

const FIRST =
  'The harbour board of Quayside has counted every ferry that called at its three piers last winter, and the count is lower than ever.';
const MORE =
  'Storms kept the ferries in port on forty days between November and March, the board said in its yearly account.';
const LAST =
  'Passengers who had bought winter tickets will be paid back a third of the price before the summer begins.';

const listTexts = (...lines: string[]): string[] =>
  pageText
    .read(
      ['Fewest ferries since the piers were built', 'By Ann Tide', '25 March 2024', ...lines].join('\n\n'),
    )
    .blocks.map((block) => ('text' in block ? block.text : ''));

describe('markBoxes', () => {
  it.each([
    [
      'English',
      ['Skip Tide tables and continue reading', 'Tide tables', 'High water at nine', 'End of Tide tables'],
    ],
    ['Spanish', ['Mareas', 'Pleamar a las nueve', 'Fin de Mareas']],
    ['Persian', ['پادکست', 'روایت دریا', 'پایان پادکست']],
    ['Hindi', ['ज्वार', 'नौ बजे ऊँचा पानी', 'ज्वार समाप्त']],
  ])('leaves out a box that says where it ends, in %s', (_language, box) => {
    expect(listTexts(FIRST, MORE, ...box, LAST)).toEqual([FIRST, MORE, LAST]);
  });

  it('goes on behind a box of other articles that says where it ends', () => {
    const box = ['Recommended stories', 'Ferry of glass', 'A pier for geese', 'End of Recommended stories'];
    expect(listTexts(FIRST, MORE, ...box, LAST)).toEqual([FIRST, MORE, LAST]);
  });

  it('keeps a heading that begins with the same words', () => {
    expect(listTexts(FIRST, 'End of an age', MORE, LAST)).toContain('End of an age');
  });
});

describe('findPoints', () => {
  it.each([
    ['English', 'Key points'],
    ['German', 'Darum geht’s'],
    ['Latvian', 'ĪSUMĀ:'],
    ['Swahili', 'Muktasari:'],
    ['Korean', '핵심 요약'],
  ])('leaves out the points above a text, in %s', (_language, heading) => {
    const points = ['Fewer ferries called last winter.', 'A third of the price is paid back.'];
    expect(listTexts(heading, ...points, FIRST, MORE, LAST)).toEqual([FIRST, MORE, LAST]);
  });

  it('keeps the paragraphs where nothing shows which of them are points', () => {
    expect(listTexts('Key points', MORE, LAST)).toEqual([MORE, LAST]);
  });
});
