import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { NO_CHROMIUM, provideChromium } from './chromium.ts';
import { runPackage, type Ended } from './run.ts';
import { countSiteTests, countUnitTests, readTotals, type Totals } from './totals.ts';

const RESULTS = join(import.meta.dirname, '../../tests/.results');

/** How a suite of tests ended, and its totals. */
export interface SuiteEnded extends Ended {
  totals: Totals;
}

/** Run the tests that need no browser. */
export async function runUnitTests(): Promise<SuiteEnded> {
  const file = prepareReport('unit.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const options = ['run', '--config', 'tests/vitest.config.ts', ...reporters];
  const ended = await runPackage('vitest', options, { isShown: false, environment: { NO_COLOR: '1' } });
  return { ...ended, totals: readTotals(file, ended.code, countUnitTests) };
}

/** Run the tests of the built pages in Chromium, and get one first if there is none. */
export async function runSiteTests(): Promise<SuiteEnded> {
  const file = prepareReport('site.json');
  const browser = await provideChromium();
  if (!browser) return explainMissing(NO_CHROMIUM);
  const environment = { BROADSHEET_CHROMIUM: browser, PLAYWRIGHT_JSON_OUTPUT_NAME: file, NO_COLOR: '1' };
  const options = ['test', '--config', 'tests/playwright.config.ts'];
  const ended = await runPackage('@playwright/test', options, { isShown: false, environment });
  return { ...ended, totals: readTotals(file, ended.code, countSiteTests) };
}

/** Count a suite that could not start as one test that failed, and say why. */
export function explainMissing(note: string): SuiteEnded {
  return { code: 1, output: note, totals: { passed: 0, failed: 1, note: 'the suite could not start' } };
}

/** A report of an earlier run must not be counted. */
function prepareReport(name: string): string {
  const file = join(RESULTS, name);
  mkdirSync(RESULTS, { recursive: true });
  rmSync(file, { force: true });
  return file;
}
