import { isOfWriter } from './bios.ts';
import { toKey } from '../text-key.ts';
import { saysRole } from './byline-words.ts';
import { ASKS_AT_END } from '../lexicon/promotions.ts';

/** A longer text says more of its author than where they work. */
const LONGEST_BIO = 700;

/** A longer text says more than a request. */
const LONGEST_REQUEST = 450;

const BIO =
  /\b(?:is (?:an?|the|our|based)|was (?:an?|the)|has (?:been|written|worked|covered)|joined|covers|writes|works|reports|holds|lives|ist|arbeitet|schreibt|studierte|est|travaille|es|escribe|trabaja|é|è|scrive|jest|är|er|on|reported from|contributed|berichtet(?:e)? aus)\b/u;

/** Tell whether a text says who one of the authors is. */
export function isBio(text: string, authors: string[]): boolean {
  if (text.length > LONGEST_BIO) return false;
  if (isStarred(text)) return true;
  const key = toKey(text);
  if (isOfWriter(text, authors)) return true;
  return authors.some((name) => name.includes(' ') && key.startsWith(toKey(name)) && saysWho(text, name));
}

/** A longer note behind a star is of the text. */
const LONGEST_STARRED = 200;

/** The star behind the byline is there once more before what its bearer is: `*Writer and keeper of the light`. */
function isStarred(text: string): boolean {
  return text.length <= LONGEST_STARRED && /^\*{1,2}\s?\p{Lu}/u.test(text) && saysRole(text.slice(1, WHAT));
}

/** What somebody is stands in the first words. */
const WHAT = 40;

/** Pages that show who wrote their articles set the name over what they say of them, and leave no space between. */
function saysWho(text: string, name: string): boolean {
  return BIO.test(text) || BIO.test(text.replace(name, ''));
}

/** Tell whether the last lines of a page ask their readers for something. */
export function isRequest(text: string): boolean {
  return text.length <= LONGEST_REQUEST && ASKS_AT_END.test(text);
}
