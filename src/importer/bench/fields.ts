/** What a page says of its article, as an extractor found it or as the benchmark knows it. */
export interface Fields {
  headline?: string | undefined;
  /** The names of all who signed it, in one line. */
  byline?: string | undefined;
  /** When it was published: a day, or a time in any form that begins with one. */
  published?: string | undefined;
}

/** How many of the pages that carry a field were read right. */
export interface FieldScore {
  right: number;
  of: number;
}

/** The fields that are measured, each with what makes two of its values the same. */
export const FIELDS: { name: keyof Fields; isSame: (a: string, b: string) => boolean }[] = [
  { name: 'headline', isSame: (a, b) => toKey(a) === toKey(b) },
  { name: 'byline', isSame: (a, b) => listNames(a) === listNames(b) },
  { name: 'published', isSame: (a, b) => a.slice(0, 10) === b.slice(0, 10) },
];

/** Count, field by field, on how many pages that carry it what was found is what stands there. */
export function scoreFields(found: Fields[], truth: Fields[]): Record<keyof Fields, FieldScore> {
  const entries = FIELDS.map(({ name, isSame }) => {
    const told = truth.flatMap((fields, index) => {
      const value = fields[name];
      return value ? [isSame(found[index]?.[name] ?? '', value)] : [];
    });
    return [name, { right: told.filter(Boolean).length, of: told.length }] as const;
  });
  return Object.fromEntries(entries) as Record<keyof Fields, FieldScore>;
}

/** Letters and digits alone, whatever the case, the accents, the marks and the spaces. */
function toKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/** The set of names in a line: their order and what stands between them do not count. */
function listNames(line: string): string {
  const names = line.split(/[,;|/&]|\s(?:and|und|et|y|e|og|och|en)\s/iu).map(toKey);
  return [...new Set(names)].filter(Boolean).sort().join('\n');
}
