import { LEXICONS } from '../lexicon/lexicon.ts';
import { listAnds } from './name-lists.ts';

const AND = new Map(LEXICONS.map(({ language, and }) => [language, listAnds(and)]));

/** List what stands between two names in a language. */
export function andsOf(language: string): string[] {
  return AND.get(language) ?? ['and', '&'];
}

/** Each of several people may have what they are behind the name. */
export function hasAnd(text: string, language: string): boolean {
  return text.split(' ').some((word) => andsOf(language).includes(word));
}

/** Take the word between two names off a line that begins with it. */
export function dropAnd(line: string, language = 'en'): string {
  const [word = '', ...names] = line.split(' ');
  return names.length > 0 && (isAnd(word, language) || word === '&') ? names.join(' ') : line;
}

/** Cut the word between two names off a line that ends with it, as in `Ann Tide and`. */
export function cutAnd(line: string, language = 'en'): string {
  const at = line.lastIndexOf(' ');
  return at >= 0 && isAnd(line.slice(at + 1), language) ? line.slice(0, at) : line;
}

/** Tell whether a line is nothing but the word between two names. */
export function isAnd(line: string, language = 'en'): boolean {
  const word = line.trim().toLowerCase();
  return /^[,/|·•&–-]$/u.test(word) || andsOf(language).includes(word);
}
