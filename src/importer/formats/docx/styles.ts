import { findElement, listElements, type Xml } from '../../xml/tree.ts';

/** What a style makes of a paragraph. */
export interface Style {
  role: 'title' | 'subtitle' | 'byline' | 'caption' | 'quote' | 'heading' | 'text';
  /** Of a heading, from 1. */
  level?: number | undefined;
  /** The list that its paragraphs are items of. */
  list?: string | undefined;
}

/** Names of styles, which stay English in the file whatever the language of the program. */
const ROLES: [RegExp, Style['role']][] = [
  [/^(?:title|headline)$/i, 'title'],
  [/^(?:subtitle|standfirst|deck|dek)$/i, 'subtitle'],
  [/^(?:byline|author)$/i, 'byline'],
  [/caption/i, 'caption'],
  [/^(?:intense )?quote|^quotations?$|^block text/i, 'quote'],
];

/** Read the styles of a document by their ids. */
export function readStyles(root: Xml | undefined): Map<string, Style> {
  return new Map(
    listElements(root, 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', toStyle(style)]),
  );
}

function toStyle(style: Xml): Style {
  const name = findElement(style, 'w:name')?.attributes['w:val'] ?? '';
  const properties = findElement(style, 'w:pPr');
  const outline = findElement(properties, 'w:outlineLvl')?.attributes['w:val'];
  const named = /^heading (\d)$/i.exec(name)?.[1];
  const list = findElement(properties, 'w:numPr', 'w:numId')?.attributes['w:val'];
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  if (role) return { role, list };
  if (named) return { role: 'heading', level: Number(named), list };
  const level = outline === undefined ? undefined : Number(outline) + 1;
  return level !== undefined && level <= 6 ? { role: 'heading', level, list } : { role: 'text', list };
}
