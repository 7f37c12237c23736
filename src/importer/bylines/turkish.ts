import { isAgency } from './byline-words.ts';

/** `Deniz KIYI / İSTANBUL, (DHA)`: the family name and the place in capitals, as Turkish papers write them. */
const PLACED =
  /^(?<name>(?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}{2,})\s?\/\s?(?<place>\p{Lu}{3,}(?:[\s-]\p{Lu}{2,})?)(?:,?\s?\(\p{Lu}{2,5}\))?$/u;

/** Read a name over its place in a line of a Turkish paper. */
export function readCapitalPlaced(text: string): string[] | undefined {
  const { name, place = '' } = PLACED.exec(text)?.groups ?? {};
  return name === undefined || isAgency(place) ? undefined : [name];
}
