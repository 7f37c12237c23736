/** One element of XML, with its name in the prefix that we know its vocabulary by. */
export interface Xml {
  name: string;
  attributes: Record<string, string>;
  children: (Xml | string)[];
}

/** The elements in it, in order; of one name where one is given. */
export function listElements(parent: Xml | undefined, ...names: string[]): Xml[] {
  return (parent?.children ?? []).filter(
    (child): child is Xml => typeof child !== 'string' && (names.length === 0 || names.includes(child.name)),
  );
}

/** The first element down a path of names. */
export function findElement(parent: Xml | undefined, ...path: string[]): Xml | undefined {
  return path.reduce<Xml | undefined>((found, name) => listElements(found, name)[0], parent);
}

/** Every element of these names, however deep, in the order of the text. */
export function listDeep(parent: Xml | undefined, ...names: string[]): Xml[] {
  return listElements(parent).flatMap((child) => [
    ...(names.includes(child.name) ? [child] : []),
    ...listDeep(child, ...names),
  ]);
}

/** All text in an element, with runs of white space as one space. */
export function readText(element: Xml | undefined): string | undefined {
  return readRaw(element).replace(/\s+/g, ' ').trim() || undefined;
}

/** All text in an element, letter for letter. */
export function readRaw(element: Xml | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : readRaw(child)))
    .join('');
}

/** The text of the element at the end of a path. */
export function readAt(parent: Xml | undefined, ...path: string[]): string | undefined {
  return readText(findElement(parent, ...path));
}
