import { describe, expect, it } from 'vitest';
import { cutBefore, cutSiteBehind } from '../../../../../src/importer/html/fields/cut-beside.ts';

describe('cutSiteBehind', () => {
  it.each([
    ['ANN TIDE Saltmere Courier', 'ANN TIDE'],
    ['Redacción Diario Saltmere Courier', 'Redacción Diario Saltmere Courier'],
    ['Saltmere Courier', 'Saltmere Courier'],
  ])('makes %j %j', (name, expected) => {
    expect(cutSiteBehind(name, ['Saltmere Courier', 'courier.example'])).toBe(expected);
  });
});

describe('cutBefore', () => {
  it.each([
    ['المنارة - سامي ساحل', 'سامي ساحل'],
    ['Reuters - Ann Tide', 'Ann Tide'],
    ['Kontributor Salina, Nur Pantai', 'Nur Pantai'],
    ['Ann - Harbour Town', 'Ann - Harbour Town'],
    ['Ann Tide, Bob Quay', 'Ann Tide, Bob Quay'],
  ])('makes %j %j', (text, expected) => {
    expect(cutBefore(text)).toBe(expected);
  });
});
