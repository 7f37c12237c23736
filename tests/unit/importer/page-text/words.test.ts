import { expect, it } from 'vitest';
import { listStems } from '../../../../src/importer/page-text/words.ts';

it.each(['\u200B', '\u00AD', '\u2060'])('reads words with a sign in them that nobody sees', (sign) => {
  expect(listStems(`light${sign}houses b${sign}u${sign}r${sign}n`)).toEqual(listStems('lighthouses burn'));
});
