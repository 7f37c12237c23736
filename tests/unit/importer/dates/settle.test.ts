import { describe, expect, it } from 'vitest';
import { settleDraft } from '../../../../src/importer/dates/settle.ts';
import type { ArticleDraft, ZonelessTimes } from '../../../../src/importer/draft.ts';

const draftOf = (zoneless: ZonelessTimes): ArticleDraft => ({ fields: {}, blocks: [], zoneless, notes: [] });
const SITE = { language: 'en-GB', timeZone: 'Europe/London' };

describe('settleDraft', () => {
  it.each([
    ['Europe/Berlin', '2024-07-25T18:40:00+02:00'],
    ['America/New_York', '2024-07-25T18:40:00-04:00'],
    ['UTC', '2024-07-25T18:40:00Z'],
  ])('gives a time the zone %s when told, and is sure of it', (timeZone, published) => {
    const { fields, assumed } = settleDraft(draftOf({ published: '2024-07-25T18:40:00' }), { timeZone });
    expect(fields).toEqual({ published });
    expect(assumed).toBeUndefined();
  });
  it('gives a time the zone of the site when no zone is told, and says so', () => {
    const { fields, assumed } = settleDraft(draftOf({ published: '2024-07-25T18:40:00' }), { site: SITE });
    expect(fields).toEqual({ published: '2024-07-25T18:40:00+01:00' });
    expect(assumed?.published).toBe(
      'the source says 2024-07-25 18:40 and no time zone; the zone Europe/London stands in',
    );
  });
  it.each([
    [undefined, '2024-07-25T00:00:00+01:00', 'Europe/London'],
    ['Asia/Tokyo', '2024-07-25T00:00:00+09:00', 'Asia/Tokyo'],
  ])('says what stands in for a day without a time, with the zone %s', (timeZone, published, zone) => {
    const { fields, assumed } = settleDraft(draftOf({ published: '2024-07-25' }), { timeZone, site: SITE });
    expect(fields).toEqual({ published });
    expect(assumed?.published).toBe(
      `the source says 2024-07-25 and no time of day; the first minute of that day in ${zone} stands in`,
    );
  });
  it('lets nothing stand in for a change, and tells of it', () => {
    const { fields, assumed, notes } = settleDraft(draftOf({ updated: '2024-07-25' }), { site: SITE });
    expect(fields).toEqual({});
    expect(assumed).toBeUndefined();
    expect(notes[0]?.message).toMatch(/says 2024-07-25 and no time of day \(updated\)/);
  });
  it('holds an article back whose embargo names no zone', () => {
    const { fields, hold } = settleDraft(draftOf({ embargo: '2024-07-25T18:40:00' }), { site: SITE });
    expect(fields).toEqual({});
    expect(hold).toMatch(/embargo/);
  });
  it('leaves a time alone that is known', () => {
    const draft = {
      ...draftOf({ published: '2024-07-25' }),
      fields: { published: '2024-07-25T18:40:00+02:00' },
    };
    expect(settleDraft(draft, { site: SITE })).toEqual(draft);
  });
  it.each([
    ['de-AT', undefined],
    ['en-GB', 'de'],
  ])('leaves out the language where the site has it: %s', (language, expected) => {
    const draft = { ...draftOf({}), fields: { language: 'de' } };
    expect(settleDraft(draft, { site: { ...SITE, language } }).fields.language).toBe(expected);
  });
});
