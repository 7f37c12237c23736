import { findLabels, saysUpdated } from '../../dates/labels.ts';
import { findDate } from '../../dates/visible-dates.ts';
import type { ArticleDraft } from '../../draft.ts';
import { decide, PAGE, type Decided } from './claims.ts';
import { bySurety, claim, fullness, isSameDay, namesClock, toTime, type DateClaim } from './date-claims.ts';
import { findElement, isElement, marksOf, partedMarksOf, readText, textOf } from '../tree/hast.ts';
import { textIn, typesOf } from './json-ld.ts';
import { listLines, type PageLine } from '../tree/page-lines.ts';
import { readTimes } from './marked-times.ts';
import { findUpdated } from './find-updated.ts';
import { toOwnClock, toSameClock, type ClockClues } from './own-clock.ts';
import { findMeta, readProperty, type Witnesses } from './witnesses.ts';

/** When an article was published and changed. */
export interface FoundDates {
  /** As far as it is known: with its zone, or without. */
  published?: Decided<string> | undefined;
  updated?: Decided<string> | undefined;
  /** Why the day of publication may be another one. */
  doubt?: string | undefined;
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
  'date pubdate publishdate publish-date parsely-pub-date dc.date dc.date.issued dc.date.created dcterms.created dcterms.date dcterms.issued citation_publication_date citation_date published-date publication-date publish_date pub_date article_date_original rnews:datepublished bt:pubdate og:pubdate article.published sailthru.date publication_date cxenseparse:recs:publishtime'.split(
    ' ',
  );

/** The same in the words of other vocabularies. */
const META =
  /(?:^|[.:_-]|first|original)(?:pub(?:l\w{0,10})?[._-]?(?:date|time(?:stamp)?|at|on)|date[._-]?(?:pub\w*|created|issued)|issued)$/;

/** The content of the `meta` elements that say when an article was published, the best known names first. */
function listMetas({ metas }: Witnesses): string[] {
  const others = [...metas.keys()].filter(
    (name) => META.test(name) && !/modif|updat|expir|unpub|^(?:og|article):/.test(name),
  );
  return [...new Set([...METAS, ...others])].flatMap((name) => metas.get(name) ?? []);
}

/** Find when an article was published, and when it was changed, as far as the page says it. */
export function findDates(
  witnesses: Witnesses,
  language: string | undefined,
  around: PageLine[] = [],
  lines: PageLine[] = listLines(witnesses.page),
): FoundDates {
  const { article, things } = witnesses;
  const page = things.find((thing) => typesOf(thing).some((type) => type.endsWith('WebPage')));
  const stated = [article['datePublished'], article['dateCreated'], page?.['datePublished']];
  const metas = listMetas(witnesses).flatMap((content) => claim('meta', content, language));
  const told = [
    ...claim('JSON-LD', stated.flatMap((value) => textIn(value) ?? [])[0], language),
    ...claim('Open Graph', findMeta(witnesses, ...PUBLISHED), language),
    ...claim('microdata', readProperty(witnesses, 'datePublished')[0], language),
    ...metas.slice(0, 1),
  ];
  const isWhole = told.some(({ value }) => fullness(value) === 2);
  const claims = isWhole
    ? told
    : [...told, ...listVisible(witnesses.page, language, { around, lines }), ...readAddress(witnesses)];
  const decided = decide(bySurety(claims), isSameDay);
  const shown = readTimes(around).flatMap((time) => claim(PAGE, time, language));
  const own = decided && findOwn([...told, ...metas, ...shown], decided.value);
  const updated = findUpdated(witnesses, language, own ?? decided?.value, around);
  const clues = findClues(witnesses, language, around, updated?.value);
  const first = own ?? toOwnClock(decided?.value ?? '', clues);
  const last = toSameClock(updated?.value ?? '', first, clues);
  return {
    published: decided && { ...decided, value: toSameClock(first, last, { ...clues, changes: [] }) },
    updated: updated && { ...updated, value: last },
    doubt: decided && explainDoubt(claims, decided.value),
  };
}

/** The same moment as another claim tells it by the paper’s own clock. */
function findOwn(told: DateClaim[], value: string): string | undefined {
  return told.find((one) => toTime(one.value) === toTime(value) && namesClock(one.value))?.value;
}

function findClues(
  witnesses: Witnesses,
  language: string | undefined,
  around: PageLine[],
  updated: string | undefined,
): ClockClues {
  const root = findElement(witnesses.page, (element) => isElement(element, 'html'));
  const texts = around.map(({ text }) => text).filter((text) => text.length <= LONGEST);
  return {
    lines: texts.map((text) => pickPublished(text, language)),
    changes: texts.flatMap((text) => pickUpdated(text, language)),
    language,
    address: findMeta(witnesses, 'og:url') ?? textIn(witnesses.article['url']),
    stated: root && textOf(root.properties, 'lang'),
    updated,
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
  const times = Object.entries({ published: published?.value, updated: updated?.value }).flatMap(
    ([name, value]) => (value === undefined ? [] : [{ name, value, isWhole: fullness(value) === 2 }]),
  );
  const known = times.filter(({ isWhole }) => isWhole);
  const waiting = times.filter(({ isWhole }) => !isWhole);
  const list = (some: typeof times) => Object.fromEntries(some.map(({ name, value }) => [name, value]));
  return {
    fields: { published: undefined, updated: undefined, ...list(known) },
    zoneless: waiting.length > 0 ? list(waiting) : undefined,
    assumed: doubt === undefined ? undefined : { published: doubt },
  };
}

/** The dates that readers see: those beside the headline first, those of changes last. */
function listVisible(
  page: Witnesses['page'],
  language: string | undefined,
  { around, lines: all }: { around: PageLine[]; lines: PageLine[] },
): DateClaim[] {
  const times = listLines(page, (element) => isElement(element, 'time'));
  const marked = listLines(page, (element) => DATE.test(partedMarksOf(element)));
  const lines = [around, [...times, ...marked], listFirst(all)].flatMap((some) => order(some, language));
  for (const { text, element } of lines) {
    if (text.length > LONGEST) continue;
    const time = isElement(element, 'time')
      ? element
      : findElement(element, (inner) => isElement(inner, 'time'));
    const stated =
      time && readText(time) !== '' && !saysUpdated(text, language)
        ? textOf(time.properties, 'dateTime')
        : '';
    const claims = [
      ...claim(PAGE, stated || undefined, language),
      ...claim(PAGE, pickPublished(text, language), language),
    ];
    if (claims.length > 0) return claims.slice(0, 1);
  }
  return [];
}

/** The first short lines from the first heading on. */
function listFirst(all: PageLine[]): PageLine[] {
  const start = all.findIndex(({ element }) => /^h[1-3]$/.test(element.tagName));
  return all.slice(Math.max(0, start), Math.max(0, start) + 80).filter(({ text }) => text.length < 60);
}

/** A line that is longer is no date. */
const LONGEST = 110;

/** Where a line holds the days of publication and of a change, the part with the first. */
function pickPublished(text: string, language: string | undefined): string {
  if (!saysUpdated(text, language)) return text;
  const [published, updated] = findLabels(text, language);
  if (published > updated) return text.slice(published);
  const before = text.slice(0, updated);
  return findDate(before, language) ? before : text;
}

function pickUpdated(text: string, language: string | undefined): string[] {
  const [, updated] = findLabels(text, language);
  return updated < 0 ? [] : [text.slice(updated)];
}

/** Many papers set the day into the address of an article. */
function readAddress(witnesses: Witnesses): DateClaim[] {
  const [, year, month, day] =
    /\/((?:19|20)\d{2})[/-]?([01]\d)[/-]?([0-3]\d)(?=[/-])/.exec(
      findMeta(witnesses, 'og:url') ?? textIn(witnesses.article['url']) ?? '',
    ) ?? [];
  return year ? claim('address', `${year}-${month}-${day}`, undefined) : [];
}

function order(lines: PageLine[], language: string | undefined): PageLine[] {
  const isChange = ({ text, element }: PageLine) =>
    saysUpdated(`${marksOf(element)} ${text}`, language) && findLabels(text, language)[0] < 0;
  return [...lines.filter((line) => !isChange(line)), ...lines.filter(isChange)];
}
