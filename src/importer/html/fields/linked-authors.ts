import type { Element, Root } from 'hast';
import { cutOthers, namesOthers, saysRole } from '../../bylines/byline-words.ts';
import { isRole, readByline, readNames } from '../../bylines/bylines.ts';
import { isCased } from '../../bylines/name-shapes.ts';
import { LONGEST_BYLINE } from './author-lines.ts';
import { cleanNames, isName, isProper } from './clean-names.ts';
import { isElement, listElements, readText, textOf } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** So near the headline stand those whose rôle is named. */
const NEAR = 12;

/** Addresses of the pages on which papers present those who write for them. */
const PROFILE =
  /^mailto:|\/(?:authors?|autor(?:es|en|i|a|zy)?|auteurs?|autore|people|persons?|staff|profiles?|profil|journalist(?:s|es|en|i|as?)?|reporters?|columnist(?:s|as?)?|contributors?|writers?|by|redaktion|redakt(?:eure?|or|ører)|verfasser|forfatter|skribent(?:er)?|medarbetare|toimittajat?|szerzok?|yazar(?:lar)?|penulis|correspondents?|bio)[/=][^/]/i;

/** The names around the headline that are links to those who bear them. */
export function readLinked(lines: PageLine[], language: string | undefined, page?: Root): string[] {
  const blocks = new Set(page ? listElements(page, isAroundBlock, MOST_PROFILES).map(readText) : []);
  const linked = lines
    .filter(({ text, isAbove }) => !isAbove && text.length <= LONGEST_BYLINE && !namesOthers(text))
    .map((line) => listLinks(line, blocks, language).flatMap((text) => cleanNames(text, language)));
  return (
    linked.find((names) => names.length > 0 && names.length < MOST_LINKED && names.every(isProper)) ?? []
  );
}

function listLinks({ text, element }: PageLine, blocks: Set<string>, language: string | undefined): string[] {
  const own = cutOthers(text);
  const links = listElements(element, isProfile, MOST_LINKED)
    .map(readText)
    .filter((link) => own.includes(link));
  const all = links.length === 0 && blocks.has(text) ? [text] : links;
  return all.filter((link) =>
    isCased(link) ? readNames(link, language) !== undefined : UNCASED_NAME.test(link),
  );
}

/** Several names that are links, in a line that is nothing else: no other than those who wrote together have one. */
export function readLinkedLine(lines: PageLine[], language: string | undefined): string[] {
  const rows = lines
    .filter(({ text, isAbove }) => !isAbove && text.length <= LONGEST_BYLINE)
    .map((line) => ({ text: line.text, links: listLinks(line, new Set(), language) }));
  const whole = rows.find(({ text, links }) => links.length > 1 && BETWEEN.test(dropAll(text, links)));
  return whole?.links ?? [];
}

function dropAll(text: string, names: string[]): string {
  return names.reduce((rest, name) => rest.replace(name, ''), text);
}

/** Between names stand signs and the word for `and`. */
const BETWEEN = /^[\s,;&/|·•、،]*(?:\p{L}{1,3}[\s,;&/|·•、،]+)*$/u;

/** The one who signs a page far from its headline: the word before a name that is a link to who bears it. */
export function readLinkedSigner(lines: PageLine[], language: string | undefined): string[] {
  const signed = lines
    .filter(({ text }) => text.length <= LONGEST_BYLINE)
    .flatMap((line) => {
      const [link, ...more] = listElements(line.element, isProfile, 2).map(readText);
      const names = link && more.length === 0 ? readByline(line.text, language) : undefined;
      return names?.length === 1 && names[0] === link ? [link] : [];
    });
  // Several are those of other articles.
  return new Set(signed).size === 1 ? cleanNames(signed[0] ?? '', language) : [];
}

/** The names of several who wrote together, each a link and nothing else in a line of its own. */
export function readLinkedRow(lines: PageLine[], language: string | undefined): string[] {
  const isRow = ({ text, element, isAbove }: PageLine) =>
    !isAbove && listElements(element, (inner) => isProfile(inner) && readText(inner) === text, 1).length > 0;
  const start = lines.findIndex(isRow);
  const end = lines.findIndex((line, index) => index > start && !isRow(line));
  const row = start < 0 ? [] : lines.slice(start, end < 0 ? undefined : end);
  const names = row
    .flatMap(({ text }) => readNames(text, language) ?? [])
    .filter((name) => isName(name, language));
  return row.length > 1 && row.length < MOST_LINKED && names.length === row.length ? names : [];
}

/** The names around the headline beside which stands what their bearers are: `Ann Tide, harbour correspondent`. */
export function readRoles(lines: PageLine[], language: string | undefined): string[] {
  const near = lines.slice(0, NEAR).filter(({ isAbove }) => !isAbove);
  const signed = near.map(({ text }, index) => {
    const isBeside = saysRole(text) || isRole(near[index + 1]?.text ?? '');
    const names = isBeside && text.length <= LONGEST_ROLE ? readNames(text, language) : undefined;
    return names?.flatMap((name) => cleanNames(name, language)).filter((name) => !isRoleAlone(name)) ?? [];
  });
  return signed.find((names) => names.length > 0 && names.every(isProper)) ?? [];
}

/** `Staff Writer` */
function isRoleAlone(name: string): boolean {
  return name.split(' ').every(saysRole);
}

/** Two words or more; in East Asia a few signs. */
const UNCASED_NAME = /^(?:\S+(?:\s\S+){1,3}|[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}々]{3,6}|\p{sc=Hang}{3,4})$/u;

const LONGEST_ROLE = 90;

/** More links are a list of all who write. */
const MOST_LINKED = 6;

const MOST_PROFILES = 40;

/** Pages set a link around a portrait and the line with the name. */
function isAroundBlock(element: Element): boolean {
  return (
    isProfile(element) && element.children.some((child) => isElement(child, 'div', 'p', 'h2', 'h3', 'h4'))
  );
}

function isProfile(element: Element): boolean {
  return isElement(element, 'a') && PROFILE.test(textOf(element.properties, 'href'));
}
