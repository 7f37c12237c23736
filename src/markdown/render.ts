import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import rehypeStringify from 'rehype-stringify';
import { remark } from 'remark';
import remarkRehype from 'remark-rehype';
import { VFile } from 'vfile';
import { BodyError, type Body, type BodyContext, type BodyHeading, type BodySource } from './body.ts';
import { findExcess } from './limits.ts';
import { rehypeBidi } from './rehype-bidi.ts';
import { rehypeCode } from './rehype-code.ts';
import { rehypeFigures } from './rehype-figures.ts';
import { rehypeGate } from './rehype-gate.ts';
import { rehypeHeadings } from './rehype-headings.ts';
import { rehypeLinks } from './rehype-links.ts';
import { rehypeParagraphIds } from './rehype-paragraph-ids.ts';
import { rehypeTables } from './rehype-tables.ts';
import { rehypeTypography } from './rehype-typography.ts';
import { remarkGrammar } from './remark-grammar.ts';
import { remarkHeadings } from './remark-headings.ts';
import { remarkNotes } from './remark-notes.ts';
import { remarkPlainText } from './remark-plain-text.ts';
import { remarkSigns } from './remark-signs.ts';
import { remarkStoryBlocks } from './remark-story-blocks.ts';
import { storyBlockHandlers } from './story-blocks.ts';
import { toFootnoteOptions } from './footnotes.ts';

/**
 * Render the body of an article to HTML, which holds only elements, attributes and addresses that our list allows.
 *
 * @throws {BodyError} with every mistake of the body, by line of its file.
 */
export async function renderBody(source: BodySource, context: BodyContext): Promise<Body> {
  const excess = findExcess(source.text, source.firstLine);
  if (excess.length > 0) throw new BodyError(excess);
  const file = new VFile({ value: source.text, path: source.file });
  const headings: BodyHeading[] = [];
  const processor = assemble(source, context, headings);
  const tree = await processor.run(processor.parse(file), file);
  if (file.messages.length > 0) throw toBodyError(file, source.firstLine);
  return { html: processor.stringify(tree, file), headings, words: countWords(tree) };
}

/** The plugins in their order, and why they stand in it. */
function assemble(source: BodySource, context: BodyContext, headings: BodyHeading[]) {
  const { phrases } = context;
  return (
    remark()
      // What the text may say at all: syntax, then what the editor may have meant by it.
      .use(remarkGrammar)
      .use(remarkPlainText)
      .use(remarkSigns)
      .use(remarkHeadings)
      .use(remarkNotes)
      .use(remarkStoryBlocks, { context })
      .use(remarkRehype, { handlers: storyBlockHandlers(context), ...toFootnoteOptions(phrases) })
      // Figures before all that looks at text: their captions are text too.
      .use(rehypeFigures, { context })
      .use(rehypeTables, { phrases })
      .use(rehypeCode)
      // Ids come from the words as they were typed, before typography changes them.
      .use(rehypeHeadings, { phrases, headings })
      .use(rehypeParagraphIds)
      .use(rehypeTypography, source)
      .use(rehypeBidi, source)
      // Links after ids, since a link may lead to one; the gate last, so that nothing is added behind it.
      .use(rehypeLinks, { context })
      .use(rehypeGate)
      .use(rehypeStringify)
  );
}

function toBodyError(file: VFile, firstLine: number): BodyError {
  const problems = file.messages.map(({ line, reason }) => ({
    line: firstLine + (line ?? 1) - 1,
    message: reason,
  }));
  return new BodyError(problems.sort((a, b) => a.line - b.line));
}

function countWords(tree: Root): number {
  return toString(tree).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}'’.,-]*/gu)?.length ?? 0;
}
