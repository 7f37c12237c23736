import { LEXICONS } from '../lexicon/lexicon.ts';
import { listPhrases } from '../lexicon/shape.ts';
import { toPlainDigits } from './digits.ts';

const UPDATED = new Map(LEXICONS.map(({ language, updated }) => [language, listLabels(updated)]));
const PUBLISHED = new Map(LEXICONS.map(({ language, published }) => [language, listLabels(published)]));

/** Tell whether the words around a date say that it is the day of the last change, in a language or in English. */
export function saysUpdated(text: string, language?: string): boolean {
  return isLabelled(text, UPDATED, language);
}

/** Tell whether the words around a date say that it is the day of publication, in a language or in English. */
export function saysPublished(text: string, language?: string): boolean {
  return isLabelled(text, PUBLISHED, language);
}

/** Where a text speaks of its publication, and where of its last change; -1 where it does not. */
export function findLabels(text: string, language = 'en'): [published: number, updated: number] {
  const lowered = text.toLowerCase();
  // `date` in `updated` says nothing.
  const isWord = (place: number) => place >= 0 && !/\p{L}/u.test(lowered.charAt(place - 1));
  const find = (labels: Map<string, string[]>) => {
    const places = [...(labels.get(language) ?? []), ...(labels.get('en') ?? [])].map((label) =>
      lowered.indexOf(label),
    );
    return Math.min(...places.filter(isWord));
  };
  return [PUBLISHED, UPDATED].map((labels) => {
    const place = find(labels);
    return place === Infinity ? -1 : place;
  }) as [number, number];
}

function isLabelled(text: string, labels: Map<string, string[]>, language = 'en'): boolean {
  const lowered = text.toLowerCase();
  return [...(labels.get(language) ?? []), ...(labels.get('en') ?? [])].some((label) =>
    lowered.includes(label),
  );
}

/** The text around a date comes without the signs that nobody sees. */
function listLabels(phrases: string | undefined): string[] {
  return listPhrases(phrases).map(toPlainDigits);
}
