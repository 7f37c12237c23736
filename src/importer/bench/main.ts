import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { Extracted } from './extract.ts';
import { EXTRACTORS, type Extractor } from './extractors.ts';
import { FIELDS, scoreFields } from './fields.ts';
import { findSets, type BenchSet } from './sets.ts';

const USAGE = `npm run bench:import -- DATA

Measures how well articles, their headlines, bylines and dates are found in pages, beside other extractors. DATA is a folder that holds one or more of the benchmarks
scrapinghub/article-extraction-benchmark, dobbersc/fundus-evaluation, Murrough-Foley/web-content-extraction-benchmark and
adbar/trafilatura, each as it is on GitHub.
`;

const EXTRACT = fileURLToPath(new URL('extract.ts', import.meta.url));

process.exitCode = await runBench(process.argv.slice(2));

async function runBench([folder, ...names]: string[]): Promise<number> {
  if (folder === undefined || folder === '--help' || !existsSync(folder)) {
    process.stdout.write(folder && folder !== '--help' ? `There is no folder ${folder}.\n\n${USAGE}` : USAGE);
    return folder === '--help' ? 0 : 2;
  }
  const sets = findSets(folder).filter(
    ({ name }) => names.length === 0 || names.some((one) => name.includes(one)),
  );
  if (sets.length === 0) {
    process.stdout.write(`There is no benchmark in ${folder}.\n\n${USAGE}`);
    return 2;
  }
  for (const set of sets) await runSet(folder, set);
  return 0;
}

async function runSet(folder: string, set: BenchSet): Promise<void> {
  const names = FIELDS.map(({ name }) => name);
  process.stdout.write(`\n${set.name}, ${set.pages.length} pages\n`);
  writeRow('', [set.measure, 'precision', 'recall', 'ms a page', 'failed', ...(set.fields ? names : [])]);
  for (const extractor of EXTRACTORS) {
    const { found, ms, failed } = await runExtractor(extractor, folder, set);
    const { f1, precision, recall } = set.score(found.map(({ text }) => text));
    const numbers = [f1.toFixed(4), precision.toFixed(4), recall.toFixed(4), ms.toFixed(1), String(failed)];
    const scores = set.fields && scoreFields(found, set.fields);
    const shares = scores ? names.map((name) => (scores[name].right / scores[name].of).toFixed(4)) : [];
    writeRow(extractor.name, [...numbers, ...shares]);
  }
}

function writeRow(name: string, cells: string[]): void {
  process.stdout.write(`${name.padEnd(14)}${cells.map((cell) => cell.padStart(11)).join('')}\n`);
}

/** Each extractor has a process of its own: in one, the first would pay for warming the parser that all of them use. */
async function runExtractor({ name }: Extractor, folder: string, set: BenchSet): Promise<Extracted> {
  const child = fork(EXTRACT, [folder, set.name, name], { serialization: 'advanced' });
  return new Promise((resolve, reject) => {
    child.on('message', (extracted: Extracted) => resolve(extracted));
    child.on('error', reject);
    child.on('exit', (code) => reject(new Error(`${name} ended with ${code} on ${set.name}.`)));
  });
}
