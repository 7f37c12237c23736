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
  ])('makes %j %j', (text, expected) => {
    expect(trimCaption(text)).toBe(expected);
  });
});
