/**
 * Escape text so that Markdown shows it letter for letter, on one line.
 *
 * Only what our grammar (CommonMark, tables, strikethrough, footnotes, block directives) could misread is escaped, so that an editor
 * can still read the file. A table needs two lines and an automatic link a grammar that we leave out, so `|` and addresses stay.
 */
export function escapeText(text: string): string {
  return escapeEnds(escapeLineStart(escapeInline(text)));
}

/** Escape the text of a heading, whose number signs at the end Markdown would take for decoration. */
export function escapeHeading(text: string): string {
  return escapeSigns(escapeText(text));
}

function escapeSigns(text: string): string {
  return text.replace(/(?<=^|[ \t])(#+)$/, (signs) => `\\${signs}`);
}

/** Where a piece of text stands in its line. */
export interface Place {
  /** What is written before it, and after it. */
  before: string;
  after: string;
  isHeading: boolean;
  isCell: boolean;
}

/** Escape a piece of a line, which links, emphasis and the like make of one. */
export function escapePiece(text: string, { before, after, isHeading, isCell }: Place): string {
  let escaped = escapeInline(text).replace(/^~|~$/g, '\\$&');
  if (before.endsWith('\n')) escaped = escapeLineStart(escaped).replace(/^[ \t]/, nameSpace);
  if (after.startsWith('\n'))
    escaped = (isHeading ? escapeSigns(escaped) : escaped).replace(/[ \t]$/, nameSpace);
  // An exclamation mark would make a picture of the link behind it.
  if (after.startsWith('[')) escaped = escaped.replace(/!$/, '\\!');
  return isCell ? escaped.replace(/\|/g, '\\|') : escaped;
}

/** What has a meaning anywhere in a line. */
function escapeInline(text: string): string {
  return text
    .replace(/[\\`*[<]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/~(?=~)|(?<=~)~/g, '\\~')
    .replace(/&(?=#?[\p{L}\p{N}]+;)/gu, '\\&')
    .replace(/\r/g, '&#xD;')
    .replace(/\n/g, '&#xA;');
}

/** What has a meaning only where a line begins: headings, quotations, lists, rules, underlines, story blocks. */
function escapeLineStart(text: string): string {
  return text
    .replace(/^#{1,6}(?=[ \t]|$)/, '\\$&')
    .replace(/^>/, '\\>')
    .replace(/^[-+](?=[ \t]|$)|^-(?=-)/, '\\$&')
    .replace(/^=(?==*[ \t]*$)/, '\\=')
    .replace(/^(\d{1,9})([.)])(?=[ \t]|$)/, '$1\\$2')
    .replace(/^::/, '\\::');
}

/** Spaces at the ends of a line, which Markdown drops or takes for code. */
function escapeEnds(text: string): string {
  return text.replace(/^[ \t]|[ \t]$/g, nameSpace);
}

function nameSpace(space: string): string {
  return space === ' ' ? '&#x20;' : '&#x9;';
}
