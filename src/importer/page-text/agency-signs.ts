import { isAgency } from '../bylines/byline-words.ts';
import type { ReadLine } from './meta.ts';

/** Tell whether a line is an agency right under a byline: it wrote the article too, and made no picture. */
export function isHouseOfAuthor({ role, text }: ReadLine, before: ReadLine | undefined): boolean {
  return role === 'caption' && before?.role === 'byline' && isAgency(text);
}

/** Tell whether the logo and the name of the agency that wrote the article stand there over the date, or under the standfirst. */
export function isOverSigns(lines: ReadLine[], authors: string[] | undefined): boolean {
  const [logo, name, date] = lines[0]?.role === 'paragraph' ? lines.slice(1) : lines;
  if (!logo || logo.text !== name?.text || !date?.date) return false;
  return isAgency(logo.text) && authors?.includes(logo.text) === true;
}
