import type { Root } from 'hast';
import type { ArticleDraft, DraftPicture, Evidence } from '../draft.ts';
import { toWebAddress } from './body/addresses.ts';
import { parseMarkup, stripPage } from './tree/dom.ts';
import { findAuthors } from './fields/find-authors.ts';
import { findBody } from './body/find-body.ts';
import { findDates, partTimes, type FoundDates } from './fields/find-dates.ts';
import { findHeadline } from './fields/find-headline.ts';
import { findLanguage, lexiconOf, type FoundLanguage } from './fields/find-language.ts';
import { findNotices } from './fields/find-notices.ts';
import { findLead } from './figures/find-picture.ts';
import { noteGaps } from './body/note-gaps.ts';
import { raiseBold } from './body/raise-bold.ts';
import { dropStandfirst } from './fields/drop-standfirst.ts';
import { findStandfirst } from './fields/find-standfirst.ts';
import { readPoints } from './fields/key-points.ts';
import { listSites } from './fields/sites.ts';
import { findSummary } from './fields/find-summary.ts';
import { findElement, isElement, listElements, readText, textOf } from './tree/hast.ts';
import { listOf, textIn } from './fields/json-ld.ts';
import { listAround, listLines } from './tree/page-lines.ts';
import { toTree } from './tree/page-tree.ts';
import { toBlocks } from './body/to-blocks.ts';
import { callWitnesses, findMeta, type Witnesses } from './fields/witnesses.ts';

/** How a page is to be read. */
export interface PageReading {
  /** Where the page comes from. */
  address?: string | undefined;
  /** True to leave the standfirst in the text as well, as benchmarks count it. */
  keepsStandfirst?: boolean;
}

/** Read the page of an article into a draft, each of its fields with how surely it is known. */
export function readPage(html: string, { address, keepsStandfirst = false }: PageReading = {}): ArticleDraft {
  const { markup, jsonLd } = stripPage(html);
  const document = parseMarkup(markup);
  const page = toTree(document);
  const witnesses = callWitnesses(page, jsonLd);
  const canonical = findAddress(witnesses, address);
  const lines = listLines(page);
  const headline = findHeadline(witnesses, lines);
  const title = headline?.value ?? '';
  const spoken = findLanguage(witnesses);
  const language = lexiconOf(spoken.language);
  const around = listAround(lines, title);
  const authors = findAuthors(witnesses, language, around, lines);
  const clues = {
    ...{ page, markup, base: canonical ?? address, language },
    ...{ headline: headline?.value, authors: authors?.value, times: listTimes(page) },
    sites: listSites(witnesses),
  };
  const all = toBlocks(page, clues).blocks;
  const found = findBody(document, { ...clues, told: textIn(witnesses.article['articleBody']), all });
  const signers = { language, authors: authors?.value };
  const standfirst = findStandfirst(witnesses, title, found.blocks, around, signers);
  const summary = standfirst ? undefined : findSummary(witnesses, title, found.blocks);
  const lead = findLead(witnesses, title, found.blocks, all, authors?.value, around);
  const dates = findDates(witnesses, language, around, lines);
  const said = keepsStandfirst ? [] : [standfirst?.value, readPoints(around)];
  const blocks = said.reduce(dropStandfirst, lead.blocks);
  const facts = findFacts(dates, spoken, { headline, standfirst, summary, authors });
  return {
    ...findNotices(witnesses, clues.base),
    ...facts,
    fields: { ...facts.fields, canonical },
    names: { authors: authors?.value, ...findSubjects(witnesses) },
    origin: canonical,
    picture: lead.picture,
    blocks: raiseBold(blocks, spoken.language),
    others: findOthers(witnesses),
    notes: [...found.notes, ...noteGaps(blocks, all, listSaid(title, standfirst?.value, lead.picture))],
  };
}

/** What the fields of an article say is not missing from its text. */
function listSaid(headline: string, standfirst: string | undefined, picture: DraftPicture = {}) {
  const { alt, caption, credit } = picture;
  return [headline, standfirst, alt, caption, credit, `${caption} ${credit}`];
}

/** Put what was decided and what the page says of time and language into fields, with the evidence for each. */
function findFacts(
  dates: FoundDates,
  spoken: FoundLanguage,
  { headline, standfirst, summary, authors }: Decisions,
): Pick<ArticleDraft, 'fields' | 'zoneless' | 'assumed' | 'evidence'> {
  const times = partTimes(dates);
  const { published, updated } = dates;
  return {
    ...times,
    fields: { ...pick({ headline, standfirst, summary }), ...times.fields, ...spoken },
    evidence: toEvidence({ headline, standfirst, summary, authors, published, updated }),
  };
}

type Decisions = Record<string, { value: string | string[]; evidence: Evidence } | undefined>;

function pick(decisions: Decisions): Record<string, string> {
  return Object.fromEntries(
    Object.entries(decisions).flatMap(([name, one]) => (one ? [[name, String(one.value)]] : [])),
  );
}

function toEvidence(decisions: Decisions): Record<string, Evidence> {
  return Object.fromEntries(
    Object.entries(decisions).flatMap(([name, one]) => (one ? [[name, one.evidence]] : [])),
  );
}

function findAddress(witnesses: Witnesses, address: string | undefined): string | undefined {
  const link = findElement(
    witnesses.page,
    (element) => isElement(element, 'link') && /^canonical$/i.test(textOf(element.properties, 'rel')),
  );
  const said = [
    link && textOf(link.properties, 'href'),
    findMeta(witnesses, 'og:url'),
    textIn(witnesses.article['url']),
    address,
  ];
  return said.flatMap((one) => (one ? (toWebAddress(one, address) ?? []) : []))[0];
}

/** The most marked moments that are looked at: a list of news has one for each. */
const MOST_TIMES = 50;

function listTimes(page: Root): string[] {
  return listElements(page, (element) => isElement(element, 'time'), MOST_TIMES).map(readText);
}

function findSubjects(witnesses: Witnesses): { section?: string | undefined; topics?: string[] | undefined } {
  const { article, metas } = witnesses;
  const keywords = [
    ...listOf(article['keywords']).flatMap((one) => textIn(one)?.split(',') ?? []),
    ...(metas.get('article:tag') ?? []),
  ];
  const topics = [
    ...new Set(keywords.map((word) => word.trim()).filter((word) => word !== '' && word.length < 60)),
  ].slice(0, 30);
  return {
    section: textIn(article['articleSection']) ?? findMeta(witnesses, 'article:section'),
    topics: topics.length > 0 ? topics : undefined,
  };
}

function findOthers({ article }: Witnesses): Record<string, string> | undefined {
  const isFree = article['isAccessibleForFree'];
  return isFree === false || /^false$/i.test(String(isFree)) ? { 'free to read': 'no' } : undefined;
}
