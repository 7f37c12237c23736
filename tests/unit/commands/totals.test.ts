import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countSiteTests, countUnitTests, formatTotals, readTotals } from '../../../src/commands/totals.ts';
import { makeFolder } from './folder.ts';

const ran = { status: 'passed', assertionResults: [{}] };
const withFailure = { status: 'failed', assertionResults: [{}] };
const couldNotRun = { status: 'failed', assertionResults: [] };

describe('countUnitTests', () => {
  it.each([
    ['counts tests that passed', 40, 0, [ran], { passed: 40, failed: 0 }],
    ['counts tests that failed once', 39, 1, [ran, withFailure], { passed: 39, failed: 1 }],
    [
      'counts a file that could not be run as one failure',
      40,
      0,
      [ran, couldNotRun],
      { passed: 40, failed: 1 },
    ],
  ])('%s', (_name, numPassedTests, numFailedTests, testResults, totals) => {
    expect(countUnitTests({ numPassedTests, numFailedTests, testResults })).toEqual(totals);
  });
});

describe('countSiteTests', () => {
  it.each([
    ['counts tests that passed', { expected: 12, unexpected: 0, flaky: 0 }, [], { passed: 12, failed: 0 }],
    [
      'counts tests that were left out as such, and not as passed',
      { expected: 12, unexpected: 0, flaky: 0, skipped: 3 },
      [],
      { passed: 12, failed: 0, skipped: 3 },
    ],
    ['counts tests that failed', { expected: 11, unexpected: 1, flaky: 0 }, [], { passed: 11, failed: 1 }],
    [
      'counts a test that passes now and then as failed',
      { expected: 11, unexpected: 0, flaky: 1 },
      [],
      { passed: 11, failed: 1 },
    ],
    [
      'counts a file that could not be run',
      { expected: 12, unexpected: 0, flaky: 0 },
      [{}],
      { passed: 12, failed: 1 },
    ],
  ])('%s', (_name, stats, errors, totals) => {
    expect(countSiteTests({ stats, errors })).toEqual(totals);
  });
});

describe('readTotals', () => {
  const report = JSON.stringify({ stats: { expected: 12, unexpected: 0, flaky: 0 }, errors: [] });
  const broken = JSON.stringify({ stats: { expected: 11, unexpected: 1, flaky: 0 }, errors: [] });

  it.each([
    ['takes the report of a suite that passed', report, 0, { passed: 12, failed: 0 }],
    ['takes the report of a suite that failed', broken, 1, { passed: 11, failed: 1 }],
    [
      'counts an error that no test reports',
      report,
      1,
      { passed: 12, failed: 1, note: 'every test passed, and yet the suite ended with an error' },
    ],
    [
      'counts a suite that wrote half a report',
      '{',
      0,
      { passed: 0, failed: 1, note: 'the suite could not start' },
    ],
  ])('%s', (_name, text, code, totals) => {
    const folder = makeFolder({ 'site.json': text });
    expect(readTotals(join(folder, 'site.json'), code, countSiteTests)).toEqual(totals);
  });

  it('counts a suite that wrote no report', () => {
    const totals = readTotals(join(makeFolder(), 'site.json'), 0, countSiteTests);
    expect(totals).toEqual({ passed: 0, failed: 1, note: 'the suite could not start' });
  });
});

describe('formatTotals', () => {
  it.each([
    [[], '0 passed, 0 failed'],
    [[{ passed: 40, failed: 0 }], '40 passed, 0 failed'],
    [
      [
        { passed: 40, failed: 1 },
        { passed: 12, failed: 2 },
      ],
      '52 passed, 3 failed',
    ],
  ])('adds up %j', (suites, line) => {
    expect(formatTotals(suites)).toBe(line);
  });
});
