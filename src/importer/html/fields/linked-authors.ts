import type { Element } from 'hast';
import { saysRole } from '../../bylines/byline-words.ts';
import { isRole, readNames } from '../../bylines/bylines.ts';
import { isCased } from '../../bylines/name-shapes.ts';
import { LONGEST_BYLINE } from './author-lines.ts';
import { cleanNames, isProper } from './clean-names.ts';
import { isElement, listElements, readText, textOf } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** So near the headline stand those whose rôle is named. */
const NEAR = 12;

/** Addresses of the pages on which papers present those who write for them. */
const PROFILE =
  /^mailto:|\/(?:authors?|autor(?:es|en|i|a|zy)?|auteurs?|autore|people|persons?|staff|profiles?|profil|journalist(?:s|es|en|i|as?)?|reporters?|columnist(?:s|as?)?|contributors?|writers?|by|redaktion|redakt(?:eure?|or|ører)|verfasser|forfatter|skribent(?:er)?|medarbetare|toimittajat?|szerzok?|yazar(?:lar)?|penulis|correspondents?|bio)[/=][^/]/i;

/** The names around the headline that are links to those who bear them. */
export function readLinked(lines: PageLine[], language: string | undefined): string[] {
  const linked = lines
    .filter(({ text, isAbove }) => !isAbove && text.length <= LONGEST_BYLINE)
    .map(({ element }) =>
      listElements(element, isProfile, MOST_LINKED)
        .map(readText)
        .filter((text) => (isCased(text) ? readNames(text, language) !== undefined : UNCASED_NAME.test(text)))
        .flatMap((text) => cleanNames(text, language)),
    );
  return (
    linked.find((names) => names.length > 0 && names.length < MOST_LINKED && names.every(isProper)) ?? []
  );
}

/** The names of several who wrote together, each a link and nothing else in a line of its own. */
export function readLinkedRow(lines: PageLine[], language: string | undefined): string[] {
  const isRow = ({ text, element, isAbove }: PageLine) =>
    !isAbove && listElements(element, (inner) => isProfile(inner) && readText(inner) === text, 1).length > 0;
  const start = lines.findIndex(isRow);
  const end = lines.findIndex((line, index) => index > start && !isRow(line));
  const row = start < 0 ? [] : lines.slice(start, end < 0 ? undefined : end);
  const names = row.flatMap(({ text }) => readNames(text, language) ?? []);
  return row.length > 1 && row.length < MOST_LINKED && names.length === row.length ? names : [];
}

/** The names around the headline beside which stands what their bearers are: `Ann Tide, harbour correspondent`. */
export function readRoles(lines: PageLine[], language: string | undefined): string[] {
  const near = lines.slice(0, NEAR).filter(({ isAbove }) => !isAbove);
  const signed = near.map(({ text }, index) => {
    const isBeside = saysRole(text) || isRole(near[index + 1]?.text ?? '');
    const names = isBeside && text.length <= LONGEST_ROLE ? readNames(text, language) : undefined;
    return names?.flatMap((name) => cleanNames(name, language)) ?? [];
  });
  return signed.find((names) => names.length > 0 && names.every(isProper)) ?? [];
}

/** Two words or more; in East Asia a few signs. */
const UNCASED_NAME = /^(?:\S+(?:\s\S+){1,3}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々]{3,6}|\p{sc=Hang}{3,4})$/u;

const LONGEST_ROLE = 90;

/** More links are a list of all who write. */
const MOST_LINKED = 6;

function isProfile(element: Element): boolean {
  return isElement(element, 'a') && PROFILE.test(textOf(element.properties, 'href'));
}
