import { isAgency, isEditors, isHouse, namesOthers, saysRole } from './byline-words.ts';
import { opensFurniture } from './furniture.ts';
import { LEXICONS } from './lexicon.ts';
import { listPhrases } from './lexicon-shape.ts';
import { isPlaceName } from './place-names.ts';

/** Small words inside names. */
const PARTICLES =
  /^(?:de|da|do|dos|das|du|del|della|di|der|den|van|von|zu|ter|ten|af|av|la|le|el|al|bin|bint|ibn|ben|y|e|i|ould|mac|st)$/;

/** What parts a byline from the date, the place or the desk in the same line. */
const CUT =
  /\s[-–—/]\s|\s*[|•·⋅∙●►▪]\s*|\t|\s{3,}|;\s|,?\s(?:[Oo]n|at|am|um|vom|le|el|il|em|op|den|på|dnia|dne)\s(?=.*\d)|\d|[(（]|\s\S*@|\s(?:for|in|à|aus|en|em)\s(?=\p{Lu})|\s*(?:Last\s)?(?:[Uu]pdated|Published|Veröffentlicht|Erstellt|Aktualisiert|Publié|Publicado|Actualizado|Pubblicato|Aggiornato)\b/u;

/** What kind of article it is may stand before the word. */
const KIND_BEFORE =
  /^(?:\p{L}[\p{L}-]*\s){1,3}?(?=(?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|di|[Dd]oor|av|af)\s?\p{Lu})/u;

const COMMON = new Map(LEXICONS.map(({ language, common }) => [language, new Set(listPhrases(common))]));
const BY = new Map(LEXICONS.map(({ language, by }) => [language, listPhrases(by)]));
const AND = new Map(LEXICONS.map(({ language, and }) => [language, listPhrases(and)]));
/** Languages that set the word behind the name. */
const BEHIND =
  /^(?:\[[^\]]*\]\s*)?(?<name>[\p{scx=Hang}\p{scx=Han}]{2,5})\s?(?:기자|특파원|인턴기자|記者|记者)(?!\p{L})/u;

/** Tell whether a word is a small one that names have inside. */
export function isParticle(word: string): boolean {
  return PARTICLES.test(word);
}

/** Tell whether a line says what somebody is, as in `Ann Tide, harbour correspondent`. */
export function isRole(line: string): boolean {
  return line.length <= 90 && line.split(/\s/).length <= 8 && !/[.!?…]$/u.test(line) && saysRole(line);
}

/** Read the names in a line that says by whom an article is, as in `By Ann Tide and Bob Quay`; nothing in any other line. */
export function readByline(line: string, language = 'en'): string[] | undefined {
  const text = line.replace(/\s+/gu, ' ').trim().replace(PORTRAIT, '');
  if (text.length > 200 || namesOthers(text)) return undefined;
  const plain = text.length <= 70 ? text.replace(KIND_BEFORE, '') : text;
  const behind = BEHIND.exec(text)?.groups?.name;
  if (behind) return [behind];
  for (const tongue of new Set([language, 'en'])) {
    for (const phrase of [...(BY.get(tongue) ?? [])].sort((a, b) => b.length - a.length)) {
      const rest = cutPhrase(plain, phrase);
      const names = rest === undefined ? [] : listNames(partGlued(rest), tongue);
      if (names.length > 0) return names;
    }
  }
  return undefined;
}

/** Tell whether a line is nothing but the words before a name: `By`, `Kommentar von`. */
export function isByLabel(line: string, language = 'en'): boolean {
  const text = line
    .toLowerCase()
    .replace(/[\s:：]+$/u, '')
    .trim();
  if (text.length > 40) return false;
  const words = [...(BY.get(language) ?? []), ...(BY.get('en') ?? [])];
  return words.some(
    (word) => text === word || (/^(?:by|von|par|por|di|door|av|af)$/.test(word) && text.endsWith(` ${word}`)),
  );
}

/** Read a line that is nothing but names, and may be a byline where one is expected. */
export function readNames(line: string, language = 'en'): string[] | undefined {
  const text = cutRole(trimNames(line.replace(/\s+/gu, ' ').trim()));
  if (text.length > 90 || /[.!?:;…]$/u.test(text.replace(/\b(?:Jr|Sr)\.$/, ''))) return undefined;
  if (isAgency(text) || isEditors(text)) return [text];
  if (opensFurniture(text) || opensCommon(text, language)) return undefined;
  const names = listNames(text, language);
  const [first = ''] = names;
  const isWhole = names.join('').replace(/\P{L}/gu, '').length >= text.replace(/\P{L}/gu, '').length * 0.4;
  const words = first.split(' ').length;
  return isWhole && words >= 2 && words <= 4 && /\p{Lu}/u.test(first) ? names : undefined;
}

/** No name begins with a word of which every text is full, as in `The Harbour`, unless that is a particle. */
function opensCommon(text: string, language: string): boolean {
  const [word = ''] = text.toLowerCase().split(' ');
  return word !== text.toLowerCase() && !isParticle(word) && COMMON.get(language)?.has(word) === true;
}

/** Read a line under a word that announces a name: there, one word or the address of a site may sign. */
export function readAnnounced(line: string, language = 'en'): string[] | undefined {
  const text = trimNames(line.replace(/\s+/gu, ' ').trim());
  if (/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,10}$/u.test(text)) return [text];
  const isName = text.length <= 48 && !text.includes('.') && !saysRole(text) && !opensFurniture(text);
  const names = isName ? listNames(text, language) : [];
  return readNames(text, language) ?? (/^\p{Lu}/u.test(text) && names.length > 0 ? names : undefined);
}

/** Tell whether a line is nothing but the word between two names. */
export function isAnd(line: string, language = 'en'): boolean {
  const word = line.trim().toLowerCase();
  return word === ',' || [...(AND.get(language) ?? []), 'and', '&'].includes(word);
}

/** Take the words before the names of authors off a text, and part the names, whatever they look like. */
export function partNames(text: string, language = 'en'): string[] {
  const plain = text.replace(/\s+/gu, ' ').trim();
  const tongues = [...new Set([language, 'en'])];
  const phrases = tongues.flatMap((tongue) => BY.get(tongue) ?? []).sort((a, b) => b.length - a.length);
  const rest = phrases.map((phrase) => cutPhrase(plain, phrase)).find((cut) => cut !== undefined) ?? plain;
  const ands = tongues.flatMap((tongue) => AND.get(tongue) ?? []).filter((word) => /^\p{L}+$/u.test(word));
  const between = new RegExp(`\\s*(?:[,;•|、，]|\\s(?:${ands.join('|')}|&)\\s)\\s*`, 'iu');
  return rest.split(between).filter(Boolean);
}

/** What pages set around names: what the picture of an author shows, the sign of a footnote, the sign between two names. */
function trimNames(text: string): string {
  return partGlued(text)
    .replace(PORTRAIT, '')
    .replace(PORTRAIT_BEHIND, '')
    .replace(/@\w+$/u, '')
    .replace(/(\p{Ll})\d+(?=,?$)/u, '$1')
    .replace(/\s*[,&]$/u, '');
}

/** Pages run the name and what its bearer is together, as in `Ann TideStaff Writer`. */
function partGlued(text: string): string {
  return text.replace(/(\p{Ll})(\p{Lu}\p{Ll}+\s(?:\p{Lu}|Reporter|Editor|Correspondent))/u, '$1, $2');
}

const PORTRAIT =
  /^(?:headshot of|(?:byline )?profile (?:picture|photo|image)(?: of| for user)?|(?:photo|picture|image|portrait|avatar) of|author:?|(?:autoren)?profilbild von|porträt von|portrait de|foto de|avatar de|(?:autoren|author)?(?:bild|foto)(?: von)?)\s+(?=\p{Lu})/iu;
const PORTRAIT_BEHIND =
  /(?:['’]s?)?\s(?:image|photo|avatar|headshot|portrait|profile picture|picture|foto)$/iu;

/** Behind the name may stand what its bearer is: then the first words, up to a family name, are the name. */
function cutRole(text: string): string {
  if (!saysRole(text) || text.includes(',')) return text;
  const words = text.split(' ');
  let count = 2;
  while (PARTICLES.test(words[count - 1] ?? '') && count < 5) count += 1;
  return words.slice(0, count).join(' ');
}

function cutPhrase(text: string, phrase: string): string | undefined {
  const head = text.slice(0, phrase.length);
  if (head.toLowerCase() !== phrase) return undefined;
  const rest = text.slice(phrase.length);
  const [sign = ''] = /^(?:\s*[:：՝／/|=]\s*|\s+-\s+|\s*)/u.exec(rest) ?? [];
  const isCjk = /[\p{scx=Han}\p{scx=Hira}\p{scx=Hang}]$/u.test(phrase);
  // Pages run the word and the name together, as in `ByAnn Tide`.
  const isGlued = /\p{Ll}$/u.test(head) && /^\p{Lu}[\p{Ll}.]/u.test(rest);
  return sign || isCjk || isGlued ? rest.slice(sign.length) : undefined;
}

function listNames(text: string, language: string): string[] {
  const [line = ''] = text.split(CUT, 1);
  const ands = [...(AND.get(language) ?? []), 'and', '&'].filter((word) => /^[\p{L}&]+$/u.test(word));
  const joined = line.replace(new RegExp(`,?\\s(?:${ands.join('|')})\\s`, 'giu'), '\u0000');
  const parts = joined.split(/(\s?,\s|、|\u0000|，|／|\/)/u);
  const names: string[] = [];
  for (let index = 0; index < parts.length; index += 2) {
    const name = cutEnd(parts[index] ?? '');
    if (!isName(name) || !isNext(name, parts[index - 1])) break;
    names.push(name);
  }
  return names;
}

/** After a comma, one word is a place or a desk; papers and places of more words follow those who write for them there. */
function isNext(name: string, sign: string | undefined): boolean {
  if (sign === undefined) return true;
  return (sign.trim() !== ',' || name.includes(' ')) && !isHouse(name) && !isPlaceName(name);
}

function cutEnd(part: string): string {
  const name = part.trim();
  return /\b\p{L}{1,2}\.$/u.test(name) ? name : name.replace(/[,.;:]+$/u, '');
}

function isName(text: string): boolean {
  if (text.length < 2 || text.length > 48 || saysRole(text) || !/^[\p{L}\p{M}.'’‘`\s·・-]+$/u.test(text))
    return false;
  const words = text.split(/\s/);
  // Georgian letters count as small ones, and have no capitals in running text.
  if (/[\p{Lu}\p{Ll}]/u.test(text.replace(/\p{sc=Geor}/gu, '')))
    return (
      words.length <= 6 &&
      words.every((word) => /^\p{Lu}|^[dl]['’]\p{Lu}/u.test(word) || PARTICLES.test(word)) &&
      !PARTICLES.test(words.at(-1) ?? '')
    );
  return words.length <= 5 && text.length <= 30;
}
