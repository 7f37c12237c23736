const FORMATS = new Map<string, Intl.DateTimeFormat>();

/** Making a formatter costs a hundred times what using it does, so each is made once. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language} ${JSON.stringify(options)}`;
  const found = FORMATS.get(key) ?? new Intl.DateTimeFormat(language, { calendar: 'gregory', ...options });
  FORMATS.set(key, found);
  return found;
}

/** Format the day of a moment in a zone, as in `25 March 2024`. */
export function formatDate(moment: string, language: string, timeZone: string): string {
  return formatter(language, { timeZone, day: 'numeric', month: 'long', year: 'numeric' }).format(
    new Date(moment),
  );
}

/** Format a day with its weekday, as in `Monday 25 March 2024`. */
export function formatLongDate(moment: string, language: string, timeZone: string): string {
  const options = { timeZone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' } as const;
  return formatter(language, options).format(new Date(moment));
}

/** Format the clock time of a moment, as in `18:40`. */
export function formatTime(moment: string, language: string, timeZone: string): string {
  return formatter(language, { timeZone, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    new Date(moment),
  );
}

/** Format day, time and zone, as in `25 March 2024, 18:40 UTC`. */
export function formatMoment(moment: string, language: string, timeZone: string): string {
  const date = formatDate(moment, language, timeZone);
  const separator = /^(ar|fa|ur)\b/.test(language) ? '،' : ',';
  return `${date}${separator} ${formatTime(moment, language, timeZone)} ${formatZone(moment, timeZone)}`;
}

/** Format a calendar day such as `2024-03-25`, which has no zone. */
export function formatDay(day: string, language: string): string {
  return formatDate(`${day}T00:00:00Z`, language, 'UTC');
}

/** Format a month such as `2024-03`, as in `March 2024`; with `withYear` false, as in `March`. */
export function formatMonth(month: string, language: string, withYear = true): string {
  const options: Intl.DateTimeFormatOptions = {
    timeZone: 'UTC',
    month: 'long',
    ...(withYear ? { year: 'numeric' } : {}),
  };
  return formatter(language, options).format(new Date(`${month}-01T00:00:00Z`));
}

/** Format a year in the digits of the language. */
export function formatYear(year: string, language: string): string {
  return formatter(language, { timeZone: 'UTC', year: 'numeric' }).format(
    new Date(`${year}-01-01T00:00:00Z`),
  );
}

/** The day of a moment in a zone, as in `2024-03-25`: the archive is kept by it. */
export function toDay(moment: string, timeZone: string): string {
  const options = { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  return formatter('en-CA', options).format(new Date(moment));
}

/** The short name of the zone at that moment, as in `UTC` or `GMT+2`; always in Latin letters. */
function formatZone(moment: string, timeZone: string): string {
  const parts = formatter('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(new Date(moment));
  return parts.find((part) => part.type === 'timeZoneName')?.value ?? timeZone;
}
