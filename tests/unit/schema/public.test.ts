import { afterEach, describe, expect, it, vi } from 'vitest';
import { buildMoment, isPublic, publicFrom, lastChange } from '../../../src/schema/public.ts';

const noon = Date.parse('2024-03-25T12:00:00Z');

describe('isPublic', () => {
  it.each([
    ['an article of this morning', { published: '2024-03-25T08:00:00Z' }, true],
    ['an article of this very moment', { published: '2024-03-25T12:00:00Z' }, true],
    ['an article of this afternoon', { published: '2024-03-25T13:00:00Z' }, false],
    ['an article of noon in another zone', { published: '2024-03-25T12:00:00-02:00' }, false],
    ['a draft', { published: '2024-03-25T08:00:00Z', draft: true }, false],
    ['an embargo that is over', { published: '2024-03-25T08:00:00Z', embargo: '2024-03-25T11:59:59Z' }, true],
    ['an embargo that holds', { published: '2024-03-25T08:00:00Z', embargo: '2024-03-25T12:00:01Z' }, false],
  ])('decides on %s', (_what, data, expected) => {
    expect(isPublic({ draft: false, embargo: undefined, ...data }, noon)).toBe(expected);
  });
});

describe('publicFrom', () => {
  it('is the later of publication and embargo', () => {
    const data = { published: '2024-03-25T08:00:00Z', embargo: '2024-03-25T12:00:00Z' };
    expect(publicFrom(data)).toBe(noon);
  });
});

describe('buildMoment', () => {
  afterEach(() => vi.unstubAllEnvs());
  it('obeys SOURCE_DATE_EPOCH, in seconds', () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', String(noon / 1000));
    expect(buildMoment()).toBe(noon);
  });
});

describe('lastChange', () => {
  const published = '2024-03-25T18:40:00Z';
  const corrected = (date: string) => [{ date, type: 'correction' as const, text: 'Fourteen.' }];

  it.each([
    ['its publication', { published, corrections: [] }, published],
    [
      'its update',
      { published, updated: '2024-03-26T09:00:00+02:00', corrections: [] },
      '2024-03-26T09:00:00+02:00',
    ],
    [
      'a later correction',
      { published, corrections: corrected('2024-03-27T09:00:00Z') },
      '2024-03-27T09:00:00Z',
    ],
    [
      'its update, when that is later, whatever the zones',
      { published, updated: '2024-03-27T01:00:00-09:00', corrections: corrected('2024-03-27T09:30:00Z') },
      '2024-03-27T01:00:00-09:00',
    ],
  ])('is %s', (_what, data, expected) => {
    expect(lastChange(data)).toBe(expected);
  });
});
