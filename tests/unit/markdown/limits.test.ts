import { expect, test } from 'vitest';
import { findExcess } from '../../../src/markdown/limits.ts';

test.each([
  ['a quotation in a quotation', '> > No', []],
  ['a list in a list', '- a\n  - b', []],
  ['a rule', '-'.repeat(80), []],
  ['twenty quotations', `Text.\n${'>'.repeat(20)} No`, [2]],
  ['twenty lists', '- '.repeat(20), [1]],
  ['thirty lists by their indent', `${'  '.repeat(30)}- No`, [1]],
  ['a control character', 'Text.\nA bell\u0007 rings', [2]],
  ['words shown backwards', 'A \u202eegnahc', [1]],
  ['five hundred stars in a paragraph', 'Text.\n\n' + '*a '.repeat(500), [3]],
  ['many rows with stars in a table', '| **a** | **b** |\n'.repeat(300), []],
  ['ten thousand brackets', '['.repeat(10_000), [1]],
  ['a thousand blocks that never end', ':::info-box\n'.repeat(1000), [21]],
  ['a block after a block', ':::info-box[A]\nText\n:::\n\n'.repeat(50), []],
  ['four thousand quotations', '> No\n\n'.repeat(4000), [6001]],
  ['nested quotations, each sign of which counts', '>>> No\n\n'.repeat(1500), [2001]],
  ['a list of ten thousand', '10. No\n'.repeat(10_000), []],
  ['a quotation of ten thousand lines', '> No\n'.repeat(10_000), []],
  ['code that never ends', 'Text.\n\n```\ncode\n', [3]],
  ['code that ends', '```\n*_[`\n````\n\n~~~\n```\n~~~\n', []],
  ['a hundred stars', '*'.repeat(100), [1]],
])('judges %s', (_name, text, lines) => {
  expect(findExcess(text, 1).map(({ line }) => line)).toEqual(lines);
});
