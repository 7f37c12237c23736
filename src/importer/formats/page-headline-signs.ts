import { isByLabel, isRole, readNames } from '../bylines.ts';
import { opensFurniture } from '../furniture.ts';
import { isSentence } from '../lines.ts';
import { isAboveText, isPlain, isSignature, type ReadLine } from './page-meta.ts';
import { measureShare, toLetters } from './page-words.ts';

/** A line that may be the headline, and what stands around it. */
export interface Candidate {
  line: ReadLine;
  /** Its place among the lines of the head. */
  index: number;
  head: ReadLine[];
  /** Where the text begins in the head. */
  start: number;
  /** The words of the story, and those of its first paragraphs. */
  story: ReadonlySet<string>;
  lead: ReadonlySet<string>;
  /** How often other lines of the page say the same. */
  repeats: number;
}

/** What speaks for a line or against it, and how much. The weights were learned from pages whose metadata name the headline. */
export const SIGNS: Record<string, [weight: number, measure: (candidate: Candidate) => number | boolean]> = {
  long: [1.5, ({ line: { weight } }) => weight >= 30 && weight <= 160],
  middling: [0.7, ({ line: { weight } }) => weight >= 20 && (weight < 30 || (weight > 160 && weight <= 190))],
  tiny: [-2.1, ({ line: { weight } }) => weight < 12],
  words: [2.4, ({ line: { text } }) => Math.min(8, text.split(/\s/).length) / 8],
  stop: [-2.6, ({ line: { text } }) => /[.。،,;:：]$/u.test(text)],
  'sign right below': [1.6, (one) => signAt(one) <= 1],
  'sign soon': [1.2, (one) => signAt(one) > 1 && signAt(one) <= 3],
  'sign below': [1.2, (one) => signAt(one) > 3 && signAt(one) <= 8],
  'sign far': [-0.6, (one) => signAt(one) > 8 && signAt(one) < 1000],
  'buttons near': [1, ({ head, index }) => head.slice(index + 1, index + 5).some(isAboveText)],
  'buttons right below': [-0.4, ({ head, index }) => head[index + 1]?.kinds.includes('share') ?? false],
  'picture right below': [-0.6, ({ head, index }) => head[index + 1]?.role === 'caption'],
  'label near': [
    1,
    ({ head, index }) => head.slice(index + 1, index + 4).some(({ text }) => isByLabel(text)),
  ],
  'said again': [0.6, ({ repeats }) => Math.min(repeats, 2)],
  'ends a path': [1.8, (one) => endsPath(one)],
  'same below': [
    0.9,
    ({ line, head, index }) => head.slice(index + 1, index + 4).some(({ text }) => text === line.text),
  ],
  'longer below': [0.7, (one) => isOverLonger(one)],
  description: [-2, (one) => isDescription(one)],
  first: [1.2, ({ index, head }) => index < 3 && head.length < 40],
  'text above': [
    -1.3,
    ({ head, start, index }) => Math.min(4, head.slice(start, index).filter(isBodyText).length),
  ],
  'under a headline': [-0.5, (one) => isUnderHeadline(one)],
  paragraph: [-1.3, ({ line }) => line.role === 'paragraph' && !/[?!]$/.test(line.text)],
  separators: [-1.7, ({ line }) => /\s[|>›»•]\s|\/.*\//u.test(line.text)],
  furniture: [-2, ({ line }) => opensFurniture(line.text)],
  person: [-1.5, ({ line }) => readNames(line.text) !== undefined || isRole(line.text)],
  foreign: [-0.9, ({ line, story }) => measureShare(line.text, story) < 0.15],
  'words of the story': [2.5, ({ line, story }) => measureShare(line.text, story)],
  'words of the lead': [1, ({ line, lead }) => measureShare(line.text, lead)],
  'date right above': [0.8, ({ head, index }) => head[index - 1]?.role === 'date'],
  'headline above': [
    -0.7,
    ({ head, index }) => head[index - 1]?.role === 'short' && (head[index - 1]?.weight ?? 0) >= 30,
  ],
  'rows below': [-0.2, ({ head, index }) => Math.min(6, countRow(head, index, 1))],
  'under recommended': [-0.8, (one) => isRecommended(one)],
  opens: [-0.6, ({ line }) => line.opens],
  'space below': [-0.4, ({ head, index }) => head[index + 1]?.opens ?? false],
  capitals: [-0.4, ({ line: { text } }) => /\p{Lu}/u.test(text) && text === text.toUpperCase()],
  'small first': [-1.1, ({ line: { text } }) => /^[^\p{Lu}\p{Lo}\p{N}“"«„'‘¿¡]/u.test(text)],
};

function signAt({ head, index }: Candidate): number {
  const at = head.slice(index + 1).findIndex(isSignature);
  return at < 0 ? 1000 : at;
}

function endsPath({ line, head, index }: Candidate): boolean {
  const key = toLetters(line.text);
  return (
    key.length > 12 &&
    head.slice(Math.max(0, index - 12), index).some(({ text }) => {
      const path = toLetters(text);
      return path.length > key.length && path.endsWith(key);
    })
  );
}

function isOverLonger({ line, head, index }: Candidate): boolean {
  const later = head.slice(index + 1, index + 5);
  const next = later.find(isPlain);
  return Boolean(next && next.weight >= 50 && (next.weight > line.weight || isSentence(next.text)));
}

/** Right above its own caption, or above the same words and a credit, stands a picture’s description. */
function isDescription({ line, head, index }: Candidate): boolean {
  const [next, afterNext] = head.slice(index + 1, index + 3);
  if (next === undefined) return false;
  if (!toLetters(next.text).startsWith(toLetters(line.text).slice(0, 25))) return false;
  return next.role === 'caption' || afterNext?.role === 'caption' || isSentence(line.text);
}

function isBodyText({ role, weight }: ReadLine): boolean {
  return role === 'paragraph' && weight > 90;
}

/** Of two lines that could be it, the first is the headline, and the second the standfirst. */
function isUnderHeadline({ head, index, story }: Candidate): boolean {
  const before = head.slice(Math.max(0, index - 4), index).findLast(isPlain);
  if (before?.role !== 'short' || before.weight < 30 || before.weight > 160) return false;
  return !isSentence(before.text) && !readNames(before.text) && measureShare(before.text, story) >= 0.4;
}

/** How many short lines follow each other there: a menu, a list of headlines. */
function countRow(head: ReadLine[], index: number, step: 1 | -1): number {
  let count = 0;
  for (let at = index + step; head[at]?.role === 'short' && !isSentence(head[at]?.text ?? ''); at += step)
    count += 1;
  return count;
}

/** Under “Read more” stand the headlines of others. */
function isRecommended({ head, index }: Candidate): boolean {
  const before = head
    .slice(Math.max(0, index - 8), index)
    .findLast(({ role }) => role !== 'short' && role !== 'date');
  return before?.kinds.includes('recommended') ?? false;
}
