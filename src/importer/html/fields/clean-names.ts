import { isNewsroom, namesOthers } from '../../bylines/byline-words.ts';
import { readBareEastAsian } from '../../bylines/bare-east-asian.ts';
import { partChinese } from '../../bylines/chinese.ts';
import { readEastAsian } from '../../bylines/east-asian.ts';
import { isByLabel, isRole } from '../../bylines/bylines.ts';
import { partNames } from '../../bylines/part-names.ts';
import { readFurniture } from '../../furniture.ts';
import { cutHouse } from '../../bylines/name-lists.ts';
import { isPictureWord } from '../../bylines/makers.ts';
import { isCased, isParticle } from '../../bylines/name-shapes.ts';
import { readPlaced } from '../../bylines/placed.ts';
import { cutAgencyBehind } from '../../bylines/signs.ts';
import { cutBefore } from './cut-beside.ts';
import { toKey } from '../../text-key.ts';

/** Degrees and orders behind a name. */
const DEGREES =
  /^(?:ph\.?\s?d|m\.?\s?d|d\.?\s?o|r\.?n|r\.?d(?:n)?|m\.?\s?s\.?c?|b\.?\s?s\.?c?|b\.?\s?a|m\.?\s?a|m\.?b\.?a|m\.?p\.?h|dvm|dds|dmd|pharm\.?\s?d|psy\.?\s?d|esq|cfa|cfp|cpa|lmft|lcsw|dacvb|fand|jr|sr|ii|iii|obe|mbe|cbe|mag|dr|prof|msc|bsc|lic|ing)\.?$/i;

/** What a person is, as it stands behind a name without a comma. */
const TITLE =
  /\b(?:(?:(?:(?:senior|chief|deputy|associate|assistant|managing|executive|staff|lead|political|contributing|freelance|foreign|head|vice|former|content|guest|licensed|certified|co)[\s-])+(?:[\p{L}&]+\s){0,2})?(?:editor|writer|reporter|reviewer|correspondent|columnist|contributor|producer|journalist|author|photographer|founder|co-founder|president|manager|director|coordinator|winemaker|officer|consultant|strategist|analyst|specialist|expert|critic|commentator|redakteur(?:in)?|chefredakteur(?:in)?|redaktor(?:in|ka)?|korrespondent(?:in)?|journaliste?n?|autor(?:in)?|fotograf(?:in)?|volont[äa]r(?:in)?|r[ée]dact(?:eur|rice)|correspondante?|periodista|redactora?|corresponsal|giornalista|inviat[oa]|repórter|jornalista|editora?)(?:\b|\s.*)$)/iu;

/** Words that name no person. */
const NOBODY =
  /^(?:admin(?:istrator)?|wordpressadmin|root|user|guest|unknown|anonym(?:ous|e|us|ní)?|an[óoô]nim[oa]|anonim(?:owy)?|anoniem|nimetön|ανώνυμος|анонимно?|анонім|مجهول|不明|匿名|(?:この)?記事を書いた人|この記事の筆者|執筆者|no author|none|null|undefined|name|author|the author|authors?|follow|posts|posted|posted on|updated|published|read (?:more|the bio)|view all.*|learn more|about (?:us|me)|all articles|alle artikel|see more|more|share|menu|home|date|datum|fecha|data|fuente|fonte|quelle|sources?|email|e-mail|(?:full |read |view |short )?(?:profile|bio)|fact[- ]check(?:ed|er|ing)?|(?:(?:medically|expert|editorially) )?reviewed|(?:author|expert|writer|staff) spotlight|spotlight|contact|de|by)$/i;

const ADDRESS = /https?:|www\.|@|\/\/|^\/|\/$|\[at\]/i;

/** The names in a text without what stands beside them: a rôle, a degree, a desk after a bar, an account. */
export function cleanNames(text: string, language: string | undefined): string[] {
  const said = cutBefore(dropBeside(text));
  if (isNewsroom(said)) return [said];
  const reporters =
    readEastAsian(said) ??
    readPlaced(said) ??
    (language === 'zh' ? readBareEastAsian(said, language) : undefined);
  if (reporters) return reporters;
  const parts = partNames(said, language)
    .flatMap(partStrokes)
    .flatMap((part) =>
      language === 'zh' && part.split(/\s+/).length <= MOST_PARTED ? partChinese(part) : [part],
    )
    .map((part) => (ACCOUNT.test(part) || namesOthers(part) ? '' : cleanName(part, language)));
  const names = parts.filter(
    (name, index) => isName(name, language) && !isBeside(name, parts.slice(0, index)),
  );
  return names.filter((name, index) => names.findIndex((other) => toKey(other) === toKey(name)) === index);
}

/** Strokes part people; short signs with a stroke between them are one, as of an agency and its service. */
function partStrokes(part: string): string[] {
  const names = part.split(/\s*\/\s*/);
  const isParted = /\s\/\s/.test(part) || names.every((name) => name.includes(' '));
  return isParted && names.length <= MOST_PARTED && !part.includes('//') ? names.filter(Boolean) : [part];
}

/** More words between strokes or spaces are topics. */
const MOST_PARTED = 4;

function dropBeside(text: string): string {
  return text
    .replace(/\([^)]*\)?|\[[^\]]*\]/gu, ' ')
    .replace(/(?<=\S\s\S+)\s(?:for|para|für)\s(?:the\s)?\p{Lu}.*$/iu, '')
    .replace(/\s(?:@\w+|\w+@)\s*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Over what a page says of its author stands `About Ann Tide`. */
const ABOUT =
  /^(?:(?:[Mm]ore |[Rr]ead more |[Mm]ehr |[Pp]lus |[Mm]ás )?(?:[Aa]bout|ABOUT|[Üü]ber|[Àà] propos de|[Aa]cerca de|[Ss]obre)(?: the [Aa]uthor[:,]?| den Autor[:,]?| die Autorin[:,]?)?)\s(?=\p{Lu})/u;

function cleanName(part: string, language: string | undefined): string {
  const name = part
    .replace(/\s+[–—|·•-]\s.*$|\s*\|.*$|[:：]$/u, '')
    .replace(/^(?:and|und|et|y|e|og|och)\s(?=\p{Lu})/u, '')
    .replace(ABOUT, '')
    .replace(/^[\p{L}\s]{2,25}[:：]\s*(?=\p{L})/u, '')
    .replace(/^.{0,25}?(?<!\p{L})(?:by|par|por|door|oleh|przez)\s(?=\p{Lu})/u, '')
    .replace(/(\p{Ll})(\p{Lu}\p{Ll}+)$/u, (whole, end: string, next: string) =>
      TITLE.test(next) ? end : whole,
    )
    .replace(/(\p{L})[\d*†‡]+$/u, '$1')
    .trim();
  const inside = partNames(cutHouse(cutAgencyBehind(name)), language)[0] ?? '';
  const at = TITLE.exec(inside)?.index ?? -1;
  return (at > 0 && inside.slice(0, at).trim().includes(' ') ? inside.slice(0, at) : inside).trim();
}

/** Cut what pages set behind a name in small letters, as in `Ann Tide am Samstag`; small words inside a name stay. */
export function cutTail(name: string): string {
  if (isNewsroom(name)) return name;
  const words = name.split(' ');
  const isSmall = (word: string) => /^\p{Ll}/u.test(word) && !isParticle(word) && !/^[dl]['’]/u.test(word);
  const at = words.findIndex((word, index) => index > 0 && isSmall(word));
  const kept = at > 0 && /^\p{Lu}/u.test(name) ? words.slice(0, at) : words;
  while (kept.length > 1 && isParticle(kept.at(-1) ?? '')) kept.pop();
  return kept.join(' ');
}

/** Behind a full name, a degree, a place and a desk are no further author. */
function isBeside(name: string, before: string[]): boolean {
  const [first = ''] = before;
  if (before.length === 0) return false;
  if (DEGREES.test(name) || isRole(name) || TITLE.exec(name)?.index === 0) return true;
  // A programme has its name in quotes: `Ann Tide, radio “Tides”`.
  if (first.includes(' ') && /["„“”»«]$/u.test(name)) return true;
  // Behind a full name in capitals, words in small letters are what its bearer is.
  if (/^\p{Lu}\S*\s\p{Lu}/u.test(first) && /^\p{Ll}/u.test(name) && !isProper(name)) return true;
  return isCased(name) && !name.includes(' ') && first.includes(' ');
}

/** `A. B.` and `Jr.` end in a dot as names do. */
const INITIALS_LAST = /(?<!\p{L})(?:(?:\p{Lu}\.\s?){1,4}|[JS]r\.)$/u;

/** Papers and channels may have a number in their name: `24 Harbour`, `Tide 24`. */
const CHANNEL = /^\d{2}\s(?=\p{L})|(?<=\p{L})\s?\d{2}$/u;

/** `webmaster3`, `politics 2` */
const ACCOUNT = /^[\p{Ll}._-]+\s?\d+$/u;

/** Addresses, accounts, dates, labels and sentences are no names. */
export function isName(text: string, language?: string): boolean {
  return (
    text.length > 1 &&
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !/\d{2}|\{|[?!*]|[.:]\s*$/u.test(text.replace(INITIALS_LAST, '').replace(CHANNEL, '')) &&
    !ACCOUNT.test(text) &&
    !ADDRESS.test(text) &&
    !/\.\w+\/|\/\p{L}(?!\p{L})/u.test(text) &&
    !NOBODY.test(text) &&
    text.split(' ').length <= 6 &&
    !isByLabel(text, language) &&
    !isPictureWord(text.split(' ', 1)[0] ?? '') &&
    readFurniture(text) === undefined
  );
}

/** Tell whether a name is one that a person wrote for readers: with capitals where its script has them. */
export function isProper(name: string): boolean {
  return (
    !isCased(name) ||
    (/^(?:\p{Lu}|[dl]['’]\p{Lu}|\p{Ll}{1,4}\s\p{Lu})/u.test(name) && !/\s\p{Ll}{5,}/u.test(name))
  );
}
