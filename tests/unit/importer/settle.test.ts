import { describe, expect, it } from 'vitest';
import type { ArticleDraft } from '../../../src/importer/draft.ts';
import { settleDraft } from '../../../src/importer/settle.ts';

const DRAFT: ArticleDraft = {
  fields: { language: 'de' },
  blocks: [],
  zoneless: { published: '2024-07-25T18:40', updated: '2024-12-25' },
  notes: [{ line: 3, type: 'check', message: 'The date “25.07.2024” names no time zone. Say it.' }],
};

describe('settleDraft', () => {
  it.each([
    ['Europe/Berlin', '2024-07-25T18:40:00+02:00'],
    ['America/New_York', '2024-07-25T18:40:00-04:00'],
    ['UTC', '2024-07-25T18:40:00+00:00'],
  ])('gives a time the zone %s when told', (timeZone, published) => {
    const { fields, notes } = settleDraft(DRAFT, { timeZone });
    expect(fields).toEqual({ language: 'de', published });
    expect(notes).toEqual([]);
  });
  it('guesses no zone when none is told', () => {
    expect(settleDraft(DRAFT, {})).toEqual(DRAFT);
  });
  it('leaves out the language of the site', () => {
    expect(settleDraft(DRAFT, { language: 'de-AT' }).fields.language).toBeUndefined();
    expect(settleDraft(DRAFT, { language: 'en-GB' }).fields.language).toBe('de');
  });
  it('refuses a zone that there is not', () => {
    expect(() => settleDraft(DRAFT, { timeZone: 'Saltmere' })).toThrow('--time-zone “Saltmere” is no time zone');
  });
});
