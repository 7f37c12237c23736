/** Something wrong in a content file, in words for the person who can mend it. */
export interface Problem {
  /** The file, relative to the folder that holds `content/`. */
  file: string;
  /** The line in it, from 1, where that is known. */
  line?: number | undefined;
  message: string;
}

/** The error of a build whose content has problems; it names all of them at once. */
export class ContentError extends Error {
  override name = 'ContentError';
  readonly problems: Problem[];

  constructor(problems: Problem[]) {
    super(formatProblems(problems));
    this.problems = problems;
  }
}

/** Format problems as lines that an editor can follow: `content/articles/vote/index.md:4  headline is empty.` */
export function formatProblems(problems: Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
  const lines = problems.map(({ file, line, message }) => `  ${file}${line ? `:${line}` : ''}  ${message}`);
  return [`${count} in the content. Nothing was published.`, ...lines].join('\n');
}

/** Pages are rendered in another copy of this module than the build's own hooks run in, so the list hangs on the process. */
const LIST = Symbol.for('broadsheet.problems');

/** Remember problems that were found while pages were made, so that all are shown together at the end. */
export function reportProblems(problems: Problem[]): void {
  listOnProcess().push(...problems);
}

/** Take the problems that were found while pages were made, in the order of their files. */
export function takeProblems(): Problem[] {
  return listOnProcess()
    .splice(0)
    .sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
}

function listOnProcess(): Problem[] {
  const holder = process as unknown as Record<symbol, Problem[] | undefined>;
  return (holder[LIST] ??= []);
}
