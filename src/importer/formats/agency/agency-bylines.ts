import { isAgency, saysRole } from '../../bylines/byline-words.ts';
import { cutRole } from '../../bylines/name-lists.ts';
import { isCased } from '../../bylines/name-shapes.ts';
import { toKey } from '../../text-key.ts';

/** Words of many languages before a name in a byline. */
const BEFORE = /^(?:by|von|par|por|di|door|av|af|text|texte?|reporting by|escrito por)[:\s]+/iu;

/** What parts names in a byline. */
const BETWEEN = /\s*(?:,|;|&|\/|\s(?:and|with|und|mit|et|avec|y|con|e|en|och|og|و)\s)\s*/iu;

/** The place from which somebody reports, behind the name. */
const PLACE = /\s+(?:in|aus|à|en|da|i|från|fra)\s+\p{Lu}.*$/u;

/** A desk of the paper signs as people do. */
const DESK = /\bdesk$/i;

/**
 * Part a byline into the names of people: a place behind them, what they are, and those who publish them are none.
 *
 * @param houses Who else the item names: its provider, its owner.
 */
export function partByline(byline: string | undefined, houses: string[] = []): string[] {
  const plain = (byline ?? '').replace(/\s+/g, ' ').trim().replace(BEFORE, '');
  const isHouse = (name: string) => houses.some((house) => isSame(house, name)) || isAgency(name);
  return plain
    .split(BETWEEN)
    .map((part) => part.replace(/\s*\([^()]*\)/g, '').replace(PLACE, ''))
    .filter((part, index) => part && (index === 0 || !saysRole(part.replace(DESK, ''))))
    .map((part) => toTitleCase(cutAgency(cutRole(part.replace(/[.,]$/, '').trim()))))
    .filter((name) => isPerson(name) && !isHouse(name));
}

function isPerson(name: string): boolean {
  return name !== '' && !/^(?:the|staff|correspondents?)(?!\p{L})|\d/iu.test(name) && !isSignature(name);
}

/** The agency may stand behind the name without a sign, as in `Ann Tide Associated Press`. */
function cutAgency(name: string): string {
  const words = name.split(' ');
  const start = words.findIndex((_, index) => index >= 2 && isAgency(words.slice(index).join(' ')));
  return start < 0 ? name : words.slice(0, start).join(' ');
}

/** Those who typed or moved an item sign with initials, or with the name of their account. */
function isSignature(name: string): boolean {
  return (
    isCased(name) &&
    !/\s/.test(name) &&
    (!/\p{Lu}\p{Ll}/u.test(name) || name.length < 4 || /[._@]/.test(name))
  );
}

function isSame(one: string, other: string): boolean {
  const toName = (text: string) => toKey(text).replace(/^the /, '');
  return toName(one) === toName(other);
}

/** Wires shout names; capitals alone are no way to write one. */
function toTitleCase(name: string): string {
  if (name !== name.toUpperCase() || !/\p{Lu}{3}/u.test(name) || !name.includes(' ')) return name;
  return name.toLowerCase().replace(/(?<=^|[\s'’.-])\p{L}/gu, (letter) => letter.toUpperCase());
}
