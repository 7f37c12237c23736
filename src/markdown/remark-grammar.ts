import type { Extension as FromMarkdownExtension } from 'mdast-util-from-markdown';
import { directiveFromMarkdown } from 'mdast-util-directive';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughFromMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { directive } from 'micromark-extension-directive';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmStrikethrough } from 'micromark-extension-gfm-strikethrough';
import { gfmTable } from 'micromark-extension-gfm-table';
import type { Extension } from 'micromark-util-types';
import type { Processor } from 'unified';

/**
 * Add tables, strikethrough, footnotes and block directives to CommonMark.
 *
 * GFM's automatic links are left out: they cost more than all the rest, and a pasted address should stay as it was typed.
 * Directives inside a line are left out too: prose is full of colons.
 */
export function remarkGrammar(this: Processor): void {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(...SYNTAX);
  (data.fromMarkdownExtensions ??= []).push(...TREE);
}

const { flow } = directive();

const SYNTAX: Extension[] = [
  gfmTable(),
  gfmStrikethrough({ singleTilde: false }),
  gfmFootnote(),
  flow ? { flow } : {},
];

const TREE: FromMarkdownExtension[] = [
  gfmTableFromMarkdown(),
  gfmStrikethroughFromMarkdown(),
  gfmFootnoteFromMarkdown(),
  directiveFromMarkdown(),
];
