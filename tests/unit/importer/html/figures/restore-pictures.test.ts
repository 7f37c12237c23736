import { describe, expect, it } from 'vitest';
import type { Block } from '../../../../../src/importer/draft.ts';
import { restoreCaptions, restoreRow } from '../../../../../src/importer/html/figures/restore-pictures.ts';

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

  it.each([
    ['another description', { ...TOLD, alt: 'The tower' }],
    ['another file', { ...TOLD, address: 'https://quay.example/tower-620.jpg' }],
  ])('leaves one alone where the page has %s', (_what, other) => {
    expect(restoreCaptions([toBlock(BELL)], [toBlock(other)])).toEqual([toBlock(BELL)]);
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
