import type { Block } from '../../draft.ts';
import { toText } from '../../to-text.ts';
import { weigh } from '../../lines.ts';
import { toKey } from '../../text-key.ts';
import { keyOf } from '../../block-keys.ts';
import { squeezeMarkup } from '../tree/hast.ts';
import { isLike, type Claim } from './claims.ts';
import { textIn } from './json-ld.ts';
import { findMeta, readProperty, type Witnesses } from './witnesses.ts';

/** The longest standfirst that the schema takes. */
export const LONGEST = 400;

/** Shorter descriptions say nothing, or what a page marks as its standfirst too. */
const LEAST = 20;

/** What the data of a page give as its description, without those that only say the headline. */
export function listDescriptions(witnesses: Witnesses, headline: string, least = LEAST): Claim[] {
  const claim = (witness: string, value: string | undefined) => {
    const text = squeezeMarkup(value ?? '');
    return weigh(text) >= least && text.length <= LONGEST ? [{ witness, value: text }] : [];
  };
  return [
    ...claim('JSON-LD', textIn(witnesses.article['description'])),
    ...claim('Open Graph', findMeta(witnesses, 'og:description')),
    ...claim('meta', findMeta(witnesses, 'description', 'twitter:description')),
    ...claim('microdata', readProperty(witnesses, 'description')[0]),
  ].filter(({ value }) => !holdsHeadline(value, headline));
}

/** Descriptions are cut where they are too long for a search engine. */
export const CUT = /\s*(?:…|\.\.\.|\[…\]|\[\.\.\.\])$/;

/** Tell whether a line says what a description does, also where that is cut. */
export function isSaidBy(text: string, description: string): boolean {
  const key = toKey(description.replace(CUT, ''));
  return (
    isLike(text, description) || (CUT.test(description) && key.length > 40 && toKey(text).startsWith(key))
  );
}

/** Tell whether a text says the headline; one of few words may be said in a sentence by chance. */
export function holdsHeadline(text: string, headline: string): boolean {
  const [key, whole] = [toKey(headline), toKey(text)];
  return key !== '' && whole.includes(key) && (key.length >= 25 || key.length * 2 >= whole.length);
}

/** Tell whether the beginning of the text says a line: a description that it says is no standfirst. */
export function isInText(value: string, blocks: Block[]): boolean {
  const key = toKey(value).slice(0, 80);
  return blocks.slice(0, 6).some((block) => keyOf(block).includes(key));
}

/** Tell whether a line is a piece of a longer block, and so of the text; one that is a whole block may be printed there. */
export function isPartOfText(value: string, blocks: Block[]): boolean {
  const key = toKey(value);
  return blocks.slice(0, 6).some((block) => {
    const text = keyOf(block);
    return text.includes(key) && text.length > key.length * 1.2;
  });
}

/** Tell whether a description says no more than the beginning of the text does: that was cut or pasted together for search engines. */
export function isFromOpening(value: string, blocks: Block[]): boolean {
  const opening = blocks.slice(0, OPENING).map(keyOf);
  const start = toKey(value).replace(/ /g, '').slice(0, LONGEST_START);
  if (opening.join('').replace(/ /g, '').includes(start)) return true;
  const words = toKey(value).split(' ');
  return opening.slice(0, 2).some((text) => {
    const said = new Set(text.split(' '));
    return words.length >= LEAST_WORDS && words.filter((word) => said.has(word)).length >= words.length * 0.9;
  });
}

/** So many blocks are the beginning of a text. */
const OPENING = 6;
const LONGEST_START = 70;
/** Fewer words are in a paragraph by chance. */
const LEAST_WORDS = 8;

/** Tell whether a description is the slogan of the site: none of its longer words is the article’s. */
export function isSlogan(value: string, headline: string, blocks: Block[]): boolean {
  const stems = toStems(value);
  const said = new Set(toStems([headline, ...blocks.map(toText)].join(' ')));
  return stems.length >= 5 && !stems.some((stem) => said.has(stem));
}

/** The beginnings of the longer words: their ends change with the sentence. */
function toStems(text: string): string[] {
  return toKey(text)
    .split(' ')
    .filter((word) => word.length >= 4)
    .map((word) => word.slice(0, 5));
}
