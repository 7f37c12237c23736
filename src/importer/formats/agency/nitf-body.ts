import { toHtmlText } from '../../stories/fields.ts';
import { toFigure } from '../../stories/figure.ts';
import type { StoryPicture } from '../../stories/story.ts';
import { readXml } from '../../xml/parse.ts';
import { findElement, listDeep, listElements, readAt, readText, type Xml } from '../../xml/tree.ts';

/** A picture with the element that tells of it. */
export interface NitfMedia {
  element: Xml;
  picture: StoryPicture;
}

/** The elements of NITF, and those of HTML that say the same; what is not here keeps its text and loses its name. */
const SAME: Record<string, string> = {
  p: 'p',
  hl1: 'h2',
  hl2: 'h2',
  em: 'em',
  strong: 'strong',
  q: 'q',
  a: 'a',
  ul: 'ul',
  ol: 'ol',
  li: 'li',
  dl: 'dl',
  dt: 'dt',
  dd: 'dd',
  bq: 'blockquote',
  pre: 'pre',
  hr: 'hr',
  br: 'br',
  sub: 'sub',
  sup: 'sup',
  table: 'table',
  caption: 'caption',
  thead: 'thead',
  tbody: 'tbody',
  tfoot: 'tfoot',
  tr: 'tr',
  th: 'th',
  td: 'td',
  note: 'aside',
};

/** Turn the content of an article in NITF into HTML. The lead picture stands elsewhere. */
export function bodyToHtml(content: Xml | undefined, lead: Xml | undefined, notes: string[]): string {
  return cutSignature(writeChildren(content?.children ?? [], lead, notes));
}

/** Those who wrote and edited an item sign its end with their initials: `hh/ph/ts/hd`. */
function cutSignature(html: string): string {
  return html.replace(/<p>\s*[a-z]{1,4}(?:[/-][a-z]{1,4})+\s*<\/p>\s*$/, '');
}

/** Turn NITF that came as text, whole or as a fragment, into HTML. */
export function nitfToHtml(text: string, notes: string[]): string {
  const plain = text.replace(/^\s*(?:<\?xml[^>]*\?>)?\s*(?:<!DOCTYPE[^>[]*>)?/, '');
  const root = readXml(`<block>${plain}</block>`, 'Its body');
  return bodyToHtml(listDeep(root, 'body.content')[0] ?? root, undefined, notes);
}

/** The pictures of a content. */
export function listMedia(content: Xml | undefined): NitfMedia[] {
  return listDeep(content, 'media').flatMap((element) => {
    const picture = toPicture(element);
    return picture ? [{ element, picture }] : [];
  });
}

function toPicture(media: Xml): StoryPicture | undefined {
  if (!/^(?:image|photo|picture|graphic)?$/.test(media.attributes['media-type'] ?? '')) return undefined;
  const references = listElements(media, 'media-reference').sort((a, b) => widthOf(b) - widthOf(a));
  const [address, ...alternatives] = references.flatMap(({ attributes }) => attributes['source'] || []);
  if (!address) return undefined;
  const alt = references.map(({ attributes }) => attributes['alternate-text']).find(Boolean);
  return {
    address,
    alternatives,
    alt,
    caption: readAt(media, 'media-caption'),
    credit:
      readAt(media, 'media-producer') ??
      references
        .map(({ attributes }) => attributes['source-credit'] ?? attributes['copyright'])
        .find(Boolean),
  };
}

function widthOf({ attributes }: Xml): number {
  return Number(attributes['width'] ?? 0);
}

function writeChildren(children: (Xml | string)[], lead: Xml | undefined, notes: string[]): string {
  return children
    .map((child) => {
      if (typeof child === 'string') return toHtmlText(child);
      return child === lead ? '' : writeElement(child, lead, notes);
    })
    .join('');
}

function writeElement(element: Xml, lead: Xml | undefined, notes: string[]): string {
  if (element.name === 'media') return writeMedia(element, notes);
  if (element.name === 'bq') return writeQuote(element, lead, notes);
  const tag = SAME[element.name];
  const inside = writeChildren(element.children, lead, notes);
  if (!tag) return inside;
  if (tag === 'br' || tag === 'hr') return `<${tag}>`;
  const { href, colspan, rowspan } = element.attributes;
  const kept = Object.entries({ href: tag === 'a' ? href : undefined, colspan, rowspan });
  const attributes = kept.flatMap(([key, value]) => (value ? [` ${key}="${toHtmlText(value)}"`] : []));
  return `<${tag}${attributes.join('')}>${inside}</${tag}>`;
}

function writeQuote(element: Xml, lead: Xml | undefined, notes: string[]): string {
  const credit = readText(findElement(element, 'credit'));
  const text = element.children.filter((child) => typeof child === 'string' || child.name !== 'credit');
  return `<blockquote>${writeChildren(text, lead, notes)}${credit ? `<p>${toHtmlText(credit)}</p>` : ''}</blockquote>`;
}

function writeMedia(element: Xml, notes: string[]): string {
  const picture = toPicture(element);
  if (!picture) {
    notes.push(
      `Media of the kind “${element.attributes['media-type'] ?? ''}” was left out: an article has none such.`,
    );
    return '';
  }
  return toFigure(picture);
}
