import type { Link, Nodes, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block } from '../../draft.ts';
import { weigh } from '../../lines.ts';

/** What part of a block’s text leads elsewhere, from 0 to 1. */
export function shareOfLinks(block: Block): number {
  return block.type === 'rich' ? shareOfNode(block.node) : 0;
}

/** What part of a node’s text leads elsewhere, from 0 to 1. */
export function shareOfNode(node: Nodes): number {
  const linked = countLinked(node);
  return linked === 0 ? 0 : linked / Math.max(1, countSigns(toString(node)));
}

/** The letters and signs in links. */
export function countLinked(node: Nodes): number {
  if (node.type === 'link') return countSigns(toString(node));
  return 'children' in node
    ? (node.children as Nodes[]).reduce((sum, child) => sum + countLinked(child), 0)
    : 0;
}

/** A longer beginning is a sentence, or says what a list is of. */
const LONGEST_LABEL = 25;

/** What is shorter is a name more often than a headline. */
const SHORTEST_HEADLINE = 30;

/**
 * Tell whether a paragraph is a label and the headline of another article of the same site, as in `Background: [Why the harbour wall has
 * to go](…)`: in whatever language that stands.
 */
export function leadsToArticle(block: Block, site: string | undefined): boolean {
  if (block.type !== 'rich' || block.node.type !== 'paragraph') return false;
  const parts = listParts(block.node).filter((part) => toString(part).trim() !== '');
  const link = parts.pop();
  if (link?.type !== 'link' || parts.some(({ type }) => type === 'link')) return false;
  const label = parts.map((part) => toString(part)).join('');
  return (
    weigh(label) <= LONGEST_LABEL &&
    /\p{L}\s*[:：|>»›→–—]\s*$/u.test(label) &&
    weigh(toString(link)) >= SHORTEST_HEADLINE &&
    isSameSite(link.url, site)
  );
}

/** The texts and links of a line, whatever they are set in. */
function listParts(node: Nodes): (Link | Text)[] {
  if (node.type === 'link' || node.type === 'text') return [node];
  return 'children' in node ? (node.children as Nodes[]).flatMap(listParts) : [];
}

function isSameSite(address: string, site: string | undefined): boolean {
  const hostOf = (one: string) => new URL(one).hostname.replace(/^www\./, '');
  return (
    site !== undefined && URL.canParse(address) && URL.canParse(site) && hostOf(address) === hostOf(site)
  );
}

function countSigns(text: string): number {
  return text.replace(/\s|[|•·/,:–—-]/g, '').length;
}
