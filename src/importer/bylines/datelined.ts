import { isAgency } from './byline-words.ts';
import { readNames } from './bylines.ts';

/** `Ann Tide COVE / SALTMERE TIDINGS`: a name, the place and the paper. */
const DATELINED =
  /^(?<name>\p{Lu}\S*\p{Ll}(?:\s\S+){1,3}\p{Ll})\s\p{Lu}{2,}(?:[\s-]\p{Lu}{2,})*\s\/\s(?<house>\p{Lu}{2,}(?:\s\p{Lu}{2,})+)$/u;

/** `سمندر ۔ 24 مئی (نمک نیوز)`: the place, the day and the house, as Urdu papers of India open a report. */
const URDU_HOUSE =
  /^\p{sc=Arab}+(?:\s\p{sc=Arab}+)?\s?[۔،,.-]\s?\p{Nd}{1,2}\s?[؍/]?\s?\p{sc=Arab}{3,8}\s?[(（](?<house>[^()（）\d]{2,24})[)）]$/u;

/** Read who writes from a place for a paper, where both are in capitals behind the name. */
export function readDatelined(text: string, language: string | undefined): string[] | undefined {
  const urdu = URDU_HOUSE.exec(text)?.groups?.house;
  if (urdu !== undefined) return [urdu];
  const { name, house = '' } = DATELINED.exec(text)?.groups ?? {};
  return name === undefined || isAgency(house) ? undefined : readNames(name, language);
}
