import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { contentFolder } from '../loading/places.ts';
import { gatherDraft } from './gather.ts';
import { makeArticle, type Places } from './make.ts';
import { listMissing } from './missing.ts';
import { parseOptions, USAGE, type Options } from './options.ts';
import { OptionsError, Refusal } from './refusal.ts';
import { formatReport, toRefused, toWarnings, type Report } from './report.ts';

/** Where the command was started, and with whom it speaks. */
export interface Surroundings {
  /** The folder that paths are relative to. */
  folder: string;
  isInputTerminal: boolean;
  isOutputTerminal: boolean;
  print(text: string): void;
  complain(text: string): void;
}

/**
 * Run the command, and give its exit code: 0 when the article was written, be it as a draft that waits for fields; 1 when it was
 * refused; 2 when the options are wrong.
 */
export async function runImport(argv: string[], around: Surroundings): Promise<number> {
  try {
    const options = parseOptions(argv, !around.isInputTerminal);
    if (options) await importArticle(options, around);
    else around.print(USAGE);
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

async function importArticle(options: Options, around: Surroundings): Promise<void> {
  const places = findPlaces(options, around.folder);
  const ask = around.isInputTerminal && around.isOutputTerminal && !options.json && !options.yes;
  const { draft, found, warnings } = await gatherDraft(places.file, options, ask);
  const { slug, folder, names, text, notes } = await makeArticle(draft, options, places);
  const missing = listMissing(draft);
  const status = options.dryRun ? 'dry run' : missing.length > 0 ? 'draft' : 'written';
  const report: Report = {
    status,
    slug,
    folder,
    files: names,
    found,
    missing: missing.map(({ field }) => field),
    warnings: [...warnings, ...toWarnings(notes)],
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
