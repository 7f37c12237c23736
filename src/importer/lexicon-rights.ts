/** Copyright lines. Sentences of an article that begin with the word do not match: a holder's name has capital letters. */
export const COPYRIGHT: { pattern: RegExp; reason: string }[] = [
  {
    pattern: /^(?:copyright|©|\(c\)).{0,200}?\ball rights reserved\.?/iu,
    reason: 'a claim that ends in the usual words',
  },
  {
    pattern: /^(?:copyright\s*)?(?:©|\(c\))(?=.*\b(?:19|20)\d\d\b).{4,150}$/iu,
    reason: 'the sign, and a year somewhere',
  },
  {
    pattern:
      /^Copyright,?(?=.*\b(?:19|20)\d\d\b)(?:\s+(?:\p{Lu}[\p{L}\p{N}.,’'&/-]*|of|and|the|for|de|la|&|\(?\d{4}[\d–-]*\)?,?)){1,14}\.?$/u,
    reason: 'a holder in capitals, and a year',
  },
  { pattern: /^all rights reserved\.?$/iu, reason: 'the usual words alone' },
];

/** Where a line names who made a picture. The first group is the credit as a page shows it. */
export const CREDITS: { pattern: RegExp; reason: string }[] = [
  { pattern: /\(?(©\s*[^©()]{2,120})\)?$/u, reason: 'the sign and a name' },
  {
    pattern: /(?:^|[\s(|])(?:(?:Image|Picture|Photo|Photograph)\s)?[Cc]redits?:\s*([^:()]{2,120})\)?$/u,
    reason: 'a label that says no more than credit',
  },
  {
    pattern:
      /(?:^|[\s(|])((?:Photograph|Photo|Picture|Image|Illustration|Graphic|Map|Chart|Composite|Montage)s?:\s*[^:()]{2,120})\)?$/u,
    reason: 'a label that says what it is too',
  },
  {
    pattern:
      /(?:^|[.!?”’]\s*|\()((?:Photograph|Photo|Picture|Image|Illustration|Graphic|Map|Chart)s? by \p{Lu}[^()]{1,100})\)?$/u,
    reason: 'a credit in words, after the sentence',
  },
];
