/** How a paragraph shows that it is a publication’s own notice, and why it is no part of an article then. */
export interface Notice {
  /** What it must speak of as well, wherever that stands: to look for it first costs a third. */
  about?: RegExp;
  pattern: RegExp;
  reason: string;
}
