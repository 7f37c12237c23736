import { isSentence } from '../lines.ts';
import { isWords } from './figure-lines.ts';
import { isSignature, type ReadLine, type Told } from './meta.ts';

/** A name and a house in capitals, as many papers of America sign pictures: right under the headline they sign the article. */
const CAPITALS =
  /^\p{Lu}[\p{Lu}.'’-]+(?:\s\p{Lu}[\p{Lu}.'’-]*){1,3}(?:,\s|\s?\/\s?)\p{Lu}{2}[\p{Lu}\s.'’&-]{1,40}$/u;

/** So many lines above such a name somebody is said to have written the article, or when. */
const SIGNED = 20;

/** Read a line that is such a name, between a sentence about a picture and the text. */
export function readCapitals({ text, role }: ReadLine, above: ReadLine[]): Told | undefined {
  const [over, before] = above.slice(-2);
  if (role !== 'short' || !before || !over || !CAPITALS.test(text) || !isSentence(before.text))
    return undefined;
  const isPicture = isWords(before) && isWords(over) && !isSentence(over.text);
  return isPicture && above.slice(-SIGNED, -2).some(isSignature) ? { credit: text } : undefined;
}
