import { parseHTML } from 'linkedom';
import { LATE_PLACE, openPanels, setLateParts, SHADOW } from './late-parts.ts';
import { limitNesting } from './limit-depth.ts';

/** More markup than any article has: scripts, styles and pictures inside the page are not counted. */
const MOST_MARKUP = 12_000_000;

/** A page that can be looked into. */
export interface ParsedPage {
  document: Document;
  /** What stood in its `application/ld+json` scripts. */
  jsonLd: string[];
  /** Pictures that the page holds itself as `data:` addresses, by the short address that stands for each. */
  inlined: Map<string, string>;
}

/** Tell why a page is too long to be one article; nothing where it is not. */
export function explainLength(markup: string): string | undefined {
  return markup.length > MOST_MARKUP
    ? `It has ${Math.round(markup.length / 1_000_000)} MB of markup without its scripts and pictures, which is no page of one article.`
    : undefined;
}

/** Take out of a page, in one pass and before it is parsed, what is no part of its text. */
export function stripPage(html: string): { markup: string; jsonLd: string[]; inlined: Map<string, string> } {
  const jsonLd: string[] = [];
  const inlined = new Map<string, string>();
  const markup = cutElements(html, jsonLd).replace(
    /data:image\/[a-z+.-]+;base64,[A-Za-z0-9+/=%]{200,}/g,
    (data) => {
      const name = `inlined:${inlined.size + 1}`;
      inlined.set(name, data);
      return name;
    },
  );
  return { markup, jsonLd, inlined };
}

const OPENING = /<(script|style|template)(?=[\s/>])[^>]{0,4000}>|<!--/gi;

/** By hand and not by one pattern, which would look through the rest of the page again for every tag that is not closed. */
function cutElements(html: string, jsonLd: string[]): string {
  const kept: string[] = [];
  const absent = new Set<string>();
  let at = 0;
  OPENING.lastIndex = 0;
  for (let found = OPENING.exec(html); found; found = OPENING.exec(html)) {
    const name = found[1]?.toLowerCase();
    const closing = name ? `</${name}` : '-->';
    const end = absent.has(closing) ? -1 : indexOfTag(html, closing, OPENING.lastIndex);
    if (end < 0) {
      absent.add(closing);
      continue;
    }
    // What an element shows in its shadow is text as well: only the tag goes.
    if (SHADOW.test(found[0])) {
      kept.push(html.slice(at, found.index));
      at = OPENING.lastIndex;
      continue;
    }
    if (LATE_PLACE.test(found[0])) continue;
    if (name === 'script' && /ld\+json/i.test(found[0])) jsonLd.push(html.slice(OPENING.lastIndex, end));
    kept.push(html.slice(at, found.index));
    at = name ? Math.max(end, html.indexOf('>', end)) + 1 : end + closing.length;
    OPENING.lastIndex = at;
  }
  return [...kept, html.slice(at)].join('');
}

function indexOfTag(html: string, closing: string, from: number): number {
  const exact = html.indexOf(closing, from);
  if (exact >= 0 || closing === '-->') return exact;
  return html.indexOf(closing.toUpperCase(), from);
}

/** Parse the markup of a page, as deep as pages nest. */
export function parseMarkup(markup: string): Document {
  const whole = /<html[\s>]/i.test(markup) ? markup : `<html><body>${markup}</body></html>`;
  const { document } = parseHTML(whole);
  setLateParts(document);
  openPanels(document);
  limitNesting(document);
  return document;
}
