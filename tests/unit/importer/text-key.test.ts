import { describe, expect, it } from 'vitest';
import { toKey } from '../../../src/importer/text-key.ts';

describe('the key of a text', () => {
  it.each([
    ['Été à Nîmes', 'ete a nimes'],
    ['Łódź – “Żółw”', 'łodz zołw'],
    ['Cafe\u0301  au lait!', 'cafe au lait'],
    ['בְּרֵאשִׁית', 'בראשית'],
    ['“Two keepers’ lamps” – No. 12\u00A0!', 'two keepers lamps no 12'],
    ['« …'.repeat(3), ''],
  ])('of “%s” has neither marks nor signs, and its words stay whole', (text, key) => {
    expect(toKey(text)).toBe(key);
  });
});
