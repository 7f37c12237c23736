import { weigh } from '../lines.ts';
import { SIGNS, type Candidate } from './page-headline-signs.ts';
import { isPlain, type ReadLine } from './page-meta.ts';
import type { Region } from './page-region.ts';
import { listStems } from './page-words.ts';

/** A headline is looked for in so many lines above the text, without furniture. */
const REACH = 80;

/** The most that the schema takes for a headline. */
const LONGEST = 200;

/** So many lines below where the text seems to begin, there can still be a headline: above them were teasers. */
const BELOW = 10;

/** What a line must reach to be a headline at all. */
const LEAST = 2;

/** Find the headline of a page: the line above the text that reads like one, is said again, and shares its words with the story. */
export function findHeadline(
  lines: ReadLine[],
  region: Region,
  story: ReadonlySet<string>,
): ReadLine | undefined {
  const rated = listCandidates(lines, region, story).map((one) => ({ line: one.line, score: rate(one) }));
  const best = rated.reduce((most, one) => (one.score > most.score ? one : most), {
    line: undefined,
    score: LEAST,
  } as { line: ReadLine | undefined; score: number });
  return best.line;
}

/** List the lines that may be the headline, with what stands around them. */
export function listCandidates(
  lines: ReadLine[],
  { start, end }: Region,
  story: ReadonlySet<string>,
): Candidate[] {
  const from = findReach(lines, start);
  const head = lines.slice(from, start + BELOW);
  const lead = new Set(lines.slice(start, Math.min(end, start + 4)).flatMap(({ text }) => listStems(text)));
  const keys = lines.map(({ text }) => (text.length < 400 ? text.toLowerCase() : ''));
  return head.flatMap((line, index) =>
    isPlain(line) && line.text.length <= LONGEST
      ? [{ line, index, head, start: start - from, story, lead, repeats: countRepeats(keys, from + index) }]
      : [],
  );
}

function rate(candidate: Candidate): number {
  return Object.values(SIGNS).reduce(
    (sum, [weight, measure]) => sum + weight * Number(measure(candidate)),
    0,
  );
}

/** What the densest text of a page speaks of. */
export function listStory(lines: ReadLine[], { start, end }: Region): ReadonlySet<string> {
  const texts = lines.slice(start, end).filter(({ role }) => role === 'paragraph');
  return new Set(texts.flatMap(({ text }) => listStems(text)));
}

function findReach(lines: ReadLine[], start: number): number {
  let left = REACH;
  let from = start;
  while (from > 0 && left > 0) {
    from -= 1;
    const line = lines[from];
    if (line && isPlain(line)) left -= 1;
  }
  return from;
}

/** Pages say their headline in the title, the path and the share links too; a description and its caption stand together. */
function countRepeats(keys: string[], at: number): number {
  const key = keys[at]?.slice(0, 60) ?? '';
  if (weigh(key) < 20) return 0;
  return keys.filter((other, index) => Math.abs(index - at) > 2 && other.includes(key)).length;
}
