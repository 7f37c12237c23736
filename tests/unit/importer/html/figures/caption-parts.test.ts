import { describe, expect, it } from 'vitest';
import { partWhole } from '../../../../../src/importer/html/figures/caption-parts.ts';
import { trimCaption } from '../../../../../src/importer/html/figures/makers.ts';

describe('partWhole', () => {
  it.each([
    ['A keeper lights the lamp on Sunday.—Tidings', 'A keeper lights the lamp on Sunday.', 'Tidings'],
    ['A keeper lights the lamp. — Photo by the writer', 'A keeper lights the lamp.', 'Photo by the writer'],
    [
      'A tower at the quay | picture alliance / Eva Hafen',
      'A tower at the quay',
      'picture alliance / Eva Hafen',
    ],
    ['The tower at dusk [Ann Tide/Al Marea]', 'The tower at dusk', 'Ann Tide/Al Marea'],
    ['The keepers carry the bell (Ann Tide/X)', 'The keepers carry the bell', 'Ann Tide/X'],
    ['The bell is cast (Ann Tide for The Quay Post)', 'The bell is cast', 'Ann Tide for The Quay Post'],
    ['La cloche fondue (Anne Marée pour Les Quais)', 'La cloche fondue', 'Anne Marée pour Les Quais'],
    ['The keeper of the bell (Harbour/Isles)', 'The keeper of the bell (Harbour/Isles)', ''],
    ['Una cartolina (Archivio storico di Salmare)', 'Una cartolina', 'Archivio storico di Salmare'],
    [
      '종탑에서 주민들이 종을 치고 있다. 김바다 기자 bada@quay.kr',
      '종탑에서 주민들이 종을 치고 있다.',
      '김바다 기자',
    ],
    ['钟楼旁的书店。本文图片除标注外均为 海报记者 王海 图', '钟楼旁的书店。', '海报记者 王海 图'],
    ['የወደቡ ደወል (ፎቶ፡ አና ታይድ)', 'የወደቡ ደወል', 'ፎቶ፡ አና ታይድ'],
    ['The board voted [sic]', 'The board voted [sic]', ''],
    ['La torre al tramonto - foto di Anna Mare', 'La torre al tramonto', 'foto di Anna Mare'],
    ['La torre – foto del secolo scorso', 'La torre – foto del secolo scorso', ''],
    ['،تصویر کا ذریعہ Ann Tide', '', 'Ann Tide'],
    ['“The tide keeps what it takes.” — Ann Tide', '“The tide keeps what it takes.” — Ann Tide', ''],
  ])('parts %j', (text, caption, credit) => {
    const parted = partWhole(text);
    expect(parted.caption).toBe(caption);
    expect(parted.credit.endsWith(credit)).toBe(true);
  });
});

describe('trimCaption', () => {
  it.each([
    ['| The tower at dusk', 'The tower at dusk'],
    ['Lihat Foto Menara di Salina', 'Menara di Salina'],
    ['Bild vergrößern Der Turm am Abend', 'Der Turm am Abend'],
    ['View of the harbour', 'View of the harbour'],
    ['[1/3]The tower at dusk', 'The tower at dusk'],
    ['[1/3]', '[1/3]'],
  ])('makes %j %j', (text, expected) => {
    expect(trimCaption(text)).toBe(expected);
  });
});
