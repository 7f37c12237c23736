import { isAgency, isHouseWithAgency, isNewsroom, namesOthers, saysRole } from './byline-words.ts';
import { hasAnd } from './ands.ts';
import { readEastAsian } from './east-asian.ts';
import { opensFurniture } from '../furniture.ts';
import { LEXICONS } from '../lexicon/lexicon.ts';
import { isThing, opensNobody } from '../lexicon/nobody.ts';
import { listPhrases } from '../lexicon/shape.ts';
import { cutLabels, dropLabel, isLabel } from './byline-labels.ts';
import { partGlued } from './glued.ts';
import { cutRole, listNames } from './name-lists.ts';
import { isPictureWord, saysPicture } from './makers.ts';
import { isMostOf } from './mostly-names.ts';
import { isCased, isParticle } from './name-shapes.ts';
import { dropPlaceBefore, dropRoleAndPlace } from './place-before.ts';
import {
  cutAgencies,
  cutAgencyBehind,
  cutLetters,
  cutTaken,
  isHost,
  isNumberedHouse,
  isPlaceOfHouse,
  isSigning,
  partAgencies,
  partSigners,
  readNewsroom,
} from './signs.ts';
import { readTurkish } from './turkish.ts';
import { dropButton, dropForHouse, dropPortrait, toOneLine, trimNames } from './trim-names.ts';

const COMMON = new Map(LEXICONS.map(({ language, common }) => [language, new Set(listPhrases(common))]));

/** A longer line is no byline. */
const LONGEST = 200;

/** Tell whether a line says what somebody is, as in `Ann Tide, harbour correspondent`. */
export function isRole(line: string): boolean {
  return line.length <= 90 && line.split(/\s/).length <= 8 && !/[.!?…]$/u.test(line) && saysRole(line);
}

/**
 * Read the names in a line that says by whom an article is, as in `By Ann Tide and Bob Quay`; nothing in any other line.
 *
 * @param isDated True where a date stands beside the words: then one word is a name.
 */
export function readByline(line: string, language = 'en', isDated = false): string[] | undefined {
  if (line.length > 2 * LONGEST) return undefined;
  const text = dropButton(dropPortrait(toOneLine(line))).replace(
    /^[([](?=[\p{L}\p{M}]{2,}\s)(.*?)[)\]]?$/u,
    '$1',
  );
  if (text.length > LONGEST || namesOthers(text)) return undefined;
  return (
    readEastAsian(text) ??
    readLabelled(text, language, isDated) ??
    readWriter(text, language) ??
    (language === 'tr' ? readTurkish(text) : undefined)
  );
}

/** `Anna Hafdal skrifar` */
const WRITES =
  /^(?<names>[^.:!?]{4,80}?)\s(?:skrifar|skrifa|द्वारा|írta|írja|írják|yazdı|raksta|rašo|kirjutab|γράφει|γράφουν|की रिपोर्ट|की कलम से|এর প্রতিবেদন|এর রিপোর্ট|کی رپورٹ)$|^(?<told>[\p{sc=Thai}\s.]{4,60}?)\s?[:：]\s?(?:รายงาน|เรื่อง|เขียน|เรียบเรียง|สัมภาษณ์)$|^(?<backed>[\p{L}.\s]{3,40}?)\s?สนับสนุนเนื้อหา$/u;

function readWriter(text: string, language: string): string[] | undefined {
  const { names, told, backed } = WRITES.exec(text)?.groups ?? {};
  if (backed !== undefined) return [backed];
  const who = names ?? told;
  return who === undefined ? undefined : readSigned(who, language, false);
}

function readLabelled(text: string, language: string, isDated: boolean): string[] | undefined {
  const newsroom = readNewsroom(text);
  if (newsroom !== undefined) return [newsroom];
  for (const tongue of new Set([language, 'en'])) {
    for (const { rest, isSure } of cutLabels(text, tongue)) {
      const names =
        readEastAsian(rest) ??
        readSigned(partGlued(rest.replace(/\s?[:：]$/u, '')), tongue, isSure || isDated);
      if (names) return names;
    }
  }
  return undefined;
}

/** What stands behind the word: people, a newsroom, the address of a site. One word may be anything there, unless a sign announces it. */
function readSigned(rest: string, language: string, isSure: boolean): string[] | undefined {
  if (isPlaceOfHouse(rest)) return undefined;
  const [beside = ''] = rest.split(/\s[-–—]\s|\s*[|•·,(（]\s?/u, 1);
  const signers = partSigners(rest.trim(), language);
  if (signers) return signers;
  const shared = [rest, beside].map((said) => said.trim()).find(isHouseWithAgency);
  if (shared !== undefined) return [shared];
  const whole = cutAgencies(beside);
  if (isAgency(whole) || isNewsroom(whole) || isHost(whole) || isNumberedHouse(whole)) return [whole.trim()];
  if (isSure && SMALL_LETTERS.test(whole)) return [whole.trim()];
  const names = listNames(cutTaken(dropForHouse(rest)), language);
  const [first = ''] = names;
  const isWord = isCased(first) && !/\s|^(?:\p{L}\.){2,3}$/u.test(first);
  return names.length === 0 || (!isSure && (isWord || opensNobody(first, language))) || isPictureWord(first)
    ? undefined
    : names;
}

/** Behind a label the letters of whoever wrote it and of whoever looked it through: `at/bq`. */
const SMALL_LETTERS = /^\p{Ll}{2,4}\s?\/\s?\p{Ll}{2,4}$/u;

/** Tell whether a line is nothing but the words before a name: `By`, `Kommentar von`. */
export function isByLabel(line: string, language = 'en'): boolean {
  return isLabel(line, language);
}

/** Read a line that is nothing but names, and may be a byline where one is expected. */
export function readNames(line: string, language = 'en'): string[] | undefined {
  if (line.length > LONGEST) return undefined;
  const whole = toOneLine(line);
  const [house = ''] = whole.split(/\s?[|•·]\s?/u, 1);
  if (isNewsroom(house)) return [house];
  const agencies = partAgencies(whole, language);
  if (agencies) return agencies;
  const trimmed = dropRoleAndPlace(trimNames(partDashed(whole, language)));
  const cut = cutAgencyBehind(cutAgencies(trimmed), { least: 2, most: 3 });
  const plain = dropPlaceBefore(cut === trimmed ? cut : cut.replace(OF, ''));
  if (isSigning(plain)) return [cutLetters(plain.replace(/^\(|\)$/g, ''))];
  const [before = ''] = plain.split(/\s?[|•·]\s?|\s[/–—-]\s/u, 1);
  if (isNewsroom(before)) return [before];
  // What they are may stand far behind the names.
  const text =
    saysRole(plain) && !saysRole(before)
      ? before
      : hasAnd(plain, language) && !ROLES_JOINED.test(plain)
        ? plain
        : cutRole(plain);
  if (text.length > 90 || COUNTED.test(text) || /[.!?:;…]$/u.test(text.replace(/\b(?:Jr|Sr)\.$/, '')))
    return undefined;
  if (isPictureWord(text.split(' ', 1)[0] ?? '') || saysPicture(text)) return undefined;
  if (opensFurniture(text) || opensCommon(text, language) || dropLabel(text, [language]) !== text)
    return undefined;
  const names = listNames(text, language);
  const [first = ''] = names;
  const words = first
    .replace(INITIAL, '$1 ')
    .split(' ')
    .filter((word) => !isParticle(word)).length;
  const isPerson =
    (words >= 2 || (names.length > 1 && isAgency(first))) &&
    words <= 4 &&
    !/\s\p{Lu}$/u.test(first) &&
    /\p{Lu}/u.test(first) &&
    !names.some(isThing) &&
    ARTICLES.get(language)?.test(first) !== true;
  return isPerson && isMostOf(names, text) ? names : undefined;
}

/** Before a name beside which an agency stands, the small word is no part of it: `De Ana Maré com AP`. */
const OF = /^(?:D[ei]|Da|Do)\s(?=\p{Lu}\S+\s)/u;

/** `Ann Tide, 34 ans`, `Tide Press, 412 pages` */
const COUNTED = /,\s\p{Nd}{1,4}\s\p{Ll}/u;

/** `A.Tide` */
const INITIAL = /^(\p{Lu}\.)(?=\p{Lu}\p{Ll}{2})/u;

/** Hungarian, Turkish and Vietnamese pages set a dash between two names. */
function partDashed(text: string, language: string): string {
  return /^(?:hu|tr|vi)$/.test(language) ? text.replace(/\s[–-]\s(?=\p{Lu}\S*\s\p{Lu})/gu, ', ') : text;
}

/** What one person is: `Ann Tide Health and science correspondent`. */
const ROLES_JOINED = /\s\p{L}+\s(?:and|&|und|og|och|et|y|e|en|i|ja)\s\p{Ll}[^,]*$/u;

/** Articles that stand in names too, though before more than one word: `De Vries`, `La Mer`. */
const ARTICLES = new Map([
  ['nl', /^(?:De|Het)\s\S+$/u],
  ['fr', /^(?:Le|La|Les)\s\S+$/u],
  ['es', /^(?:El|La|Los|Las)\s\S+$/u],
  ['ca', /^(?:El|La|Els|Les)\s\S+$/u],
  ['it', /^(?:Il|Lo|La|Le)\s\S+$/u],
]);

/** No name begins with a word of which every text is full, as in `The Harbour`, unless that is a particle. */
function opensCommon(text: string, language: string): boolean {
  const [word = ''] = text.toLowerCase().split(' ');
  if (word === text.toLowerCase()) return false;
  return opensNobody(text, language) || (!isParticle(word) && COMMON.get(language)?.has(word) === true);
}

/** So those sign who need not say more, as in `at` for Ann Tide. */
const INITIALS = /^\p{Ll}{2,3}$/u;

/** Read a line under a word that announces a name: there, one word or the address of a site may sign. */
export function readAnnounced(line: string, language = 'en'): string[] | undefined {
  if (line.length > LONGEST) return undefined;
  const text = trimNames(toOneLine(line));
  if (isHost(text)) return [text];
  const isNamed = text.length <= 48 && !text.includes('.') && !saysRole(text) && !opensFurniture(text);
  const names = isNamed ? listNames(text, language) : [];
  if (INITIALS.test(text)) return [text];
  return readNames(text, language) ?? (/^\p{Lu}/u.test(text) && names.length > 0 ? names : undefined);
}
