import type { Element, Root } from 'hast';
import { findElement, squeeze, isElement, listElements, readText, textOf } from '../tree/hast.ts';
import { decodeEntities, findArticle, readJsonLd, type Thing } from './json-ld.ts';

/** Where a page says something of its article. */
export interface Witnesses {
  /** The article in the structured data, or what stands there of no other type. */
  article: Thing;
  things: Thing[];
  /** The content of `meta` elements by their name, in small letters. */
  metas: Map<string, string[]>;
  /** Elements of microdata by their property. */
  properties: Map<string, Element[]>;
  page: Root;
  /** The article’s main heading, and others of its level. */
  headings: Element[];
}

/** Call the witnesses of a page. */
export function callWitnesses(page: Root, jsonLd: string[]): Witnesses {
  const things = readJsonLd(jsonLd);
  const metas = new Map<string, string[]>();
  const properties = new Map<string, Element[]>();
  for (const element of listElements(page, () => true)) {
    if (isElement(element, 'meta')) addMeta(element, metas);
    for (const name of textOf(element.properties, 'itemProp').split(/\s+/).filter(Boolean))
      add(properties, name, element);
  }
  const headings = listElements(page, (element) => isElement(element, 'h1') && readText(element) !== '');
  return { article: findArticle(things) ?? {}, things, metas, properties, page, headings };
}

function addMeta({ properties }: Element, metas: Map<string, string[]>): void {
  const name = textOf(properties, 'property') || textOf(properties, 'name') || textOf(properties, 'itemProp');
  const content = squeeze(decodeEntities(textOf(properties, 'content')));
  if (name && content) add(metas, name.toLowerCase(), content);
}

function add<Value>(lists: Map<string, Value[]>, name: string, value: Value): void {
  const list = lists.get(name);
  if (list) list.push(value);
  else lists.set(name, [value]);
}

/** The first of some `meta` elements that is there. */
export function findMeta({ metas }: Witnesses, ...names: string[]): string | undefined {
  return names.flatMap((name) => metas.get(name) ?? [])[0];
}

/** What a property of microdata says: in its attribute, or as its text. */
export function readProperty({ properties }: Witnesses, name: string): string[] {
  return (properties.get(name) ?? []).flatMap((element) => {
    const attribute = ['content', 'dateTime'].map((one) => textOf(element.properties, one)).find(Boolean);
    return squeeze(attribute ?? '') || readText(element) || [];
  });
}

/** What a property of microdata is called: by the name inside it, where it holds one. */
export function readNamed({ properties }: Witnesses, name: string): string[] {
  return (properties.get(name) ?? []).flatMap((element) => {
    const inside = findElement(element, (inner) =>
      textOf(inner.properties, 'itemProp').split(/\s+/).includes('name'),
    );
    const named = inside ?? element;
    return squeeze(textOf(named.properties, 'content')) || readText(named) || [];
  });
}
