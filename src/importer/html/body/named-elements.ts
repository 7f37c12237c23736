import { partWords } from '../tree/hast.ts';

/** What is never taken out, whatever its name. */
const KEPT =
  /^(?:html|head|body|main|article|p|figure|figcaption|picture|img|h1|blockquote|a|em|strong|b|i|span|time|tbody|tr|td|ul|ol|pre)$/i;

/** The class and the id of an element, as a page writes them. */
export function namesOf(element: Element): string {
  return `${element.getAttribute('class') ?? ''} ${element.getAttribute('id') ?? ''}`;
}

/** Names that pages give a part of theirs for those who measure or test it. */
const TOLD = ['data-area', 'data-component', 'data-testid'];

/** Whatever bears a name of any kind. */
const ANY_NAME = ['class', 'id', ...TOLD].map((name) => `[${name}]`).join(',');

/** An element that may be taken out, and its names, with one hyphen between their words. */
export interface NamedElement {
  element: Element;
  names: string;
}

/** List the elements of a page that have a class or an id and may be taken out. */
export function listNamed(document: Document): NamedElement[] {
  return [...document.querySelectorAll(ANY_NAME)].flatMap((element) => {
    if (KEPT.test(element.localName)) return [];
    const names = [namesOf(element), ...TOLD.map((name) => element.getAttribute(name) ?? '')]
      .join(' ')
      .trimEnd();
    return [{ element, names: partWords(names).replace(/[_-]+/g, '-') }];
  });
}

/** Find those of which one of the patterns matches the names. */
export function findNamed(named: NamedElement[], ...patterns: RegExp[]): Element[] {
  return named.flatMap(({ element, names }) =>
    patterns.some((pattern) => pattern.test(names)) ? [element] : [],
  );
}
