/** A text as it is compared: small letters and digits, whatever the marks, the accents and the spaces. */
export function toKey(text: string): string {
  // Most lines of Latin pages have no accents: they need not be taken apart, which costs four times as much.
  if (UNACCENTED.test(text))
    return text
      .replace(/[^A-Za-z0-9]+/g, ' ')
      .toLowerCase()
      .trim();
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase()
    .trim();
}

/** ASCII, quotation marks and dashes. */
const UNACCENTED = /^[\s!-~«»\u2010-\u2027]*$/;
