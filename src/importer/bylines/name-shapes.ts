import { saysRole } from './byline-words.ts';

/** Small words inside names. */
const PARTICLES =
  /^(?:de['’]?|da|do|dos|das|du|des|del|dela|della|delle|dalla|dei|di|der|den|van|von|v\.|vom|vander|zu|zum|zur|ter|ten|te|tot|thoe|op|af|av|la|las|le|lo|los|el|al|as|ul|ur|bin|binti|binte|bint|bte|bt|ibn|ben|abu|y|e|i|ould|ap|ab|ferch|mac|nic|st|ua|uí|ní|uit|het|['’]t)$/u;

/** A word of a name: capitals begin it, or what is written together with them, as in `dell’Orto`, `al-Sahil`. */
const WORD = /^(?:(?:d|l|dell|dall|degl|dagl)['’]|(?:al|el|ul|ur|as|ash|ad|az|ar|an)-)?\p{Lu}/u;

/** Two small words before a family name: `in ’t`, `von und zu`. */
const FIRST_OF_TWO = /\s(?:in(?=\s(?:['’]t|de[nr])\s)|und(?=\szu\s))/u;

/** What friends call somebody: `Ann “Tilly” Tide`. */
const NICKNAME = /(?<=\p{L}\s)["“”„«'‘]\p{Lu}[\p{L}-]+["“”»'’](?=\s\p{Lu})/u;

/** A long word with a full stop behind it is a label, and no short form of a name or a title. */
const LABEL = /^\p{L}{8,}\.\s/u;

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
  if (text.length < 2 || text.length > 48 || saysRole(text) || LABEL.test(text)) return false;
  const words = text.replace(NICKNAME, 'Nick').replace(FIRST_OF_TWO, '').split(/\s/);
  if (!/^[\p{L}\p{M}.'’‘`\u200C\s·・-]+$/u.test(words.filter((word) => !isParticle(word)).join(' ')))
    return false;
  if (!isCased(text)) return words.length <= 5 && text.length <= 30;
  return (
    words.length <= 6 &&
    words.every((word) => WORD.test(word) || isParticle(word)) &&
    !isParticle(words.at(-1) ?? '')
  );
}
