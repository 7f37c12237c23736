import { describe, expect, it } from 'vitest';
import { findChange } from '../../../../src/importer/dates/changes.ts';

const PUBLISHED = { day: '2024-03-25', time: '18:40:00' };

describe('findChange', () => {
  it.each([
    ['en', 'Updated 8:15 p.m. ET', '2024-03-25', '20:15:00'],
    ['nl', 'Laatste update: 20:15', '2024-03-25', '20:15:00'],
    ['de', '(Letztes Update: 20:15 Uhr)', '2024-03-25', '20:15:00'],
    ['fi', '(muokattu klo 20:15)', '2024-03-25', '20:15:00'],
    ['ar', 'تعديل في ٢٠:١٥', '2024-03-25', '20:15:00'],
    ['sv', 'Uppdaterad kl 20.15', '2024-03-25', '20:15:00'],
    ['sl', 'Zadnja sprememba: 20.15', '2024-03-25', '20:15:00'],
    ['cs', ', aktualizováno 20:15', '2024-03-25', '20:15:00'],
    ['sr', '>> 20:15', '2024-03-25', '20:15:00'],
    ['en', '→ 20:15', '2024-03-25', '20:15:00'],
    ['de', '-> 20:15', '2024-03-25', '20:15:00'],
    ['es', 'Últ. actualización: 20:15', '2024-03-25', '20:15:00'],
    ['ja', '（3月26日 10時05分更新）', '2024-03-26', '10:05:00'],
    ['ja', '（3月26日 10時更新）', '2024-03-26', undefined],
    ['ko', '(3월 26일 10:05 수정)', '2024-03-26', '10:05:00'],
    ['fi', '•Päivitetty 26.3. 7:15', '2024-03-26', '07:15:00'],
    ['en', 'Last Updated: March 26', '2024-03-26', undefined],
    ['es', 'Actualizado el 26 de marzo', '2024-03-26', undefined],
  ])('reads in %s %j as of the day or the year of publication', (language, text, day, time) => {
    expect(findChange(text, PUBLISHED, language)).toMatchObject({ day, ...(time ? { time } : {}) });
  });

  it.each([
    ['en', 'Updated 3 hours ago'],
    ['fr', 'Mis à jour il y a 2h'],
    ['en', 'Updated 9:15 a.m.'],
    ['en', 'Listen 20:15'],
    ['ja', '3月26日 20:15に開く'],
    ['en', 'The ferry leaves at 20:15'],
    ['en', 'Updated March 2'],
    ['de', 'Aktualisiert am 20.15'],
  ])('reads in %s no change in %j', (language, text) => {
    expect(findChange(text, PUBLISHED, language)).toBeUndefined();
  });
});
