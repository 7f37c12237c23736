import { expect, it } from 'vitest';
import { directionOf, formatLanguage, markForeign } from '../../../src/text/direction.ts';

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

it.each([
  ['marks nothing in the language of the page', 'fr', 'fr', {}],
  ['marks words of another language', 'en-GB', 'ar', { lang: 'en-GB', dir: 'ltr' }],
  ['marks words that run the other way', 'he', 'en-GB', { lang: 'he', dir: 'rtl' }],
])('%s', (_name, language, around, attributes) => {
  expect(markForeign(language, around)).toEqual(attributes);
});
