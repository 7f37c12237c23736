/** How a text shows what it is: a publication’s own notice, or the line that tells who made a picture. */
export interface Wording {
  /** What the text must have as well, wherever that stands: most texts have it not, and it is found sooner. */
  sign?: RegExp;
  /** Of a credit’s wording, the first group is the credit. */
  pattern: RegExp;
  reason: string;
}

/** Tell whether a text has the sign that a wording needs, where it needs one. */
export function hasSign({ sign }: Wording, text: string): boolean {
  return sign?.test(text) ?? true;
}

/** Tell whether a text is worded so. */
export function isWorded(wording: Wording, text: string): boolean {
  return hasSign(wording, text) && wording.pattern.test(text);
}
