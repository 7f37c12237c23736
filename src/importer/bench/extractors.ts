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
  { name: 'Readability', extract: (page) => new Readability(parse(page)).parse()?.textContent ?? '' },
  { name: 'Defuddle', extract: askDefuddle },
];

function parse(page: Buffer): Document {
  return parseHTML(page.toString('utf8')).document;
}

async function askDefuddle(page: Buffer): Promise<string> {
  const { Defuddle } = await import('defuddle/node');
  const { content } = await Defuddle(parse(page), 'https://example.com/', { markdown: false });
  return parseHTML(`<html><body>${content}</body></html>`).document.body.textContent;
}
