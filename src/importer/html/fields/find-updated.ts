import { findClock } from '../../dates/clocks.ts';
import { findLabels, saysUpdated } from '../../dates/labels.ts';
import { readMoment, toText } from '../../dates/moments.ts';
import { findDates, type VisibleDate } from '../../dates/visible-dates.ts';
import { decide, PAGE, type Decided } from './claims.ts';
import { bySurety, claim, fullness, isSameDay, namesClock, toTime, type DateClaim } from './date-claims.ts';
import { textIn } from './json-ld.ts';
import { isElement, listElements, textOf } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';
import { readProperty, type Witnesses } from './witnesses.ts';

/** The names of `meta` elements that say when an article was changed, whatever vocabulary stands before them. */
const META =
  /(?:^|[.:_-]|date|last|time)(?:modified|modification|updated?|revised|lastmod)(?:$|[._:-]?(?:date|time|at|on)$)/;

/** A line that is longer is no date. */
const LONGEST = 160;
/** A longer line above a date says more than what day it is. */
const LONGEST_LABEL = 30;

/** Find when an article was changed after its publication: as its data say, else as the lines around its headline do. */
export function findUpdated(
  witnesses: Witnesses,
  language: string | undefined,
  published: string | undefined,
  around: PageLine[],
): Decided<string> | undefined {
  if (published === undefined) return undefined;
  const named = [...witnesses.metas]
    .filter(([name]) => META.test(name))
    .flatMap(([name, contents]) =>
      contents.flatMap((content) =>
        claim(/^(?:og|article):/.test(name) ? 'Open Graph' : 'meta', content, undefined),
      ),
    );
  const told = [
    ...claim('JSON-LD', textIn(witnesses.article['dateModified']), undefined),
    ...named.slice(0, 3),
    ...claim('microdata', readProperty(witnesses, 'dateModified')[0], undefined),
  ];
  const isLater = ({ value }: DateClaim) => isAfter(value, published);
  const stated = told.map((one) => onClockOf(one, published)).filter(isLater);
  const isWhole = stated.some(({ value }) => fullness(value) === 2);
  const claims = isWhole
    ? stated
    : [...stated, ...listShown(around, language, published).filter(isLater).slice(0, 1)];
  return decide(bySurety(claims), isSameDay);
}

/** A paper’s clock says when an article was changed as it says when it was published, unless summer begins or ends between them. */
function onClockOf(one: DateClaim, published: string): DateClaim {
  const moment = readMoment(one.value);
  if (!moment || fullness(one.value) !== 1 || !namesClock(published)) return one;
  const value = toText({ ...moment, offset: readMoment(published)?.offset });
  return toTime(value) - toTime(published) < FAR ? { ...one, value } : one;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const FAR = 14 * 24 * HOUR;

/** Where the clock is not known, two times that whole hours part may be one moment. */
function isAfter(value: string, published: string): boolean {
  const distance = toTime(value) - toTime(published);
  const known = fullness(value);
  if (known === 0) return value.slice(0, 10) > published.slice(0, 10);
  const isOpen = known === 1 && fullness(published) === 2;
  return distance > MINUTE && !(isOpen && distance < 14 * HOUR && distance % (HOUR / 4) === 0);
}

/** What the lines around a headline say of changes. */
function listShown(around: PageLine[], language: string | undefined, published: string): DateClaim[] {
  return around
    .flatMap((line, index) => {
      const above = around[index - 1]?.text ?? '';
      const label = above.length <= LONGEST_LABEL && !/\p{Nd}/u.test(above) ? above : '';
      return line.text.length <= LONGEST
        ? readChange(line, line.isAbove ? '' : label, language, published)
        : [];
    })
    .map((one) => onClockOf(one, published));
}

function readChange(
  { text, element }: PageLine,
  above: string,
  language: string | undefined,
  published: string,
): DateClaim[] {
  if (!saysUpdated(`${above} ${text}`, language)) return [];
  const dates = findDates(text, language);
  const at = dates.findIndex((date, index) => saysUpdated(labelOf(date, index, dates, above), language));
  if (at < 0) return readClock(text, language, published);
  const times = listElements(element, (inner) => isElement(inner, 'time'), dates.length + 1);
  const stated = times.length === dates.length ? textOf(times[at]?.properties ?? {}, 'dateTime') : '';
  const machine = readMoment(stated)?.time === undefined ? [] : claim(PAGE, stated, language);
  return machine.length > 0 ? machine : dates.slice(at, at + 1).map(toClaim);
}

/** What a date says stands before it; where nothing does, behind the only one, or above. */
function labelOf({ before, after }: VisibleDate, index: number, dates: VisibleDate[], above: string): string {
  if (/\p{L}{2}/u.test(before)) return before;
  return dates.length === 1 ? `${after} ${above}` : index === 0 ? above : '';
}

function toClaim(date: VisibleDate): DateClaim {
  return { witness: PAGE, value: toText(date), ambiguous: date.isAmbiguous ? toText(date) : undefined };
}

/** A change on the day of publication may be told by its time of day alone. */
function readClock(text: string, language: string | undefined, published: string): DateClaim[] {
  const label = findLabels(text, language)[1];
  const day = published.slice(0, 10);
  const clock = label < 0 ? undefined : findClock(text.slice(label).slice(0, LONGEST_CLOCK), day);
  return clock ? [{ witness: PAGE, value: toText({ day, time: clock.time, offset: clock.offset }) }] : [];
}

/** Farther behind the word, a time of day is that of something else. */
const LONGEST_CLOCK = 40;
