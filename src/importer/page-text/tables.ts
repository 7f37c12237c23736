import { isSignature, type ReadLine } from './meta.ts';

/** What parts the cells of a row: a table keeps them when it is copied. */
const CELLS = /\t+|\u3000+|\s{2,}/u;

/** What stands before an item of a list. */
const ITEM = /^(?:[•▪●■◆*–—-]|\p{Nd}{1,2}[.)．、])\s*/u;

/** A longer line is a paragraph, whatever it begins with. */
const LONGEST_ROW = 140;

/** Mark the rows of tables and of lists with numbers in them, as of prices and results: other short lines lead elsewhere more often. */
export function markTables(lines: ReadLine[]): ReadLine[] {
  const shapes = lines.map((line) =>
    line.text.length <= LONGEST_ROW && line.kinds.length === 0 && !isSignature(line)
      ? readShape(line.text)
      : undefined,
  );
  const hasNumbers = lines.map(({ text }) => /\p{Nd}/u.test(text.replace(ITEM, '')));
  const isRow = (index: number): boolean => {
    const beside = [index - 1, index + 1].filter((at) => shapes[at] === shapes[index]);
    return (
      shapes[index] !== undefined &&
      [index, ...beside].filter((at) => hasNumbers[at]).length > 0 &&
      beside.length > 0
    );
  };
  const rows = dropLong(lines.map((_line, index) => isRow(index)));
  return lines.map((line, index) => (rows[index] ? { ...line, role: 'short', isRow: true } : line));
}

/** Behind a table with more rows the text may be over. */
const MOST_ROWS = 20;

function dropLong(rows: boolean[]): boolean[] {
  return rows.map((isRow, index) => {
    if (!isRow) return false;
    const start = rows.lastIndexOf(false, index);
    const end = rows.indexOf(false, index);
    return (end < 0 ? rows.length : end) - start - 1 <= MOST_ROWS;
  });
}

function readShape(text: string): 'cells' | 'item' | undefined {
  if (CELLS.test(text)) return 'cells';
  return ITEM.test(text) ? 'item' : undefined;
}
