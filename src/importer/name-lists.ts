import { isHouse, isNewsroom, saysRole } from './byline-words.ts';
import { monthsOf } from './dates/months.ts';
import { LEXICONS } from './lexicon.ts';
import { listPhrases } from './lexicon-shape.ts';
import { isCased, isName, isParticle } from './name-shapes.ts';
import { isPlaceName } from './place-names.ts';

/** What parts names from the date, the place, the desk or another’s work in the same line. */
const END =
  /\s[-–—]+\s|\s*[|｜丨•⋅∙●►▪¦]|\s?·\s?(?!\p{Lo})|\s·\s|\t|[;；]|,?\s(?:[Oo]n|at|am|um|vom|le|el|il|em|op|den|på|dnia|dne)\s(?=.*\d)|\p{Nd}|@|\.?\s[\p{L}&]+\s?[:：]|,?\s(?:photo|foto|photograph|fotograf|illustration|video|kuva|bilder|фото|Photo|Foto|Photograph|Fotograf|Illustration|Video|Kuva|Bilder|Фото)\p{L}*(?!\p{L})|\s*(?:Last\s)?(?:[Uu]pdated|Published|Posted|Veröffentlicht|Erstellt|Aktualisiert|Publié|Publicado|Actualizado|Pubblicato|Aggiornato)\b/u;

/** What stands between a name and the place or the paper for which its bearer writes. */
const BESIDE =
  'for / For / FOR / in / at / from / to / aus / bei / à / au / en / em / para / PARA / pour / POUR / für / FÜR / voor / för / dla / для / из / із / w / u / в / у / iz / z / per / i / fra / från / til / till / reports / reporting';

const AND = new Map(LEXICONS.map(({ language, and }) => [language, listAnds(and)]));

/** List what stands between two names in a language. */
export function listAnds(and: string | undefined): string[] {
  return [...listPhrases(and), 'and', '&'].map((word) => word.trim()).filter((word) => /^[\p{L}\p{M}&]+$/u.test(word));
}

/** List the names in a text that begins with one, up to what is no name any more. */
export function listNames(text: string, language: string): string[] {
  const ands = AND.get(language) ?? ['and', '&'];
  const parts = partNames(cutAtEnd(dropNotes(text, ands), language), ands);
  const names: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const part = cutBeside(parts[index] ?? '', ands);
    const sign = parts[index - 1];
    if (isSkipped(part, sign, names.length)) continue;
    const name = cutRole(cutStop(part));
    if (!isName(name) || (names.length > 0 && isOther(name, sign, names[0]))) break;
    names.push(name);
  }
  return names;
}

/** Behind a name may stand what its bearer is, before it too: the name is the first words up to a family name, or the last. */
export function cutRole(text: string): string {
  if (!saysRole(text) || text.includes(',')) return text;
  const words = text.split(' ');
  const behind = words.slice(words.findLastIndex(saysRole) + 1);
  if (behind.length >= 2 && behind.length <= 4 && isName(behind.join(' '))) return behind.join(' ');
  let count = 2;
  while (isParticle(words[count - 1] ?? '') && count < 5) count += 1;
  return words.findIndex(saysRole) < count ? text : words.slice(0, count).join(' ');
}

/** Notes in brackets, addresses and accounts stand between names too. */
function dropNotes(text: string, ands: string[]): string {
  const next = new RegExp(`(?<=\\S)\\s?\\S*@\\S+(?=\\s*(?:[,;/]|(?:${ands.join('|')})\\s))`, 'giu');
  return text
    .replace(/\s?[(（[［][^)）\]］]*(?:[)）\]］]|$)/gu, ', ')
    .replace(/(?<=\p{L}{2})@\w+(?![\w.-]*\.\p{L})/gu, ' @')
    .replace(next, '');
}

/** The month of a date stands before its day or its year. */
function cutAtEnd(text: string, language: string): string {
  const at = END.exec(text)?.index ?? text.length;
  const line = text.slice(0, at).replace(/\s\S*@?$/u, (word) => (text.charAt(at) === '@' ? '' : word));
  if (!/\p{Nd}/u.test(text.charAt(at))) return line;
  return line.replace(new RegExp(`[\\s,]+(?:${monthsOf(language).pattern}|${monthsOf('en').pattern})\\.?\\s*$`, 'iu'), '');
}

/** Part a text at commas, strokes and words between names; the signs stand between the parts. */
function partNames(text: string, ands: string[]): string[] {
  const isCapital = text === text.toUpperCase();
  const words = ands.filter((word) => word.length > 1 || word === '&').flatMap((word) => [word, word.toUpperCase()]);
  const short = ands.filter((word) => word.length === 1 && word !== '&').map((word) => (isCapital ? word.toUpperCase() : word));
  const and = [...words, 'And', ...short].join('|');
  return text
    .replace(new RegExp(`,?\\s(?:${and})\\s(?:(?:by|von|par|por|di|da|door|av|af)\\s)?`, 'gu'), '\u0000')
    .replace(/(?<=\p{L}{2,}\s\p{L}{2,})\s(?:و|ו)(?=\p{L}{2,}\s\p{L}{2,})/gu, '\u0000')
    .split(/(\s?,\s*|、|،\s*|，|／|\s?\/\s?|\u0000)/u);
}

/** The place from which a correspondent writes may stand between two names, a degree or the agency too. */
function isSkipped(part: string, sign: string | undefined, found: number): boolean {
  const plain = part.trim();
  if (plain === '') return true;
  if (found === 0) return /^(?:à|a|en|in|aus|au|i|u|w|в)\s\p{Lu}\S*$/u.test(plain);
  return (sign?.trim() === ',' && isCased(plain) && !plain.includes(' ')) || isPlaceName(plain);
}

/** Papers and newsrooms follow those who write for them; so do houses whose names are of capitals among names that are not. */
function isOther(name: string, sign: string | undefined, first = ''): boolean {
  const isShort = sign?.includes('/') === true && isCased(name) && !name.includes(' ');
  const isSigned = /(?<!\p{L})\p{Lu}{3,}/u.test(name) && !/(?<!\p{L})\p{Lu}{3,}/u.test(first);
  return isShort || isSigned || isHouse(name) || isNewsroom(name);
}

function cutBeside(part: string, ands: string[]): string {
  const words = listPhrases(BESIDE).filter((word) => !ands.includes(word));
  return part.replace(new RegExp(`(?<=\\p{L})\\s(?:${words.join('|')})\\s\\p{Lu}.*$`, 'u'), '').trim();
}

function cutStop(part: string): string {
  const name = part.trim();
  return /(?:^|[\s.])\p{L}{1,2}\.$/u.test(name) ? name : name.replace(/[,.;:]+$/u, '');
}
