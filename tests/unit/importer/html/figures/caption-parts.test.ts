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
