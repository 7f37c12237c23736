import { decide, PAGE, type Claim, type Decided } from './claims.ts';
import { isElement, listElements, marksOf, readText, textOf } from './hast.ts';
import { textIn } from './json-ld.ts';
import { readMoment } from './moments.ts';
import { readVisibleDate } from './visible-date.ts';
import { findMeta, readProperty, type Witnesses } from './witnesses.ts';

/** When an article was published and changed. */
export interface FoundDates {
  published?: Decided<string> | undefined;
  updated?: Decided<string> | undefined;
  /** True where nobody says the hour and the zone of publication. */
  isPart: boolean;
}

const DATE =
  /(?:^|[\s_-])(?:date(?:line|time)?|time(?:stamp)?|published|pubdate|publish(?:ed)?-?(?:date|time|at)|datum|fecha|data|veröffentlicht)(?=$|[\s_-])/i;

const UPDATED =
  /updated|modified|aktualisiert|mis à jour|actualizado|atualizado|aggiornato|bijgewerkt|uppdaterad|opdateret|oppdatert|обновлен|تحديث|עודכן/iu;

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

/** Find when an article was published, and when it was changed. */
export function findDates(witnesses: Witnesses): FoundDates {
  const { article } = witnesses;
  const told = [
    ...claim('JSON-LD', textIn(article['datePublished']) ?? textIn(article['dateCreated'])),
    ...claim('Open Graph', findMeta(witnesses, ...PUBLISHED)),
    ...claim('microdata', readProperty(witnesses, 'datePublished')[0]),
    ...claim('meta', findMeta(witnesses, ...METAS)),
  ];
  const claims = told.length > 0 ? told : listVisible(witnesses);
  const whole = claims.filter(({ value }) => readMoment(value)?.isWhole);
  const published = toForm(decide(whole.length > 0 ? whole : claims, isSameDay));
  return { published, updated: findUpdated(witnesses, published?.value), isPart: whole.length === 0 };
}

function findUpdated(witnesses: Witnesses, published: string | undefined): Decided<string> | undefined {
  const claims = [
    ...claim('JSON-LD', textIn(witnesses.article['dateModified'])),
    ...claim('Open Graph', findMeta(witnesses, 'article:modified_time', 'og:updated_time')),
    ...claim('microdata', readProperty(witnesses, 'dateModified')[0]),
  ].filter(({ value }) => readMoment(value)?.isWhole);
  const decided = toForm(decide(claims, isSameDay));
  const isLater = decided && published && Date.parse(decided.value) - Date.parse(published) > 60_000;
  return isLater ? decided : undefined;
}

function claim(witness: string, value: string | undefined): Claim[] {
  const moment = value === undefined ? undefined : (readMoment(value) ?? readVisibleDate(value));
  if (!moment || value === undefined) return [];
  return [
    { witness, value: moment.isWhole ? moment.value : readMoment(value) ? value : moment.value.slice(0, 10) },
  ];
}

/** The dates that readers see, those of changes last; first what machines can read of them. */
function listVisible({ page }: Witnesses): Claim[] {
  const times = listElements(page, (element) => isElement(element, 'time'), 20);
  const stated = order(times).flatMap((element) => claim(PAGE, textOf(element.properties, 'dateTime')));
  if (stated.length > 0) return stated.slice(0, 1);
  const marked = listElements(
    page,
    (element) => DATE.test(marksOf(element)) && readText(element).length < 120,
    20,
  );
  return order([...times, ...marked])
    .concat(listLines(page))
    .flatMap((element) => claim(PAGE, readText(element)))
    .slice(0, 1);
}

/** The first short lines from the main heading on. */
function listLines(page: Witnesses['page']): ReturnType<typeof listElements> {
  const all = listElements(page, (element) => isElement(element, 'h1', 'p', 'span', 'div', 'li', 'small'));
  const start = Math.max(
    0,
    all.findIndex((element) => isElement(element, 'h1')),
  );
  return all.slice(start, start + 80).filter((element) => readText(element).length < 60);
}

function order(elements: ReturnType<typeof listElements>): ReturnType<typeof listElements> {
  const isChange = (element: (typeof elements)[number]) =>
    UPDATED.test(`${marksOf(element)} ${readText(element)}`);
  return [...elements.filter((element) => !isChange(element)), ...elements.filter(isChange)];
}

function toForm(decided: Decided<string> | undefined): Decided<string> | undefined {
  const moment = decided && readMoment(decided.value);
  return moment && { ...decided, value: moment.value };
}

function isSameDay(a: string, b: string): boolean {
  const [left, right] = [readMoment(a), readMoment(b)].map((moment) => Date.parse(moment?.value ?? ''));
  return Math.abs((left ?? 0) - (right ?? NaN)) < 36 * 3600 * 1000;
}
