import { describe, expect, it } from 'vitest';
import { escapeHeading, escapeText } from '../../../src/importer/escape.ts';
import { makeNasty, NASTY } from './nasty.ts';
import { showBlocks, showCommonMark } from './shown.ts';

describe('escapeText', () => {
  it.each([
    ['brackets', '[This vote] passed', '\\[This vote] passed'],
    ['a number that would begin a list', '1. The vote', '1\\. The vote'],
    ['a sign that would begin a heading', '# 10', '\\# 10'],
    ['a hyphen that would begin a list', '- No', '\\- No'],
    ['a story block', ':::info-box', '\\:::info-box'],
    ['an entity', 'R&amp;D', 'R\\&amp;D'],
    ['a backslash', 'a\\b', 'a\\\\b'],
    ['an element', '<b>', '\\<b>'],
    ['four spaces', '    code', '&#x20;   code'],
  ])('escapes %s', (_what, text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });

  it.each([
    'AT&T said',
    'snake_case',
    'at 10:00',
    '+2 per cent',
    '-5 °C',
    '#vote',
    '£1.50 (or 2)',
    'see https://example.com/a',
    'a | b',
    '~30',
  ])('leaves %s as it is, which Markdown reads as text', (text) => {
    expect(escapeText(text)).toBe(text);
  });

  it.each(NASTY)('keeps every letter of %j', (text) => {
    expect(showBlocks(escapeText(text))).toEqual([['paragraph', text]]);
    expect(showCommonMark(escapeText(text))).toEqual([['paragraph', text]]);
  });

  it('keeps every letter of three thousand strings made of signs that Markdown knows', () => {
    for (const text of makeNasty(3000)) expect(showBlocks(escapeText(text))).toEqual([['paragraph', text]]);
  });

  it('keeps every letter between other paragraphs', () => {
    const texts = [...NASTY, ...makeNasty(500)];
    expect(showBlocks(texts.map(escapeText).join('\n\n'))).toEqual(texts.map((text) => ['paragraph', text]));
  });
});

describe('escapeHeading', () => {
  it.each(NASTY)('keeps every letter of %j', (text) => {
    expect(showBlocks(`## ${escapeHeading(text)}`)).toEqual([['heading', text]]);
  });
  it('keeps every letter of a thousand strings made of signs that Markdown knows', () => {
    for (const text of makeNasty(1000))
      expect(showBlocks(`## ${escapeHeading(text)}`)).toEqual([['heading', text]]);
  });
});
