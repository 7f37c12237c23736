/** How the line of a picture shows who made it. */
export interface CreditForm {
  /** A sign without which the line has no such form: to look for it first costs a tenth. */
  sign?: RegExp;
  /** The first group is the credit. */
  pattern: RegExp;
  reason: string;
}

/** Tell whether a line has the sign that a form needs, where it needs one. */
export function hasSign({ sign }: CreditForm, line: string): boolean {
  return sign?.test(line) ?? true;
}
