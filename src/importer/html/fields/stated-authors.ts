import { isAnyLabel } from '../../bylines/byline-labels.ts';
import { isThing, listOf, textIn, typesOf, type Thing } from './json-ld.ts';
import type { Witnesses } from './witnesses.ts';

/** The names of `meta` elements that say who wrote an article, whatever vocabulary stands before them. */
const META =
  /^(?!.*(?:image|photo|video))(?:(?:.*[.:_-])?(?:authors?(?:[_-]?names?)?|creator|byl|byline)|articleauthors?)$/;

/** Read whom the structured data name as authors, and whether all of them are organisations. */
export function readStated(witnesses: Witnesses): { names: string[]; areHouses: boolean } {
  const things = listOf(witnesses.article['author'] ?? witnesses.article['creator']);
  return { names: things.flatMap((thing) => listSaid(thing, witnesses)), areHouses: isOrganisation(things) };
}

function isOrganisation(things: unknown[]): boolean {
  return things.length > 0 && things.every((one) => isThing(one) && typesOf(one).includes('Organization'));
}

function listSaid(value: unknown, { things }: Witnesses): string[] {
  if (!isThing(value)) return typeof value === 'string' ? [value] : [];
  const names = readName(value);
  if (names.length > 0) return names;
  // Data of one page may hold an author once, and name it elsewhere by its number.
  const named = things.find((thing) => thing['@id'] === value['@id'] && thing['name'] !== undefined);
  return named ? readName(named) : [];
}

/** Data name a person in one, or by the names of their own and of their family. */
function readName(person: Thing): string[] {
  if (person['name'] !== undefined) return listOf(person['name']).flatMap((name) => textIn(name) ?? []);
  const parts = [person['givenName'], person['familyName']].flatMap((part) => textIn(part) ?? []);
  return parts.length === 2 ? [parts.join(' ')] : [];
}

/** Read whom the `meta` elements of a page name. */
export function readMetas(witnesses: Witnesses): string[] {
  const { metas } = witnesses;
  const named = [...metas].filter(([name]) => META.test(name));
  // Cards name the account of who built the site as well as that of who wrote the article.
  const plain = named.filter(([name]) => !name.startsWith('twitter:'));
  const told = plain.length > 0 ? [] : readCard(witnesses);
  return told.length > 0 ? told : (plain.length > 0 ? plain : named).flatMap(([, contents]) => contents);
}

/** A card may have a line with the word before the name, in the language of the page: `Written by`, and beside it `Ann Tide`. */
function readCard({ metas }: Witnesses): string[] {
  const numbers = ['1', '2'];
  const isSigned = (number: string) => {
    const [label = ''] = metas.get(`twitter:label${number}`) ?? [];
    return isAnyLabel(label) || CARD_LABEL.test(label);
  };
  return numbers.filter(isSigned).flatMap((number) => metas.get(`twitter:data${number}`) ?? []);
}

/** What the systems of publishers write there in languages whose papers print other words. */
const CARD_LABEL =
  /^(?:napisane przez|napsal\(a\)|написано(?: автором)?|συντάχθηκε από|執筆者|작성자|撰寫者|نوشته شده توسط|كُتب بواسطة|נכתב על(?:־| )ידי?|được viết bởi)$/iu;
