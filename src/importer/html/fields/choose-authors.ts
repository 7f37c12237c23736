import type { Root } from 'hast';
import { isAgency, SIGNED_BELOW } from '../../bylines/byline-words.ts';
import { PAGE, type Claim } from './claims.ts';
import { listOf } from './json-ld.ts';
import { isElement, listElements, readText } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';
import { isFull, isSameName, toNameKey } from './same-names.ts';
import { toKey } from '../../text-key.ts';
import type { Witnesses } from './witnesses.ts';

/** Names that one witness gives, and how much they are worth. */
export interface Signed extends Claim<string[]> {
  /** 2: people or agencies. 1: an organisation or an account. 0: the publication itself. */
  worth: number;
  /** True where a line around the headline signs. */
  isLine?: boolean;
  /** True where a link or a rôle alone shows who signed: others than writers have both. */
  isLinked?: boolean;
  /** True where a line under the text signs. */
  isClosing?: boolean;
  /** True where nothing but houses, newsrooms and agencies sign. */
  isHouse?: boolean;
}

/**
 * Names in full that readers see, where they see none of those that the data states: an account that only the data names is who put the
 * article into the system, not who wrote it.
 */
export function findShown(
  heard: Signed[],
  stated: Signed | undefined,
  around: PageLine[],
  { page }: Witnesses,
): Signed | undefined {
  if (!stated || around.length === 0) return undefined;
  const isSeen = makeSeen(around, page);
  if (isSeen(stated)) return findTwice(heard, stated);
  const isWhole = (name: string) => isFull(name) || isAgency(name);
  return heard.find((claim) => claim.isLine && isSeen(claim) && claim.value.every(isWhole));
}

/** Make how names are looked for among the words that readers see around the headline. */
function makeSeen(around: PageLine[], page: Root): (claim: Signed) => boolean {
  // Some pages set their byline into an element for menus, of which the lines know nothing.
  const menus = listElements(page, (element) => isElement(element, 'nav')).map(readText);
  const seen = ` ${toKey([...around.map(({ text }) => text), ...menus].join(' '))} `;
  return ({ value }) => value.some((name) => seen.includes(` ${toKey(name)} `));
}

/**
 * People who sign under a text have written it where data name nothing but the agency that sent it, or an account whose bearer readers
 * see nowhere.
 */
export function findSigned(
  heard: Signed[],
  stated: Signed | undefined,
  lines: PageLine[],
  language: string | undefined,
): Signed | undefined {
  const isPeople = ({ value }: Signed) => value.every((name) => isFull(name) && !isAgency(name));
  const signed = heard.find((claim) => claim.isClosing && isPeople(claim));
  if (!signed || !stated || stated === signed) return undefined;
  const isHidden = () =>
    (SIGNED_BELOW.has(language) || language === 'am') &&
    stated.witness !== PAGE &&
    !isSeenIn(lines, stated.value);
  return stated.value.every(isAgency) || isHidden() ? signed : undefined;
}

function isSeenIn(lines: PageLine[], names: string[]): boolean {
  return lines.some(({ text }) => names.some((name) => toKey(text).includes(toKey(name))));
}

/** The house that signs on the page, where data name a house or a newsroom alone by a name that readers do not see. */
export function findVisibleHouse(
  told: Signed[],
  stated: Signed | undefined,
  around: PageLine[],
  { page }: Witnesses,
): Signed | undefined {
  if (!stated || stated.witness === PAGE || stated.worth > 1) return undefined;
  const visible = told.find((claim) => claim.witness === PAGE && claim.isHouse);
  return visible && !makeSeen(around, page)(stated) ? visible : undefined;
}

/**
 * Tell whether nothing but the data of a news article names its house as the author: for readers nobody signs it. A site of another kind
 * may have the name of the one who writes it, and an agency wrote what it is named for.
 */
export function isHiddenHouse(chosen: Signed, told: Signed[], { article }: Witnesses): boolean {
  if (chosen.witness === PAGE) return false;
  const isHouse = chosen.isHouse && chosen.worth <= 1 && !isOfOther(chosen);
  const isAccount = chosen.value.every(isNumbered);
  const isNews = listOf(article['@type']).some((type) => /News/.test(String(type)));
  return (
    ((isHouse && isNews) || isAccount) &&
    !told.some((claim) => claim.witness === PAGE && shareName(claim, chosen))
  );
}

/** `Saltmere Online 14`: an account of a house, one of several. */
function isNumbered(name: string): boolean {
  return /^\p{Lu}\S*(?:\s\S+)+\s\d{1,2}$/u.test(name);
}

/** Tell whether an agency signs that is not the publication itself. */
function isOfOther({ value, worth }: Signed): boolean {
  return worth > 0 && value.some(isAgency);
}

/** One word of the data is a house or an account where the byline of the page is a full name, by two of its signs. */
function findTwice(heard: Signed[], stated: Signed): Signed | undefined {
  if (stated.witness === PAGE || stated.value.some(isFull)) return undefined;
  const read = heard.filter(({ witness, value }) => witness === PAGE && value.every(isFull));
  const [first, ...more] = read.filter((claim) => !shareName(claim, stated));
  return first && more.some((claim) => shareName(claim, first)) ? first : undefined;
}

/** A byline that readers see may have more names than the data, or a name in full of which the data has one word. */
export function completes(claim: Signed, first: Signed): boolean {
  if (claim === first || claim.isLinked || claim.witness !== PAGE || !claim.value.every(isFull)) return false;
  const isFuller = claim.value.length > first.value.length || first.value.some((name) => !isFull(name));
  const isThere = (name: string) =>
    claim.value.some((one) => (isFull(name) ? toNameKey(one) === toNameKey(name) : isSameName(one, name)));
  return isFuller && first.value.every(isThere);
}

/** Tell whether a witness of another kind says one of the names too. */
export function isShared(claim: Signed, heard: Signed[]): boolean {
  return heard.some((other) => other.witness !== claim.witness && shareName(claim, other));
}

/** Tell whether two witnesses have a name in common. */
export function shareName(a: Signed, b: Signed): boolean {
  return a.value.some((name) => b.value.some((one) => isSameName(one, name)));
}
