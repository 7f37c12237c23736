import { cutChineseHouse, partChinese } from './chinese.ts';
import { areCapitals, cutPlace, isBehindAll, opensEditor } from './behind-names.ts';
import { IBERIAN, JOINED, joinFamilyNames } from './family-names.ts';
import { isHouse, isNewsroom, saysRole } from './byline-words.ts';
import { monthsOf } from '../dates/months.ts';
import { LEXICONS } from '../lexicon/lexicon.ts';
import { listPhrases } from '../lexicon/shape.ts';
import { isCased, isName, isParticle } from './name-shapes.ts';
import { isPlaceName } from '../place-names.ts';

/** What parts names from the date, the place, the desk or another’s work in the same line. */
const END =
  /\s[-–—]+\s|\sـ{1,3}\s|\s*[|｜丨•⋅∙●►▪¦]|\s?·\s?(?!\p{Lo})|\s·\s|\t|[;；](?!\s\p{Lu}\p{L}+\s\p{Lu}\p{L}+(?:[,;]|$))|,?\s(?:[Oo]n|at|am|um|vom|le|el|il|em|op|den|på|dnia|dne)\s(?=.*\d)|[\s　](?:写真|撮影|イラスト|図版|絵)[・:：=＝／/]|\p{Nd}|@|\.?\s[\p{L}&]+\s?[:：]|,?\s(?:photo|foto|photograph|fotograf|illustration|video|kuva|bilder|фото|Photo|Foto|Photograph|Fotograf|Illustration|Video|Kuva|Bilder|Фото)\p{L}*(?!\p{L})|,?\s(?:[Ee]dited|EDITED|[Rr]eviewed|[Ff]act[- ][Cc]hecked|[Pp]ublished|[Pp]osted|[Tt]ranslated|[Vv]erified|[Pp]roduced|[Bb]earbeitet|[Rr]edigiert|[Éé]dité|[Ee]ditado|[Rr]evisado|[Rr]evisto|[Rr]edigerad)\s(?:by|By|BY|von|par|por|av)(?!\p{L})|\s*(?:Last\s)?(?:[Uu]pdated|Published|Posted|Veröffentlicht|Erstellt|Aktualisiert|Publié|Publicado|Actualizado|Pubblicato|Aggiornato|UPDATED|PUBLISHED|POSTED|VERÖFFENTLICHT|AKTUALISIERT|PUBLIÉ|PUBLICADO|ACTUALIZADO|ATUALIZADO|PUBBLICATO|AGGIORNATO)\b/u;

/** What stands between a name and the place or the paper for which its bearer writes. */
const BESIDE =
  'for / For / FOR / of / of the / in / at / from / to / aus / bei / à / au / en / em / para / PARA / pour / POUR / für / FÜR / voor / för / dla / для / из / із / w / u / в / у / iz / z / per / i / fra / från / til / till / reports / reporting';

/** How one language parts its names, made once. */
interface Grammar {
  /** A word between two names, with what may announce the second. */
  and: RegExp;
  /** The same in a line of capitals. */
  capitalAnd: RegExp;
  /** A place or a paper behind a name, up to the end. */
  beside: RegExp;
  /** An address or an account before another name. */
  address: RegExp;
  /** A month at the end. */
  month: RegExp;
}

const GRAMMARS = new Map<string, Grammar>();

/** List what stands between two names in a language. */
export function listAnds(and: string | undefined): string[] {
  return [...listPhrases(and), 'and', '&']
    .map((word) => word.trim())
    .filter((word) => /^[\p{L}\p{M}&]+$/u.test(word));
}

/** List the names in a text that begins with one, up to what is no name any more. */
export function listNames(text: string, language: string): string[] {
  const grammar = GRAMMARS.get(language) ?? makeGrammar(language);
  GRAMMARS.set(language, grammar);
  const plain = cutAtEnd(dropNotes(text, grammar), grammar);
  const parts = partNames(IBERIAN.has(language) ? joinFamilyNames(plain) : plain, grammar);
  const names: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const part = (parts[index] ?? '').replace(grammar.beside, '').trim();
    const sign = parts[index - 1];
    if (isBehindAll(parts, index) || (names.length > 0 && opensEditor(part))) break;
    if (isSkipped(part, sign, names.length) || isWhatTheyAre(part, sign, parts[index - 2])) continue;
    const name = cutPlace(cutRole(cutHouse(cutStop(part))), names[0], language).replaceAll(JOINED, ' ');
    if (!isName(name) || (names.length > 0 && isOther(name, sign, names[0]))) break;
    names.push(...partChinese(language === 'zh' ? cutChineseHouse(name) : name));
  }
  return names;
}

/** Behind a name may stand what its bearer is, before it too: the name is the first words up to a family name, or the last. */
export function cutRole(text: string): string {
  if (!saysRole(text) || text.includes(',')) return text;
  const words = text.split(' ');
  const behind = words.slice(words.findLastIndex(saysRole) + 1);
  if (
    behind.length >= 2 &&
    !isParticle((behind[0] ?? '').toLowerCase()) &&
    behind.length <= 4 &&
    isName(behind.join(' '))
  )
    return behind.join(' ');
  let count = 2;
  while ((isParticle(words[count - 1] ?? '') || INITIAL.test(words[count - 1] ?? '')) && count < 5)
    count += 1;
  return words.findIndex(saysRole) < count ? text : words.slice(0, count).join(' ');
}

/** `Ann P. Tide` */
const INITIAL = /^\p{Lu}\.$/u;

function makeGrammar(language: string): Grammar {
  const ands = listAnds(LEXICONS.find((one) => one.language === language)?.and);
  const beside = listPhrases(BESIDE).filter(
    (word) => !ands.includes(word) && !(word === 'i' && IBERIAN.has(language)),
  );
  const makeAnd = (words: string[]) =>
    new RegExp(`,?\\s(?:${words.join('|')})\\s(?:(?:by|von|par|por|di|da|door|av|af)\\s)?`, 'gu');
  return {
    and: makeAnd([...ands, 'And']),
    capitalAnd: makeAnd([...ands, ...ands.map((word) => word.toUpperCase())]),
    beside: new RegExp(`(?<=\\p{L})\\s(?:${beside.join('|')})\\s\\p{Lu}.*$`, 'u'),
    address: new RegExp(`(?<=\\S)\\s?\\S*@\\S+(?=\\s*(?:[,;/]|(?:${ands.join('|')})\\s))`, 'giu'),
    month: new RegExp(`[\\s,]+(?:${monthsOf(language).pattern}|${monthsOf('en').pattern})\\.?\\s*$`, 'iu'),
  };
}

/** `Ann Tide. Saltmere` */
const BEFORE_PLACE = /^(\p{Lu}\S+\s(?:\p{L}{2,3}\s)?\p{Lu}\S*\p{Ll}{3})\.\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u;

/** `Anne Marée – à Salins et Paul Quai` */
const FROM_PLACE =
  /\s[–—-]\s(?:à|au|in|aus|en|em|a|i|w|we|v|ve|из|в|у|з)\s\p{Lu}[\p{L}’-]+(?:\s\p{Lu}[\p{L}’-]+)?(?=,|\s\p{Ll}{1,3}\s\p{Lu}|$)/gu;

/** Notes in brackets, addresses and accounts stand between names too. */
function dropNotes(text: string, { address }: Grammar): string {
  return text
    .replace(FROM_PLACE, '')
    .replace(/\s?[(（[［][^)）\]］]*(?:[)）\]］]|$)/gu, ', ')
    .replace(/(?<=\p{L}{2})@\w+(?![\w.-]*\.\p{L})/gu, ' @')
    .replace(address, '');
}

/** The month of a date stands before its day or its year. */
function cutAtEnd(text: string, { month }: Grammar): string {
  const at = END.exec(text)?.index ?? text.length;
  const end = text.charAt(at);
  const line = end === '@' ? text.slice(0, at).replace(/\s\S*$/u, '') : text.slice(0, at);
  return /\p{Nd}/u.test(end) ? line.replace(month, '') : line;
}

/** Part a text at commas, strokes and words between names; the signs stand between the parts. */
function partNames(text: string, { and, capitalAnd }: Grammar): string[] {
  return text
    .replace(text === text.toUpperCase() ? capitalAnd : and, '\u0000')
    .replace(/(?<=\p{L}{2,}\s\p{L}{2,})\s(?:و|ו)(?=\p{L}{2,}\s\p{L}{2,})/gu, '\u0000')
    .split(/(\s?[,;]\s*|、|،\s*|，|／|\s?\/\s?|\u0000)/u);
}

/** The place from which a correspondent writes may stand between two names, a degree or the agency too. */
function isSkipped(part: string, sign: string | undefined, found: number): boolean {
  if (part === '' || /^(?:à|a|en|in|aus|au|i|u|w|в)\s\p{Lu}\S*$/u.test(part)) return true;
  if (found === 0) return false;
  return (sign?.trim() === ',' && isCased(part) && !part.includes(' ')) || isPlaceName(part);
}

/** `Ann Tide, Harbour Affairs Reporter`; where the name before has what its bearer is beside it, so has this one. */
function isWhatTheyAre(part: string, sign: string | undefined, before = ''): boolean {
  const isRole = isRoleLast(part) || (/^\p{Ll}/u.test(part) && saysRole(part.split(' ')[0] ?? ''));
  return sign?.trim() === ',' && isRole && !saysRole(before);
}

function isRoleLast(part: string): boolean {
  const words = part.split(' ');
  return saysRole(words.at(-1) ?? '') && (!saysRole(words[0] ?? '') || words.every(saysRole));
}

/** `A.T.` */
const INITIALS = /^(?:\p{Lu}\p{Ll}?\.){2,3}$/u;

/** Behind the first name an article and one word are a paper: `Ana Marea, El Faro`. */
const OF_PAPER = /^(?:The|El|Los|Las|La|Il|Het)\s\p{Lu}\S+$/u;

/** Papers and newsrooms follow those who write for them; so do houses whose names are of capitals among names that are not. */
function isOther(name: string, sign: string | undefined, first = ''): boolean {
  const isWord = isCased(name) && !name.includes(' ') && !INITIALS.test(name);
  const isShort = sign?.includes('/') === true && (isWord || /^The\s/u.test(name));
  const isSigned = areCapitals(name) && !areCapitals(first);
  return isShort || isSigned || OF_PAPER.test(name) || isHouse(name) || isNewsroom(name);
}

/** The sign of an agency or a house behind a full name, as in `Ann Tide AFP`; numbers of kings and degrees are of the name. */
const HOUSE_BEHIND =
  /(?<=^\p{Lu}\S*\p{Ll}\S*\s(?:.*\s)?\p{Lu}\S*\p{Ll})\s(?![IVX]+$|(?:JR|SR|MD|JD|DO|RN|MP|QC|KC|SJ)$)\p{Lu}{2,5}$/u;

/** Cut the agency or the house behind a name. */
export function cutHouse(name: string): string {
  return name.replace(HOUSE_BEHIND, '');
}

/** A full stop parts names from the place, and the end of a line is none of theirs. */
function cutStop(part: string): string {
  const [, name] = BEFORE_PLACE.exec(part) ?? [];
  if (name !== undefined) return name;
  return /(?:^|[\s.])\p{L}{1,2}\.$/u.test(part) ? part : part.replace(/[,.;:]+$/u, '');
}
