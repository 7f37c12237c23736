/**
 * Words a minute in silent reading of non-fiction: 238 in English (Brysbaert 2019, a review of 190 studies);
 * Arabic and Hebrew pack more into a word, and are read at about 140 and 190 (Trauzettel-Klosinski and Dietz 2012).
 */
const WORDS_A_MINUTE: Record<string, number> = { ar: 140, he: 190, fr: 195 };

/** Minutes that a text takes to read, at least one. */
export function toReadingTime(words: number, language: string): number {
  return Math.max(1, Math.round(words / (WORDS_A_MINUTE[language.split('-')[0] ?? ''] ?? 238)));
}
