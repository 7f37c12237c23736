import type { PageLine } from '../tree/page-lines.ts';
import { isParagraph, kindOf } from './standfirst-lists.ts';

/** Tell whether a line stands apart from the text: the first of many paragraphs of one kind is the beginning of it. */
export function isApart(lines: PageLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (line && /^h[2-4]$/.test(line.element.tagName)) return true;
  if (!line || !next) return false;
  return next.text.length < 60 || kindOf(line) !== kindOf(next);
}

/** Tell whether a line is set as paragraphs under it are. */
export function isUsual([line, ...below]: PageLine[]): boolean {
  return below.some((other) => line && isParagraph(other) && kindOf(other) === kindOf(line));
}
