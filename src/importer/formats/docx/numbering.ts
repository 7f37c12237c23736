import { findElement, listElements, type Xml } from '../../xml/tree.ts';

/** Tells of a list and a level in it, from 0, with which number it begins; nothing of one that has no numbers. */
export type Numbering = (list: string, level: number) => number | undefined;

/** Read the lists of a document. */
export function readNumbering(root: Xml | undefined): Numbering {
  const kinds = new Map(
    listElements(root, 'w:abstractNum').map((kind) => [kind.attributes['w:abstractNumId'] ?? '', kind]),
  );
  const lists = new Map(listElements(root, 'w:num').map((list) => [list.attributes['w:numId'] ?? '', list]));
  return (list, level) => {
    const own = lists.get(list);
    const kind = kinds.get(findElement(own, 'w:abstractNumId')?.attributes['w:val'] ?? '');
    const found = findLevel(kind, 'w:lvl', level);
    const format = findElement(found, 'w:numFmt')?.attributes['w:val'] ?? 'bullet';
    if (format === 'bullet' || format === 'none') return undefined;
    const start =
      findElement(findLevel(own, 'w:lvlOverride', level), 'w:startOverride') ?? findElement(found, 'w:start');
    const first = Number(start?.attributes['w:val'] ?? 1);
    return Number.isSafeInteger(first) && first >= 0 ? first : 1;
  };
}

function findLevel(list: Xml | undefined, name: string, level: number): Xml | undefined {
  return listElements(list, name).find(({ attributes }) => Number(attributes['w:ilvl']) === level);
}
