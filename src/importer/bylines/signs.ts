import { andsOf } from './ands.ts';
import { isAgency, isNewsroom } from './byline-words.ts';

const HOST =
  /^(?:[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{Ll}{2,10}|[\p{Lu}\d-]{4,}(?:\.[\p{Lu}\d-]+)*\.\p{Lu}{2,4})$/u;

/** A longer row of signs is a list of other things. */
const MOST_SIGNS = 4;

/** Tell whether a text is the address of a site, which signs in the place of a name. */
export function isHost(text: string): boolean {
  return HOST.test(text);
}

/** `PLANÈTE 24`, `Kanal 7`, `News24`, `9News`: one word, or capitals, and a number. */
const NUMBERED =
  /^(?:(?:\p{Lu}[\p{L}’'-]+|\p{Lu}{2,}(?:\s\p{Lu}{2,})?)\s?\p{Nd}{1,2}(?:\p{Lu}\p{L}+)?|\p{Nd}{1,2}\p{Lu}\p{L}+)$/u;

/** Tell whether a text may be the name of a station with its number. */
export function isNumberedHouse(text: string): boolean {
  return NUMBERED.test(text);
}

/** `سلطانة - "الملح"` */
const PLACE_OF_HOUSE = /^\p{L}+(?:\s\p{L}+)?\s?[-–—]\s?[«"“”„][^«»"“”„]{2,30}[»"”“]$/u;

/** Tell whether a text is a place and the paper that tells from there, and no name. */
export function isPlaceOfHouse(text: string): boolean {
  return PLACE_OF_HOUSE.test(text);
}

/** Tell whether newsrooms and agencies sign as a whole, or with the letters of whoever took their story over: `dpa/at`. */
export function isSigning(text: string): boolean {
  if (isAgency(text) || isNewsroom(text)) return true;
  const signs = partSigns(text.replace(/^\(|\)$/g, ''));
  const hasHost = signs.some(isHost);
  return (
    signs.length > 1 &&
    signs.length <= MOST_SIGNS &&
    signs.every((sign) => isAgency(sign) || isNewsroom(sign) || isHost(sign) || /^\p{L}{2,4}$/u.test(sign)) &&
    signs.some((sign) => isAgency(sign) || (hasHost && isNewsroom(sign)))
  );
}

/** Tell whether a site signs with its agencies, as in `red, news.example/agencies`. */
export function isSiteSigning(text: string): boolean {
  const signs = partSigns(text);
  return (
    signs.some(isAgency) &&
    signs.some(isHost) &&
    signs.every((sign) => isAgency(sign) || isHost(sign) || /^\p{Ll}{2,4}$/u.test(sign))
  );
}

/** Read the site that signs behind the letters of its newsroom: `red, news.example`. */
export function readSite(text: string): string[] | undefined {
  const signs = partSigns(text);
  const isLetters = (sign: string) => /^\p{Ll}{2,4}$/u.test(sign) && !isAgency(sign);
  const rest = signs.filter((sign) => !isLetters(sign));
  return rest.length < signs.length &&
    rest.some(isHost) &&
    rest.every((sign) => isHost(sign) || isAgency(sign))
    ? rest
    : undefined;
}

/** Read a newsroom behind which, with a stroke, the agencies stand that helped it: `Redacción | Agencias`. */
export function readNewsroom(text: string): string | undefined {
  const [house = '', ...others] = text.split(/\s?[|/]\s?/u);
  return others.length > 0 && isNewsroom(house) && others.every(isNewsroom) ? house : undefined;
}

/** Behind an agency the letters of whoever looked its story through: `Reuters/at`. */
const LETTERS_BEHIND = /(?<=\p{L}{2})\s?\/\s?\p{Ll}{2,4}$/u;

/** Behind an agency its desk: `塩港通信　経済部`. */
const DESK_BEHIND = /(?<=\p{L})[\s　]\p{sc=Han}{1,4}[部局]$/u;

/** Cut the letters of whoever took a story over, and the desk, off the agency that sent it: `dpa/at`, `APA, red`. */
export function cutLetters(sign: string): string {
  const agency = sign
    .replace(LETTERS_BEHIND, '')
    .replace(/,\s?\p{Ll}{2,4}$/u, '')
    .replace(DESK_BEHIND, '');
  return isAgency(agency) && !partAgencies(sign) ? agency : sign;
}

/** A name of a house: a few words, the first with a capital where the script has any. */
const HOUSE_NAME = /^[\p{Lu}\p{Lo}][^\s,;:.]*(?:\s[^\s,;:.]+){0,3}$/u;

/** Tell whether a text has the form of the name of a house. */
export function isHouseName(text: string): boolean {
  return HOUSE_NAME.test(text);
}

/** Part the houses that a text names as its sources, one of which is an agency: `AFP, Tidings`, `Tidings + Reuters`. */
export function partSources(text: string, language = 'en'): string[] | undefined {
  const whole = text.replace(LETTERS_BEHIND, '');
  if (isAgency(whole)) return [whole];
  const names = partHouses(whole, language);
  const isHouse = (name: string) => isAgency(name) || isHost(name) || isHouseName(name);
  return names.length > 1 && names.some(isAgency) && names.every(isHouse) ? names : undefined;
}

/** Part agencies that sign together: `AFP and Reuters`, `TT-AFP`. */
export function partAgencies(text: string, language = 'en'): string[] | undefined {
  const names = isAgency(text) ? [text] : partHouses(text, language, ',،、+&/–-');
  return names.length > 1 && names.every(isAgency) ? names : undefined;
}

/** Part those who sign together behind a label, of whom one is an agency: `AFP and Tidings staff`, `Tidings.example, ČTK`. */
export function partSigners(text: string, language = 'en'): string[] | undefined {
  const names = partHouses(text, language, ',،、+&');
  const isSigner = (name: string) =>
    isAgency(name) || isHost(name) || (isNewsroom(name) && /\p{Lu}.*\s|\s.*\p{Lu}/u.test(name));
  return names.length > 1 && names.some(isAgency) && names.every(isSigner) ? names : undefined;
}

function partHouses(text: string, language: string, signs = ',،、+&/'): string[] {
  const between = new RegExp(`\\s?[${signs}]\\s?|\\s(?:${andsOf(language).join('|')})\\s`, 'u');
  return text.length <= LONGEST_HOUSES ? text.split(between) : [];
}

/** A longer text says more than names of houses. */
const LONGEST_HOUSES = 60;

/** `Avec AFP`, `Con información de EFE` */
const WITH =
  /^(?:avec|con(?: información de)?|mit(?: material von)?|with|com(?: informações d[aeo]s?)?|met|med|theo|z|ze|s|cu|с|з)\s(?:l['’]|la\s|der\s)?(?=\p{Lu})/iu;

/** Take the word off that stands before an agency from which a story is in part. */
export function dropWith(text: string): string {
  return text.replace(WITH, '');
}

/** What a house took from an agency: `avec AFP`, `con información de EFE`. */
const TAKEN =
  /\s(?:avec|with|mit|con|com|met|med|ile|cu|z|s|с|з|et|and|und|og|och|y|e|en|i|и)\s(?:(?:información|informaciones|informações|information|material|files|reporting|informations)\s(?:del?|d[aeo]s?|von|from|by)\s)?(?:l['’]|la\s|der\s|a\s|o\s)?(?<agency>\S+(?:\s\S+){0,2})$/u;

/** The same may stand in brackets: `Le Phare (avec AFP)`. */
const BRACKETS = /\s?\((?<said>\p{Ll}[^()]*)\)$/u;

/**
 * Part a house from the agency whose story it took: `Le Phare avec AFP`.
 *
 * @param isWanted Where given, only a house for which it holds.
 */
export function partHouseWithAgency(
  text: string,
  isWanted?: (house: string) => boolean,
): string[] | undefined {
  const plain = text.replace(BRACKETS, ' $<said>');
  const { 0: taken = '', groups } = TAKEN.exec(plain) ?? {};
  const agency = groups?.agency ?? '';
  const house = plain.slice(0, plain.length - taken.length);
  return isAgency(agency) && house !== '' && isWanted?.(house) !== false ? [house, agency] : undefined;
}

/**
 * Cut the agency off that stands behind names of two words or more: `ANN TIDE and BOB QUAY Associated Press`.
 *
 * @param words How many words it has at least and at most.
 */
export function cutAgencyBehind(text: string, { least = 1, most = Infinity } = {}): string {
  const words = text.split(' ');
  const at = words.findIndex((_word, index) => {
    const count = words.length - index;
    return index >= 2 && count >= least && count <= most && isAgency(words.slice(index).join(' '));
  });
  if (at < 0) return text;
  return words
    .slice(0, at)
    .join(' ')
    .replace(/[\s,|/–—-]+$/u, '');
}

/** Take off what several words of a name took from an agency: `Ana Marea con información de EFE`. */
export function cutTaken(text: string): string {
  const [who = ''] = partHouseWithAgency(text) ?? [];
  return who.includes(' ') ? who : cutAgencyBehind(text, { least: 2, most: 3 });
}

/** `Ann Tide and agencies`, `La rédaction avec AFP` */
const WITH_AGENCIES = /^(?<who>\p{L}\S*\s\S.*?)\s(?:\p{Ll}{1,4}|&)\s(?<agency>\S+(?:\s\S+)?)$/u;

/** Take the agencies off that a name stands with. */
export function cutAgencies(text: string): string {
  const { who, agency = '' } = WITH_AGENCIES.exec(text)?.groups ?? {};
  return who !== undefined && (isAgency(agency) || isNewsroom(agency)) ? who : text;
}

function partSigns(text: string): string[] {
  return text.split(/\s?[/,]\s?/u);
}
