const FORMATS = new Map<string, Intl.ListFormat>();

/** Join names as the language does: `A, B and C`. */
export function formatByline(names: string[], language: string): string {
  const format = FORMATS.get(language) ?? new Intl.ListFormat(language, { type: 'conjunction' });
  FORMATS.set(language, format);
  return format.format(names);
}
