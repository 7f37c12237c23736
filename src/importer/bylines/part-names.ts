import { andsOf } from './ands.ts';
import { dropLabel } from './byline-labels.ts';
import { IBERIAN, JOINED, joinFamilyNames } from './family-names.ts';

/** Take the words before the names of authors off a text, and part the names, whatever they look like. */
export function partNames(text: string, language = 'en'): string[] {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const tongues = [...new Set([language, 'en'])];
  const said = dropLabel(plain, tongues);
  const rest = IBERIAN.has(language) ? joinFamilyNames(said) : said;
  const ands = tongues.flatMap(andsOf).filter((word) => /^\p{L}+$/u.test(word));
  const between = new RegExp(`\\s*(?:[,;•|、，]|\\s(?:${ands.join('|')}|&)\\s)\\s*`, 'iu');
  return rest
    .split(between)
    .filter(Boolean)
    .map((name) => name.replaceAll(JOINED, ' '));
}
