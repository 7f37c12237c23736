import { isCased, isName } from '../bylines/name-shapes.ts';
import { isSentence } from '../lines.ts';
import type { ReadLine } from './meta.ts';
import { countWords, toLetters } from './words.ts';

/** A longer line is no quote set apart. */
const LONGEST_QUOTE = 240;

/** A line of fewer letters, or of fewer words and not so many letters, names a thing that a paragraph names too. */
const LEAST = { letters: 20, words: 5, lettersOfFew: 32 };

/** So many letters more, at least, has the paragraph that a quote is taken from. */
const MORE = 15;

/** So many lines away may that paragraph stand. */
const REACH = 24;

/** A longer paragraph is no paragraph, and to look through it for every line beside it takes too long. */
const LONGEST_SOURCE = 4000;

/** A longer line names nobody. */
const LONGEST_SPEAKER = 80;

/** Find the sentences that a page sets apart to draw the eye, and who says them: its paragraphs say the same. */
export function findPulled(lines: ReadLine[]): Set<ReadLine> {
  const letters = lines.map(({ text, role }) =>
    isWords(role) ? toLetters(text.slice(0, LONGEST_SOURCE)) : '',
  );
  const pulled = new Set<ReadLine>();
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    // A text does not begin with a quote of itself.
    if (index === 0 || !isTaken(index, lines, letters)) return;
    pulled.add(line);
    if (next && isSpeaker(next)) pulled.add(next);
  });
  return pulled;
}

function isWords(role: ReadLine['role']): boolean {
  return role === 'paragraph' || role === 'short';
}

/** A heading may quote what stands under it; what stands above it, or is a sentence, is said twice. */
function isTaken(index: number, lines: ReadLine[], letters: string[]): boolean {
  const [line, own = ''] = [lines[index], letters[index]];
  if (!line || !isQuote(line, own)) return false;
  const holds = (at: number): boolean => {
    const source = lines[at]?.role === 'paragraph' ? (letters[at] ?? '') : '';
    return source.length >= own.length + MORE && source.includes(own) && !isBegun(index, at, source, own);
  };
  const before = Array.from({ length: Math.min(REACH, index) }, (_none, back) => index - 1 - back);
  if (before.some(holds)) return true;
  const mayHead = !isSentence(line.text) && isOverText(lines.slice(index + 1, index + 1 + BOXED));
  const after = Array.from({ length: REACH }, (_none, on) => index + 1 + on);
  return !mayHead && after.some(holds);
}

/** So many lines of a box may stand between a heading and its text. */
const BOXED = 3;

function isOverText(under: ReadLine[]): boolean {
  const next = under.find(({ role }) => role !== 'other article' && role !== 'furniture');
  return next?.role === 'paragraph';
}

function isQuote({ text, weight }: ReadLine, { length }: string): boolean {
  if (weight > LONGEST_QUOTE || length < LEAST.letters) return false;
  return length >= LEAST.lettersOfFew || countWords(text) >= LEAST.words;
}

/** The description of a picture may begin as the caption right under it does. */
function isBegun(index: number, at: number, source: string, own: string): boolean {
  return at === index + 1 && source.startsWith(own);
}

/** Who says it: a name with what they are, behind a dash or alone. */
function isSpeaker({ role, text, weight }: ReadLine): boolean {
  if ((role !== 'short' && role !== 'byline') || weight > LONGEST_SPEAKER || isSentence(text)) return false;
  const [name = ''] = text.replace(/^[—–-]\s*/u, '').split(/,\s|\s[–—|]\s|\s?[(（]/u, 1);
  return isCased(name) && isName(name) && name.includes(' ');
}
