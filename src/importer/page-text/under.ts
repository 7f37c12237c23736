import { isAgency, isHouse, SIGNED_BELOW } from '../bylines/byline-words.ts';
import { readByline, readNames } from '../bylines/bylines.ts';
import { readAlone, readClosing } from '../bylines/story-ends.ts';
import { findAnnounced, isLabelAt, type FoundAuthors } from './announced.ts';
import { findOverAddress } from './over-address.ts';
import { findOverHost } from './over-host.ts';
import { SOURCE_LABEL } from '../lexicon/labels.ts';
import { findBio } from './bios.ts';
import type { ReadLine } from './meta.ts';
import { findAmharic, findSent, findVietnamese } from './last-signs.ts';
import { endsText, findSignature } from './signatures.ts';

/** So many lines under a text may say who wrote it. */
const BELOW_TEXT = 12;

/**
 * Find who signs in a text or right under it: in a byline, under a word that announces names, in the last words of the text, as somebody
 * of whom a note under it tells what they are.
 *
 * @param reach So many lines are surely of the text.
 * @param isOfStory Tells of a name whether the story speaks of its bearer.
 */
export function findUnder(
  text: ReadLine[],
  reach: number,
  isOfStory: (name: string) => boolean,
  language: string | undefined,
): FoundAuthors | undefined {
  const near = text.slice(0, reach + BELOW_TEXT);
  const last = near.slice(0, reach + 1);
  return (
    findPlaced(last, language) ??
    findSigned(near, language) ??
    findAddressed(near, language) ??
    findOverAddress(near, language) ??
    findClosing(last, language) ??
    findBio(near.slice(Math.max(0, reach - 2))) ??
    findOverHost(near, isOfStory, language) ??
    findSignature(near, reach, language) ??
    findSent(last, language) ??
    findAmharic(last, language) ??
    findVietnamese(near, reach, language) ??
    findBracketed(last, isOfStory, language) ??
    findLastName(last, isOfStory, language)
  );
}

/** A byline, unless it stands under the headline of another article. */
function findSigned(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const isSigned = ({ byline, role }: ReadLine) => byline !== undefined && role === 'byline';
  const people = lines.findIndex((line) => isSigned(line) && !SOURCE_LABEL.test(line.text));
  const at = people < 0 ? lines.findIndex(isSigned) : people;
  const label = lines.findIndex(({ role }, index) => role === 'short' && isLabelAt(lines, index, language));
  const announced = label < 0 ? undefined : findAnnounced(lines.slice(label), language);
  const signed = lines[at];
  if (announced && (!signed || label < at)) return announced;
  if (!signed) return undefined;
  const more = isAddressed(lines[at + 1]) ? findAddressed(lines.slice(at + 1), language) : undefined;
  return {
    authors: [...new Set([...(signed.byline ?? []), ...(more?.authors ?? [])])],
    lines: [signed, ...(more?.lines ?? [])],
  };
}

/** Names with the address of each, on lines that follow each other: `Anna Hav anna.hav@fyren.example`. */
function findAddressed(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const start = lines.findIndex(isAddressed);
  if (start < 0) return undefined;
  const rest = lines.slice(start);
  const end = rest.findIndex((line) => !isAddressed(line));
  const taken = rest.slice(0, end < 0 ? undefined : end);
  const names = taken.map(({ text }) => readNames(text, language));
  return names.every((found) => found?.length === 1)
    ? { authors: names.flatMap((found) => found ?? []), lines: taken }
    : undefined;
}

function isAddressed(line: ReadLine | undefined): boolean {
  return line?.role === 'short' && WITH_ADDRESS.test(line.text);
}

/** Two words and more, the last of them with an address or an account behind it. */
const WITH_ADDRESS = /^\p{Lu}\S+\s(?:.*\S@\S+\.\p{L}|\p{Lu}[^@.!?]{1,40}\s?@\w+$)/u;

/** A comment on a text may follow the last of its own paragraphs. */
const LAST = 3;

/** Japanese texts end with the name in brackets; under Vietnamese ones it stands alone. */
function findClosing(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const last = lines.findLastIndex(({ role }) => role === 'paragraph');
  const paragraphs = lines
    .filter(({ role }) => role === 'paragraph')
    .slice(-LAST)
    .toReversed();
  const texts = [lines[last + 1], ...paragraphs].map((line) => line?.text ?? '');
  const authors =
    texts
      .map((text) => (/^[(（【]/u.test(text) ? `. ${text}` : text))
      .map((text) => readClosing(text) ?? readBrackets(text, language))
      .find((names) => names !== undefined) ??
    (language === 'ja' ? readAlone(lines[last + 1]?.text ?? '') : undefined);
  if (authors) return { authors, lines: [] };
  const under = language === 'vi' ? lines[last + 1] : undefined;
  const names =
    under?.role === 'short' ? under.text.split(/\s[-–]\s/u).map((text) => readNames(text, language)) : [];
  const isSigned = under !== undefined && names.length > 0 && names.every((name) => name !== undefined);
  return isSigned ? { authors: names.flat(), lines: [under] } : undefined;
}

/** `(Ann Tide, Bob Quay, 25.3.2024)`; people whom the story quotes are set beside their words alone. */
const BRACKETS = /[.!?…।؟“”"»]\s?\((?<said>[^()]{6,120})\)$/u;

function readBrackets(text: string, language: string | undefined): string[] | undefined {
  const said = BRACKETS.exec(text.slice(-140))?.groups?.said;
  const written = said === undefined ? undefined : readByline(said, language);
  if (written) return written;
  if (!said || !/,|\d/u.test(said)) return undefined;
  const names = readNames(said.replace(/,?\s[^,]*\d.*$/u, ''), language);
  return names?.some((name) => name.includes(' ')) ? names : undefined;
}

/** Behind the last full stop of all somebody signs in brackets whom the story does not know: `The ferry runs again. (Ann Tide)`. */
const LAST_BRACKETS = /\p{Ll}[.!…]\s?\((?<said>\p{Lu}[^(),\d]{5,40})\)$/u;

/** What else stands there: where something is, or who holds it. */
const NO_PERSON =
  /\s(?:Hall|House|Park|Street|Road|Church|Cent(?:re|er)|School|Club|Stadium|Theatre|Arena|Party|League|University|County|Council)$/u;

function findBracketed(
  lines: ReadLine[],
  isOfStory: (name: string) => boolean,
  language: string | undefined,
): FoundAuthors | undefined {
  const text = lines.findLast(({ role }) => role === 'paragraph')?.text ?? '';
  const said = LAST_BRACKETS.exec(text.slice(-60))?.groups?.said;
  const names = said === undefined ? undefined : readNames(said, language);
  const isSigned = names?.every(
    (name) => name.includes(' ') && !isHouse(name) && !NO_PERSON.test(name) && !isOfStory(name),
  );
  return isSigned ? { authors: names, lines: [] } : undefined;
}

/** A note may stand under the name. */
const SIGNED_LAST = 2;

/** Right under one of the last paragraphs a name alone signs, unless the story tells of its bearer, and so does a newsroom. */
function findLastName(
  lines: ReadLine[],
  isOfStory: (name: string) => boolean,
  language: string | undefined,
): FoundAuthors | undefined {
  const under = lines.filter(
    (line, index) =>
      !endsText(line) &&
      !/\p{Nd}/u.test(line.text) &&
      lines.slice(Math.max(0, index - 1), index).some(endsText),
  );
  for (const line of under.slice(-SIGNED_LAST).toReversed()) {
    const names =
      line.role === 'short' && !line.text.startsWith('(') ? readNames(line.text, language) : undefined;
    const isHouse =
      endsInAgency(line.text) ||
      (names?.length === 1 && (names[0]?.includes('/') === true || isAgency(names[0] ?? '')));
    const isPeople =
      SIGNED_BELOW.has(language ?? '') &&
      names?.every((name) => name.includes(' ') && !isOfStory(name) && !isShouted(name));
    if (names && (isHouse || isPeople)) return { authors: names, lines: [line] };
  }
  return undefined;
}

/** `Anne Marée, à Salins`: with the place from which it comes, a name right under a paragraph signs in all languages. */
const PLACED =
  /^(?<name>\p{Lu}[\p{L}’'-]+(?:\s[\p{L}’'.-]+){0,2}\s\p{Lu}[\p{L}’'-]+),\s(?:à|au|aux|aus|in|from|en|desde|em|de|da|a|uit|från|fra|z|ze|w|we|v|ve|iz|из|з|у|în)\s\p{Lu}[\p{L}’'-]+(?:[\s-]\p{L}[\p{L}’'-]+){0,2}$/u;

function findPlaced(lines: ReadLine[], language: string | undefined): FoundAuthors | undefined {
  const last = lines.findLastIndex(({ role }) => role === 'paragraph');
  const line = lines[last + 1];
  const name = line?.role === 'short' ? PLACED.exec(line.text)?.groups?.name : undefined;
  const authors = name === undefined ? undefined : readNames(name, language);
  return line && authors ? { authors, lines: [line] } : undefined;
}

/** `Ann Tide, with Reuters`, `Anne Marée avec l’ATS` */
function endsInAgency(text: string): boolean {
  const house =
    /,?\s(?:avec|mit|with|con|com|met|med|ile|z|s|с)\s(?:l['’]|d[ei]r?\s|la\s)?(?<house>\S+)$/u.exec(text)
      ?.groups?.house;
  return house !== undefined && isAgency(house);
}

function isShouted(name: string): boolean {
  return name === name.toUpperCase();
}
