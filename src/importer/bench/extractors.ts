import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decodePage } from '../html/tree/decode-page.ts';
import { readPage } from '../html/read-page.ts';
import { toText } from '../to-text.ts';
import type { Fields } from './fields.ts';

/** An article as an extractor found it. */
export interface Found extends Fields {
  text: string;
}

/** Something that finds the article in a page. */
export interface Extractor {
  name: string;
  extract(page: Buffer): Found | Promise<Found>;
}

/** Our importer, and the two that everybody has. */
export const EXTRACTORS: Extractor[] = [
  { name: 'Broadsheet', extract: askOurs },
  { name: 'Readability', extract: askReadability },
  { name: 'Defuddle', extract: askDefuddle },
];

function askOurs(page: Buffer): Found {
  const { blocks, fields, names, zoneless } = readPage(decodePage(page), { keepsStandfirst: true });
  return {
    text: blocks.map(toText).filter(Boolean).join('\n\n'),
    headline: fields.headline,
    byline: names?.authors?.join(', '),
    published: fields.published ?? zoneless?.published,
  };
}

function askReadability(page: Buffer): Found {
  const found = new Readability(parse(page)).parse();
  return {
    text: readLines(found?.content ?? ''),
    headline: found?.title ?? undefined,
    byline: found?.byline ?? undefined,
    published: found?.publishedTime ?? undefined,
  };
}

/** All get the same page, read in its own encoding. */
function parse(page: Buffer): Document {
  return parseHTML(decodePage(page)).document;
}

async function askDefuddle(page: Buffer): Promise<Found> {
  const { Defuddle } = await import('defuddle/node');
  const found = await Defuddle(parse(page), 'https://example.com/', { markdown: false });
  return {
    text: readLines(found.content),
    headline: found.title,
    byline: found.author,
    published: found.published,
  };
}

/** The text of what was found, with a line end where a block ends: without it, the words of two blocks would run into one. */
function readLines(html: string): string {
  const apart = html.replace(
    /<(?:br|hr)\b[^>]*>|<\/(?:p|div|li|ul|ol|h[1-6]|t[rdh]|d[td]|blockquote|section|figcaption|pre)>/gi,
    '$&\n',
  );
  return parseHTML(`<html><body>${apart}</body></html>`).document.body.textContent;
}
