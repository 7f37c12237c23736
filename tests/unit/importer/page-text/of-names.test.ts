import { describe, expect, it } from 'vitest';
import { readLines } from '../../../../src/importer/page-text/meta.ts';
import { isOfName, readUnderDate } from '../../../../src/importer/page-text/of-names.ts';

function toLines(language: string, texts: string[]) {
  const kinds = (text: string) => (text === 'शेयर' ? (['share'] as const) : []);
  return readLines(
    texts.map((text, index) => ({ text, number: index + 1, opens: true, kinds: [...kinds(text)] })),
    language,
  );
}

describe('isOfName', () => {
  it.each([
    ['under the date', 'hi', ['22 मार्च 2024', 'सरिता लहर'], 1],
    ['over the house and the date', 'hi', ['सरिता लहर', 'नमक', '22 मार्च 2024'], 0],
    ['under a sentence and over the buttons', 'hi', ['पुराना पुल बंद हो गया है।', 'सरिता लहर', 'शेयर'], 1],
    ['over one with an initial and the date', 'ta', ['கயல் கடல்', 'சு. கதிர்', '22.03.2024'], 0],
    [
      'between a picture and the text, under the date',
      'ar',
      ['25 آذار 2024', 'منارة سلطانة - (تصوير: سمير بحر)', 'أحمد الميناء'],
      2,
    ],
    ['under one with an initial and the date', 'ta', ['22.03.2024', 'கயல் கடல்', 'சு. கதிர்'], 2],
  ])('knows a name %s', (_where, language, texts, index) => {
    expect(isOfName(toLines(language, texts), index, language)).toBe(true);
  });

  it.each([
    ['under a heading and over the buttons', 'hi', ['पुराना पुल', 'सरिता लहर', 'शेयर'], 1],
    [
      'between a picture and the text, with no date',
      'ar',
      ['منارة سلطانة - (تصوير: سمير بحر)', 'منارة البحر'],
      1,
    ],
    ['over words and the date', 'ta', ['பழைய விளக்கு', 'கடல் அலை', '22.03.2024'], 0],
  ])('knows none %s', (_where, language, texts, index) => {
    expect(isOfName(toLines(language, texts), index, language)).toBe(false);
  });
});

describe('readUnderDate', () => {
  it.each([
    ['«Маяк»', ['Маяк']],
    ['tidings.example', ['tidings.example']],
    ['ПриливОнлайн', ['ПриливОнлайн']],
    ['Маяк', undefined],
    ['«Лампа горит, и это надолго», — сказал он', undefined],
    ['pier.jpg', undefined],
  ])('reads the house: %s', (text, authors) => {
    expect(readUnderDate(toLines('ru', ['22.03.2024', text]), 1)).toEqual(authors);
    expect(readUnderDate(toLines('ru', ['Новости', text]), 1)).toBeUndefined();
  });
});
