import { describe, expect, it } from 'vitest';
import { partNames } from '../../../../src/importer/bylines/part-names.ts';

describe('partNames', () => {
  it.each([
    ['en', 'By Ann Tide and bell hook', ['Ann Tide', 'bell hook']],
    ['de', 'Von Anne Flut, Bo Kai und Cara Riff', ['Anne Flut', 'Bo Kai', 'Cara Riff']],
    ['de', 'By Ann Tide', ['Ann Tide']],
    ['zh', '安潮、白码头', ['安潮', '白码头']],
    ['en', 'Byron Quay', ['Byron Quay']],
    ['en', '', []],
  ])('parts in %s: %s', (language, text, names) => {
    expect(partNames(text, language)).toEqual(names);
  });
});
