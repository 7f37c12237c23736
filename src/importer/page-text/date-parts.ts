import type { Line } from '../lines.ts';

/** Pages set the year, the day and the time of a date on lines of their own, as in `2024`, `03/25`, `18:40:00`. */
const PARTS = [
  /^(?:19|20)\d\d(?:\s?年)?$/u,
  /^\d{1,2}(?:[/.-]\d{1,2}|\s?月\s?\d{1,2}\s?日)$/u,
  /^\d{1,2}:\d{2}(?::\d{2})?$/u,
];

/** Join the lines of a date whose year, day and time stand on lines of their own. */
export function joinDates(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [year, day, clock] = lines.slice(index, index + PARTS.length);
    const [isYear, isDay, isClock] = [year, day, clock].map(
      (line, place) => line !== undefined && PARTS[place]?.test(line.text) === true,
    );
    if (!year) break;
    const texts = isYear && isDay ? [year, day, isClock ? clock : undefined] : [year];
    const parts = texts.flatMap((line) => line?.text ?? []);
    joined.push(parts.length > 1 ? { ...year, text: toDate(parts) } : year);
    index += parts.length - 1;
  }
  return joined;
}

function toDate([year = '', day = '', clock = '']: string[]): string {
  const sign = /[年月]/u.test(`${year}${day}`) ? '' : '-';
  return `${year}${sign}${sign ? day.replace(/[/.]/, '-') : day} ${clock}`.trim();
}
