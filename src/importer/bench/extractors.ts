import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodePage } from '../html/decode-page.ts';
import { readPage } from '../html/read-page.ts';
import { toText } from '../to-text.ts';

/** Something that finds the text of an article in a page. */
export interface Extractor {
  name: string;
  extract(page: Buffer): string | Promise<string>;
}

/** Our importer, and the two that everybody has. */
export const EXTRACTORS: Extractor[] = [
  {
    name: 'Broadsheet',
    extract: (page) =>
      readPage(decodePage(page), { keepsStandfirst: true }).blocks.map(toText).filter(Boolean).join('\n\n'),
  },
  { name: 'Readability', extract: (page) => readLines(new Readability(parse(page)).parse()?.content ?? '') },
  { name: 'Defuddle', extract: askDefuddle },
];

/** All get the same page, read in its own encoding. */
function parse(page: Buffer): Document {
  return parseHTML(decodePage(page)).document;
}

async function askDefuddle(page: Buffer): Promise<string> {
  const { Defuddle } = await import('defuddle/node');
  const { content } = await Defuddle(parse(page), 'https://example.com/', { markdown: false });
  return readLines(content);
}

/** The text of what was found, with a line end where a block ends: without it, the words of two blocks would run into one. */
function readLines(html: string): string {
  const apart = html.replace(
    /<(?:br|hr)\b[^>]*>|<\/(?:p|div|li|ul|ol|h[1-6]|t[rdh]|d[td]|blockquote|section|figcaption|pre)>/gi,
    '$&\n',
  );
  return parseHTML(`<html><body>${apart}</body></html>`).document.body.textContent;
}
