import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../loading/places.ts';
import { runBatch } from './batch/run-batch.ts';
import type { ArticleDraft } from './draft.ts';
import { gatherDraft } from './gather.ts';
import { explainHold } from './hold.ts';
import { makeArticle, type Places } from './make.ts';
import { listMissing } from './missing.ts';
import { USAGE } from './option-names.ts';
import { parseOptions, type Options } from './options.ts';
import { listInputs, readingOf, readSource } from './read-source.ts';
import { OptionsError, Refusal } from './refusal.ts';
import { formatReport, toRefused, toWarnings, type Report } from './report.ts';
import type { Surroundings } from './surroundings.ts';

/**
 * Run the command, and give its exit code: 0 when all articles were written, be it as drafts that wait for fields; 1 when one was
 * refused; 2 when the options are wrong.
 */
export async function runImport(argv: string[], around: Surroundings): Promise<number> {
  try {
    const options = parseOptions(argv, !around.isInputTerminal);
    if (options) return await importAll(options, around);
    around.print(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const isOptions = error instanceof OptionsError;
    if (argv.includes('--json'))
      around.print(toJson(toRefused(isOptions ? 'wrong options' : 'refused', error.problems)));
    else around.complain(`${error.problems.join('\n')}\n`);
    return isOptions ? 2 : 1;
  }
}

async function importAll(options: Options, around: Surroundings): Promise<number> {
  const { paths: inputs, isMany } = listInputs(options.files, around.folder);
  const places = findPlaces(options, around.folder);
  const [only = '-'] = inputs;
  const reading = readingOf(options, around.folder);
  const read = isMany ? undefined : await readSource(only, options.from, reading);
  const [draft, ...more] = read?.drafts ?? [];
  if (!read || !draft || more.length > 0 || read.passedOver.length > 0)
    return runBatch({ inputs, options, reading, out: places.out, read, around });
  await importArticle(draft, read.format, options, places, around);
  return 0;
}

async function importArticle(
  read: ArticleDraft,
  format: string,
  options: Options,
  places: Places,
  around: Surroundings,
): Promise<void> {
  const ask = around.isInputTerminal && around.isOutputTerminal && !options.json && !options.yes;
  const { draft, found, warnings } = await gatherDraft(read, format, options, ask);
  const { slug, folder, names, text, notes } = await makeArticle(draft, options, places);
  const missing = listMissing(draft);
  const hold = explainHold(draft);
  const isHeld = missing.length > 0 || hold !== undefined;
  const status = options.dryRun ? 'dry run' : isHeld ? 'draft' : 'written';
  const report: Report = {
    status,
    slug,
    folder,
    files: names,
    found,
    missing: missing.map(({ field }) => field),
    warnings: [...(hold ? [`It is held back as a draft: ${hold}.`] : []), ...warnings, ...toWarnings(notes)],
  };
  if (options.json) around.print(toJson(report));
  else around.print(`${options.dryRun ? `${text}\n` : ''}${formatReport(report, missing)}`);
}

function findPlaces({ file, image, out }: Options, folder: string): Places {
  const content = contentFolder();
  if (out === undefined && !existsSync(content)) {
    throw new Refusal(
      `There is no folder ${content}. Run this in the folder of the project, or say --out where to write.`,
    );
  }
  return {
    file: file === '-' ? file : resolve(folder, file),
    image: image === undefined ? undefined : resolve(folder, image),
    out: out === undefined ? join(content, 'articles') : resolve(folder, out),
  };
}

function toJson(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
