import type { BodyProblem } from './body.ts';

/** Deeper nesting than this is a mistake or an attack, and would exhaust the parser’s stack. */
const LIMITS: readonly { pattern: RegExp; message: string }[] = [
  {
    pattern: /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])[ \t])){20,}/,
    message: 'This line is nested more than twenty levels deep. Take out the signs at its beginning.',
  },
  {
    pattern: /([*_~])\1{99,}/,
    message: 'This line has a hundred or more *, _ or ~ in a row. Take them out, or write --- for a rule.',
  },
];

/** Find the lines on which the parser would lose its way, before it is given them. */
export function findExcess(text: string, firstLine: number): BodyProblem[] {
  return text.split('\n').flatMap((line, index) =>
    LIMITS.filter(({ pattern }) => pattern.test(line)).map(({ message }) => ({
      line: firstLine + index,
      message,
    })),
  );
}
