import { LEXICONS } from './lexicon/lexicon.ts';
import { listPhrases } from './lexicon/shape.ts';

/** Scripts that tell the language, or between which languages its words decide. */
const SCRIPTS: { pattern: RegExp; languages: string[] }[] = [
  { pattern: /[\p{scx=Hira}\p{scx=Kana}]/gu, languages: ['ja'] },
  { pattern: /\p{sc=Hang}/gu, languages: ['ko'] },
  { pattern: /\p{sc=Han}/gu, languages: ['zh'] },
  { pattern: /\p{sc=Arab}/gu, languages: ['ar', 'fa', 'ur'] },
  { pattern: /\p{sc=Hebr}/gu, languages: ['he'] },
  { pattern: /\p{sc=Grek}/gu, languages: ['el'] },
  { pattern: /\p{sc=Armn}/gu, languages: ['hy'] },
  { pattern: /\p{sc=Geor}/gu, languages: ['ka'] },
  { pattern: /\p{sc=Deva}/gu, languages: ['hi', 'mr', 'ne'] },
  { pattern: /\p{sc=Beng}/gu, languages: ['bn'] },
  { pattern: /\p{sc=Taml}/gu, languages: ['ta'] },
  { pattern: /\p{sc=Telu}/gu, languages: ['te'] },
  { pattern: /\p{sc=Gujr}/gu, languages: ['gu'] },
  { pattern: /\p{sc=Guru}/gu, languages: ['pa'] },
  { pattern: /\p{sc=Mlym}/gu, languages: ['ml'] },
  { pattern: /\p{sc=Thai}/gu, languages: ['th'] },
  { pattern: /\p{sc=Ethi}/gu, languages: ['am'] },
  { pattern: /\p{sc=Khmr}/gu, languages: ['km'] },
  { pattern: /\p{sc=Laoo}/gu, languages: ['lo'] },
  { pattern: /\p{sc=Mymr}/gu, languages: ['my'] },
  { pattern: /\p{sc=Sinh}/gu, languages: ['si'] },
  { pattern: /\p{sc=Knda}/gu, languages: ['kn'] },
  { pattern: /\p{sc=Cyrl}/gu, languages: ['ru', 'uk', 'be', 'bg', 'sr', 'mk', 'kk', 'ky', 'uz', 'tg', 'mn'] },
];

/** ASCII and the letters of European languages, which none of these scripts has. */
const LATIN_LETTERS = /[\u0000-\u024F]+/g;

/** Enough of a text to tell its language. */
const SAMPLE = 20_000;

/** Languages that are written in Latin letters too. */
const TWO_SCRIPTS = new Set(['sr', 'uz']);

/** The languages of which a word is one of the commonest. */
const COMMON = Map.groupBy(
  LEXICONS.flatMap(({ language, common }) =>
    [...new Set(listPhrases(common))].map((word) => ({ language, word })),
  ),
  ({ word }) => word,
);
const SPACED = LEXICONS.filter(({ common }) => common).map(({ language }) => language);
const IN_SCRIPTS = new Set(SCRIPTS.flatMap(({ languages }) => languages));
const LATIN = SPACED.filter((language) => !IN_SCRIPTS.has(language) || TWO_SCRIPTS.has(language));

/** Tell the language of a text by its script and its commonest words; nothing where these leave doubt. */
export function findLanguage(text: string): string | undefined {
  const sample = text.slice(0, SAMPLE);
  const unlatin = sample.replace(LATIN_LETTERS, '');
  const script = SCRIPTS.find(({ languages, pattern }) => {
    const letters = count(unlatin, pattern);
    // A Japanese text may be three quarters Chinese characters, a Korean one never.
    return letters > 0 && letters > count(sample, /\p{L}/gu) * (languages[0] === 'ja' ? 0.12 : 0.4);
  });
  if (!script) return findByWords(sample, LATIN);
  return script.languages.length === 1 ? script.languages[0] : findByWords(sample, script.languages);
}

function findByWords(text: string, languages: string[]): string | undefined {
  const words = text.toLowerCase().match(/[\p{L}\p{M}\u200C]+/gu) ?? [];
  const scores = new Map(languages.map((language) => [language, 0]));
  for (const { language } of words.flatMap((word) => COMMON.get(word) ?? []))
    if (scores.has(language)) scores.set(language, (scores.get(language) ?? 0) + 1);
  const [best, second] = [...scores]
    .map(([language, score]) => ({ language, score }))
    .sort((a, b) => b.score - a.score);
  if (!best || best.score < 4 || best.score < words.length * 0.06) return undefined;
  return best.score > (second?.score ?? 0) ? best.language : undefined;
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}
