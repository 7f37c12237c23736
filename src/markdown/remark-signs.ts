import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** Where a word begins: at the start of a text, or behind a space, an opening bracket, a quotation mark or a dash. */
const WORD_START = /(?<=^|[\s\p{Ps}\p{Pi}\p{Pd}"'])/u.source;
const OPENING = /[\p{L}\p{N}\p{Ps}\p{Pi}"'#@$€£]/u.source;

/**
 * Signs that the parser left as text, where an editor will have meant more. Stars within or behind a word stay, as do those
 * between spaces: `f***`, `4 * 5`.
 */
const LEFT_OVER: readonly { pattern: RegExp; explain: (sign: string) => string }[] = [
  {
    pattern: new RegExp(`${WORD_START}(?:\\*{1,3}|_{1,2}|~~|\`)(?=${OPENING})`, 'gu'),
    explain: (sign) =>
      `Nothing closes this ${sign}. Write ${sign} again, right behind the last word that it is to set apart, or ${escapeSign(sign)} to show it.`,
  },
  {
    // CommonMark, 6.2: between a letter and a bracket or quotation mark, a sign can open or close, but not do what is meant here.
    pattern: /(?<=[\p{L}\p{N}])\*\*(?=[\p{Ps}\p{Pi}])|(?<=[\p{Pe}\p{Pf}])\*\*(?=[\p{L}\p{N}])/gu,
    explain: (sign) =>
      `This ${sign} sets nothing apart, since it stands between a word and a mark. Set the mark outside of the signs, or write ${escapeSign(sign)} to show them.`,
  },
  {
    pattern: /(?<![\\\]])\[[^[\]]+\](?:\(| \((?=https?:))/g,
    explain: () =>
      'This link is not complete. Write [words](address) with nothing between ] and (, no space in the address, and ) behind it.',
  },
];

/** Catch emphasis, code and links whose other half is missing: readers would see stars and brackets. */
export function remarkSigns() {
  return (tree: Root, file: VFile): void => {
    const source = String(file);
    visit(tree, 'text', ({ position }) => {
      if (position?.start.offset === undefined) return;
      // The source and not the value: an escaped sign is meant to be text.
      const typed = source.slice(position.start.offset, position.end.offset);
      for (const { pattern, explain } of LEFT_OVER) {
        for (const { 0: found, index } of typed.matchAll(pattern)) {
          const line = position.start.line + typed.slice(0, index).split('\n').length - 1;
          file.message(explain(found), { line, column: 1 });
        }
      }
    });
  };
}

function escapeSign(sign: string): string {
  return sign.replace(/./g, '\\$&');
}
