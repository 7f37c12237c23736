import type { Element } from 'hast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { rehype } from 'rehype';
import rehypeRemark from 'rehype-remark';
import remarkStringify from 'remark-stringify';

const processor = rehype()
  .data('settings', { fragment: true })
  .use(rehypeRemark, {
    handlers: {
      // What a picture shows in several files, plain Markdown shows in one.
      picture: (state, element: Element) =>
        state.all({ ...element, children: element.children.filter(({ type }) => type === 'element') }),
      source: () => undefined,
    },
  })
  .data('toMarkdownExtensions', [gfmTableToMarkdown(), gfmStrikethroughToMarkdown(), gfmFootnoteToMarkdown()])
  .use(remarkStringify, { bullet: '-' });

/** Turn the HTML of a rendered body into plain Markdown, which any program reads: our own blocks become headings, lists and quotes. */
export function toPlainMarkdown(html: string): string {
  return String(processor.processSync(html));
}
