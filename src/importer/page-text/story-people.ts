import type { ReadLine } from './meta.ts';

/** Those who wrote a story sign in brackets at its end. */
const SIGNED = /\s\([^()]{3,120}\)$/u;

/** The paragraphs of a text, without who signs at their ends. */
export function listStory(text: ReadLine[]): string[] {
  return text.filter(({ role }) => role === 'paragraph').map((line) => line.text.replace(SIGNED, ''));
}

/** Tell whether a story speaks of somebody. A person of the story is told of in full, or again and again; under the story, a line on its author opens with the name. */
export function isPersonOf(story: string[], name: string): boolean {
  const last = name.split(' ').at(-1) ?? name;
  const isBio = (paragraph: string, index: number) =>
    index > 1 && (paragraph.startsWith(name) || (index * 2 > story.length && opensWith(paragraph, name)));
  return (
    story.some((paragraph, index) => paragraph.includes(name) && !isBio(paragraph, index)) ||
    story.filter((paragraph) => hasWord(paragraph, last)).length >= 3
  );
}

/** Before the name may stand a dash, or a label and a title: `Author: Prof. Ann Tide`. */
function opensWith(paragraph: string, name: string): boolean {
  const before = paragraph.slice(0, Math.max(0, paragraph.slice(0, LONGEST_OPENING).indexOf(name)));
  return before !== '' && /^(?:[—–-]\s*|[^.:：]{1,20}[:：]\s?(?:\p{L}{1,6}\.\s?)*)$/u.test(before);
}

/** A name stands in so many letters where a line opens with it. */
const LONGEST_OPENING = 90;

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  return at >= 0 && !/\p{L}/u.test(`${text.charAt(at - 1)}${text.charAt(at + word.length)}`);
}
