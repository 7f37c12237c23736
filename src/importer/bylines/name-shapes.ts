import { saysRole } from './byline-words.ts';

/** Small words inside names. */
const PARTICLES =
  /^(?:de|da|do|dos|das|du|des|del|dela|della|di|der|den|van|von|vom|vander|zu|zum|zur|ter|ten|te|tot|thoe|op|af|av|la|le|lo|el|al|as|bin|binti|bint|ibn|ben|abu|y|e|i|ould|mac|st|ua|ní|uit|['’]t)$/u;

/** Tell whether a word is a small one that names have inside. */
export function isParticle(word: string): boolean {
  return PARTICLES.test(word);
}

/** Tell whether a text is in a script that tells names by capitals; Georgian has small letters and sets no capitals. */
export function isCased(text: string): boolean {
  return /(?!\p{sc=Geor})[\p{Lu}\p{Ll}]/u.test(text);
}

/** Tell whether a text may be the name of a person by its letters, its length and its capitals. */
export function isName(text: string): boolean {
  if (text.length < 2 || text.length > 48 || saysRole(text)) return false;
  if (!/^[\p{L}\p{M}.'’‘`\u200C\s·・-]+$/u.test(text)) return false;
  const words = text.split(/\s/);
  if (!isCased(text)) return words.length <= 5 && text.length <= 30;
  return (
    words.length <= 6 &&
    words.every((word) => /^\p{Lu}|^[dl]['’]\p{Lu}/u.test(word) || isParticle(word)) &&
    !isParticle(words.at(-1) ?? '')
  );
}
