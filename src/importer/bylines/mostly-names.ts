import { saysRole } from './byline-words.ts';

/** `Ann Tide in Saltmere and Bob Quay` */
const FROM = /\s(?:in|from|à|aus|en|em|i|fra|från)\s\p{Lu}[\p{L}-]+(?=\s\p{Ll}{1,3}\s\p{Lu}|$)/gu;

/** Tell whether names are most of what a line says; what they are may stand behind them. */
export function isMostOf(names: string[], text: string): boolean {
  const count = (words: string) => words.replace(/\P{L}/gu, '').length;
  const [, said = ''] = text.split(/,\s|\s[|–—-]\s/u);
  const [piece = ''] = text.replace(FROM, '').split(/\s?[|•·\d]|\s[/–—-]\s|,\s(?=\p{Lu}{2,}(?!\p{L}))/u);
  const found = count(names.join(''));
  const isTitle = /^\p{Ll}+(?:\s\p{Ll}+){0,3}$/u.test(said) && found >= count(text) * 0.33;
  return (
    saysRole(said) ||
    isTitle ||
    (names.length > 1 && saysRole(text)) ||
    (found >= count(text) * 0.33 && found >= count(piece) * 0.55)
  );
}
