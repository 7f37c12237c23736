import { findElement, listElements, type Xml } from '../../xml/tree.ts';

/** Tells of a list and a level in it whether it is numbered. */
export type Numbering = (list: string, level: number) => boolean;

/** Read the lists of a document. */
export function readNumbering(root: Xml | undefined): Numbering {
  const kinds = new Map(
    listElements(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
  );
  const lists = new Map(
    listElements(root, 'w:num').map((list) => [
      list.attributes['w:numId'] ?? '',
      kinds.get(findElement(list, 'w:abstractNumId')?.attributes['w:val'] ?? ''),
    ]),
  );
  return (list, level) => {
    const levels = listElements(lists.get(list), 'w:lvl');
    const found = levels.find(({ attributes }) => Number(attributes['w:ilvl']) === level);
    const format = findElement(found, 'w:numFmt')?.attributes['w:val'] ?? 'bullet';
    return format !== 'bullet' && format !== 'none';
  };
}
