import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import {
  day,
  languageTag,
  line,
  passage,
  pictureFile,
  slug,
  webAddress,
  zonedTime,
} from '../../../src/schema/fields.ts';

/** A field, what it must take, and what it must refuse. */
const TABLE: [string, z.ZodType, string[], string[]][] = [
  [
    'line',
    line(20),
    ['Council votes', 'مجلس الأمن'],
    ['', '   ', 'two\nlines', 'x'.repeat(21), 'bell\u0007'],
  ],
  ['passage', passage(30), ['One.\nTwo.'], ['', 'x'.repeat(31), 'nul\u0000']],
  [
    'slug',
    slug(),
    ['council-vote', '2024-vote', 'مجلس-الأمن', 'שלום'],
    ['', 'Council', 'a--b', '-a', 'a-', 'a/b', '../a', 'a b', 'a_b', 'cafe\u0301', 'x'.repeat(121)],
  ],
  [
    'zonedTime',
    zonedTime(),
    ['2024-03-25T18:40:00Z', '2024-03-25T18:40+02:00', '2024-02-29T00:00:00Z', '2024-01-01T00:00:00+14:00'],
    [
      '2024-03-25',
      '2024-03-25T18:40:00',
      '2024-02-30T10:00:00Z',
      '2023-02-29T10:00:00Z',
      '2024-13-01T00:00:00Z',
      '2024-03-25T25:00:00Z',
      '25 March 2024',
    ],
  ],
  ['day', day(), ['2024-03-25'], ['2024-02-30', '2024-3-5', '25.03.2024', '2024-03-25T00:00:00Z']],
  [
    'webAddress',
    webAddress(),
    ['https://example.com/', 'http://example.com/a?b#c'],
    [
      'example.com',
      'javascript:alert(1)',
      'data:text/html,x',
      '//example.com',
      'https://',
      'https://a b.com',
      'https://x/"onload=',
    ],
  ],
  [
    'pictureFile',
    pictureFile(),
    ['map.png', 'Council chamber.JPG', 'خريطة.webp'],
    [
      '../map.png',
      'a/b.png',
      'a\\b.png',
      'map',
      'map.exe',
      '.png',
      '.hidden.png',
      'https://example.com/a.png',
      'a\n.png',
    ],
  ],
  [
    'languageTag',
    languageTag(),
    ['en', 'en-GB', 'ar', 'zh-Hant'],
    ['english language', 'EN', 'en-gb', '', 'e'],
  ],
];

describe.each(TABLE)('%s', (_name, field, good, bad) => {
  it.each(good)('takes %j', (value) => {
    expect(field.safeParse(value).success).toBe(true);
  });
  it.each(bad)('refuses %j', (value) => {
    expect(field.safeParse(value).success).toBe(false);
  });
});
