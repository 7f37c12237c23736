/** Why an import was not made, in words for the person who can mend it. */
export class Refusal extends Error {
  override name = 'Refusal';
  readonly problems: string[];

  constructor(...problems: string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** The error of options that nobody could follow: it names each option and says what to write. */
export class OptionsError extends Refusal {
  override name = 'OptionsError';
}

/** Say in plain words why the system would not read or write a file. */
export function explainSystem(error: unknown, path: string): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (!code) throw error;
  return EXPLAINED[code]?.replace('%', path) ?? `${path} cannot be used (${code}).`;
}

const EXPLAINED: Record<string, string> = {
  ENOENT: 'There is no file %. Check its name and folder.',
  EISDIR: '% is a folder. Name a file.',
  ENOTDIR: '% lies in something that is no folder. Check the path.',
  EACCES: '% may not be opened. Change its permissions.',
  EPERM: '% may not be changed. Change its permissions.',
  EROFS: '% is on a disk that cannot be written to.',
  EEXIST: 'Something else was written to % at the same moment. Look at it, then try again.',
  ENOTEMPTY: 'Something else was written to % at the same moment. Look at it, then try again.',
  ENOSPC: 'The disk is full, so % could not be written.',
  ENAMETOOLONG: 'The name % is too long for this disk.',
};
