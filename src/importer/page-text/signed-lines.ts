import { isAgency, isHouseWithAgency, isNewsroom, isPaper, joinsAgency } from '../bylines/byline-words.ts';
import { dropLabel } from '../bylines/byline-labels.ts';
import { readNames } from '../bylines/bylines.ts';
import { isThing, opensNobody } from '../lexicon/nobody.ts';
import { dropWith, isHost, partAgencies, partHouseWithAgency } from '../bylines/signs.ts';
import { isPlaceName } from '../place-names.ts';
import { readUncased } from '../bylines/uncased.ts';

/** `Zprávy, Anna Přílivová, ČTK` */
const BETWEEN = /^\p{Lu}[^\s,]+,\s(?<names>.+),\s(?<agency>[^\s,]+)$/u;

/** Read the names between who publishes them and the agency. */
export function readBetween(text: string, language: string | undefined): string[] | undefined {
  const { names = '', agency = '' } = BETWEEN.exec(text)?.groups ?? {};
  return isAgency(agency) ? readNames(names, language) : undefined;
}

/** `TASR, Maják`: Czech and Slovak papers name the agencies first, and may name themselves behind. */
export function readHouses(text: string, language: string | undefined): string[] | undefined {
  const parts = language === 'cs' || language === 'sk' ? text.split(/,\s/u) : [];
  const isHouse = (part: string) => /^\p{Lu}[\p{L}.]{2,}$/u.test(part) && !isPlaceName(part);
  return parts.length > 1 && isAgency(parts[0] ?? '') && parts.every(isHouse) ? parts : undefined;
}

/** Right above the date, or above what somebody is and the date, an agency is no credit, and scripts without capitals show names too. */
export function readAtDate(text: string, language: string | undefined): string[] | undefined {
  if (isAgency(text) || LETTERS.test(text) || isHouseForm(text)) return [text];
  const said = dropLabel(text, [language ?? 'en', 'en']);
  if (said !== text && CAPITALS.test(said) && !isPlaceName(said)) return [said];
  const agency = dropWith(text);
  if (isAgency(agency)) return [agency];
  const site = PLACE_AND_SITE.exec(text)?.groups?.house;
  if (site !== undefined) return [site];
  const [letters = '', of, ...more] = text.split(/,\s/u);
  if (LETTERS.test(letters) && of !== undefined && more.length === 0) return [letters];
  const houses =
    readHouses(text, language) ??
    partAgencies(text, language) ??
    (isHouseWithAgency(text) ? partHouseWithAgency(text) : undefined);
  if (houses) return houses;
  if (joinsAgency(text) || (language === 'hu' && SHORTENED.test(text))) return [text];
  const taken = readTaken(text, language);
  if (taken) return taken;
  const { name, house = '' } = WITH_HOUSE.exec(text)?.groups ?? {};
  const isOfAgency = house.split(/\s?\/\s?/u).some((one) => isAgency(dropWith(one)));
  const writers = name !== undefined && isOfAgency ? readNames(name, language) : undefined;
  if (writers) return writers;
  if (BY_AGENCY.test(text)) return readNames(text, language);
  if (language === 'it' && SMALL.test(text) && !opensNobody(text, language)) return [text];
  return readUncased(text, language) ?? readFrom(text, language) ?? readShouted(text);
}

/** `塩見通信 経済部`: an agency or a paper of East Asia with its desk. */
const WITH_DESK = /^(?<house>[^\s　]+)[\s　]\p{sc=Han}{1,6}(?:部|局|支局|総局|班)$/u;

/** `سلطانة - الملح.نت`, `سلطانة - الملح Business`: behind a place a house shows by its ending that it is one. */
const PLACE_AND_SITE =
  /^\p{sc=Arab}+(?:\s\p{sc=Arab}+)?\s?[-–—ـ]{1,3}\s?(?<house>\p{sc=Arab}{3,}(?:\.(?:نت|كوم|com|net)|\s(?:نت|أونلاين|اونلاين|نيوز|بلس|\p{Lu}\p{L}+)))$/u;

/** A house shows by its form that it is one: the address of its site, or what it is with a capital inside the word: `tidings.example`, `TideOnline`. */
export function isHouseForm(text: string): boolean {
  const { house = '' } = WITH_DESK.exec(text)?.groups ?? {};
  if (isAgency(house) || isPaper(house)) return true;
  return (isHost(text) && !FILE_OR_LINK.test(text)) || (CAPITAL_INSIDE.test(text) && !isThing(text));
}

/** `ПриливОнлайн` */
const CAPITAL_INSIDE =
  /^\p{Lu}\p{Ll}{2,}(?:Online|News|Press|Media|Times|Post|Wire|Radio|Live|Онлайн|Онлине|Ньюс|Медиа|Инфо|Info)$/u;

/** What stands beside pictures and buttons is no address of a house. */
const FILE_OR_LINK = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|html?|php)$/iu;

/** `P. Tenger Zs.`: Hungarian papers shorten the given name, which stands last. */
const SHORTENED = /^(?:\p{Lu}\p{Ll}?\.\s)?\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?\s\p{Lu}\p{Ll}{0,2}\.$/u;

/** `Le Phare (avec AFP),` */
const TAKEN = /^(?<who>\p{Lu}[^(),/|]{2,40})\s\((?<agency>[^()]{5,40})\),?$/u;

/** Read a house, or those who write for it, before the agency in brackets whose story they took. */
function readTaken(text: string, language: string | undefined): string[] | undefined {
  const { who = '', agency = '' } = TAKEN.exec(text)?.groups ?? {};
  const taken = dropWith(agency);
  if (taken === agency || !isAgency(taken)) return undefined;
  return readNames(who, language) ?? [who, taken];
}

/** `By STV`: behind the word for it, a house signs by its letters. */
const CAPITALS = /^\p{Lu}{2,6}$/u;

/** `Ann Tide in Saltmere`, `Ann Tide, Saltmere` */
const FROM =
  /^(?<names>\p{Lu}\S*\s.*\p{Ll})(?:,|\s(?:in|from|aus|à|en|em|da|i|fra|från|w|z|v|iz|из|з|у|în))\s\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}’'-]+)?$/u;

/** `Ann Tide for TideOnline`: a house whose name tells it by a capital inside, by a point or by a number. */
const FOR_HOUSE =
  /^(?<names>\p{Lu}\S*\s.*\p{Ll})\s(?:for|für|voor|pour|para|per|för|dla|pro)\s(?:the\s)?(?=\S*(?:\p{Ll}[\p{Lu}\d]|\p{Ll}\.\p{Ll}|[Oo]nline))\S+$/u;

/** `A. T.`, as those sign who need not say more. */
const LETTERS = /^(?:\p{Lu}[\p{Ll}]?\.\s?){2,3}$/u;

/** `EFE / Saltmere`, `Redacción | Saltmere` */
const FROM_PLACE =
  /^(?<agency>[^/|,–—-]{2,30}?)\s?(?:[/|,]|\s[–—-])\s?\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'-]+){0,2}$/u;

/** `Saltmere - Reuters` */
const AGENCY_FROM = /^[\p{L}’'-]+(?:\s[\p{L}’'-]+)?(?:\s?[–—/ـ]\s?|\s-\s)(?<agency>[^–—/ـ]+)$/u;

function readFrom(text: string, language: string | undefined): string[] | undefined {
  const agency = AGENCY_FROM.exec(text)?.groups?.agency ?? '';
  if (isAgency(agency) || isNewsroom(agency)) return [agency];
  const first = FROM_PLACE.exec(text)?.groups?.agency ?? '';
  if (isAgency(first) || isNewsroom(first)) return [first];
  const names = FROM.exec(text)?.groups?.names ?? FOR_HOUSE.exec(text)?.groups?.names;
  return names === undefined ? undefined : readNames(names, language);
}

/** Some Italian papers write names in small letters. */
const SMALL = /^\p{Ll}{3,}(?:\s\p{Ll}{2,3})?\s\p{Ll}{3,}$/u;

/** `Saltmere-Courrier Anne LE MARÉE et Paul QUAI.` */
const SHOUTED =
  /(?<=^|\s)\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?(?:\s\p{Lu}[\p{Lu}’'-]+){1,3}(?=,?\s\p{Ll}|[.,]|$)/gu;

/** French papers write family names in capitals, and their own name before them. */
function readShouted(text: string): string[] | undefined {
  if (text.length > LONGEST_SIGNED || !/^\p{sc=Latn}/u.test(text)) return undefined;
  const names = text.match(SHOUTED) ?? [];
  const rest = names.reduce((left, name) => left.replace(name, ''), text);
  return names.length > 0 && rest.length <= text.length * 0.6 ? names : undefined;
}

/** A longer line says more than who signs. */
const LONGEST_SIGNED = 90;

/** `ČTK, Ann Tide`, `Ann Tide / Saltmere (AFP)` */
const BY_AGENCY = /^\p{Lu}{2,5},\s\p{Lu}\p{Ll}|\p{Ll},?\s\(\p{Lu}{2,5}\)$/u;

/** `Ann Tide, Reuters`, `Anne Marée (avec AFP)` */
const WITH_HOUSE = /^(?<name>[^,/|()]+\p{Ll})(?:\s?[,/|]\s?|\s\()(?<house>[^()]+)\)?$/u;
