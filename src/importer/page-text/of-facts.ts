import { SOURCE_LABEL, toAllCapitals, toCapitals } from '../lexicon/labels.ts';
import type { Figure } from './figure.ts';
import type { ReadLine } from './meta.ts';

/** Tell whether a label that is a picture’s alone says who made one. */
export function hasPhotoLabel({ role, text }: ReadLine): boolean {
  return role === 'caption' && LABELLED.test(text) && !SOURCE_LABEL.test(text);
}

const LABELLED = new RegExp(`(?<!\\p{L})(?:${toCapitals('photo')}|${toAllCapitals('photo')})\\s?[:：]`, 'u');

/** Where pictures have a label of their own, a line that says where something comes from ends a box of facts: tell whether it does. */
export function isOfFacts({ lines }: Figure): boolean {
  const last = lines.at(-1);
  return last !== undefined && SOURCE_LABEL.test(last.text);
}
