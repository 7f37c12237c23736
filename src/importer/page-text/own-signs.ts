import { isHost } from '../bylines/signs.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { toKey } from '../text-key.ts';
import type { ReadLine } from './meta.ts';
import { isDated } from './near-dates.ts';

/** `Tidings.example Published 25 March 2024`: before a word for the date. */
const BEFORE_WORD = /^(?<host>\S+\.\p{Ll}{2,10})\s\p{L}/u;

/** The name of a site with a capital inside, which no word has: `SALTNews`. */
const MIXED = /^(?:\p{Lu}{2,}\p{Ll}|\p{Lu}\p{Ll}+\p{Lu})[\p{L}\d]*$/u;

/** Read the address of a site, or its name where a page begins with that, which signs at the date or over its section. */
export function readHostAtDate(lines: ReadLine[], index: number, top: ReadLine[]): string | undefined {
  const [line, next, after] = lines.slice(index, index + 3);
  if (!line) return undefined;
  const { text, role, dates } = line;
  if (dates) {
    const host = BEFORE_WORD.exec(dates[0]?.before ?? '')?.groups?.host ?? '';
    return isHost(host) ? host : undefined;
  }
  const isOwn = top.slice(0, OPENING).some((other) => other.text === text);
  if (role !== 'short' || !(isHost(text) || (isOwn && MIXED.test(text)))) return undefined;
  const isAtDate = isDated(next) || isDated(lines[index - 1]) || (isOwn && isDated(after));
  return isAtDate ? text : undefined;
}

/** So many lines of a page may be its name. */
const OPENING = 4;

/** Three words and more are no name of a house. */
const MOST_WORDS = 3;

/** Read the house told as the source of its own article: `Izvor: Portal STV`, where the page begins with `STV`. */
export function readOwnSource({ text, role }: ReadLine, logo: string): string | undefined {
  if ((role !== 'short' && role !== 'caption') || logo.length < 3 || !SOURCE_LABEL.test(text))
    return undefined;
  const said = text.replace(SOURCE_LABEL, '').trim();
  const words = toKey(said).split(' ');
  const isOwn = toKey(said) === logo || (words.length <= MOST_WORDS && words.at(-1) === logo);
  return isOwn ? said : undefined;
}
