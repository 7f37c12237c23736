import { readNames } from '../../bylines/bylines.ts';
import { readUncased } from '../../bylines/uncased.ts';
import { LONGEST_BYLINE } from './author-lines.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** Papers of India name who put an article online behind who wrote it: `Ann Tide, Saltmere Published by: Bob Quay`. */
const PUBLISHED_BY = /^(?<who>.{4,90}?)[\s,|]*Published by\s?:/iu;

/** Read who wrote an article before who put it online, whom alone the data may name. */
export function readOverPublisher(around: PageLine[], language: string | undefined): string[] {
  const short = around.filter(({ text }) => text.length <= LONGEST_BYLINE);
  const who = short.map(({ text }) => PUBLISHED_BY.exec(text)?.groups?.who ?? '').find(Boolean) ?? '';
  return readUncased(who, language) ?? readNames(who, language) ?? [];
}
