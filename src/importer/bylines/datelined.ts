import { isAgency } from './byline-words.ts';
import { readNames } from './bylines.ts';

/** `Ann Tide COVE / SALTMERE TIDINGS`: a name, the place and the paper. */
const DATELINED =
  /^(?<name>\p{Lu}\S*\p{Ll}(?:\s\S+){1,3}\p{Ll})\s\p{Lu}{2,}(?:[\s-]\p{Lu}{2,})*\s\/\s(?<house>\p{Lu}{2,}(?:\s\p{Lu}{2,})+)$/u;

/** Read who writes from a place for a paper, where both are in capitals behind the name. */
export function readDatelined(text: string, language: string | undefined): string[] | undefined {
  const { name, house = '' } = DATELINED.exec(text)?.groups ?? {};
  return name === undefined || isAgency(house) ? undefined : readNames(name, language);
}
