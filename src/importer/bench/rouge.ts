import { toScore, type Score } from './scores.ts';

/**
 * Score one page as fundus-evaluation does: ROUGE-Lsum of the best of the allowed truths. Paragraphs in square brackets are optional;
 * with more than four of them, all are taken in.
 *
 * Sentences are parted where marks end them; the original uses a trained splitter, which moves the score in the fourth place.
 */
export function scoreRouge(found: string, paragraphs: string[]): Score {
  const sentences = splitSentences(found);
  const scores = listTruths(paragraphs).map((truth) => scoreUnion(sentences, splitSentences(truth)));
  return scores.reduce((best, score) => (score.f1 > best.f1 ? score : best), toScore(0, 0));
}

function listTruths(paragraphs: string[]): string[] {
  const isOptional = (text: string) => text.startsWith('[') && text.endsWith(']');
  const optional = paragraphs.flatMap((text, index) => (isOptional(text) ? [index] : []));
  const sets = optional.length > 4 ? 1 : 2 ** optional.length;
  return Array.from({ length: sets }, (_, bits) =>
    paragraphs
      .filter((_text, index) => !optional.includes(index) || ((bits >> optional.indexOf(index)) & 1) === 0)
      .map((text) => (isOptional(text) ? text.slice(1, -1) : text))
      .join('\n\n'),
  );
}

function splitSentences(text: string): string[][] {
  return text
    .split(/\n+|(?<=[.!?]["”’»)]*)\s+(?=\p{Lu}|["“„«(])/u)
    .map((sentence) =>
      sentence
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .split(' ')
        .filter(Boolean),
    )
    .filter((words) => words.length > 0);
}

/** The union of the longest common subsequences of each true sentence with every found one, each word used once. */
function scoreUnion(found: string[][], truth: string[][]): Score {
  const left = { found: countWords(found), truth: countWords(truth) };
  const size = { found: sum(left.found), truth: sum(left.truth) };
  if (size.found === 0 || size.truth === 0) return toScore(0, 0);
  let hits = 0;
  for (const sentence of truth) {
    const union = new Set(found.flatMap((other) => listCommon(sentence, other)));
    for (const index of union) {
      const word = sentence[index] ?? '';
      if ((left.found.get(word) ?? 0) === 0 || (left.truth.get(word) ?? 0) === 0) continue;
      left.found.set(word, (left.found.get(word) ?? 0) - 1);
      left.truth.set(word, (left.truth.get(word) ?? 0) - 1);
      hits += 1;
    }
  }
  return toScore(hits / size.found, hits / size.truth);
}

/** Where the words of a sentence stand that are common to another one in the same order. */
function listCommon(a: string[], b: string[]): number[] {
  const width = b.length + 1;
  const table = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i += 1)
    for (let j = 1; j <= b.length; j += 1)
      table[i * width + j] =
        a[i - 1] === b[j - 1]
          ? (table[(i - 1) * width + j - 1] ?? 0) + 1
          : Math.max(table[(i - 1) * width + j] ?? 0, table[i * width + j - 1] ?? 0);
  const common: number[] = [];
  for (let i = a.length, j = b.length; i > 0 && j > 0;) {
    if (a[i - 1] === b[j - 1]) {
      common.push(i - 1);
      i -= 1;
      j -= 1;
    } else if ((table[(i - 1) * width + j] ?? 0) > (table[i * width + j - 1] ?? 0)) i -= 1;
    else j -= 1;
  }
  return common;
}

function countWords(sentences: string[][]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of sentences.flat()) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sum(counts: Map<string, number>): number {
  return [...counts.values()].reduce((total, count) => total + count, 0);
}
