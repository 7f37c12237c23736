import { weigh } from '../lines.ts';

/** The words of a text that say what it is about, cut so that their endings do not matter. */
export function listStems(text: string): string[] {
  const words =
    text
      .toLowerCase()
      .replace(UNSEEN, '')
      .match(/[\p{L}\p{M}\p{N}]{1,200}/gu) ?? [];
  return words.flatMap((word) => {
    if (SPACELESS.test(word)) return listPairs(word);
    const { least, most } = LENGTHS.find(({ script }) => script.test(word)) ?? { least: 4, most: 5 };
    return word.length >= least || /\p{N}{2}/u.test(word) ? [word.slice(0, most)] : [];
  });
}

/** Signs that nobody sees, where a word may break: some tools set one behind every letter. */
const UNSEEN = /[\u00AD\u200B\u2060\uFEFF]/g;

/** Scripts that set no space between words: any two letters are one. */
const SPACELESS = /[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u;

/** Scripts that write syllables or no vowels say in two or three letters what others say in five. */
const LENGTHS = [
  { script: /\p{sc=Hang}/u, least: 2, most: 2 },
  { script: /[\p{sc=Arab}\p{sc=Hebr}\p{sc=Ethi}]/u, least: 3, most: 5 },
];

/** How many words a text has; scripts that set no space between them need about six Latin letters for one. */
export function countWords(text: string): number {
  return SPACELESS.test(text) ? weigh(text) / 6 : text.split(/\s/).length;
}

function listPairs(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_none, index) => word.slice(index, index + 2));
}

/** Letters and digits alone, to compare what differs in signs and spaces. */
export function toLetters(text: string): string {
  return text.replace(/[^\p{L}\p{M}\p{N}]/gu, '').toLowerCase();
}

/** Tell whether two lines say the same, or one of them how the other begins. */
export function isSame(one: string, other: string): boolean {
  const [a, b] = [toLetters(one), toLetters(other)];
  return Boolean(
    a && b && (a === b || (a.length > 20 && b.startsWith(a)) || (b.length > 20 && a.startsWith(b))),
  );
}

/** Tell whether two lines begin with the same word of five letters or more. */
export function startAlike(one: string, other: string): boolean {
  const [word = ''] = /^\p{L}{5,}/u.exec(one) ?? [];
  return word !== '' && other.startsWith(`${word} `);
}

/** How many of the words of a line its story has as well, from 0 to 1; half where a line has too few to tell. */
export function measureShare(text: string, story: ReadonlySet<string>): number {
  const stems = [...new Set(listStems(text))];
  if (stems.length < 2 || story.size < 30) return 0.5;
  return stems.filter((stem) => story.has(stem)).length / stems.length;
}
