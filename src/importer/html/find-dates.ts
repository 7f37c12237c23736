import type { Element } from 'hast';
import { saysUpdated } from '../dates/labels.ts';
import { inZone, readMoment, toText, toZoned, type Moment } from '../dates/moments.ts';
import { findDate } from '../dates/visible-dates.ts';
import type { ArticleDraft } from '../draft.ts';
import { decide, PAGE, type Claim, type Decided } from './claims.ts';
import { isElement, listElements, marksOf, readText, textOf } from './hast.ts';
import { textIn } from './json-ld.ts';
import { findMeta, readProperty, type Witnesses } from './witnesses.ts';

/** When an article was published and changed. */
export interface FoundDates {
  /** As far as it is known: with its zone, or without. */
  published?: Decided<string> | undefined;
  updated?: Decided<string> | undefined;
  /** Why the day of publication may be another one. */
  doubt?: string | undefined;
}

interface DateClaim extends Claim {
  /** The words of a date whose day and month could be the other way round. */
  ambiguous?: string | undefined;
}

const DATE =
  /(?:^|[\s_-])(?:date(?:line|time)?|time(?:stamp)?|published|pubdate|publish(?:ed)?-?(?:date|time|at)|datum|fecha|data|veröffentlicht)(?=$|[\s_-])/i;

const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'og:article:published_time',
  'article:published',
];

const METAS =
  'date pubdate publishdate publish-date parsely-pub-date dc.date dc.date.issued dcterms.created sailthru.date publication_date cxenseparse:recs:publishtime'.split(
    ' ',
  );

/** Find when an article was published, and when it was changed, as far as the page says it. */
export function findDates(witnesses: Witnesses, language: string | undefined): FoundDates {
  const { article } = witnesses;
  const told = [
    ...claim('JSON-LD', textIn(article['datePublished']) ?? textIn(article['dateCreated']), language),
    ...claim('Open Graph', findMeta(witnesses, ...PUBLISHED), language),
    ...claim('microdata', readProperty(witnesses, 'datePublished')[0], language),
    ...claim('meta', findMeta(witnesses, ...METAS), language),
  ];
  const isWhole = told.some(({ value }) => fullness(value) === 2);
  const claims = isWhole ? told : [...told, ...listVisible(witnesses, language)];
  const published = decide(byFullness(claims), isSameDay);
  return {
    published,
    updated: findUpdated(witnesses, published?.value),
    doubt: published && explainDoubt(claims, published.value),
  };
}

function explainDoubt(claims: DateClaim[], value: string): string | undefined {
  const [claim, ...others] = claims.filter((one) => one.value === value);
  if (claim?.ambiguous === undefined || others.length > 0) return undefined;
  return `“${claim.ambiguous}” may be day or month first, and was read as ${value.slice(0, 10)}`;
}

/** Part what is known of the times into those with a zone, and those that wait for one. */
export function partTimes({
  published,
  updated,
  doubt,
}: FoundDates): Pick<ArticleDraft, 'fields' | 'zoneless' | 'assumed'> {
  const value = published?.value;
  const isWhole = value !== undefined && fullness(value) === 2;
  return {
    fields: { published: isWhole ? value : undefined, updated: updated?.value },
    zoneless: value === undefined || isWhole ? undefined : { published: value },
    assumed: doubt === undefined ? undefined : { published: doubt },
  };
}

function findUpdated(witnesses: Witnesses, published: string | undefined): Decided<string> | undefined {
  const claims = [
    ...claim('JSON-LD', textIn(witnesses.article['dateModified']), undefined),
    ...claim('Open Graph', findMeta(witnesses, 'article:modified_time', 'og:updated_time'), undefined),
    ...claim('microdata', readProperty(witnesses, 'dateModified')[0], undefined),
  ].filter(({ value }) => fullness(value) === 2);
  const decided = decide(claims, isSameDay);
  return decided && published && toTime(decided.value) - toTime(published) > 60_000 ? decided : undefined;
}

function claim(witness: string, value: string | undefined, language: string | undefined): DateClaim[] {
  if (value === undefined) return [];
  const stated = readMoment(value);
  if (stated) return [{ witness, value: toText(stated) }];
  const shown = findDate(value, language);
  if (!shown) return [];
  return [{ witness, value: toText(shown), ambiguous: shown.isAmbiguous ? value.slice(0, 60) : undefined }];
}

/** How much is known of a time: the day, also the time of day, also the zone. */
function fullness(value: string): number {
  const moment = readMoment(value);
  if (moment === undefined || moment.time === undefined) return 0;
  return toZoned(moment) === undefined ? 1 : 2;
}

/** Who says the most of a time is heard first; of those who say as much, in the order in which they are believed. */
function byFullness(claims: Claim[]): Claim[] {
  return [...claims].sort((a, b) => fullness(b.value) - fullness(a.value));
}

/** The dates that readers see, those of changes last; first what machines can read of them. */
function listVisible({ page }: Witnesses, language: string | undefined): DateClaim[] {
  const times = listElements(page, (element) => isElement(element, 'time'), 20);
  const stated = order(times, language).flatMap((element) =>
    claim(PAGE, textOf(element.properties, 'dateTime'), language),
  );
  if (stated.length > 0) return stated.slice(0, 1);
  const marked = listElements(
    page,
    (element) => DATE.test(marksOf(element)) && readText(element).length < 120,
    20,
  );
  return order([...times, ...marked], language)
    .concat(listLines(page))
    .flatMap((element) => claim(PAGE, readText(element), language))
    .slice(0, 1);
}

/** The first short lines from the main heading on. */
function listLines(page: Witnesses['page']): Element[] {
  const all = listElements(page, (element) => isElement(element, 'h1', 'p', 'span', 'div', 'li', 'small'));
  const start = all.findIndex((element) => isElement(element, 'h1'));
  return all
    .slice(Math.max(0, start), Math.max(0, start) + 80)
    .filter((element) => readText(element).length < 60);
}

function order(elements: Element[], language: string | undefined): Element[] {
  const isChange = (element: Element) => saysUpdated(`${marksOf(element)} ${readText(element)}`, language);
  return [...elements.filter((element) => !isChange(element)), ...elements.filter(isChange)];
}

function isSameDay(a: string, b: string): boolean {
  return Math.abs(toTime(a) - toTime(b)) < 36 * 3600 * 1000;
}

function toTime(value: string): number {
  const moment: Moment | undefined = readMoment(value);
  return moment === undefined ? NaN : Date.parse(toZoned(inZone(moment, 'UTC')) ?? '');
}
