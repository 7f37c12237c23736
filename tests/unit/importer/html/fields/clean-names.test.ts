import { describe, expect, it } from 'vitest';
import { cleanNames, cutTail } from '../../../../../src/importer/html/fields/clean-names.ts';

describe('cleanNames', () => {
  it.each([
    ['Ann Tide, PhD', ['Ann Tide']],
    ['Ann Tide, harbour correspondent', ['Ann Tide']],
    ['Ann Tide Senior Harbour Reporter', ['Ann Tide']],
    ['Ann Tide, Courier', ['Ann Tide']],
    ['Ann Tide and Bob Quay For The Courier', ['Ann Tide', 'Bob Quay']],
    ['Interview: Ann Tide', ['Ann Tide']],
    ['Ann Tide1, Bob Quay2', ['Ann Tide', 'Bob Quay']],
    ['Read more', []],
    ['Posts', []],
    ['この記事を書いた人', []],
    ['Name *', []],
    ['ann@courier.example', []],
    ['Learn More', []],
    ['tide/SPA', ['tide/SPA']],
    ['Ann Tide / Bob Quay', ['Ann Tide', 'Bob Quay']],
    ['Ann Tide, QUAY RADIO programme “Tides”', ['Ann Tide']],
    ['Ann Tide (Saltmere) tidings_online@', ['Ann Tide']],
    ['courier.example/tide', []],
    ['Centre for Harbour Studies', ['Centre for Harbour Studies']],
  ])('reads %s', (text, expected) => {
    expect(cleanNames(text, 'en')).toEqual(expected);
  });
});

describe('cleanNames cuts off', () => {
  it('the place that Arabic papers set before the name', () => {
    expect(cleanNames('بلدة سلطانة ـ ليلى بحري', 'ar')).toEqual(['ليلى بحري']);
  });
});

describe('cleanNames keeps a newsroom that signs as a whole', () => {
  it.each([
    ['es', 'Redacción El Faro'],
    ['cs', 'Redakce'],
    ['tr', 'Haber Merkezi'],
    ['bn', 'নিজস্ব প্রতিবেদক'],
    ['ar', 'هيئة التحرير'],
    ['en', 'Staff Correspondent'],
  ])('in %s: %s', (language, name) => {
    expect(cleanNames(name, language)).toEqual([name]);
  });
});

describe('cutTail', () => {
  it.each([
    ['Ann Tide am Samstag', 'Ann Tide'],
    ['Ludwig van der Mole', 'Ludwig van der Mole'],
    ['ann tide', 'ann tide'],
  ])('makes %j %j', (text, expected) => {
    expect(cutTail(text)).toBe(expected);
  });
});
