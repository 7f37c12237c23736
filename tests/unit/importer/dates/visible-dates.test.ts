import { describe, expect, it } from 'vitest';
import { findDate, findDates } from '../../../../src/importer/dates/visible-dates.ts';

describe('findDate', () => {
  it.each([
    ['en', 'Published on 25 March 2024, 18:40 GMT', '2024-03-25 18:40 Z'],
    ['en', 'Mon, Mar 25, 2024 at 6:40 p.m. ET', '2024-03-25 18:40 -04:00'],
    ['en', 'Updated 10:04 PM EDT, March 25, 2024', '2024-03-25 22:04 -04:00'],
    ['en', '25th March 2024 6pm', '2024-03-25 18:00'],
    ['en', 'March 25, 2024, 6:40 p.m.', '2024-03-25 18:40'],
    ['en', '2024-03-25T18:40:00+02:00', '2024-03-25 18:40 +02:00'],
    ['de', 'Stand: 9. März 2024 um 9.05 Uhr MEZ', '2024-03-09 09:05 +01:00'],
    ['de', '17.04.2024, 12:24Lesezeit: 5 Min.', '2024-04-17 12:24'],
    ['en', 'Harbour PressApril 28, 2023', '2023-04-28'],
    ['en', 'Monday | March 25, 2024 | 6:40 PMAnn Tide', '2024-03-25 18:40'],
    ['en', '25 March 2024, 6:40 pmEdit: 9:40 pm', '2024-03-25 18:40'],
    ['es', 'miércoles, 4 de mayo de 202218:05 hs', '2022-05-04 18:05'],
    ['de', '29. Dezember 202230. Dezember 2022', '2022-12-29'],
    ['nl', '25 maart 2024 om 18:40', '2024-03-25 18:40'],
    ['en', '1840 GMT March 25, 2024', '2024-03-25 18:40 Z'],
    ['en', 'Mar-25-2024', '2024-03-25'],
    ['en', 'Mar - 25 - 2024', '2024-03-25'],
    ['el', '25|03|2024 18:40 UPD: 20:10', '2024-03-25 18:40'],
    ['mn', '2024 оны 03-р сарын 25', '2024-03-25'],
    ['uz', '25 oktyabr 2024, 18:40', '2024-10-25 18:40'],
    ['ml', '25 ഒക്ടോബർ 2024, 06:40 PM', '2024-10-25 18:40'],
    ['gu', '25 ઓક્ટોબર 2024', '2024-10-25'],
    ['si', '2024 ඔක්තෝබර් 25', '2024-10-25'],
    ['eu', '2024ko martxoak 25', '2024-03-25'],
    ['zh', '04:102024/03/12 潮國時報', '2024-03-12 04:10'],
    ['de', '25. Feber 2024', '2024-02-25'],
    ['pl', '25 III 2024', '2024-03-25'],
    ['ko', '24.03.25 18:40', '2024-03-25 18:40'],
    ['en', '3/25/71', '1971-03-25'],
    ['uk', '25 берез. 2024', '2024-03-25'],
    ['th', '25 มี.ค.67', '2024-03-25'],
    ['ja', '2024年3月25日 午前0時5分', '2024-03-25 00:05'],
    ['bn', '২৫ মার্চ ২০২৪, সন্ধ্যা ৬:৪০', '2024-03-25 18:40'],
    ['sv', 'Publicerad 2024-03-25 18.40', '2024-03-25 18:40'],
    ['nb', '25. mars 2024 kl. 18.40', '2024-03-25 18:40'],
    ['da', '25. marts 2024 kl. 18:40', '2024-03-25 18:40'],
    ['is', '25. mars 2024', '2024-03-25'],
    ['fr', 'Publié le 1er mars 2024 à 18h40', '2024-03-01 18:40'],
    ['es', '25/04/2026 Actualizado a las 15:10h.', '2026-04-25 15:10'],
    ['pt', '25 de março de 2024 às 18h40', '2024-03-25 18:40'],
    ['it', '25 marzo 2024 alle 18:40', '2024-03-25 18:40'],
    ['ro', '25 martie 2024, 18:40', '2024-03-25 18:40'],
    ['ca', '25 de març de 2024', '2024-03-25'],
    ['pl', '25 listopada 2024', '2024-11-25'],
    ['hr', '25. listopada 2024.', '2024-10-25'],
    ['cs', '25. 3. 2024 18:40', '2024-03-25 18:40'],
    ['sk', '25. marca 2024', '2024-03-25'],
    ['ru', '25 марта 2024, 18:40 МСК', '2024-03-25 18:40 +03:00'],
    ['uk', '25 березня 2024, 18:40', '2024-03-25 18:40'],
    ['bg', '25 март 2024', '2024-03-25'],
    ['sl', '25. marec 2024', '2024-03-25'],
    ['fi', '25. maaliskuuta 2024 klo 18.40', '2024-03-25 18:40'],
    ['et', '25. märts 2024', '2024-03-25'],
    ['hu', '2024. március 25. 18:40', '2024-03-25 18:40'],
    ['lv', '2024. gada 25. marts, 18:40', '2024-03-25 18:40'],
    ['lt', '2024 m. kovo 25 d. 18:40', '2024-03-25 18:40'],
    ['el', '25 Μαρτίου 2024, 6:40 μ.μ.', '2024-03-25 18:40'],
    ['tr', '25 Mart 2024 18:40', '2024-03-25 18:40'],
    ['ar', '٢٥ مارس ٢٠٢٤، ٣:٢٠ مساءً', '2024-03-25 15:20'],
    ['ar', '25 آذار 2024', '2024-03-25'],
    ['ar', '15 رمضان 1445', '2024-03-25'],
    ['fa', '۵ فروردین ۱۴۰۳ - ۱۸:۴۰', '2024-03-24 18:40'],
    ['fa', '۱۴۰۳/۰۱/۰۵', '2024-03-24'],
    ['ur', '25 مارچ 2024', '2024-03-25'],
    ['he', '25 במרץ 2024, 18:40', '2024-03-25 18:40'],
    ['hi', '25 मार्च 2024, 06:40 PM', '2024-03-25 18:40'],
    ['bn', '২৫ মার্চ ২০২৪, ১৮:৪০', '2024-03-25 18:40'],
    ['th', '25 มีนาคม 2567 18:40 น.', '2024-03-25 18:40'],
    ['th', '25 มี.ค. 67', '2024-03-25'],
    ['vi', 'Thứ hai, 25/3/2024, 18:40 (GMT+7)', '2024-03-25 18:40 +07:00'],
    ['vi', '25 tháng 3, 2024', '2024-03-25'],
    ['id', '25 Maret 2024, 18:40 WIB', '2024-03-25 18:40 +07:00'],
    ['sw', '25 Machi 2024', '2024-03-25'],
    ['zh', '2024年3月25日 18:40', '2024-03-25 18:40'],
    ['zh', '民國113年3月25日', '2024-03-25'],
    ['ja', '2024年3月25日 18時40分', '2024-03-25 18:40'],
    ['ja', '令和6年3月25日', '2024-03-25'],
    ['ko', '입력 2024.03.25. 오후 6:40', '2024-03-25 18:40'],
    ['ko', '2024년 3월 25일 오후 3시 20분', '2024-03-25 15:20'],
    ['en', '6:40 PM EDT, Mon March 25, 2024', '2024-03-25 18:40 -04:00'],
    ['de', 'Oct 24, 2023 | Zuletzt geändert: Nov 7, 2023', '2023-10-24'],
    ['es', '27 abril, 202226 abril, 2022', '2022-04-27'],
    ['ru', '18:40, 25 марта 2024', '2024-03-25 18:40'],
    ['ru', '25 мар 2024 в 18:40 (мск)', '2024-03-25 18:40 +03:00'],
    ['hu', '2024. már. 25., hétfő, 18:40', '2024-03-25 18:40'],
    ['ro', '25 mart. 2024', '2024-03-25'],
    ['el', '25 ΜΑΡΤΙΟΥ 2024', '2024-03-25'],
    ['el', '25 Μάρτιος 2024', '2024-03-25'],
    ['tr', '10 KASIM 2024 PAZAR', '2024-11-10'],
    ['az', '25 İYUN 2024', '2024-06-25'],
    ['fr', '10 AOUT 2024', '2024-08-10'],
    ['fa', '06 فروردين 1403', '2024-03-25'],
    ['fa', '۱۸:۴۰ - ۱۴۰۳/۰۱/۰۶', '2024-03-25 18:40'],
    ['ar', '10 اغسطس 2024', '2024-08-10'],
    ['bn', '২৫ ফেব্রুয়ারী ২০২৪, ০৬:৪০ পিএম', '2024-02-25 18:40'],
    ['ta', '25 பெப்ரவரி 2024, 6:40 பிற்பகல்', '2024-02-25 18:40'],
    ['th', 'วันจันทร์ที่ 25 มีนาคม พ.ศ. 2567 เวลา 18.40 น.', '2024-03-25 18:40'],
    ['id', '25 Agt 2024', '2024-08-25'],
    ['sl', '25. marca 2024', '2024-03-25'],
    ['eu', '2024ko martxoaren 25a', '2024-03-25'],
    ['vi', '25 Tháng Ba, 2024', '2024-03-25'],
    ['ja', '昭和60年3月25日', '1985-03-25'],
    ['kk', '2024 жылғы 25 наурыз', '2024-03-25'],
    ['it', '25 marzo 2024, ore 18,40', '2024-03-25 18:40'],
    ['en', '25 March 2024 1840 hrs', '2024-03-25 18:40'],
    ['hy', '25․03․2024', '2024-03-25'],
    ['zh', '202403/2518:40:00', '2024-03-25 18:40'],
    ['bg', '18:40, 25 мар 24 5 214', '2024-03-25 18:40'],
    ['si', '2024 මාර්තු 25, ප.ව. 06:40', '2024-03-25 18:40'],
  ])('reads in %s: %s', (language, line, expected) => {
    const date = findDate(line, language);
    expect([date?.day, date?.time?.slice(0, 5), date?.offset].filter(Boolean).join(' ')).toBe(expected);
  });

  it.each([
    'On March 25 they met 2024 people',
    '31 February 2024',
    'Page 3 of 12',
    'It rained.',
    'Two hours ago',
    'May 2024',
    '14 votes to 1',
    '25.13.2024',
  ])('finds no date in %s', (line) => {
    expect(findDate(line)).toBeUndefined();
  });
  it('parts a date that is said twice without a space', () => {
    expect(findDate('Published On 18/11/202318/11/2023', 'ar')?.day).toBe('2023-11-18');
  });

  it('says when day and month could be the other way round', () => {
    expect(findDate('03/04/2024')).toMatchObject({ day: '2024-04-03', isAmbiguous: true });
    expect(findDate('03/25/2024')).toMatchObject({ day: '2024-03-25', isAmbiguous: false });
  });
  it.each(['25 March 2024, 18:40 IST', '25 March 2024, 18:40 CST', '25 March 2024, 18:40'])(
    'guesses no zone for %s',
    (line) => {
      expect(findDate(line)).toMatchObject({ time: '18:40:00', offset: undefined });
    },
  );
});

describe('findDates', () => {
  it.each([
    ['tr', 'Giriş: 25.03.2024 - 18:40 Güncelleme: 26.03.2024 - 09:12', ['Giriş:', 'Güncelleme:']],
    ['fi', '25.3.2024 18:40 | Päivitetty 26.3.2024 9:12', ['', '| Päivitetty']],
    [
      'fr',
      'Publié le 25 mars 2024 à 18h40, mis à jour le 26 mars 2024 à 09h12',
      ['Publié le', ', mis à jour le'],
    ],
    [
      'en',
      'Published 6:40 PM, March 25, 2024 Updated 9:12 AM, March 26, 2024',
      ['Published  ,', 'Updated  ,'],
    ],
  ])('finds in %s both dates of: %s', (language, line, before) => {
    const dates = findDates(line, language);
    expect(dates.map(({ day, time }) => `${day} ${time ?? ''}`)).toEqual([
      '2024-03-25 18:40:00',
      '2024-03-26 09:12:00',
    ]);
    expect(dates.map((date) => date.before)).toEqual(before);
  });

  it('leaves the time of day and its zone out of the text around a date', () => {
    expect(findDate('25.03.2024, 18:40 Uhr von Anna Flut', 'de')).toMatchObject({ after: 'von Anna Flut' });
    expect(findDate('Ann Tide 25 March 2024 18:40 GMT | Harbour')).toMatchObject({ after: '| Harbour' });
  });

  it('says how a date is read whose numbers could both be months', () => {
    expect(findDate('04/03/2024', 'en', 'month first')).toMatchObject({
      day: '2024-04-03',
      isAmbiguous: false,
    });
    expect(findDate('04/03/2024', 'en', 'day first')).toMatchObject({
      day: '2024-03-04',
      isAmbiguous: false,
    });
  });

  it('parts the minutes that a text takes from the time before them', () => {
    expect(findDate('25 de marzo de 202418:405 minutos de lectura', 'es')).toMatchObject({
      day: '2024-03-25',
      time: '18:40:00',
      after: '5 minutos de lectura',
    });
  });
});
