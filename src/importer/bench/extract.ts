import process from 'node:process';
import { EXTRACTORS, type Extractor, type Found } from './extractors.ts';
import { findSets, type BenchPage } from './sets.ts';

/** What an extractor found in the pages of a set, in their order, and CPU milliseconds a page. */
export interface Extracted {
  found: Found[];
  failed: number;
  ms: number;
}

// A process of its own, started with the folder, the name of a set and that of an extractor: what it found is its one message.
const [folder = '', setName, extractorName] = process.argv.slice(2);
const set = findSets(folder).find(({ name }) => name === setName);
const extractor = EXTRACTORS.find(({ name }) => name === extractorName);
if (set && extractor) process.send?.(await extractAll(extractor, set.pages));

/** CPU time and not the clock: other programs may be running. */
async function extractAll({ extract }: Extractor, pages: BenchPage[]): Promise<Extracted> {
  const found: Found[] = [];
  let failed = 0;
  let spent = 0;
  for (const page of pages) {
    const bytes = page.read();
    const before = process.cpuUsage();
    try {
      found.push(await extract(bytes));
    } catch {
      found.push({ text: '' });
      failed += 1;
    }
    const { user, system } = process.cpuUsage(before);
    spent += user + system;
  }
  return { found, failed, ms: spent / 1000 / Math.max(1, pages.length) };
}
