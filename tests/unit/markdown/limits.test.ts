import { expect, test } from 'vitest';
import { findExcess } from '../../../src/markdown/limits.ts';

test.each([
  ['a quotation in a quotation', '> > No', []],
  ['a list in a list', '- a\n  - b', []],
  ['a rule', '-'.repeat(80), []],
  ['twenty quotations', `Text.\n${'>'.repeat(20)} No`, [2]],
  ['twenty lists', '- '.repeat(20), [1]],
  ['a hundred stars', '*'.repeat(100), [1]],
])('judges %s', (_name, text, lines) => {
  expect(findExcess(text, 1).map(({ line }) => line)).toEqual(lines);
});
