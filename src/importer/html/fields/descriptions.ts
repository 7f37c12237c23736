import type { Block } from '../../draft.ts';
import { toText } from '../../to-text.ts';
import { isLike } from './claims.ts';
import { toKey } from '../../text-key.ts';

/** Descriptions are cut where they are too long for a search engine. */
export const CUT = /\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/** Tell whether a line says what a description does, also where that is cut. */
export function isSaidBy(text: string, description: string): boolean {
  const key = toKey(description.replace(CUT, ''));
  return (
    isLike(text, description) || (CUT.test(description) && key.length > 40 && toKey(text).startsWith(key))
  );
}

/** Tell whether a text says the headline; one of few words may be said in a sentence by chance. */
export function holdsHeadline(text: string, headline: string): boolean {
  const [key, whole] = [toKey(headline), toKey(text)];
  return key !== '' && whole.includes(key) && (key.length >= 25 || key.length * 2 >= whole.length);
}

/** Tell whether the beginning of the text says a line: a description that it says is no standfirst. */
export function isInText(value: string, blocks: Block[]): boolean {
  const key = toKey(value).slice(0, 80);
  return blocks.slice(0, 6).some((block) => toKey(toText(block)).includes(key));
}

/** Tell whether a line is a piece of a longer block, and so of the text; one that is a whole block may be printed there. */
export function isPartOfText(value: string, blocks: Block[]): boolean {
  const key = toKey(value);
  return blocks.slice(0, 6).some((block) => {
    const text = toKey(toText(block));
    return text.includes(key) && text.length > key.length * 1.2;
  });
}
