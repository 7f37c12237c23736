import { isByLabel, readByline, readNames } from '../bylines.ts';
import { partCaption } from '../formats/page-picture.ts';
import { findDate } from '../dates/visible-dates.ts';
import { PAGE, type Claim, type Decided } from './claims.ts';
import { cleanNames, cutTail, isHost, isProper } from './clean-names.ts';
import { isElement, listElements, partedMarksOf, readText, textOf } from './hast.ts';
import { isThing, listOf, textIn, typesOf } from './json-ld.ts';
import { listLines, type PageLine } from './page-lines.ts';
import { holdsSite, isSite, listSites } from './sites.ts';
import { toKey } from './text-key.ts';
import { readNamed, type Witnesses } from './witnesses.ts';

const BYLINE =
  /(?:^|[\s_-])(?:by-?line|author(?:s|ed)?(?:-?(?:names?|info|box|link))?|autor(?:es|en|a|ka|zy)?|auteurs?|autore|contributors?|writers?|reporters?|journalists?|redact(?:eur|or)|redakt(?:eur|or|ør)|verfasser|forfatter|skribent|kirjoittaja|toimittaja|szerzo|yazar|penulis|firma(?:nte)?|signature|vcard)(?=$|[\s_-])/i;

/** A line that is longer is no byline. */
const LONGEST = 160;

const METAS = [
  'author',
  'article:author',
  'parsely-author',
  'byl',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'citation_author',
  'cxenseparse:author',
  'twitter:creator',
];

/** Names that one witness gives, and how much they are worth. */
interface Signed extends Claim<string[]> {
  /** 2: people or agencies. 1: an organisation or an account. 0: the publication itself. */
  worth: number;
}

/** Find who signed the article: the names, as readers see them. */
export function findAuthors(
  witnesses: Witnesses,
  language: string | undefined,
  around: PageLine[] = [],
): Decided<string[]> | undefined {
  const told = listClaims(witnesses, language, around).filter(({ value }) => value.length > 0);
  const best = Math.max(...told.map(({ worth }) => worth));
  const heard = told.filter(({ worth }) => worth === best);
  const isShared = (claim: Signed) =>
    heard.some((other) => other.witness !== claim.witness && shareName(claim, other));
  const first = heard.find(isShared) ?? heard[0];
  if (!first) return undefined;
  const chosen = heard.find((claim) => completes(claim, first)) ?? first;
  const isBacked = (claim: Signed) => shareName(claim, chosen);
  const backers = told.filter(isBacked);
  const others = told
    .filter((claim) => !isBacked(claim) && claim.worth > 0)
    .map(({ witness, value }) => ({ witness, value: value.join(', ') }));
  const alone = others.length > 0 ? 'review' : chosen.witness === PAGE ? 'read' : 'stated';
  return {
    value: chosen.value,
    evidence: {
      certainty: backers.length > 1 ? 'agreed' : alone,
      witness: [...new Set(backers.map(({ witness }) => witness))].join(', '),
      others: others.length > 0 ? others : undefined,
    },
  };
}

/** A byline that readers see may have more names than the data, or a name in full of which the data has one word. */
function completes(claim: Signed, first: Signed): boolean {
  if (claim === first || claim.witness !== PAGE || !claim.value.every((name) => name.includes(' ')))
    return false;
  const isFuller = claim.value.length > first.value.length || first.value.some((name) => !name.includes(' '));
  return isFuller && first.value.every((name) => claim.value.some((one) => isSameName(one, name)));
}

function shareName(a: Signed, b: Signed): boolean {
  return a.value.some((name) => b.value.some((one) => isSameName(one, name)));
}

function isSameName(a: string, b: string): boolean {
  const [left, right] = [` ${toKey(a)} `, ` ${toKey(b)} `];
  return left.includes(right) || right.includes(left);
}

function listClaims(witnesses: Witnesses, language: string | undefined, around: PageLine[]): Signed[] {
  const sites = listSites(witnesses);
  const sign = (witness: string, texts: string[], isOrganisation = false): Signed => {
    const parts = isOrganisation ? texts : texts.flatMap((text) => cleanNames(text, language));
    const names = dropDoubles(parts.filter((name) => name.length <= 80));
    const people = names.filter((name) => !isSite(name, sites) && !isHost(name));
    const value = people.length > 0 ? people : names;
    const isWeak = isOrganisation || !value.some(isProper) || value.every((name) => holdsSite(name, sites));
    return { witness, value, worth: people.length === 0 ? 0 : isWeak ? 1 : 2 };
  };
  const things = listOf(witnesses.article['author']);
  const isOrganisation =
    things.length > 0 && things.every((one) => isThing(one) && typesOf(one).includes('Organization'));
  return [
    sign(
      'JSON-LD',
      things.flatMap((thing) => listSaid(thing, witnesses)),
      isOrganisation,
    ),
    sign('microdata', readNamed(witnesses, 'author')),
    sign(
      'meta',
      METAS.flatMap((name) => witnesses.metas.get(name) ?? []),
    ),
    sign(PAGE, readLines(around, language)),
    sign(PAGE, readMarked(witnesses, language)),
  ];
}

function listSaid(value: unknown, { things }: Witnesses): string[] {
  if (!isThing(value)) return typeof value === 'string' ? [value] : [];
  if (value['name'] !== undefined) return listOf(value['name']).flatMap((name) => textIn(name) ?? []);
  // Data of one page may hold an author once, and name it elsewhere by its number.
  const named = things.find((thing) => thing['@id'] === value['@id'] && thing['name'] !== undefined);
  return named ? [textIn(named['name']) ?? ''] : [];
}

/** The byline in the lines around the headline, by the words before the names, or by the date beside them. */
function readLines(lines: PageLine[], language: string | undefined): string[] {
  const short = lines.filter(({ text }) => text.length <= LONGEST && !partCaption(text));
  for (const [index, { text }] of short.entries()) {
    if (/^(?:from|aus)\s/i.test(text)) continue;
    const plain = dropDate(text, language);
    const names = isByLabel(text, language)
      ? readNames(short[index + 1]?.text ?? '', language)
      : (readByline(plain, language) ?? (plain === text ? undefined : readNames(plain, language)));
    const clean = names?.flatMap((name) => cleanNames(name, language)).map(cutTail);
    if (clean && clean.length > 0 && clean.every(isProper)) return clean;
  }
  return [];
}

/** A byline may hold the day as well. */
function dropDate(text: string, language: string | undefined): string {
  const date = findDate(text, language);
  if (!date) return text;
  return (date.before || date.after).replace(BEFORE_DATE, '').trim();
}

const BEFORE_DATE =
  /[\s,|·•–—-]*(?:\b(?:on|at|last|updated|published|posted|am|vom|le|el|em|il|op|den|dne)\b[\s:]*)*$/iu;

/** The visible byline that is marked as one. */
function readMarked({ page }: Witnesses, language: string | undefined): string[] {
  const marked = listLines(
    page,
    (element) => BYLINE.test(partedMarksOf(element)) || textOf(element.properties, 'rel') === 'author',
  );
  for (const { text, element } of marked.slice(0, 12)) {
    if (text.length > LONGEST) continue;
    const links = listElements(
      element,
      (inner) =>
        isElement(inner, 'a') &&
        /author|auteur|autor|profile|people|staff|by\//i.test(textOf(inner.properties, 'href')),
      6,
    ).map(readText);
    const plain = dropDate(text, language);
    const texts = links.some(Boolean) ? links : (readByline(plain, language) ?? [plain]);
    const names = texts
      .flatMap((one) => cleanNames(one, language))
      .map(cutTail)
      .filter((name) => !/\d/.test(name));
    if (!names.every(isProper) && !links.some(Boolean)) continue;
    if (names.length > 0 && names.length < 8) return names;
  }
  return [];
}

function dropDoubles(names: string[]): string[] {
  return names.filter((name, index) => names.findIndex((other) => toKey(other) === toKey(name)) === index);
}
