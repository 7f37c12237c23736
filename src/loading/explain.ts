import type * as z from 'zod';
import { lineOf } from './front-matter.ts';
import type { Problem } from './problems.ts';

/** Say in an editor's words what the schema found wrong in a file. */
export function explainIssues(
  issues: z.core.$ZodIssue[],
  file: string,
  yaml: string,
  firstLine: number,
): Problem[] {
  return issues.flatMap((issue) => {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    return { file, line: lineOf(yaml, path, firstLine), message: explainIssue(issue) };
  });
}

/** True for a required field that is absent or left empty. */
export function isMissing(issue: z.core.$ZodIssue): boolean {
  return (issue.code === 'invalid_type' || issue.code === 'invalid_value') && (issue.input ?? null) === null;
}

/** The name of a field as an editor finds it: `picture.alt`, `corrections, 2nd: date`. */
export function formatField(path: PropertyKey[]): string {
  return path
    .map((step) => (typeof step === 'number' ? `[${step + 1}]` : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');
}

function explainIssue(issue: z.core.$ZodIssue): string {
  const field = formatField(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return `There is no field ${issue.keys.map((key) => `"${key}"`).join(', ')}${field ? ` in ${field}` : ''}. Check its spelling, or take it out.`;
    case 'invalid_value':
      if (isMissing(issue)) return `${field} is missing. Write one of: ${issue.values.join(', ')}.`;
      return `${field} is "${String(issue.input)}". Write one of: ${issue.values.join(', ')}.`;
    case 'invalid_type':
      return isMissing(issue)
        ? `${field} is missing. Write it.`
        : `${field} must be ${nameType(issue.expected)}${quoteHint(issue.input)}.`;
    case 'invalid_union':
      return `${field} is not one of the forms it can have. See the field's description.`;
    case 'invalid_key':
      return `${field} ${issue.issues[0]?.message ?? 'is no name that can stand here'}.`;
    case 'too_big':
      return issue.origin === 'array'
        ? `${field} has more than ${issue.maximum} entries. Take some out.`
        : `${field} ${issue.message}.`;
    default:
      return `${field} ${issue.message}.`;
  }
}

/** YAML reads 1984 as a number and yes as a word: an editor has to be told to add the quotation marks. */
function quoteHint(input: unknown): string {
  return typeof input === 'number' || typeof input === 'boolean'
    ? `. Write "${String(input)}" with quotation marks`
    : '';
}

function nameType(expected: string): string {
  const names: Record<string, string> = {
    string: 'text',
    array: 'a list',
    object: 'a list of fields',
    boolean: 'true or false',
    record: 'a list of names',
  };
  return names[expected] ?? expected;
}
