/** How well a text was found, from 0 to 1. */
export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

/** Words as the benchmarks count them, whose language parts words at combining signs: runs of letters, digits and underscores. */
export function splitWords(text: string): string[] {
  return text.match(/[\p{L}\p{N}_]+/gu) ?? [];
}

/** Web-content-extraction-benchmark’s score of one page: words in any order, in small letters. */
export function scoreWords(found: string, truth: string): Score {
  const [a, b] = [splitWords(found.toLowerCase()), splitWords(truth.toLowerCase())];
  if (b.length === 0) return toScore(a.length === 0 ? 1 : 0, a.length === 0 ? 1 : 0);
  if (a.length === 0) return toScore(0, 0);
  const { both } = compare(countAll(a), countAll(b));
  return toScore(both / a.length, both / b.length);
}

/** Article-extraction-benchmark’s measure of one page: rows of four words, as shares of true and false ones. */
export function scoreShingles(found: string, truth: string): Score {
  const { both, more, fewer } = compare(countAll(listShingles(found)), countAll(listShingles(truth)));
  if (more === 0 && fewer === 0) return toScore(1, 1);
  return toScore(
    both === 0 && more === 0 ? 0 : both / (both + more),
    both === 0 && fewer === 0 ? 0 : both / (both + fewer),
  );
}

/** Trafilatura’s counts of one page: of the pieces that belong to the text, those found, and of those that do not, those found too. */
export function countPieces(
  found: string,
  wanted: string[],
  unwanted: string[],
): { hits: number; misses: number; wrong: number } {
  const text = squeeze(found);
  const has = (piece: string) => text.includes(squeeze(piece));
  const hits = wanted.filter(has).length;
  return { hits, misses: wanted.length - hits, wrong: unwanted.filter(has).length };
}

/** Any run of spaces and line ends as one space. */
function squeeze(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** Put precision and recall together. */
export function toScore(precision: number, recall: number): Score {
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  };
}

/** The mean of numbers; 0 of none. */
export function mean(numbers: number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

function listShingles(text: string): string[] {
  const words = splitWords(text);
  const count = Math.max(1, words.length - 3);
  return Array.from({ length: count }, (_, first) => words.slice(first, first + 4).join(' ')).filter(Boolean);
}

function countAll(words: string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function compare(found: Map<string, number>, truth: Map<string, number>) {
  let [both, more, fewer] = [0, 0, 0];
  for (const word of new Set([...found.keys(), ...truth.keys()])) {
    const [a, b] = [found.get(word) ?? 0, truth.get(word) ?? 0];
    both += Math.min(a, b);
    more += Math.max(0, a - b);
    fewer += Math.max(0, b - a);
  }
  return { both, more, fewer };
}
