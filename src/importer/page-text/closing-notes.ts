import { isBio, isRequest } from '../bylines/author-notes.ts';
import { isSentence } from '../lines.ts';
import { tellHabits } from './habits.ts';
import { countLast } from './reach.ts';
import { UNPUNCTUATED, type ReadLine } from './meta.ts';

/** A longer line at the end may be a paragraph that lost its full stop. */
const LONGEST_LABEL = 140;

/** A longer paragraph says more than where to write. */
const LONGEST_ADDRESS = 320;

/** Part a text from the lines under its last paragraph: who its authors are, what readers are asked for, labels and buttons. */
export function cutNotes(lines: ReadLine[], authors: string[]): { body: ReadLine[]; after: ReadLine[] } {
  const last = lines.findLastIndex((line) => !isNoteAtEnd(line, authors));
  const text = last < 2 ? lines.length : last + 1;
  const end = text + countLast(lines.slice(text), tellHabits(lines));
  return { body: lines.slice(0, end), after: lines.slice(end) };
}

/** Newsrooms and authors end with where to write to them. */
function isAddress(text: string): boolean {
  return text.length <= LONGEST_ADDRESS && /[\w.+-]@[\w-]+\.\w/u.test(text);
}

function isNoteAtEnd({ text, role, weight }: ReadLine, authors: string[]): boolean {
  if (role === 'paragraph') return isBio(text, authors) || isRequest(text) || isAddress(text);
  if (role !== 'short' || isRequest(text)) return true;
  // The text may end with its agency, as in `(AFP)`.
  return weight < LONGEST_LABEL && !isSentence(text) && !/[)）】］]$/u.test(text) && !UNPUNCTUATED.test(text);
}
