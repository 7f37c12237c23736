import { archivePath } from '../links.ts';
import { formatDay, formatMonth, formatYear } from '../text/dates.ts';
import type { EditionIndex } from './indexes.ts';
import type { Link, LinkGroup } from './view.ts';

/** The years, months or days with articles inside a period of the archive, newest first, with links to each. */
export function listPeriods(index: EditionIndex, period: string): Link[] {
  const depth = period ? period.split('-').length : 0;
  return [...index.byDay.keys()]
    .filter((id) => id.split('-').length === depth + 1 && id.startsWith(period))
    .map((id) => ({ name: formatPeriod(id, index.language, false), href: archivePath(index.prefix, id) }));
}

/** Every year of the archive with its months. */
export function listYears(index: EditionIndex): LinkGroup[] {
  const years = [...index.byDay.keys()].filter((id) => id.length === 4);
  return years.map((id) => ({ name: formatPeriod(id, index.language), links: listPeriods(index, id) }));
}

/** Format a period such as `2024`, `2024-03` or `2024-03-25`; a month under the heading of its year needs no year. */
export function formatPeriod(period: string, language: string, whole = true): string {
  if (period.length === 4) return formatYear(period, language);
  if (period.length === 7) return formatMonth(period, language, whole);
  return formatDay(period, language);
}
