import { basename } from 'node:path';
import { toTableLine } from '../bylines/names.ts';
import { needsAttention, type Outcome } from './outcome.ts';
import type { UnknownCount } from './unknown.ts';

/** More lines of one kind nobody reads in a terminal; `--json` has all. */
const MOST_LINES = 50;

/** Tell what came of one article as soon as it is known. */
export function formatLine({ status, slug, label }: Outcome, number: number): string {
  return `${String(number).padStart(5)}  ${status.padEnd(8)}  ${slug ?? label}\n`;
}

/** Tell at the end what was imported, what a person should look at, and what was refused and why. */
export function formatEnd(outcomes: Outcome[], unknown: UnknownCount, isStopped: boolean): string {
  const parts = [
    formatCounts(outcomes),
    formatList('Need attention:', outcomes.filter(needsAttention)),
    formatList(
      'The source has changed:',
      outcomes.filter(({ status, warnings }) => status === 'skipped' && warnings.length > 0),
    ),
    formatList(
      'Left out:',
      outcomes.filter(({ status }) => status === 'left out'),
    ),
    formatList(
      'Refused:',
      outcomes.filter(({ status }) => status === 'refused'),
    ),
    formatUnknown(unknown),
    isStopped ? 'You stopped. Start it again to go on: what was imported is skipped.' : '',
  ];
  return `\n${parts.filter(Boolean).join('\n\n')}\n`;
}

function formatCounts(outcomes: Outcome[]): string {
  const count = (...kinds: Outcome['status'][]) =>
    outcomes.filter(({ status }) => kinds.includes(status)).length;
  const isDry = count('dry run') > 0;
  const parts: [number, string][] = [
    [count('written', 'draft', 'dry run'), isDry ? 'would be imported' : 'imported'],
    [
      outcomes.filter(needsAttention).length,
      isDry ? 'of them would need attention' : 'of them need attention',
    ],
    [count('skipped'), 'skipped, because they were imported before'],
    [count('left out'), 'left out'],
    [count('refused'), 'refused'],
  ];
  return parts
    .filter(([number], index) => number > 0 || index === 0)
    .map(([number, what]) => `${number} ${what}`)
    .join(' · ');
}

function formatList(title: string, outcomes: Outcome[]): string {
  if (outcomes.length === 0) return '';
  const shown = outcomes.slice(0, MOST_LINES).flatMap(formatOutcome);
  const more =
    outcomes.length > MOST_LINES ? [`  … and ${outcomes.length - MOST_LINES} more: --json lists all.`] : [];
  return [title, ...shown, ...more].join('\n');
}

function formatOutcome({ source, label, slug, missing, warnings }: Outcome): string[] {
  const absent = missing.length > 0 ? [`    missing, and not invented: ${missing.join(', ')}`] : [];
  const name = slug ?? (label === source ? basename(source) : `${basename(source)}: ${label}`);
  return [`  ${name}`, ...absent, ...warnings.map((warning) => `    ${warning}`)];
}

/** The newsroom writes its tables itself, or says `--add-names`. */
function formatUnknown({ authors, topics, sections }: UnknownCount): string {
  const blocks = [
    formatNames('content/authors.yml', authors),
    formatNames('content/topics.yml', topics),
    formatNames('content/sections.yml (or say --section for all)', sections),
  ].filter(Boolean);
  if (blocks.length === 0) return '';
  return [
    'Names that the newsroom lacks. Add the lines that you want, or say --add-names for authors and topics:',
    ...blocks,
  ].join('\n');
}

function formatNames(file: string, names: ReadonlyMap<string, number>): string {
  if (names.size === 0) return '';
  const sorted = [...names].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
  const lines = sorted
    .slice(0, MOST_LINES)
    .map(([name, count]) => `    ${toTableLine(name)}${count > 1 ? ` # ${count} articles` : ''}`);
  const more =
    sorted.length > MOST_LINES ? [`    # … and ${sorted.length - MOST_LINES} more: --json lists all.`] : [];
  return [`  in ${file}`, ...lines, ...more].join('\n');
}

/** Write one object for programs. */
export function toJsonReport(outcomes: Outcome[], unknown: UnknownCount, isStopped: boolean): string {
  const listed = (names: ReadonlyMap<string, number>) =>
    [...names].map(([name, articles]) => ({ name, articles, line: toTableLine(name) }));
  const report = {
    status: isStopped
      ? 'stopped'
      : outcomes.some(({ status }) => status === 'refused')
        ? 'some refused'
        : 'done',
    articles: outcomes,
    unknown: {
      authors: listed(unknown.authors),
      topics: listed(unknown.topics),
      sections: listed(unknown.sections),
    },
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}
