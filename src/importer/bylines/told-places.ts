/** Small words before a place that stand before nobody, in their languages. */
const AT =
  /(?<!\p{L})(?:at|in|im|am|à|au|em|no|na|nel|nella|al|allo|aus|uit|fra|från|på|w|we|v|u|в|во|у|на)\s$/u;

/** In other languages these words stand between two names. */
const AT_OF: { word: RegExp; languages: ReadonlySet<string> }[] = [
  { word: /(?<!\p{L})en\s$/u, languages: new Set(['es', 'fr', 'ca', 'gl']) },
  { word: /(?<!\p{L})ve\s$/u, languages: new Set(['cs', 'sk']) },
  { word: /(?<!\p{L})i\s$/u, languages: new Set(['sv', 'nb', 'nn', 'no', 'da']) },
];

/** So many letters before a place hold the word. */
const LONGEST = 6;

/** Tell whether a text speaks of a place by this name: a word that stands before places leads to it. */
export function isToldAsPlace(text: string, name: string, language = 'en'): boolean {
  const at = text.indexOf(name);
  if (at <= 0 || /\p{L}/u.test(text.charAt(at + name.length))) return false;
  const before = text.slice(Math.max(0, at - LONGEST), at);
  return AT.test(before) || AT_OF.some(({ word, languages }) => languages.has(language) && word.test(before));
}
