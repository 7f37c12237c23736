import { expect, it } from 'vitest';
import { formatByline } from '../../../src/text/bylines.ts';

it.each([
  ['en-GB', [], ''],
  ['en-GB', ['World desk'], 'World desk'],
  ['en-GB', ['World desk', 'Maps desk'], 'World desk and Maps desk'],
  ['en-GB', ['A', 'B', 'C'], 'A, B and C'],
  ['fr', ['A', 'B'], 'A et B'],
  ['ar', ['أ', 'ب'], 'أ وب'],
])('joins names in %s: %j', (language, names, expected) => {
  expect(formatByline(names, language)).toBe(expected);
});
