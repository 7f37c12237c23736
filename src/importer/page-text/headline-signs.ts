import { readNames } from '../bylines/bylines.ts';
import { readUncased } from '../bylines/uncased.ts';
import { opensFurniture } from '../furniture.ts';
import { BREAKING, LIVE, OPENS_WITH_FILM } from '../lexicon/labels.ts';
import { isSentence } from '../lines.ts';
import type { Candidate, Paragraph, Sign } from './headline-candidate.ts';
import { isSignature } from './meta.ts';
import { countWords, toLetters } from './words.ts';

/** How the line itself looks. */
const FORM_SIGNS: Record<string, Sign> = {
  tiny: [-2.1, ({ line: { weight } }) => weight < 12],
  brief: [1.1, ({ line: { weight } }) => weight >= 20 && weight < 30],
  full: [1.2, ({ line: { weight } }) => weight >= 30 && weight < 110],
  long: [-2.6, ({ line: { weight } }) => weight >= 140 && weight < 170],
  'very long': [-3.8, ({ line: { weight } }) => weight >= 170],
  words: [2.6, ({ line }) => Math.min(8, countWords(line.text)) / 8],
  stop: [-2.2, ({ line: { text } }) => /[.。।،,;:：]["”»“’')]*$/u.test(text)],
  colon: [-1.9, ({ line: { text } }) => /[:：]$/u.test(text)],
  paragraph: [-2.1, ({ line }) => line.role === 'paragraph' && !ASKING.test(line.text)],
  'two parts': [0.7, ({ line }) => /\p{L}["”»“]?\s?[:：]\s?\S/u.test(line.text)],
  list: [-2.6, ({ line }) => /(?:[,،、;·•].*){3}/u.test(line.text)],
  separators: [-1.8, ({ line }) => SEPARATORS.test(line.text)],
  name: [-2.1, (one) => isPeople(one.line.text, one.page.language) || isUncasedOverDate(one)],
  gaps: [-3.8, ({ line }) => /[^\s:：]\s{2,}\S/u.test(line.text)],
  address: [-1.4, ({ line }) => /\w_\w|\.(?:jpe?g|png|gif|svg|webp)\b|https?:|www\.|@\w/u.test(line.text)],
  glued: [-0.7, ({ line }) => /\p{Ll}\p{Lu}/u.test(line.text)],
  row: [-1.9, ({ line: { text } }) => ROW.test(text)],
  furniture: [
    -4,
    ({ line: { text } }) => opensFurniture(text) && !LIVE.test(text) && !OPENS_WITH_FILM.test(text),
  ],
  breaking: [-1.2, ({ line: { text }, repeats }) => repeats === 0 && BREAKING.test(text)],
  capitals: [-0.6, ({ line: { text } }) => /\p{Lu}/u.test(text) && text === text.toUpperCase()],
  'small first': [-0.9, ({ line: { text } }) => /^[^\p{Lu}\p{Lo}\p{N}“"«„'‘¿¡([#]/u.test(text)],
};

/** The names of sections lose the space between them: `HarboursLampsKeepers`. Names as `YouTube` have fewer letters there. */
const ROW = /\p{Ll}{3}\p{Lu}.*\p{Ll}{3}\p{Lu}/u;

/** A question or a call, in any script. */
const ASKING = /[?!؟？！;][”’"'»)\]“‘」』）】]*$/u;

/** Signs between the sections of a path; a French quotation keeps a space before its last sign. */
const SEPARATORS = /\s[|>›•]\s|\S\|\S|^[^«]*\s»\s|\/.*\//u;

/** In scripts without capitals, the house and a name, or a name alone, stand right above the date. */
function isUncasedOverDate({ line, index, page }: Candidate): boolean {
  return page.lines[index + 1]?.date !== undefined && readUncased(line.text, page.language) !== undefined;
}

/** Nouns have capitals in German, and these words stand between two of a name only behind another small one. */
const GENITIVE = /\p{L}(?<!\s(?:von|van|vor|auf|zu|in))\s(?:der|des)\s/u;

/** Tell whether a line is no more than the full names of people. */
export function isPeople(text: string, language: string | undefined): boolean {
  if (language === 'de' && GENITIVE.test(text)) return false;
  return readNames(text, language)?.every((name) => /\p{L}\s\p{L}/u.test(name)) ?? false;
}

/** What the line has in common with the story, and where it is said again. */
const WORD_SIGNS: Record<string, Sign> = {
  foreign: [-1.1, (one) => measureStory(one, 1) < 0.15],
  'words that come again': [1.1, (one) => measureStory(one, 2)],
  'words of the story': [
    2,
    ({ stems, page }) =>
      Math.min(
        6,
        count(stems, (stem) => page.story.has(stem)),
      ) / 6,
  ],
  'words of the lead': [1.6, ({ stems, below }) => Math.min(5, countSaid(stems, below.slice(0, 2))) / 5],
  'words said above': [-1.6, ({ stems, above }) => countSaid(stems, above) / Math.max(2, stems.length)],
  'said again': [0.5, ({ repeats }) => Math.min(repeats, 2)],
  'said in the text': [
    -0.3,
    ({ line, index, page }) =>
      page.lines.slice(index + 4, page.region.end).some(({ text }) => text === line.text),
  ],
  'said right above': [0.2, ({ line, index, page }) => page.lines[index - 1]?.text === line.text],
  'ends a path': [3.6, (one) => endsPath(one)],
  description: [-1.5, (one) => isDescription(one)],
};

/** What the line says for itself or against itself. */
export const LINE_SIGNS: Record<string, Sign> = { ...FORM_SIGNS, ...WORD_SIGNS };

/** Which share of the words of a line so many paragraphs of the story have; half where there is too little to tell. */
function measureStory({ stems, page: { story } }: Candidate, least: number): number {
  if (stems.length < 2 || story.size < 30) return 0.5;
  return count(stems, (stem) => (story.get(stem) ?? 0) >= least) / stems.length;
}

function countSaid(stems: string[], paragraphs: Paragraph[]): number {
  return count(stems, (stem) => paragraphs.some((paragraph) => paragraph.stems.has(stem)));
}

function count<One>(list: One[], is: (one: One) => boolean): number {
  return list.filter(is).length;
}

/** A path of sections ends with the headline; a name, a line that says when, or a caption with its maker is no path. */
function endsPath({ line, index, page }: Candidate): boolean {
  const key = toLetters(line.text);
  if (key.length <= 12 || countWords(line.text) < 3) return false;
  return page.lines.slice(Math.max(0, index - 12), index).some((before) => {
    const path = toLetters(before.text);
    return (
      !isSignature(before) && before.role !== 'caption' && path.length > key.length && path.endsWith(key)
    );
  });
}

/** Right above its own caption, or above the same words and a credit, stands a picture’s description. */
function isDescription({ line, index, page }: Candidate): boolean {
  const [next, afterNext] = page.lines.slice(index + 1, index + 3);
  if (next === undefined) return false;
  if (!toLetters(next.text).startsWith(toLetters(line.text).slice(0, 25))) return false;
  return next.role === 'caption' || afterNext?.role === 'caption' || isSentence(line.text);
}
