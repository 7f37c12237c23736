import { isRecord, readString, toHtmlText } from '../../stories/fields.ts';
import { markdownToHtml } from '../markdown/html.ts';

/** What the sections of a document refer to by number. */
interface Mobiledoc {
  sections: unknown[];
  markups: unknown[];
  atoms: unknown[];
  cards: unknown[];
}

/** The kinds of sections, which the format names by number (MOBILEDOC.md of mobiledoc-kit, 0.3). */
const TEXT = 1;
const IMAGE = 2;
const LIST = 3;
const CARD = 10;

/** Turn the form in which older Ghosts’ editor keeps a body into HTML; what it cannot say is noted. */
export function mobiledocToHtml(mobiledoc: string, notes: string[]): string {
  try {
    const data: unknown = JSON.parse(mobiledoc);
    if (!isRecord(data)) return '';
    const listed = (name: string) => toList(data[name]);
    const whole = {
      sections: listed('sections'),
      markups: listed('markups'),
      atoms: listed('atoms'),
      cards: listed('cards'),
    };
    return whole.sections.map((section) => writeSection(toList(section), whole, notes)).join('\n');
  } catch {
    notes.push('Its body is no sound JSON, so it could not be read.');
    return '';
  }
}

function writeSection([kind, first, second]: unknown[], whole: Mobiledoc, notes: string[]): string {
  const tag = readString(first) ?? 'p';
  if (kind === TEXT) return writeText(tag, writeMarkers(toList(second), whole));
  if (kind === IMAGE) return `<figure><img src="${toHtmlText(tag)}" alt=""></figure>`;
  if (kind === CARD) return writeCard(toList(whole.cards[Number(first)]), notes);
  if (kind !== LIST) return '';
  const list = tag === 'ol' ? 'ol' : 'ul';
  const items = toList(second).map((item) => `<li>${writeMarkers(toList(item), whole)}</li>`);
  return `<${list}>${items.join('')}</${list}>`;
}

function writeText(tag: string, html: string): string {
  if (/^h[1-6]$/.test(tag)) return `<${tag}>${html}</${tag}>`;
  return /^(?:blockquote|aside|pull-quote)$/.test(tag)
    ? `<blockquote><p>${html}</p></blockquote>`
    : `<p>${html}</p>`;
}

/** Each marker opens markups by their numbers, and after its text closes so many of the last. */
function writeMarkers(markers: unknown[], { markups, atoms }: Mobiledoc): string {
  const open: string[] = [];
  const parts = markers.map((marker) => {
    const [kind, opened, closed, value] = toList(marker);
    const starts = toList(opened).map((number) => openMarkup(toList(markups[Number(number)]), open));
    const text = kind === 1 ? readAtom(toList(atoms[Number(value)])) : writePlain(value);
    return `${starts.join('')}${text}${closeMarkups(open, Number(closed))}`;
  });
  return parts.join('') + closeMarkups(open, open.length);
}

/** White space between two texts is text, so it is not trimmed. */
function writePlain(value: unknown): string {
  return typeof value === 'string' ? toHtmlText(value) : '';
}

function openMarkup([name, attributes]: unknown[], open: string[]): string {
  const tag = /^(?:strong|em|b|i|s|code|sup|sub|a)$/.exec(readString(name) ?? '')?.[0] ?? 'span';
  open.push(tag);
  const pairs = toList(attributes).map((part) => readString(part) ?? '');
  const href = pairs[pairs.indexOf('href') + 1];
  return tag === 'a' && href !== undefined ? `<a href="${toHtmlText(href)}">` : `<${tag}>`;
}

function closeMarkups(open: string[], count: number): string {
  const closed = count > 0 ? open.splice(-count) : [];
  return closed
    .reverse()
    .map((tag) => `</${tag}>`)
    .join('');
}

/** The one atom of Ghost’s editor is a line break within a paragraph. */
function readAtom([name, text]: unknown[]): string {
  return name === 'soft-return' ? '<br>' : toHtmlText(readString(text) ?? '');
}

function writeCard([name, payload]: unknown[], notes: string[]): string {
  const card = isRecord(payload) ? payload : {};
  const value = (key: string) => readString(card[key]) ?? '';
  switch (name) {
    case 'markdown':
    case 'card-markdown':
      return markdownToHtml(value('markdown'), notes).html;
    case 'html':
      return value('html');
    case 'hr':
      return '<hr>';
    case 'image':
      return `<figure><img src="${toHtmlText(value('src'))}" alt="${toHtmlText(value('alt'))}"><figcaption>${value('caption')}</figcaption></figure>`;
    default:
      notes.push(`A block of the kind “${String(name)}” was left out: an article has none such.`);
      return '';
  }
}

function toList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}
