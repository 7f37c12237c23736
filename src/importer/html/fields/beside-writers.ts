import type { Root } from 'hast';
import { isAgency, namesOthers } from '../../bylines/byline-words.ts';
import { dropPhotographers } from '../../bylines/makers.ts';
import { isHost } from '../../bylines/signs.ts';
import { isToldAsPlace } from '../../bylines/told-places.ts';
import { PHOTO_LABELS } from '../../lexicon/labels.ts';
import { LONGEST_BYLINE } from './author-lines.ts';
import { EDITED } from '../../lexicon/newsrooms.ts';
import { toKey } from '../../text-key.ts';
import { isElement, listElements, readText } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** A longer line says more than who edited a text. */
const LONGEST_EDITED = 100;

/** List the keys of those whom a page names as editors and nowhere else around its headline: its data may call them authors. */
export function listEditors(lines: PageLine[], around: PageLine[]): ReadonlySet<string> {
  const keys = lines.flatMap(({ text }) => {
    const who = text.length <= LONGEST_EDITED ? EDITED.exec(text)?.groups?.who : undefined;
    return who === undefined ? [] : [toKey(who)];
  });
  const isElsewhere = (key: string) =>
    around.some(({ text }) => !EDITED.test(text) && ` ${toKey(text)} `.includes(` ${key} `));
  return new Set(keys.filter((key) => !isElsewhere(key)));
}

/** What is read of a page. */
interface Read {
  page: Root;
  lines: PageLine[];
  /** The lines around the headline. */
  around: PageLine[];
  language: string | undefined;
}

/**
 * Keep those who wrote: not who took the pictures or edited it, nor the place from which somebody wrote.
 *
 * @param stated Whom the data of the page name.
 */
export function keepWriters(names: string[], stated: string[], read: Read): string[] {
  const texts = read.around.map(({ text }) => text);
  const writers = dropPlacesOfText(dropPhotographers(names, texts), stated, read.lines, read.language);
  return dropOthers(writers, read.around, read.page);
}

/** What stands before a name in its line, behind the last sign before it. */
const PART = /(?:[.|;,•·]\s|^)[^.|;,•·]*$/u;

/** A sign before somebody who took the pictures: `Photos: `, with nobody’s words beside them. */
const OF_PICTURES = new RegExp(`^(?:${PHOTO_LABELS})\\s?[:：]?\\s?$`, 'iu');

/**
 * Drop those of several people of whom a line says that they did something else than write, and those whom the page shows under a picture
 * alone, where its byline has others.
 */
function dropOthers(names: string[], around: PageLine[], page: Root): string[] {
  if (names.length < 2 || names.some((name) => isAgency(name) || isHost(name))) return names;
  const short = around.map(({ text }) => text).filter((text) => text.length <= LONGEST_BYLINE);
  const isSeen = (name: string) => short.some((text) => text.includes(name));
  // Who wrote it may have taken pictures as well.
  const isWriter = (name: string) => short.some((text) => text.includes(name) && !isOtherWork(text, name));
  const writers = names.filter((name) => !isSeen(name) || isWriter(name));
  const kept = writers.length > 0 ? writers : names;
  const hidden = kept.filter((name) => !isSeen(name));
  if (hidden.length === 0 || hidden.length === kept.length) return kept;
  const pictures = listElements(page, (element) => isElement(element, 'figcaption', 'figure')).map(readText);
  return kept.filter((name) => !hidden.includes(name) || !pictures.some((text) => text.includes(name)));
}

function isOtherWork(text: string, name: string): boolean {
  const at = text.indexOf(name);
  if (at <= 0) return false;
  const part = (PART.exec(text.slice(0, at))?.[0] ?? '').replace(/^[.|;,•·]\s/u, '');
  return part !== '' && (OF_PICTURES.test(part) || namesOthers(`${part}${name}`));
}

/**
 * Drop the place behind the name of who wrote from there, as in `Ann Tide, Harbour Park`: no data name it, and the text speaks of it with
 * the word that stands before places.
 */
function dropPlacesOfText(
  names: string[],
  stated: string[],
  lines: PageLine[],
  language: string | undefined,
): string[] {
  const [first = '', ...others] = names;
  if (others.length === 0 || !stated.includes(first)) return names;
  const isBehind = (name: string) => lines.some(({ text }) => text.endsWith(`${first}, ${name}`));
  const isPlace = (name: string) =>
    !stated.includes(name) && isBehind(name) && lines.some(({ text }) => isToldAsPlace(text, name, language));
  return [first, ...others.filter((name) => !isPlace(name))];
}
