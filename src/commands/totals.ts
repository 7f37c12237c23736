import { readFileSync } from 'node:fs';

/** How many tests of a suite passed and failed, and why a failure is counted that no test reports. */
export interface Totals {
  passed: number;
  failed: number;
  /** Tests that were left out, because something that they need is not on this machine. */
  skipped?: number | undefined;
  note?: string | undefined;
}

/** The part that we read of what Vitest writes: https://vitest.dev/guide/reporters.html#json-reporter */
interface UnitReport {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests?: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

/** The part that we read of what Playwright writes: https://playwright.dev/docs/test-reporters#json-reporter */
interface SiteReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped?: number };
  errors: unknown[];
}

/** Count the tests of Vitest; a file that could not be run at all counts as one that failed. */
export function countUnitTests(report: UnitReport): Totals {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    ...nameSkipped(report.numPendingTests),
  };
}

/** Count the tests of Playwright; one that passes only now and then has failed, and so has a file that could not be run. */
export function countSiteTests({ stats, errors }: SiteReport): Totals {
  const failed = stats.unexpected + stats.flaky + errors.length;
  return { passed: stats.expected, failed, ...nameSkipped(stats.skipped) };
}

/**
 * Read the totals of a suite from the report that it wrote.
 *
 * @param code The exit code of the suite: no failure is lost because no test owns it.
 */
export function readTotals<Report>(file: string, code: number, count: (report: Report) => Totals): Totals {
  try {
    const totals = count(JSON.parse(readFileSync(file, 'utf8')) as Report);
    if (code === 0 || totals.failed > 0) return totals;
    return { ...totals, failed: 1, note: 'every test passed, and yet the suite ended with an error' };
  } catch {
    return { passed: 0, failed: 1, note: 'the suite could not start' };
  }
}

/** Say the totals of all suites together, as the last line of `npm test` has them. */
export function formatTotals(suites: Totals[]): string {
  const sum = (of: 'passed' | 'failed') => suites.reduce((total, suite) => total + suite[of], 0);
  return `${sum('passed')} passed, ${sum('failed')} failed`;
}

function nameSkipped(skipped = 0): { skipped?: number } {
  return skipped > 0 ? { skipped } : {};
}
