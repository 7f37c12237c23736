import { findElement, listElements, type Xml } from '../../xml/tree.ts';

/** What a style makes of a paragraph. */
export interface Style {
  role: 'title' | 'subtitle' | 'byline' | 'caption' | 'quote' | 'heading' | 'text';
  /** Of a heading, from 1. */
  level?: number | undefined;
  /** The list that its paragraphs are items of. */
  list?: string | undefined;
}

/** Names of styles: those of the program stay English in the file whatever its language, and newsrooms have their own. */
const ROLES: [RegExp, Style['role']][] = [
  [/^(?:title|headline)$/i, 'title'],
  [/^(?:subtitle|standfirst|deck|dek|vorspann|chap(?:eau|ô|o)|entradilla|sommario|ingress)$/i, 'subtitle'],
  [/^(?:byline|author|autor(?:enzeile)?|auteur|autore)$/i, 'byline'],
  [/caption/i, 'caption'],
  [/^(?:intense )?quote|^quotations?$|^block text/i, 'quote'],
];

/** Styles are based on others; a chain longer than this is a ring. */
const LONGEST_CHAIN = 12;

/** Read the styles of a document by their ids. */
export function readStyles(root: Xml | undefined): Map<string, Style> {
  const styles = listElements(root, 'w:style');
  const own = new Map(styles.map((style) => [style.attributes['w:styleId'] ?? '', toStyle(style)]));
  const bases = new Map(
    styles.map((style) => [
      style.attributes['w:styleId'] ?? '',
      findElement(style, 'w:basedOn')?.attributes['w:val'] ?? '',
    ]),
  );
  return new Map([...own.keys()].map((id) => [id, inherit(id, own, bases)]));
}

/** What a style leaves open, the one says on which it is based. */
function inherit(id: string, own: Map<string, Partial<Style>>, bases: Map<string, string>): Style {
  const chain = [own.get(id)];
  for (let base = bases.get(id); base && chain.length < LONGEST_CHAIN; base = bases.get(base))
    chain.push(own.get(base));
  const said = chain.find((style) => style?.role !== undefined);
  const list = chain.find((style) => style?.list !== undefined)?.list;
  return { role: said?.role ?? 'text', level: said?.level, list };
}

function toStyle(style: Xml): Partial<Style> {
  const name = findElement(style, 'w:name')?.attributes['w:val'] ?? '';
  const properties = findElement(style, 'w:pPr');
  const outline = findElement(properties, 'w:outlineLvl')?.attributes['w:val'];
  const named = /^heading (\d)$/i.exec(name)?.[1];
  const list = findElement(properties, 'w:numPr', 'w:numId')?.attributes['w:val'];
  const role = ROLES.find(([pattern]) => pattern.test(name))?.[1];
  if (role) return { role, list };
  if (named) return { role: 'heading', level: Number(named), list };
  if (outline === undefined) return { list };
  const level = Number(outline) + 1;
  return level <= 6 ? { role: 'heading', level, list } : { role: 'text', list };
}
