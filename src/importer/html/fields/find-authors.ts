import { isAgency } from '../../bylines/byline-words.ts';
import { keepWriters, listEditors } from './beside-writers.ts';
import { dropHouses, isAnyHouse, isCompany, isHouseOf } from './author-houses.ts';
import {
  completes,
  findShown,
  findSigned,
  findVisibleHouse,
  isHiddenHouse,
  isShared,
  shareName,
  type Signed,
} from './choose-authors.ts';
import type { Evidence } from '../../draft.ts';
import { PAGE, type Decided } from './claims.ts';
import { cutText, readLines } from './author-lines.ts';
import { readMarked } from './marked-authors.ts';
import { readLinked, readLinkedLine, readLinkedRow, readLinkedSigner, readRoles } from './linked-authors.ts';
import { readOverPublisher } from './over-publisher.ts';
import { readMetas, readStated } from './stated-authors.ts';
import { readClosingAgency, readClosingLine, readSigns } from './closing-lines.ts';
import { readOpeningLine } from './opening-lines.ts';
import { cutLetters, isHost, partHouseWithAgency } from '../../bylines/signs.ts';
import { cutSiteBehind } from './cut-beside.ts';
import { cleanNames, isName, isProper } from './clean-names.ts';
import { squeezeMarkup } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';
import { dropDoubles } from './same-names.ts';
import { readSources } from './marked-sources.ts';
import { dropSite, holdsSite, isSite, listSites, readTitleEnd } from './sites.ts';
import { toKey } from '../../text-key.ts';
import { readNamed, type Witnesses } from './witnesses.ts';
import { listMarkedPlaces } from './written-from.ts';

/** Find who signed the article: the names, as readers see them. */
export function findAuthors(
  witnesses: Witnesses,
  language: string | undefined,
  around: PageLine[] = [],
  lines: PageLine[] = [],
): Decided<string[]> | undefined {
  const told = listClaims(witnesses, language, around, lines).filter(({ value }) => value.length > 0);
  const best = Math.max(...told.map(({ worth }) => worth));
  const heard = told.filter(({ worth }) => worth === best);
  const shared = heard.find((claim) => isShared(claim, heard)) ?? heard[0];
  const written = { witness: PAGE, value: readOverPublisher(around, language), worth: best };
  const first =
    written.value.length > 0
      ? written
      : (findShown(heard, shared, around, witnesses) ??
        findSigned(heard, shared, lines, language) ??
        findVisibleHouse(told, shared, around, witnesses) ??
        shared);
  if (!first) return undefined;
  const chosen = heard.find((claim) => completes(claim, first)) ?? first;
  if (isHiddenHouse(chosen, told, witnesses)) return undefined;
  const stated = told.flatMap(({ witness, value }) => (witness === PAGE ? [] : value));
  const value = keepWriters(chosen.value, stated, { around, lines, language, page: witnesses.page });
  return { value, evidence: toEvidence(chosen, told) };
}

function toEvidence(chosen: Signed, told: Signed[]): Evidence {
  const isBacked = (claim: Signed) => shareName(claim, chosen);
  const backers = told.filter(isBacked);
  const others = told
    .filter((claim) => !isBacked(claim) && claim.worth > 0)
    .map(({ witness, value }) => ({ witness, value: value.join(', ') }));
  const alone = others.length > 0 ? 'review' : chosen.witness === PAGE ? 'read' : 'stated';
  return {
    certainty: backers.length > 1 ? 'agreed' : alone,
    witness: [...new Set(backers.map(({ witness }) => witness))].join(', '),
    others: others.length > 0 ? others : undefined,
  };
}

/** Make how what a witness says is read: the names in it, and what they are worth. */
function makeSign(
  witnesses: Witnesses,
  language: string | undefined,
  around: PageLine[],
  lines: PageLine[],
): (witness: string, texts: string[], areHouses?: boolean) => Signed {
  const sites = listSites(witnesses);
  const titled = toKey(readTitleEnd(witnesses.page) ?? '');
  const places = listMarkedPlaces(around);
  const editors = listEditors(lines, around);
  const readPeople = (text: string) =>
    isSite(text, sites) && isName(text, language)
      ? [text]
      : cleanNames(cutSiteBehind(dropSite(squeezeMarkup(text), sites), sites), language);
  // The house may have a name that says something else alone: `20 Tides`.
  const partHouse = (text: string) => partHouseWithAgency(text, (house) => isSite(house, sites));
  return (witness, texts, areHouses = false) => {
    const parts = texts
      .filter((text) => !isCompany(text))
      .map(cutLetters)
      .flatMap((text) => partHouse(text) ?? (areHouses ? [text] : readPeople(text)));
    const names = dropHouses(
      sites,
      dropDoubles(
        parts.filter((name) => name.length <= 80 && !places.has(name) && !editors.has(toKey(name))),
      ),
    );
    const others = names.filter((name) => !isSite(name, sites) && !isHost(name.toLowerCase()));
    const strangers = others.filter((name) => !holdsSite(name, sites));
    const people = strangers.length > 0 ? strangers : others;
    // The publication signs with the agency whose story it took.
    const value = people.length > 0 && !people.every(isAgency) ? people : names;
    const isSigned = value.some((name) => isProper(name) || isAgency(name));
    const isWeak = areHouses || !isSigned || value.every((name) => isHouseOf(name, sites, titled));
    return {
      ...{ witness, value, worth: people.length === 0 ? 0 : isWeak ? 1 : 2 },
      isHouse: value.every((name) => isAnyHouse(name, sites, titled)),
    };
  };
}

function listClaims(
  witnesses: Witnesses,
  language: string | undefined,
  around: PageLine[],
  lines: PageLine[],
): Signed[] {
  const sign = makeSign(witnesses, language, around, lines);
  const { names: stated, areHouses } = readStated(witnesses);
  return [
    sign('JSON-LD', stated, areHouses),
    sign('microdata', keepSeen(readNamed(witnesses, 'author'), around)),
    sign('meta', readMetas(witnesses)),
    { ...sign(PAGE, readLines(cutText(around), language)), isLine: true },
    sign(PAGE, readMarked(witnesses.page, language, lines, around)),
    sign(PAGE, readLinkedRow(around, language)),
    sign(PAGE, readLinkedLine(around, language)),
    { ...sign(PAGE, readLinked(around, language, witnesses.page)), isLinked: true },
    { ...sign(PAGE, readRoles(around, language)), isLinked: true },
    sign(PAGE, readOpeningLine(around, language)),
    { ...sign(PAGE, readSources(around, lines, language)), isLine: true },
    { ...sign(PAGE, readClosingLine(lines, around[0], language)), isClosing: true },
    sign(PAGE, readLinkedSigner(lines, language)),
    sign(PAGE, readClosingAgency(lines, around[0])),
    { witness: PAGE, value: readSigns(lines), worth: 1 },
  ];
}

/** Of the authors of several articles on a page, those that stand around the headline wrote this one. */
function keepSeen(names: string[], around: PageLine[]): string[] {
  const text = ` ${toKey(around.map((line) => line.text).join(' '))} `;
  const seen = names.filter((name) => text.includes(` ${toKey(name)} `));
  return seen.length > 0 ? seen : names;
}
