import { hash } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { contentFolder } from '../../loading/places.ts';
import type { Problem } from '../../loading/problems.ts';
import { readTables } from '../../loading/tables.ts';
import { checkDraft } from '../check.ts';
import type { ArticleDraft } from '../draft.ts';
import { addOptions } from '../gather.ts';
import { listUnknown } from '../bylines/names.ts';
import type { Options } from '../options.ts';
import { readSource, type ReadSource } from '../read-source.ts';
import { OptionsError, Refusal } from '../refusal.ts';
import type { Reading } from '../stories/story-format.ts';
import { toText } from '../to-text.ts';
import type { Surroundings } from '../surroundings.ts';
import { addToTables, type Added } from './add-names.ts';
import { importOne, type Batch } from './import-one.ts';
import { Ledger } from './ledger.ts';
import { toUnwritten, type Outcome } from './outcome.ts';
import { formatEnd, formatLine, toJsonReport } from './report.ts';
import { UnknownCount } from './unknown.ts';

/** What a batch is made of. */
export interface BatchOrder {
  /** Full paths, or `-`. */
  inputs: string[];
  options: Options;
  reading: Reading;
  out: string;
  /** The only input, where it was read already. */
  read?: ReadSource | undefined;
  around: Surroundings;
}

/**
 * Import many articles, one after the other: a bad one stops none of the others.
 *
 * @returns the exit code: 0 when all were written or were there already, 1 when one was refused or the person stopped.
 */
export async function runBatch(order: BatchOrder): Promise<number> {
  const { options, out, around } = order;
  const batch: Batch = { options, out, ledger: new Ledger(out), tables: readTables(contentFolder(), []) };
  refuseWrongOptions(options, batch);
  const unknown = new UnknownCount();
  const outcomes: Outcome[] = [];
  const stop = listenForStop();
  for (const input of order.inputs) {
    if (stop.isAsked()) break;
    const tell = (outcome: Outcome) => {
      outcomes.push(outcome);
      if (!options.json) around.print(formatLine(outcome, outcomes.length));
    };
    await importInput(input, order, batch, unknown, tell, stop.isAsked);
  }
  stop.end();
  if (options.json) around.print(toJsonReport(outcomes, unknown, stop.isAsked()));
  else around.print(formatEnd(outcomes, unknown, stop.isAsked()));
  const isWhole = outcomes.every(({ status }) => status !== 'refused') && outcomes.length > 0;
  return isWhole && !stop.isAsked() ? 0 : 1;
}

async function importInput(
  input: string,
  { options, reading, read }: BatchOrder,
  batch: Batch,
  unknown: UnknownCount,
  tell: (outcome: Outcome) => void,
  isStopped: () => boolean,
): Promise<void> {
  const source = read ?? (await tryRead(input, options.from, reading));
  if (source instanceof Refusal) return tell(toUnwritten(input, input, 'refused', ...source.problems));
  for (const { label, type, reason } of source.passedOver) tell(toUnwritten(input, label, type, reason));
  if (source.drafts.length + source.passedOver.length === 0)
    tell(toUnwritten(input, input, 'refused', `holds no article, although it is a ${source.format}`));
  for (const draft of tellApart(source.drafts)) {
    if (isStopped()) return;
    unknown.add(listUnknown(addOptions(draft, { ...options, picture: {} }), batch.tables));
    if (options.addNames) addNames(batch, unknown);
    tell(await importOne(draft, { path: input, format: source.format }, batch));
    // Only a pause lets a request to stop be heard.
    await setImmediate();
  }
}

/** Articles of one source that it gives no names to are told apart by their texts. */
function tellApart(drafts: ArticleDraft[]): ArticleDraft[] {
  if (drafts.length < 2) return drafts;
  return drafts.map((draft) => {
    const text = draft.blocks.map(toText).join('\n');
    return { ...draft, origin: draft.origin ?? `text ${hash('sha256', text).slice(0, 32)}` };
  });
}

/** Each name is in the tables before the article that needs it is written. */
function addNames(batch: Batch, unknown: UnknownCount): void {
  const added: Added = addToTables(contentFolder(), unknown, batch.options.dryRun);
  if (added.count === 0 || batch.options.dryRun) return;
  const problems: Problem[] = [];
  batch.tables = readTables(contentFolder(), problems) ?? batch.tables;
}

async function tryRead(
  input: string,
  from: string | undefined,
  reading: Reading,
): Promise<ReadSource | Refusal> {
  try {
    return await readSource(input, from, reading);
  } catch (error) {
    if (error instanceof OptionsError || !(error instanceof Refusal)) throw error;
    return error;
  }
}

/** Wrong options are wrong for every article: they are said once, before anything is written. */
function refuseWrongOptions(options: Options, { tables }: Batch): void {
  const empty = { fields: {}, blocks: [], notes: [] };
  const wrong = checkDraft(addOptions(empty, { ...options, picture: {}, image: undefined }), tables);
  if (wrong.length > 0) throw new OptionsError(...wrong);
}

/** The first request to stop lets the article at hand be finished; the second ends the program as ever. */
function listenForStop(): { isAsked: () => boolean; end: () => void } {
  let isAsked = false;
  const listen = () => {
    isAsked = true;
  };
  process.once('SIGINT', listen);
  return { isAsked: () => isAsked, end: () => void process.removeListener('SIGINT', listen) };
}
