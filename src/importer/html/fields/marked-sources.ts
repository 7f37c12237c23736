import type { Element } from 'hast';
import { partSources } from '../../bylines/signs.ts';
import { listElements, partedMarksOf, readText } from '../tree/hast.ts';
import type { PageLine } from '../tree/page-lines.ts';

/** Marks of the words that say from where a publication has an article. */
const SOURCE =
  /(?:^|[\s_-])(?:sources?|quellen?|fuente|fonte|kaynak|zdroj|kilde|källa|agency|agence|agencia|agentur|agenzia|ajans)(?=$|[\s_-])/i;

/** Pictures have a source of their own. */
const PICTURE = /image|img|photo|picture|caption|credit|foto|bild|figure|media|video|gallery/i;

/** So near the headline the source of the article stands. */
const NEAR = 8;

/** `Quelle: `, `Source: ` */
const LABEL = /^\p{L}{3,12}\s?[:：]\s?/u;

/** Read the agencies that sign under a headline in words that the page marks as its source, with the house beside them. */
export function readSources(around: PageLine[], language: string | undefined): string[] {
  const near = around.filter(({ isAbove }) => !isAbove).slice(0, NEAR);
  const marked = near.flatMap(({ element }) =>
    [element, ...listElements(element, isSource, 2)].filter(isSource),
  );
  const signed = marked.map((element) => partSources(readText(element).replace(LABEL, ''), language));
  return signed.find((names) => names !== undefined) ?? [];
}

function isSource(element: Element): boolean {
  const marks = partedMarksOf(element);
  return SOURCE.test(marks) && !PICTURE.test(marks);
}
