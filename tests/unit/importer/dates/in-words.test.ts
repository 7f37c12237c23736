import { describe, expect, it } from 'vitest';
import { findInWords } from '../../../../src/importer/dates/in-words.ts';

describe('findInWords', () => {
  it.each([
    ['en', '24 July ’24, 18:40', '2024-07-24'],
    ['en', "July 24, '24", '2024-07-24'],
    ['en', '25-Mar-24 10:30', '2024-03-25'],
    ['vi', 'Ngày 25 Tháng 03, 2024', '2024-03-25'],
    ['hr', '25. III. 2024.', '2024-03-25'],
    ['lo', 'ວັນທີ 25 ເດືອນມີນາ 2024', '2024-03-25'],
    ['bg', '15:36, 27 апр 23 / 4', '2023-04-27'],
    ['en', '27 Apr 23, 15:36', '2023-04-27'],
    ['km', 'ថ្ងៃទី25 ខែមីនា ឆ្នាំ2024', '2024-03-25'],
    ['km', '25 ខែមីនាឆ្នាំ2024', '2024-03-25'],
    ['si', '2025 ජූනි මස 03', '2025-06-03'],
    ['my', '2024 ခုနှစ် မတ်လ 25 ရက်', '2024-03-25'],
    ['ur', '15 جولائ 2024', '2024-07-15'],
    ['ur', '15 مئ 2024', '2024-05-15'],
    ['ur', 'بدھ 18 مئ 2022', '2022-05-18'],
    ['fa', '29 سنبله 1400', '2021-09-20'],
    ['cy', '2 Hydref 2024', '2024-10-02'],
    ['ga', 'Dé Luain, Nollaig 9 2024', '2024-12-09'],
    ['sq', 'Kripas, 25 gusht 2022', '2022-08-25'],
    ['mt', 'Awwissu 20, 2024', '2024-08-20'],
    ['ha', '25 Yuni 2024', '2024-06-25'],
    ['gl', '25 de xaneiro de 2024', '2024-01-25'],
    ['tg', '25 марти 2024', '2024-03-25'],
  ])('reads in %s: %s', (language, text, day) => {
    expect(findInWords(text, language)?.day).toBe(day);
  });
  it.each(['On 12 May 20 boats left', 'the 5 March 24-hour race', '25 May, 30 people', "in July '24 boats"])(
    'finds no day in %s',
    (text) => {
      expect(findInWords(text, 'en')).toBeUndefined();
    },
  );
});
