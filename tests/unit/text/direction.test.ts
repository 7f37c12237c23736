import { expect, it } from 'vitest';
import { directionOf, formatLanguage } from '../../../src/text/direction.ts';

it.each([
  ['en-GB', 'ltr'],
  ['ar', 'rtl'],
  ['he-IL', 'rtl'],
  ['fa', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['ja', 'ltr'],
])('knows how %s is written', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
it.each([
  ['en-GB', 'English'],
  ['fr', 'Français'],
  ['ar', 'العربية'],
  ['he', 'עברית'],
])('names %s in itself', (language, name) => {
  expect(formatLanguage(language)).toBe(name);
});
