import { partNames } from '../bylines.ts';
import { PAGE, type Claim, type Decided } from './claims.ts';
import { isElement, listElements, marksOf, readText, textOf } from './hast.ts';
import { isThing, listOf, textIn } from './json-ld.ts';
import { findSite } from './find-headline.ts';
import { toKey } from './text-key.ts';
import { readProperty, type Witnesses } from './witnesses.ts';

const BYLINE =
  /(?:^|[\s_-])(?:byline|author(?:s|-?names?)?|autor(?:es|en)?|auteurs?|contributors?|writers?|redacteur|firma|signature)(?=$|[\s_-])/i;

const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'byl',
  'sailthru.author',
  'dc.creator',
  'cxenseparse:author',
];

/** Find who signed the article: the names, as readers see them. */
export function findAuthors(
  witnesses: Witnesses,
  language: string | undefined,
): Decided<string[]> | undefined {
  const site = toKey(findSite(witnesses) ?? '');
  const told = listClaims(witnesses, language).filter(({ value }) => value.length > 0);
  // A paper that names only itself is believed less than a byline with people.
  const chosen = told.find(({ value }) => value.some((name) => toKey(name) !== site)) ?? told[0];
  if (!chosen) return undefined;
  const keys = chosen.value.map(toKey);
  const isBacked = ({ value }: Claim<string[]>) => value.some((name) => keys.includes(toKey(name)));
  const backers = told.filter(isBacked);
  const others = told
    .filter((claim) => !isBacked(claim))
    .map(({ witness, value }) => ({ witness, value: value.join(', ') }));
  const alone = others.length > 0 ? 'review' : chosen.witness === PAGE ? 'read' : 'stated';
  return {
    value: chosen.value,
    evidence: {
      certainty: backers.length > 1 ? 'agreed' : alone,
      witness: backers.map(({ witness }) => witness).join(', '),
      others: others.length > 0 ? others : undefined,
    },
  };
}

function listClaims(witnesses: Witnesses, language: string | undefined): Claim<string[]>[] {
  const read = (texts: string[]) => dropDoubles(texts.flatMap((text) => cleanNames(text, language)));
  return [
    { witness: 'JSON-LD', value: read(listOf(witnesses.article['author']).flatMap(listSaid)) },
    { witness: 'microdata', value: read(readProperty(witnesses, 'author')) },
    { witness: 'meta', value: read(METAS.flatMap((name) => witnesses.metas.get(name) ?? [])) },
    { witness: PAGE, value: dropDoubles(findByline(witnesses, language)) },
  ];
}

function listSaid(value: unknown): string[] {
  if (isThing(value)) return listOf(value['name']).map((name) => textIn(name) ?? '');
  return typeof value === 'string' ? [value] : [];
}

/** The visible byline nearest to the headline. */
function findByline({ page }: Witnesses, language: string | undefined): string[] {
  const marked = listElements(page, (element) => isElement(element) && isByline(element), 12);
  for (const element of marked) {
    const links = listElements(
      element,
      (inner) =>
        isElement(inner, 'a') &&
        /author|auteur|autor|profile|people|staff|by\//i.test(textOf(inner.properties, 'href')),
      6,
    ).map(readText);
    const texts = links.some(Boolean) ? links : [readText(element)];
    const names = texts.flatMap((text) => cleanNames(text, language));
    if (names.length > 0 && names.length < 8) return names;
  }
  return [];
}

function isByline(element: Parameters<typeof marksOf>[0]): boolean {
  if (textOf(element.properties, 'rel') === 'author') return true;
  return BYLINE.test(marksOf(element)) && readText(element).length <= 160;
}

/** The names in a text without what stands beside them: a rôle in brackets, a desk after a bar, an account. */
function cleanNames(text: string, language: string | undefined): string[] {
  return partNames(text, language)
    .flatMap((name) => partNames(name.replace(/\s*[(|–—].*$|^@\S+$/u, ''), language))
    .map((name) => name.trim())
    .filter(isName);
}

/** Addresses, dates and sentences are no names. */
function isName(text: string): boolean {
  return (
    text.length > 1 &&
    text.length <= 60 &&
    /\p{L}/u.test(text) &&
    !/https?:|www\.|\d{2}|[@/]/.test(text) &&
    text.split(' ').length <= 6
  );
}

function dropDoubles(names: string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => toKey(other) === toKey(name)) === index);
}
