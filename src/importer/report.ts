import type { ArticleDraft, Evidence, Note } from './draft.ts';
import { explainMissing, type MissingField } from './missing.ts';
import { toText } from './to-text.ts';

/** What came of an import; `--json` prints it as it is. */
export interface Report {
  /** `written`: complete. `draft`: written, but fields are missing. `dry run`: nothing was written. */
  status: 'written' | 'draft' | 'dry run' | 'refused' | 'wrong options';
  slug: string | null;
  folder: string | null;
  /** Names in the folder. */
  files: string[];
  found: Found | null;
  /** Names of fields, as in the front matter. */
  missing: string[];
  /** What the person should look at, and for a refusal why. */
  warnings: string[];
}

/** What the source said. */
export interface Found {
  format: string;
  paragraphs: number;
  words: number;
  picture: { alt: string | null; caption: string | null; credit: string | null } | null;
  copyright: string | null;
  reuse: boolean;
  comments: string | null;
  /** What was found of each field and how surely: `agreed`, `stated`, `read` or `review`. */
  fields: FoundField[];
}

/** One field as the source said it. */
export interface FoundField {
  field: string;
  value: string;
  certainty: Evidence['certainty'] | null;
  witness: string | null;
  /** What other witnesses say instead. */
  others: { witness: string; value: string }[];
  /** What the source does not say, and what stands in. */
  assumed?: string;
}

/** Sum up what a source said. */
export function toFound(draft: ArticleDraft, format: string): Found {
  const texts = draft.blocks.map(toText);
  const { alt = null, caption = null, credit = null } = draft.picture ?? {};
  return {
    format,
    paragraphs: draft.blocks.length,
    words: texts.join(' ').match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0,
    picture: draft.picture ? { alt, caption, credit } : null,
    copyright: draft.rights ?? null,
    reuse: draft.reuse !== undefined,
    comments: draft.comments ?? null,
    fields: listFields(draft, format),
  };
}

const NAMED = [
  'headline',
  'standfirst',
  'dateline',
  'published',
  'updated',
  'embargo',
  'language',
  'direction',
  'canonical',
  'summary',
] as const;

function listFields(draft: ArticleDraft, format: string): FoundField[] {
  const { fields, names = {}, evidence = {}, others = {} } = draft;
  const stated: Evidence = { certainty: 'stated', witness: format };
  const assumed: Record<string, string | undefined> = { ...draft.assumed };
  const values: [string, string | undefined][] = [
    ...NAMED.map((name): [string, string | undefined] => [name, fields[name]]),
    ['authors', names.authors?.join(', ')],
    ['section', names.section],
    ['topics', names.topics?.join(', ')],
    ...Object.entries(others),
  ];
  return values.flatMap(([field, value]) => {
    if (!value) return [];
    const isStated = draft.isStated && !(field in evidence);
    const known: Partial<Evidence> = isStated ? stated : (evidence[field] ?? {});
    const { certainty = null, witness = null, others: told = [] } = known;
    const lack = assumed[field];
    return [
      {
        ...{ field, value, witness, others: told },
        ...(lack === undefined ? { certainty } : { certainty: 'review' as const, assumed: lack }),
      },
    ];
  });
}

/** Say what a person should look at, in the order of the source. */
export function toWarnings(notes: Note[]): string[] {
  return [...notes]
    .sort((a, b) => (a.line ?? 0) - (b.line ?? 0))
    .map(({ line, type, message }) => {
      if (line === undefined) return type === 'left out' ? `Left out: ${message}` : message;
      return type === 'left out' ? `Line ${line} was left out: ${message}` : `Line ${line}: ${message}`;
    });
}

/** A report of an import that was not made. */
export function toRefused(status: 'refused' | 'wrong options', problems: string[]): Report {
  return { status, slug: null, folder: null, files: [], found: null, missing: [], warnings: problems };
}

/** Tell people what was found, where it was written, what is missing and what to do next. */
export function formatReport(report: Report, missing: MissingField[]): string {
  const parts = [
    formatFound(report),
    formatWritten(report),
    formatMissing(missing),
    formatWarnings(report.warnings),
    formatNext(report),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function formatFound({ found }: Report): string {
  if (!found) return '';
  const { picture } = found;
  const rows = [
    ['text', `${count(found.paragraphs, 'paragraph')}, ${count(found.words, 'word')}`],
    [
      'picture',
      picture
        ? Object.entries(picture)
            .filter(([, text]) => text)
            .map(([name]) => name)
            .join(', ')
        : 'none',
    ],
    ['credit', picture?.credit],
    ['copyright', found.copyright],
    [
      'reuse',
      found.reuse ? 'offered; the text names no address, so the page offers the site’s own' : undefined,
    ],
    ['comments', found.comments],
    ...found.fields.map((field) => [field.field, formatField(field)]),
  ];
  const lines = rows.flatMap(([name, text]) => (text ? [`  ${(name ?? '').padEnd(10)} ${text}`] : []));
  return [`Found in the ${found.format}:`, ...lines].join('\n');
}

const SURENESS = {
  agreed: 'agreed',
  stated: 'stated',
  read: 'read off',
  review: 'CHECK: not all say the same; this',
} as const;

/** A value, how surely it is known, and what others say. */
function formatField({ value, certainty, witness, others, assumed }: FoundField): string {
  const shown = value.length > 70 ? `${value.slice(0, 67)}…` : value;
  if (assumed !== undefined) return `${shown}  (CHECK: ${assumed})`;
  if (!certainty) return shown;
  const told =
    certainty === 'review'
      ? others.map((other) => `; ${other.witness}: ${other.value.slice(0, 60)}`).join('')
      : '';
  return `${shown}  (${SURENESS[certainty]}${witness ? `${certainty === 'read' ? ' the' : ' by'} ${witness}` : ''}${told})`;
}

function formatWritten({ status, folder, files }: Report): string {
  const where = `${folder ?? ''} (${files.join(', ')})`;
  return status === 'dry run' ? `Would be written to ${where}` : `Written to ${where}`;
}

function formatMissing(missing: MissingField[]): string {
  if (missing.length === 0) return '';
  const lines = missing.map((one) => `  ${one.field.padEnd(14)} ${explainMissing(one)} (${one.option})`);
  return ['Missing, and not invented:', ...lines].join('\n');
}

function formatWarnings(warnings: string[]): string {
  if (warnings.length === 0) return '';
  return ['Please check:', ...warnings.map((warning) => `  ${warning}`)].join('\n');
}

function formatNext({ status, missing }: Report): string {
  if (status === 'dry run') return 'Nothing was written. Leave --dry-run out to write it.';
  if (status === 'draft' && missing.length === 0)
    return 'It is a draft, which no build publishes. Next: check what is said above, and take out the line “draft”.';
  if (missing.length > 0)
    return 'It is a draft, which no build publishes. Next: fill in index.md what is missing, and take out the line “draft”.';
  return 'It is complete. Next: npm run dev shows it, npm run build publishes it when its time has come.';
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
