import type { Candidate } from './headline-candidate.ts';
import { isPlain, isSignature } from './meta.ts';

/** So long are headlines that end as a sentence does, and so long at least is the standfirst under one. */
const LENGTHS = { headline: 110, standfirst: 40 };

/** So many lines under a standfirst say who wrote the article, or when. */
const SIGNED = 10;

/** Tell whether sentences stand first on a page, over longer ones and over who wrote the article: some papers end their headlines with a full stop. */
export function isSentencesFirst({ page, line, index }: Candidate): boolean {
  if (line.role !== 'paragraph' || line.weight > LENGTHS.headline) return false;
  const [next, ...under] = page.lines.slice(index + 1, index + 2 + SIGNED);
  if (!next || !isPlain(next) || next.weight < Math.max(LENGTHS.standfirst, line.weight)) return false;
  const isFirst = page.lines
    .slice(0, index)
    .every((above) => !isSignature(above) && above.role !== 'paragraph' && above.role !== 'caption');
  return isFirst && under.some(isSignature);
}
