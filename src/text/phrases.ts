import type { Kind } from '../schema/article.ts';
import { ar } from './phrases/ar.ts';
import { en, type Phrases } from './phrases/en.ts';
import { fr } from './phrases/fr.ts';
import { he } from './phrases/he.ts';

export type { Phrases };

const BY_LANGUAGE: Record<string, Phrases> = { en, fr, ar, he };

/** The words of the interface in a language (BCP 47), or in English where that language has none. */
export function phrasesOf(language: string): Phrases {
  return BY_LANGUAGE[language.split('-')[0] ?? ''] ?? en;
}

/** The words of the interface in every language that has them, by its code. */
export function listPhrases(): [string, Phrases][] {
  return Object.entries(BY_LANGUAGE);
}

/** Put values into a phrase: `fill('Page {number}', { number: 2 })` gives `Page 2`. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** The name of an article's kind for readers. */
export function formatKind(kind: Kind, phrases: Phrases): string {
  switch (kind) {
    case 'news':
      return phrases.kindNews;
    case 'analysis':
      return phrases.kindAnalysis;
    case 'opinion':
      return phrases.kindOpinion;
    case 'explainer':
      return phrases.kindExplainer;
    case 'interview':
      return phrases.kindInterview;
    case 'live report':
      return phrases.kindLiveReport;
  }
}
