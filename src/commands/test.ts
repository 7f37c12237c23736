import { CHECKS, runCheck } from './checks.ts';
import { run, type Ended } from './run.ts';
import { explainMissing, runSiteTests, runUnitTests, type SuiteEnded } from './suites.ts';
import { provideServers } from './server-programs.ts';
import { audit } from './supply.ts';
import { formatTotals, type Totals } from './totals.ts';

const PARTS = ['unit', 'site'];

const [part] = process.argv.slice(2);
const failed: string[] = [];
const suites: Totals[] = [];

if (part !== undefined && !PARTS.includes(part)) {
  console.error(`There are no tests called "${part}": npm test, npm test -- unit or npm test -- site.`);
  process.exit(1);
}
if (part === undefined) {
  for (const name of Object.keys(CHECKS)) await take(name, () => runCheck(name, false));
  const { code, output } = await take('audit', audit);
  if (code === 0) console.log(output);
}
await provideServers();
if (part !== 'site') await takeSuite('unit tests', runUnitTests);
if (part !== 'unit') await testSite();

if (failed.length > 0) console.log(`Not passed: ${failed.join(', ')}.`);
console.log(formatTotals(suites));
process.exitCode = failed.length > 0 ? 1 : 0;

/** Old pages say nothing about new code, so they are not tested when the build fails. */
async function testSite(): Promise<void> {
  const build = await take('build', () =>
    run(process.execPath, ['src/commands/build.ts'], { isShown: false }),
  );
  const missing = explainMissing('There is no new site to test.');
  await takeSuite('site tests', () => (build.code === 0 ? runSiteTests() : Promise.resolve(missing)));
}

/** Take one step, and go on when it fails: one run tells all that is wrong. */
async function take<End extends Ended>(name: string, step: () => Promise<End>): Promise<End> {
  console.log(`${name} …`);
  const started = performance.now();
  const ended = await step();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (ended.code !== 0) {
    failed.push(name);
    console.log(ended.output.trim());
  }
  console.log(`${name} ${ended.code === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return ended;
}

async function takeSuite(name: string, step: () => Promise<SuiteEnded>): Promise<void> {
  const { totals } = await take(name, step);
  const skipped = totals.skipped ? `, ${totals.skipped} left out` : '';
  console.log(`${name}: ${formatTotals([totals])}${skipped}${totals.note ? ` (${totals.note})` : ''}`);
  suites.push(totals);
}
