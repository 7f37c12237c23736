import { expect, test } from 'vitest';
import { toHtml } from './stock.ts';

test.each([
  ['sets a Latin name apart', 'كتبت Financial Times أمس', '<p>كتبت <bdi>Financial Times</bdi> أمس</p>'],
  ['takes figures between Latin words along', 'لغة HTML 5 بسيطة', '<p>لغة <bdi>HTML 5</bdi> بسيطة</p>'],
  ['leaves the punctuation of the sentence outside', '(BBC)، ثم', '<p>(<bdi>BBC</bdi>)، ثم</p>'],
  ['leaves figures alone', 'عام 2024 فقط', '<p>عام 2024 فقط</p>'],
  ['leaves code alone', 'رمز `a b`', '<p>رمز <code dir="ltr">a b</code></p>'],
])('%s', async (_name, text, html) => {
  expect(await toHtml(text, { language: 'ar', direction: 'rtl' })).toBe(html);
});

test('does nothing in a text that runs from left to right', async () => {
  expect(await toHtml('The BBC said')).toBe('<p>The BBC said</p>');
});
