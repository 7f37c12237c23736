import { describe, expect, it } from 'vitest';
import { creditByWords } from '../../../../../src/importer/html/figures/site-credits.ts';

const SITES = ['The Quay Post', 'الميناء اليوم'];

describe('creditByWords', () => {
  it.each([
    [{ caption: 'The tower at dusk (Quay Post)' }, { caption: 'The tower at dusk', credit: 'Quay Post' }],
    [
      { caption: 'المنارة عند غروب الشمس (الميناء اليوم)' },
      { caption: 'المنارة عند غروب الشمس', credit: 'الميناء اليوم' },
    ],
    [{ alt: 'A tower. Photo: Ann Tide' }, { alt: 'A tower. Photo: Ann Tide', credit: 'Photo: Ann Tide' }],
    [{ caption: 'The tower at dusk (left)' }, { caption: 'The tower at dusk (left)' }],
    [
      { caption: 'The tower at dusk (Quay Post)', credit: 'Ann Tide' },
      { caption: 'The tower at dusk (Quay Post)', credit: 'Ann Tide' },
    ],
  ])('reads who made %j', (picture, credited) => {
    expect(creditByWords(picture, SITES)).toEqual(credited);
  });
});
