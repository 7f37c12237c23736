import { describe, expect, it } from 'vitest';
import {
  cutAgencyBehind,
  cutBefore,
  cutSiteBehind,
} from '../../../../../src/importer/html/fields/cut-beside.ts';

describe('cutAgencyBehind', () => {
  it.each([
    ['ANN TIDE Associated Press', 'ANN TIDE'],
    ['Ann Tide The Canadian Press', 'Ann Tide'],
    ['Ann Tide, Reuters', 'Ann Tide'],
    ['The Associated Press', 'The Associated Press'],
    ['Ann van der Tide', 'Ann van der Tide'],
  ])('makes %j %j', (name, expected) => {
    expect(cutAgencyBehind(name)).toBe(expected);
  });
});

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
