import GithubSlugger from 'github-slugger';
import type { Element, Parents, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { visit } from 'unist-util-visit';
import type { BodyHeading, BodyPhrases } from './body.ts';
import { isElement } from './elements.ts';

/** Ids that the page around the body has already. */
const TAKEN = [
  'main', 'comments', 'comments-title', 'corrections', 'footnote-label', 'key-points', 'latest', 'related', 'share',
  'sources', 'top-stories', 'topics', 'translations',
]; // prettier-ignore

interface Options {
  phrases: BodyPhrases;
  /** Filled with the section headings, in their order. */
  headings: BodyHeading[];
}

/** Give every section heading an id and a link to itself, and let every titled block be named by its title. */
export function rehypeHeadings({ phrases, headings }: Options) {
  return (tree: Root): void => {
    const slugger = new GithubSlugger();
    TAKEN.forEach((id) => slugger.slug(id));
    let depth = 1;
    visit(tree, 'element', (element, _index, parent) => {
      if (!isElement(element, 'h2', 'h3', 'h4') || isNotes(parent)) return;
      element.properties.id ??= slugger.slug(toString(element)) || slugger.slug('part');
      if (parent?.type === 'root') {
        depth = Number(element.tagName.slice(1));
        headings.push({ depth, id: String(element.properties.id), text: toString(element) });
        addPermalink(element, phrases);
      } else nameBlock(element, parent, depth);
    });
  };
}

function isNotes(parent: Parents | undefined): boolean {
  return isElement(parent, 'section') && 'dataFootnotes' in parent.properties;
}

function addPermalink(heading: Element, { permalink }: BodyPhrases): void {
  const label = permalink.replace('{heading}', () => toString(heading));
  heading.properties.className = ['subhead'];
  heading.children.push(h('a.permalink', { href: `#${String(heading.properties.id)}`, ariaLabel: label }));
}

/** A block’s title stands one level under the part of the story in which it appears. */
function nameBlock(title: Element, block: Parents | undefined, depth: number): void {
  title.tagName = depth === 1 ? 'h2' : 'h3';
  if (isElement(block, 'aside', 'section')) block.properties.ariaLabelledBy = [String(title.properties.id)];
}
