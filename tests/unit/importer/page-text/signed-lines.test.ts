import { describe, expect, it } from 'vitest';
import { readNames } from '../../../../src/importer/bylines/bylines.ts';
import { isWeekday } from '../../../../src/importer/dates/weekdays.ts';
import { readLines } from '../../../../src/importer/page-text/meta.ts';
import { takeRun } from '../../../../src/importer/page-text/name-runs.ts';

/** The names in the first of these lines, and those that belong to it. */
function findNames(language: string, ...texts: string[]) {
  const lines = texts.map((text, index) => ({ text, number: index + 1, opens: true, kinds: [] }));
  return takeRun(readLines(lines, language), 0, language)?.authors;
}

describe('names in one line', () => {
  it.each([
    [
      'who publishes them and the agency',
      'cs',
      ['Zprávičky, Anna Přílivová, ČTK', '12. 4. 2024'],
      ['Anna Přílivová'],
    ],
    ['their section and the day', 'hu', ['Parti Anna környezet 2024. augusztus 21., 11:48'], ['Parti Anna']],
    ['where they are and the day', 'en', ['Ann Tide in Saltmere', '22 March 2024'], ['Ann Tide']],
    ['where an agency is and the day', 'ar', ['الملح - وكالات', '22 مارس 2024'], ['وكالات']],
    ['the day, in small letters', 'it', ['anna mareggiata', '22/03/2024'], ['anna mareggiata']],
    [
      'the day, the hour and the source',
      'nl',
      ['Anna Zee, Bob Kade 08-11-23, 09:12 Bron: Getij, Belga'],
      ['Anna Zee', 'Bob Kade'],
    ],
    ['the paper whose name tells it', 'en', ['Ann Tide for TideOnline', '22 March 2024'], ['Ann Tide']],
    ['the agency they translate', 'vi', ['Hải Đăng (Theo Reuters)', '22/03/2024'], ['Hải Đăng']],
    ['an agency with the sign of a topic and the day', 'tr', ['#DHA 22.03.2024'], ['DHA']],
    ['an agency and the day', 'sl', ['A. M., STA', '12. 3. 2024'], ['A. M.']],
    ['a place and the day', 'es', ['Salinas / EFE', '12/03/2024'], ['EFE']],
    ['what they took and the day', 'fr', ['Le Phare et AFP', '12/03/2024'], ['Le Phare', 'AFP']],
    ['the day, with an agency', 'fr', ['Le Phare (avec AFP),', 'le 12/03/2024'], ['Le Phare', 'AFP']],
    ['the day, whatever agency helped', 'fr', ['Anne Marée (avec AFP)', '12/03/2024'], ['Anne Marée']],
    ['the day, with a stroke', 'pt', ['FG/Lusa', '12/03/2024'], ['FG/Lusa']],
    ['the day, shortened', 'hu', ['P. Tenger Zs.', '2024. 08. 24.'], ['P. Tenger Zs.']],
    ['the day in Hebrew', 'he', ['דנה ברק 06/02/2024 20:51'], ['דנה ברק']],
    ['the day in Persian', 'fa', ['لیلا دریایی ۱۴۰۲/۱۰/۲۸'], ['لیلا دریایی']],
    ['the day in Arabic', 'ar', ['ليلى البحري 3 سبتمبر 2024'], ['ليلى البحري']],
    ['their desk and the day', 'ja', ['時事通信 経済部', '2024年3月22日'], ['時事通信 経済部']],
    ['where a site is and the day', 'ar', ['سلطانة - الملح.نت', '22 مارس 2024'], ['الملح.نت']],
    ['where a site is and the day', 'ar', ['سلطانة - الملح Business', '22 مارس 2024'], ['الملح Business']],
    ['two agencies and the day', 'vi', ['Hải Đăng (TTXVN/Tide+)', '22/03/2024'], ['Hải Đăng']],
    ['the day, by the address of its site', 'hi', ['tidings.example', '22 मार्च 2024'], ['tidings.example']],
    ['the day, by a capital inside it', 'uz', ['ПриливОнлайн', '22.03.2024'], ['ПриливОнлайн']],
    ['their house and the day', 'he', ['דנה ברק', 'N12', '06/02/2024 20:51'], ['דנה ברק']],
    ['their house and the day', 'bn', ['নাসরিন ঢেউ', 'লবণসময়', '২২ মার্চ ২০২৪'], ['নাসরিন ঢেউ']],
    [
      'each other, by their initials',
      'ml',
      ['ലീല കടലോരം', 'കെ.പി. തിരമാലൻ', '22.03.2024'],
      ['ലീല കടലോരം', 'കെ.പി. തിരമാലൻ'],
    ],
    ['the place and the day', 'pa', ['ਗੁਰਦੀਪ ਸਿੰਘ ਲਹਿਰ', 'ਲੂਣਪੁਰ, 30 ਜਨਵਰੀ'], ['ਗੁਰਦੀਪ ਸਿੰਘ ਲਹਿਰ']],
    [
      'a house that stands over them',
      'tr',
      ['Dalga Haber Merkezi', 'Deniz Kıyı', 'Liman (Fotoğraf: Dalga)'],
      ['Dalga Haber Merkezi', 'Deniz Kıyı'],
    ],
    ['the place, the day and their house', 'ur', ['سمندر ۔ 24 مئی (نمک نیوز)', 'May 24, 2025'], ['نمک نیوز']],
  ])('are read beside %s', (_what, language, texts, names) => {
    expect(findNames(language, ...texts)).toEqual(names);
  });

  it.each([
    ['a section', 'it', ['cronaca nera', '22/03/2024']],
    ['a section', 'he', ['חדשות ספורט 06/02/2024 20:51']],
    ['a file', 'en', ['harbour.jpg', '22 March 2024']],
    ['a service', 'en', ['YouTube', '22 March 2024']],
    ['words beside a picture', 'ml', ['പഴയ വിളക്ക്', 'കടലിലെ തിര', '22.03.2024']],
    ['what day it is', 'ar', ['تاريخ النشر 3 سبتمبر 2024']],
    ['what a picture shows', 'ru', ['Маяк Приливы - Прилив, 1920, 25.03.2024']],
    ['what a picture shows', 'mk', ['Светилник Солна', 'Светилник Солна/ Фото: МИА']],
    ['a sentence', 'hu', ['Parti utca lezárva 2024. augusztus 21.']],
  ])('are not %s beside a day', (_what, language, texts) => {
    expect(findNames(language, ...texts)).toBeUndefined();
  });

  it.each([
    ['a place behind a full stop', 'es', 'Beatriz Mareasol. Villa', ['Beatriz Mareasol']],
    ['initials, whose full stops stay', 'en', 'J. K. Tide', ['J. K. Tide']],
    ['what they are, run together with the name', 'lt', 'Rasa Jūraitėžurnalistė', ['Rasa Jūraitė']],
  ])('are parted from %s', (_what, language, text, names) => {
    expect(readNames(text, language)).toEqual(names);
  });
});

describe('isWeekday', () => {
  it('knows the days of Urdu with the letters of Arabic too', () => {
    expect(['پیر', 'پير'].map((day) => isWeekday(day, 'ur'))).toEqual([true, true]);
  });
});
