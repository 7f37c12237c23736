import { expect, it } from 'vitest';
import { toReadingTime } from '../../../src/text/reading-time.ts';

it.each([
  [0, 'en', 1],
  [238, 'en-GB', 1],
  [840, 'en-GB', 4],
  [840, 'ar', 6],
])('takes %i words in %s to be %i minutes', (words, language, minutes) => {
  expect(toReadingTime(words, language)).toBe(minutes);
});
