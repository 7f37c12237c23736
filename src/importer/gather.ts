import { contentFolder } from '../loading/places.ts';
import type { Problem } from '../loading/problems.ts';
import { readTables, type Tables } from '../loading/tables.ts';
import { askMissing } from './ask.ts';
import { checkDraft } from './check.ts';
import { noteDisputes } from './disputes.ts';
import type { ArticleDraft } from './draft.ts';
import { resolveNames } from './bylines/names.ts';
import type { Options } from './options.ts';
import { OptionsError, Refusal } from './refusal.ts';
import { toFound, toWarnings, type Found } from './report.ts';
import { settleDraft } from './dates/settle.ts';
import { dropEmpty } from './drop-empty.ts';

/** All that is known of an article: from its source, from the options and from the person. */
export interface Gathered {
  draft: ArticleDraft;
  /** What the source said by itself. */
  found: Found;
  warnings: string[];
}

/**
 * Add to a draft what the options and the person say.
 *
 * @param format What its source is called.
 * @param ask Whether there is a person to ask.
 * @throws {Refusal} when it has no text, or an option does not fit the newsroom.
 */
export async function gatherDraft(
  read: ArticleDraft,
  format: string,
  options: Options,
  ask: boolean,
): Promise<Gathered> {
  if (read.blocks.length === 0)
    throw new Refusal('There is no paragraph in this text. Give the text of the whole article.');
  const problems: Problem[] = [];
  const tables = readTables(contentFolder(), problems);
  const source = settleDraft(resolveNames(read, tables), {
    timeZone: options.timeZone,
    site: tables?.site,
  });
  const given = addOptions(source, options);
  refuseWrong(given, tables);
  const draft = ask ? await askMissing(given, tables) : given;
  return {
    draft,
    found: toFound(source, format),
    warnings: [
      ...toWarnings([...source.notes, ...noteDisputes(given)]),
      ...warnOpen(source),
      ...warnUnchecked(given, problems),
    ],
  };
}

/** What an editor gives goes before what the source says. */
export function addOptions(source: ArticleDraft, { fields, picture, image }: Options): ArticleDraft {
  const given = dropEmpty(picture);
  const hasPicture = source.picture !== undefined || image !== undefined || Object.keys(given).length > 0;
  return {
    ...source,
    fields: { ...source.fields, ...dropEmpty(fields) },
    evidence: source.evidence && { ...source.evidence, ...forget(fields) },
    assumed: fields.published === undefined ? source.assumed : undefined,
    picture: hasPicture ? { ...source.picture, ...given } : undefined,
  };
}

/** Of what an editor gives, it does not matter who else says what. */
function forget(fields: Options['fields']): Record<string, undefined> {
  return Object.fromEntries(Object.keys(dropEmpty(fields)).map((field) => [field, undefined]));
}

function refuseWrong(draft: ArticleDraft, tables: Tables | undefined): void {
  const wrong = checkDraft(draft, tables);
  if (wrong.length > 0) throw new OptionsError(...wrong);
}

function warnOpen({ comments }: ArticleDraft): string[] {
  return comments === 'open'
    ? ['Readers may comment on that page, but its text names no address. Add it as “comments: https://…”.']
    : [];
}

/** The newsroom’s own mistakes are the build’s to report; here they only mean that names could not be checked. */
function warnUnchecked({ fields }: ArticleDraft, problems: Problem[]): string[] {
  const isNamed = fields.section !== undefined || fields.topics !== undefined || fields.authors !== undefined;
  return isNamed ? problems.map(({ file, message }) => `Names were not checked. ${file}: ${message}`) : [];
}
