import type { Element, Root } from 'hast';
import type { Paragraph, PhrasingContent } from 'mdast';
import type { Handle } from 'hast-util-to-mdast';
import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import type { Block, Note } from '../../draft.ts';
import { cleanTree, OWN } from '../tree/clean.ts';
import { textOf } from '../tree/hast.ts';
import { limitDepth } from '../tree/limit-depth.ts';
import { splitTree } from '../tree/split-tree.ts';

/** What a piece of HTML holds. */
export interface HtmlBlocks {
  blocks: Block[];
  /** What was left out that an editor may miss. */
  notes: Note[];
}

/** Where the HTML comes from. */
export interface HtmlOrigin {
  /** The address of its page: links are made absolute by it. Without one, only absolute links stay. */
  base?: string | undefined;
}

/**
 * Turn a piece of HTML, or its tree, into the blocks of a body. Scripts, forms, styles and frames go; links that an article may not
 * have lose their link and keep their words; every other letter stays.
 */
export function toBlocks(html: string | Root, { base }: HtmlOrigin = {}): HtmlBlocks {
  const { tree, pictures, embeds } = cleanTree(typeof html === 'string' ? parseHtml(html) : html);
  const markdown = unified().use(rehypeRemark, { handlers: HANDLERS, document: true }).runSync(tree);
  const blocks = splitTree(markdown, { base, pictures });
  const notes = [...new Set(embeds)].map((address): Note => ({
    type: 'left out',
    message: `a frame, film or sound from ${address}`,
  }));
  return { blocks, notes };
}

/** Parse a piece of HTML as browsers do, however deep it is nested. */
export function parseHtml(html: string): Root {
  return parser.parse(limitDepth(html));
}

const parser = rehype().data('settings', { fragment: true }).freeze();

const drawPicture: Handle = (_state, node: Element) => ({
  type: 'image',
  url: '',
  data: { picture: Number(textOf(node.properties, 'number')) } as Record<string, unknown>,
});

const drawPullquote: Handle = (state, node: Element) => {
  const source = textOf(node.properties, 'source');
  return {
    type: 'leafDirective',
    name: 'pullquote',
    attributes: source ? { source } : {},
    children: state.all(node) as PhrasingContent[],
  };
};

const drawInfoBox: Handle = (state, node: Element) => {
  const label: Paragraph = {
    type: 'paragraph',
    data: { directiveLabel: true },
    children: [{ type: 'text', value: textOf(node.properties, 'title') }],
  };
  return {
    type: 'containerDirective',
    name: 'info-box',
    attributes: {},
    children: [label, ...state.toFlow(state.all(node))],
  };
};

const HANDLERS: Record<string, Handle> = {
  [OWN.picture]: drawPicture,
  [OWN.pullquote]: drawPullquote,
  [OWN.infoBox]: drawInfoBox,
};
