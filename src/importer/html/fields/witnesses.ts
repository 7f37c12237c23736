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
  const visit = (node: Root | Element, isOwn: boolean) => {
    for (const element of node.children) {
      if (!isElement(element)) continue;
      const names = isOwn ? textOf(element.properties, 'itemProp').split(/\s+/).filter(Boolean) : [];
      if (isElement(element, 'meta')) addMeta(element, metas, isOwn);
      for (const name of names) add(properties, name, element);
      visit(element, 'itemScope' in element.properties ? isArticle(element, isOwn) : isOwn);
    }
  };
  visit(page, true);
  const headings = listElements(page, (element) => isElement(element, 'h1') && readText(element) !== '');
  return { article: findArticle(things) ?? {}, things, metas, properties, page, headings };
}

/** What microdata say inside a picture, a comment or the head of the site is no property of the article. */
function isArticle({ properties }: Element, isOwn: boolean): boolean {
  const type = textOf(properties, 'itemType');
  return type === '' ? isOwn : /(?:Article|Posting|Report|Review|Page|CreativeWork|Blog)\/?$/.test(type);
}

function addMeta({ properties }: Element, metas: Map<string, string[]>, isOwn: boolean): void {
  const property = isOwn ? textOf(properties, 'itemProp') : '';
  const name = textOf(properties, 'property') || textOf(properties, 'name') || property;
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
