import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../src/importer/draft.ts';
import {
  restoreCaptions,
  restorePictures,
  restoreRow,
} from '../../../../../src/importer/html/figures/restore-pictures.ts';

const toBlock = (picture: Extract<Block, { type: 'picture' }>['picture']): Block => ({
  type: 'picture',
  picture,
});
const BELL = { address: 'https://quay.example/bell-620.jpg', alt: 'The bell' };
const TOLD = { ...BELL, caption: 'The bell before it was cast again', credit: 'Ann Tide' };

describe('restoreCaptions', () => {
  it('gives a picture back what stands under it in the page', () => {
    expect(restoreCaptions([toBlock(BELL)], [toBlock(TOLD)])).toEqual([toBlock(TOLD)]);
  });

  it('gives back the description that the copy for browsers without scripts has not', () => {
    const { alt: _alt, ...copy } = TOLD;
    expect(restoreCaptions([toBlock(copy)], [toBlock(TOLD)])).toEqual([toBlock(TOLD)]);
  });

  it('parts the credit that has run into the caption', () => {
    const joined = { ...BELL, caption: `${TOLD.credit} ${TOLD.caption}` };
    expect(restoreCaptions([toBlock(joined)], [toBlock(TOLD)])).toEqual([toBlock(TOLD)]);
  });

  it.each([
    ['another description', { ...TOLD, alt: 'The tower' }],
    ['another file', { ...TOLD, address: 'https://quay.example/tower-620.jpg' }],
  ])('leaves one alone where the page has %s', (_what, other) => {
    expect(restoreCaptions([toBlock(BELL)], [toBlock(other)])).toEqual([toBlock(BELL)]);
  });
});

describe('restorePictures', () => {
  const [before, after]: [Block, Block] = [
    { type: 'paragraph', text: 'The bell was cast again.' },
    { type: 'paragraph', text: 'It rang on Sunday.' },
  ];
  const other: Block = { type: 'paragraph', text: 'Bells of the coast' };
  const label: Block = { type: 'paragraph', text: 'Advertisement' };

  it.each([
    ['nothing else', []],
    ['a label', [label]],
  ])('puts back what stands between two paragraphs with %s', (_what, beside) => {
    const all = [before, toBlock(TOLD), ...beside, after];
    expect(restorePictures([before, after], all)).toEqual([before, toBlock(TOLD), after]);
  });

  it.each([
    ['beside a label, where no maker is told', [toBlock({ ...TOLD, credit: undefined }), label]],
    ['beside other text', [toBlock(TOLD), other]],
  ])('leaves it out %s', (_what, between) => {
    expect(restorePictures([before, after], [before, ...between, after])).toEqual([before, after]);
  });
});

describe('restoreRow', () => {
  const text: Block = { type: 'paragraph', text: 'The bell was cast again.' };
  const lead = { address: 'https://quay.example/tower-900.jpg', caption: 'The tower at dusk' };

  it('puts at the start what follows the lead picture in its row', () => {
    const byline: Block = { type: 'paragraph', text: 'By Cora Reef' };
    expect(restoreRow([text], [toBlock(lead), toBlock(TOLD), byline, text], lead)).toEqual([
      toBlock(TOLD),
      text,
    ]);
  });

  it.each([
    ['nothing is said of', BELL],
    ['says the same', { ...TOLD, caption: lead.caption }],
  ])('leaves out a picture that %s', (_what, picture) => {
    expect(restoreRow([text], [toBlock(lead), toBlock(picture), text], lead)).toEqual([text]);
  });
});
