import { isPictureWord } from '../bylines/makers.ts';
import { toKey } from '../text-key.ts';
import type { ReadLine } from './meta.ts';

/** So many lines of a page may be its name. */
export const LOGO = 4;

/** So many lines at the end of a page tell who publishes it. */
const FOOTER = 60;

/** A shorter name may be any word. */
export const LEAST = 3;

/** Tell whose a page is: by its copyright lines, or by a name that stands alone at its top and within a line at its end. */
export function makeOwners(top: ReadLine[], text: ReadLine[]): (name: string) => boolean {
  const footer = text.slice(-FOOTER);
  const rights = [...top, ...text]
    .filter(({ role }) => role === 'copyright')
    .concat(footer.filter(saysRights))
    .map(({ text }) => ` ${toOwner(text)} `);
  const logos = new Set(listLogos(top));
  return (name) => {
    const key = toKey(name);
    if (key.length < LEAST) return false;
    const inRights = (owner: string) =>
      owner.includes(` ${key} `) && (key.includes(' ') || owner.startsWith(` ${key} `));
    const word = /[\p{sc=Han}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}]/u.test(key) ? key : ` ${key} `;
    const inFooter = ({ text, role, kinds }: ReadLine) =>
      role !== 'paragraph' &&
      !kinds.includes('recommended') &&
      text.length > name.length + MORE &&
      hasAsName(text, name) &&
      ` ${toKey(text)} `.includes(word);
    return rights.some(inRights) || (logos.has(key) && footer.some(inFooter));
  };
}

/** List what the first lines of a page say, where its house has its name; the section may stand behind it. */
export function listLogos(top: ReadLine[]): string[] {
  return top
    .slice(0, LOGO)
    .flatMap(({ text }) => text.split(/\s*[>›»]\s*/u).map((part) => toKey(part.replace(LOGO_WORD, ''))));
}

/** Within a line a name keeps its capital; in small letters it is a word: `Articles`, `all our articles`. */
function hasAsName(text: string, name: string): boolean {
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return true;
  return text.includes(name) || text.includes(name.toUpperCase());
}

/** What the picture of a name is: `Saltmere Post logo`. */
const LOGO_WORD =
  /^(?:logo(?:tipo|typ)?|logotip)\s(?:(?:of|von|de|da|do|di|van)\s)?(?=\S)|[\s,:–-]+(?:logo(?:s|typ[eo]?|tipo|tipas|tips|tyyppi)?|лого(?:тип)?|λογότυπο|לוגו|شعار|logosu)$/iu;

/** So many letters more say what a house is or where. */
const MORE = 8;

/** Behind words that we do not know, the sign alone says whose a page is. */
const RIGHTS = /[\p{L}\p{Nd}]\s?©\s?\p{L}|©\s?\p{Nd}{4}/u;

/** Tell whether a line that seemed a caption says whose a page is, and not whose a picture is. */
function saysRights({ role, text }: ReadLine): boolean {
  return role === 'caption' && RIGHTS.test(text) && !text.split(/[\s:.()]+/u).some(isPictureWord);
}

/** What stands before the name of the owner in a copyright line. */
const SIGN = /^.*?(?:©|\(c\)|copyright)(?:[\s\d.,–—-]|by(?!\p{L}))*/iu;

function toOwner(text: string): string {
  return toKey(text.replace(SIGN, ''));
}
