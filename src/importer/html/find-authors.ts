import { PAGE, type Claim, type Decided } from './claims.ts';
import { isElement, listElements, marksOf, readText, textOf } from './hast.ts';
import { isThing, listOf, textIn } from './json-ld.ts';
import { findSite } from './find-headline.ts';
import { toKey } from './text-key.ts';
import { readProperty, type Witnesses } from './witnesses.ts';

const BYLINE =
  /(?:^|[\s_-])(?:byline|author(?:s|-?names?)?|autor(?:es|en)?|auteurs?|contributors?|writers?|redacteur|firma|signature)(?=$|[\s_-])/i;

/** Words before names in bylines. */
const BY =
  /^(?:(?:written|words|story|reporting|text)\s+)?(?:by|von|par|por|di|door|av|af|texte?|texto|tekst|autor(?:e|en|es)?|auteurs?|author|от|автор|текст|بقلم|כתב(?:ה)?|מאת|文\s*\/|記者|记者)\s*[:：]?\s+/iu;

const AND = /\s*(?:,|;|•|\||\s(?:and|und|et|y|e|en|og|och|ja|i|и|و|&)\s)\s*/iu;

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
export function findAuthors(witnesses: Witnesses): Decided<string[]> | undefined {
  const site = toKey(findSite(witnesses) ?? '');
  const told = listClaims(witnesses).filter(({ value }) => value.length > 0);
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

function listClaims(witnesses: Witnesses): Claim<string[]>[] {
  const metas = METAS.flatMap((name) => witnesses.metas.get(name) ?? []);
  return [
    { witness: 'JSON-LD', value: dropDoubles(listOf(witnesses.article['author']).flatMap(readThing)) },
    { witness: 'microdata', value: dropDoubles(readProperty(witnesses, 'author').flatMap(partNames)) },
    { witness: 'meta', value: dropDoubles(metas.flatMap(partNames)) },
    { witness: PAGE, value: dropDoubles(readByline(witnesses)) },
  ];
}

function readThing(value: unknown): string[] {
  if (isThing(value)) return listOf(value['name']).flatMap((name) => partNames(textIn(name) ?? ''));
  return typeof value === 'string' ? partNames(value) : [];
}

/** The visible byline nearest to the headline. */
function readByline({ page }: Witnesses): string[] {
  const marked = listElements(page, (element) => isElement(element) && isByline(element), 12);
  for (const element of marked) {
    const links = listElements(
      element,
      (inner) =>
        isElement(inner, 'a') &&
        /author|auteur|autor|profile|people|staff|by\//i.test(textOf(inner.properties, 'href')),
      6,
    ).map(readText);
    const names = (links.some(Boolean) ? links : [readText(element)]).flatMap(partNames);
    if (names.length > 0 && names.length < 8) return names;
  }
  return [];
}

function isByline(element: Parameters<typeof marksOf>[0]): boolean {
  if (textOf(element.properties, 'rel') === 'author') return true;
  return BYLINE.test(marksOf(element)) && readText(element).length <= 160;
}

function partNames(text: string): string[] {
  return text
    .replace(BY, '')
    .split(AND)
    .map((name) =>
      name
        .replace(BY, '')
        .replace(/\s*[(|–—].*$|^@\S+$/u, '')
        .trim(),
    )
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
