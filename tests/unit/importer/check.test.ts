import { describe, expect, it } from 'vitest';
import { checkDraft, explainField } from '../../../src/importer/check.ts';
import type { ArticleDraft, DraftFields } from '../../../src/importer/draft.ts';
import { readTables } from '../../../src/loading/tables.ts';
import { makeNewsroom } from '../loading/newsroom.ts';

const tables = readTables(makeNewsroom({}), []);
const check = (fields: DraftFields, rest: Partial<ArticleDraft> = {}) =>
  checkDraft({ fields, blocks: [], notes: [], ...rest }, tables);

describe('checkDraft', () => {
  it('has nothing to say of a draft that waits for everything', () => {
    expect(check({}, { picture: {} })).toEqual([]);
  });
  it('has nothing to say of what is right', () => {
    expect(
      check({
        headline: 'Light out',
        kind: 'news',
        section: 'world',
        topics: ['gaza'],
        authors: ['world-desk'],
        published: '2024-03-25T18:40:00Z',
        language: 'ar',
      }),
    ).toEqual([]);
  });
  it.each<[string, DraftFields, RegExp]>([
    ['a section', { section: 'wrld' }, /^--section “wrld” is not known\. Did you mean “world”\?/],
    [
      'a section like no other',
      { section: 'zzzzzzz' },
      /Write one of: world, science\. To add it, write it into content\/sections\.yml\.$/,
    ],
    ['a topic', { topics: ['gaza', 'gazza'] }, /^--topics “gazza” .*“gaza”/],
    ['an author', { authors: ['world-dsk'] }, /^--authors “world-dsk” .*“world-desk”/],
    ['a kind', { kind: 'nwes' }, /^--kind “nwes” is not known\. Did you mean “news”\?$/],
    [
      'a date with no zone',
      { published: '2024-03-25T18:40' },
      /^--published “2024-03-25T18:40” is not a date and time with a zone/,
    ],
    ['a day that is on no calendar', { published: '2024-02-30T18:40:00Z' }, /not on the calendar/],
    ['a language', { language: 'english language' }, /^--language .* is not a language code/],
    ['a headline', { headline: 'a'.repeat(201) }, /^--headline .* longer than 200/],
    ['a short headline', { shortHeadline: 'a'.repeat(91) }, /^--short-headline/],
    [
      'a source’s address',
      { sources: [{ publication: 'Courier', address: 'courier' }] },
      /^--source-address “courier” is not a web address/,
    ],
    [
      'a source’s date',
      { sources: [{ publication: 'Courier', date: '25 March' }] },
      /^--source-date “25 March” is not a date/,
    ],
    [
      'thirteen topics',
      { topics: Array.from({ length: 13 }, () => 'gaza') },
      /^--topics has more than 12 names/,
    ],
  ])('names the option that has %s wrong', (_what, fields, message) => {
    expect(check(fields)).toEqual([expect.stringMatching(message)]);
  });
  it('names the option of a picture’s words', () => {
    expect(check({}, { picture: { credit: 'a'.repeat(301) } })).toEqual([
      expect.stringMatching(/^--picture-credit/),
    ]);
  });
  it('checks no names where the tables cannot be read', () => {
    expect(checkDraft({ fields: { section: 'wrld' }, blocks: [], notes: [] }, undefined)).toEqual([]);
  });
});

describe('explainField', () => {
  it.each([
    ['published', '2024-03-25T18:40:00Z', undefined],
    ['published', 'yesterday', expect.stringMatching(/zone/)],
    ['headline', 'Light out', undefined],
    ['alt', 'a'.repeat(1001), expect.stringMatching(/longer/)],
    ['credit', '© Archive', undefined],
  ] as const)('says of %s', (field, value, message) => {
    expect(explainField(field, value)).toEqual(message);
  });
});
