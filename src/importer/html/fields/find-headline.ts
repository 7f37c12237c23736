import type { Element, ElementContent } from 'hast';
import { isKind } from '../../bylines/kinds.ts';
import { decide, isLike, PAGE, type Claim, type Decided } from './claims.ts';
import { findElement, isElement, marksOf, readText, squeeze } from '../tree/hast.ts';
import { textIn } from './json-ld.ts';
import { listLines, type PageLine } from '../tree/page-lines.ts';
import { dropSite, dropSiteName, isSite, listSites } from './sites.ts';
import { toKey } from '../../text-key.ts';
import { findMeta, readProperty, type Witnesses } from './witnesses.ts';

/** What stands above a headline and in its heading: the subject, the section, the kind of article. */
const KICKER =
  /(?:^|[\s_-])(?:kicker|over-?(?:line|title)|top-?line|eyebrow|dachzeile|rubrik|spitzmarke|vorspann|volanta|cintillo|antetitulo|ante-?titulo|occhiello|sur-?titre|chapeu|label|category|section(?:-name)?|pre-?(?:title|head(?:line|ing)?)|supertitle|super-?head|tagline|badge|flag|visually-hidden|sr-only|screen-reader-text)(?=$|[\s_-])/i;

/** Marks of the heading of an article. */
const HEADLINE = /headline|title|titre|titulo|titolo|article|post|entry|story/i;

/** Find the headline as readers see it. */
export function findHeadline(
  witnesses: Witnesses,
  lines: PageLine[] = listLines(witnesses.page),
): Decided<string> | undefined {
  const sites = listSites(witnesses);
  const seen = listHeadings(witnesses, lines).filter(({ text }) => !isSite(text, sites));
  const read = (witness: string, value: string | undefined) =>
    claim(witness, dropShownSite(value, lines), sites, seen);
  const told = [
    read('JSON-LD', textIn(witnesses.article['headline']) ?? textIn(witnesses.article['name'])),
    read(
      'Open Graph',
      findMeta(witnesses, 'og:title', 'twitter:title', 'title', 'dc.title', 'dcterms.title'),
    ),
    read('microdata', readProperty(witnesses, 'headline')[0]),
    read('title', readTitle(witnesses)),
  ].flat();
  const decided = decide([...choose(seen, told), ...told]);
  return decided && { ...decided, value: dropKind(dropSiteName(decided.value, sites)).slice(0, 200) };
}

/** Behind a bar stands what kind of article it is: `The light stays lit | Opinion`. */
function dropKind(headline: string): string {
  const at = headline.lastIndexOf('|');
  return at > 0 && isKind(headline.slice(at + 1)) ? headline.slice(0, at).trim() : headline;
}

interface Heading {
  text: string;
  element: Element;
}

/** The headings of a page that may be its headline, the main ones first: each whole, and without what stands above the headline in it. */
function listHeadings({ headings }: Witnesses, lines: PageLine[]): Heading[] {
  const main = headings.flatMap((element) => {
    const plain = readPlain(element);
    // A dash joins a kicker to the headline, or opens what somebody says: what others say of the page tells.
    const whole = BEHIND_DASH.test(plain) ? [readHeading(element)] : [];
    const texts = [plain, ...whole, ...readParts(element)].filter(Boolean);
    return texts.map((text) => ({ text, element }));
  });
  const others = lines
    .filter(({ element, text }) => /^h[2-4]$/.test(element.tagName) && toKey(text).length > 8)
    .flatMap(({ element, text }) => [text, ...readParts(element)].map((part) => ({ text: part, element })));
  return [...main, ...others];
}

/** A heading without its kicker, its date and what only a machine reads aloud. */
function readPlain(element: Element): string {
  const drop = (node: Element): Element => {
    const kept = node.children.filter((child) => !isBeside(child));
    return { ...node, children: kept.map((child) => (isElement(child) ? drop(child) : child)) };
  };
  return readHeading(drop(element)).replace(BEHIND_KICKER, '') || readHeading(element);
}

/** What parts a kicker from the headline has an element of its own, and stays without it. */
const BEHIND_KICKER = /^[:|·•]\s?/u;

const BEHIND_DASH = /^[-–—]\s/u;

function isBeside(inner: ElementContent): boolean {
  return (
    isElement(inner, 'time', 'small', 'sup', 'button') ||
    (isElement(inner, 'span', 'div', 'p', 'em', 'strong', 'b', 'a') && KICKER.test(marksOf(inner)))
  );
}

/** Where a heading holds several elements or lines: each of them, and what follows the first. */
function readParts(element: Element): string[] {
  const own = element.children.filter((child) => !isBeside(child));
  const parts = own.map((child) =>
    isElement(child) ? readHeading(child) : child.type === 'text' ? squeeze(child.value) : '',
  );
  const texts = parts.filter(Boolean);
  if (texts.length < 2) return [];
  return [...texts, squeeze(texts.slice(1).join(' ')), squeeze(texts.slice(0, -1).join(' '))].filter(
    (text) => text.length > 8,
  );
}

function readHeading(element: Element): string {
  const root = { type: 'root' as const, children: [element] };
  const text = listLines(root).map((line) => line.text);
  return squeeze(text.join(' ')) || readText(element);
}

/** The heading that others speak of too: in the same words, else in much the same; a lone one by itself. */
function choose(seen: Heading[], told: Claim[]): Claim[] {
  const main = seen.filter(({ element }) => isElement(element, 'h1'));
  const keys = told.map(({ value }) => toKey(value));
  const said = findSaid(main, keys);
  const elements = new Set(main.map(({ element }) => element));
  // Where others speak, but of something else, only a lone main heading is believed.
  const alone =
    told.length > 1 ? (elements.size === 1 ? main[0] : undefined) : (main.find(isMarked) ?? main[0]);
  const chosen =
    said ??
    main.find(({ text }) => told.some(({ value }) => isLike(text, value))) ??
    findSaid(seen, keys) ??
    alone;
  return chosen ? [{ witness: PAGE, value: chosen.text }] : [];
}

/** The heading that most others say in the same words; of those that as many say, the one that the surest of them does. */
function findSaid(headings: Heading[], keys: string[]): Heading | undefined {
  const counted = headings.flatMap((heading) => {
    const key = toKey(heading.text);
    const count = keys.filter((one) => one === key).length;
    return count > 0 ? [{ heading, count, first: keys.indexOf(key) }] : [];
  });
  return counted.sort((a, b) => b.count - a.count || a.first - b.first)[0]?.heading;
}

function isMarked({ element }: Heading): boolean {
  return HEADLINE.test(marksOf(element));
}

function readTitle({ page }: Witnesses): string | undefined {
  const title = findElement(page, (element) => isElement(element, 'title'));
  const texts = title?.children.flatMap((child) => (child.type === 'text' ? [child.value] : [])) ?? [];
  return squeeze(texts.join('')).slice(0, 400) || undefined;
}

/** Behind the words of a line of the page, a title goes on with a sign and the name of the paper, whatever the sign: `Light lit-Courier`. */
function dropShownSite(title: string | undefined, lines: PageLine[]): string | undefined {
  const text = squeeze(title ?? '');
  const isShown = (line: PageLine) =>
    line.text.length >= LEAST_SHOWN &&
    text.startsWith(line.text) &&
    SITE_BEHIND.test(text.slice(line.text.length));
  return lines.find(isShown)?.text ?? title;
}

/** A shorter line may be the kicker of a title. */
const LEAST_SHOWN = 12;

const SITE_BEHIND = /^\s?[-_|—–]{1,2}\s?[^\s|_—–-]{2,24}$/u;

/** What a witness says, without the names of the paper and its sections where a heading of the page shows what remains. */
function claim(witness: string, value: string | undefined, sites: string[], seen: Heading[]): Claim[] {
  const text = squeeze(value ?? '');
  if (!text) return [];
  const isWhole = seen.some((heading) => toKey(heading.text) === toKey(text));
  const parts =
    isWhole || !text.match(SEPARATOR) ? [] : seen.filter((heading) => isPartOf(heading.text, text));
  const [shown] = parts.sort((a, b) => b.text.length - a.text.length);
  const below = isWhole ? findBelow(text, seen) : undefined;
  return [{ witness, value: isWhole ? (below ?? text) : (shown?.text ?? dropSite(text, sites)) }].filter(
    ({ value: said }) => said !== '',
  );
}

/** Data set a colon where the heading has two elements without a sign between them, of which the first is a kicker. */
function findBelow(title: string, seen: Heading[]): string | undefined {
  const { kicker, rest = '' } = /^(?<kicker>[^:]{3,60}):\s(?<rest>.{12,})$/u.exec(title)?.groups ?? {};
  const isShown = (part: string | undefined) => seen.some(({ text }) => text === part);
  const isGlued = seen.some(({ text }) => !text.includes(':') && toKey(text) === toKey(title));
  return isGlued && isShown(kicker) && isShown(rest) ? rest : undefined;
}

const SEPARATOR = /\s[|–—·•»:/-]+\s|\s*[|»：]\s*|\s::\s|(?<=\p{L}):\s/gu;

/** Tell whether a heading is a whole part of a title between its separators. */
function isPartOf(heading: string, title: string): boolean {
  const key = toKey(heading);
  if (key.length < 12) return false;
  const marked = ` ${title.replace(SEPARATOR, ' \u0000 ')} `;
  const parts = marked.split('\u0000');
  return parts.some((_part, first) =>
    parts
      .slice(first)
      .some((_last, length) => toKey(parts.slice(first, first + length + 1).join(' ')) === key),
  );
}
