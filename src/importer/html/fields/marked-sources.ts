import type { Element } from 'hast';
import { isAgency, isNewsroom } from '../../bylines/byline-words.ts';
import { isHost, isHouseName, isSigning, partAgencies, partSources } from '../../bylines/signs.ts';
import { SOURCE_LABEL } from '../../lexicon/labels.ts';
import { weigh } from '../../lines.ts';
import { listElements, partedMarksOf, readText } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** Marks of the words that say from where a publication has an article. */
const SOURCE =
  /(?:^|[\s_-])(?:sources?|quellen?|fuente|fonte|kaynak|zdroj|kilde|källa|bron|vir|izvor|zrodlo|sursa|forras|lahde|allikas|sumber|nguon|istochnik|agency|agence|agencia|agentur|agenzia|ajans)(?=$|[\s_-])/i;

/** Pictures have a source of their own. */
const PICTURE = /image|img|photo|picture|caption|credit|foto|bild|figure|media|video|gallery/i;

/** So near the headline the source of the article stands. */
const NEAR = 8;

/** A longer line names no sources. */
const LONGEST = 80;

/** `Quelle: `, `Source: `, and the bracket that may stand in its place. */
const LABEL = /^(?:\p{L}{3,12}\s?[:：]\s?|[(（[])/u;

/** The day of the article behind the agencies, and the bracket. */
const BEHIND = /(?:,\s[\d.\s/-]+)?[)）\]]$/u;

/**
 * Read the agencies and houses that sign in words that the page marks as the source of its article: under the headline, or behind a label
 * or in brackets under the text.
 */
export function readSources(around: PageLine[], lines: PageLine[], language: string | undefined): string[] {
  const near = around.filter(({ isAbove }) => !isAbove).slice(0, NEAR);
  const labelled = lines.filter(({ text }) => text.length <= LONGEST && LABEL.test(text));
  const signed = [...near, ...labelled].map((line) => readMarkedSource(line, language));
  return signed.find((names) => names !== undefined) ?? readUnderText(lines, labelled, language);
}

/** Behind the last paragraph a line of a label and agencies, without any mark, tells whose the text is: `Quelle: dpa`. */
function readUnderText(lines: PageLine[], labelled: PageLine[], language: string | undefined): string[] {
  const sources = labelled.filter(
    ({ text, element }) => SOURCE_LABEL.test(text) && !PICTURE.test(partedMarksOf(element)),
  );
  if (sources.length !== 1) return [];
  const [source] = sources as [PageLine];
  const at = lines.indexOf(source);
  const isText = ({ text }: PageLine) => weigh(text) >= PARAGRAPH;
  const above = lines.slice(0, at).filter(isText);
  if (above.length < LEAST_ABOVE || lines.slice(at).some(isText)) return [];
  const signed = source.text.replace(LABEL, '').replace(BEHIND, '');
  return isAgency(signed) ? [signed] : (partAgencies(signed, language) ?? []);
}

/** A line that is shorter is no paragraph of the text. */
const PARAGRAPH = 120;
/** A text has so many paragraphs. */
const LEAST_ABOVE = 3;

function readMarkedSource({ element, text }: PageLine, language: string | undefined): string[] | undefined {
  const marked = [element, ...listElements(element, isSource, 2)].filter(isSource);
  const own = marked.map((one) => readSource(readText(one), language)).find((names) => names !== undefined);
  // The mark may be on the name alone, behind its label.
  return own ?? (marked.length > 0 ? readSource(text, language) : undefined);
}

function readSource(said: string, language: string | undefined): string[] | undefined {
  const text = said.replace(LABEL, '').replace(BEHIND, '');
  const names = partSources(text, language) ?? (isSigning(text) ? partSigning(text) : undefined);
  if (names) return dropAgenciesAtLarge(names);
  return SOURCE_LABEL.test(said) && isHouseName(text) ? [text] : undefined;
}

/** The agencies and sites of those who sign, without the letters of whoever took their story over: `tidings.example/dpa/at`. */
function partSigning(text: string): string[] {
  const signs = text.split(/\s?[/,]\s?/u).filter((sign) => isAgency(sign) || isHost(sign));
  return signs.length > 0 ? signs : [text];
}

/** Agencies at large say of no house that it has written something. */
function dropAgenciesAtLarge(names: string[]): string[] {
  const named = names.filter((name) => !isNewsroom(name) || !isAgency(name));
  return named.length > 0 ? named : names;
}

function isSource(element: Element): boolean {
  const marks = partedMarksOf(element);
  return SOURCE.test(marks) && !PICTURE.test(marks);
}
