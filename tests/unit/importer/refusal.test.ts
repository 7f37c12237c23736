import { describe, expect, it } from 'vitest';
import { explainSystem, OptionsError, Refusal } from '../../../src/importer/refusal.ts';

describe('explainSystem', () => {
  it.each([
    ['ENOENT', 'There is no file vote.txt. Check its name and folder.'],
    ['EACCES', 'vote.txt may not be opened. Change its permissions.'],
    ['EMFILE', 'vote.txt cannot be used (EMFILE).'],
  ])('says %s in plain words', (code, words) => {
    expect(explainSystem(Object.assign(new Error(), { code }), 'vote.txt')).toBe(words);
  });
  it('throws on what the system did not say', () => {
    const mistake = new TypeError('no function');
    expect(() => explainSystem(mistake, 'vote.txt')).toThrow(mistake);
  });
});

describe('Refusal', () => {
  it('holds every problem', () => {
    expect(new OptionsError('One.', 'Two.')).toMatchObject({
      message: 'One.\nTwo.',
      problems: ['One.', 'Two.'],
      name: 'OptionsError',
    });
    expect(new OptionsError('One.')).toBeInstanceOf(Refusal);
  });
});
