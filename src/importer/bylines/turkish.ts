import { isAgency } from './byline-words.ts';

/** `Deniz KIYI-Ali DALGA / İSTANBUL, (DHA)`: family names and the place in capitals, as Turkish papers write them. */
const PLACED =
  /^(?<names>(?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}{2,}(?:\s?[-,]\s?(?:\p{Lu}\p{Ll}+\s){1,2}\p{Lu}{2,}){0,3})\s?\/\s?(?<place>\p{Lu}{3,}(?:[\s-]\p{Lu}{2,})?)(?:\s?\(\p{Lu}\p{Ll}+\))?(?:,?\s?\(\p{Lu}{2,5}\))?$/u;

/** Read the names before a place, where Turkish papers write family names and places in capitals. */
export function readTurkish(text: string): string[] | undefined {
  const { names, place = '' } = PLACED.exec(text)?.groups ?? {};
  return names === undefined || isAgency(place) ? undefined : names.split(/\s?[-,]\s?/u);
}
