import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { BodyContext } from './body.ts';
import { isElement } from './elements.ts';

/** Refuse links that lead nowhere or do harm, and tell other sites nothing of the reader who follows one. */
export function rehypeLinks({ context }: { context: BodyContext }) {
  return (tree: Root, file: VFile): void => {
    const ids = listIds(tree);
    visit(tree, 'element', (element) => {
      if (!isElement(element, 'a')) return;
      const href = String(element.properties.href ?? '');
      const message = explain(element, href, ids, context);
      if (message) file.message(message, element);
      delete element.properties.title;
      if (/^https?:/i.test(href)) element.properties.rel = ['noopener', 'noreferrer'];
    });
  };
}

function listIds(tree: Root): Set<string> {
  const ids = new Set<string>(['main', 'comments']);
  visit(tree, 'element', ({ properties: { id } }) => {
    if (typeof id === 'string') ids.add(id);
  });
  return ids;
}

function explain(
  link: Element,
  href: string,
  ids: Set<string>,
  { article }: BodyContext,
): string | undefined {
  const shown = decode(href);
  if (!hasWords(link)) return `The link to “${shown}” has no words to follow.`;
  if (href.startsWith('#'))
    return ids.has(shown.slice(1)) ? undefined : `No part of this article has the name “${shown}”.`;
  const slug = /^\/articles\/([^/?#]+)\/?(?:#.*)?$/.exec(shown)?.[1];
  if (slug !== undefined)
    return article(slug) ? undefined : `The article “${slug}” does not exist or is not public yet.`;
  if (/^\/(?![/\\])[^\\]*$/.test(shown)) return undefined;
  if (isWebAddress(href) || /^mailto:[^@\s]+@[^@\s]+$/i.test(href)) return undefined;
  return `“${shown}” is no address that an article may link to: write https://…, mailto:…, /articles/slug/ or #part.`;
}

function hasWords(link: Element): boolean {
  return (
    toString(link).trim() !== '' ||
    'ariaLabel' in link.properties ||
    link.children.some((child) => isElement(child, 'img'))
  );
}

function isWebAddress(href: string): boolean {
  return /^https?:\/\//i.test(href) && URL.canParse(href) && !new URL(href).username;
}

function decode(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}
