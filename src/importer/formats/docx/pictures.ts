import { toHtmlText } from '../../stories/fields.ts';
import { listDeep, type Xml } from '../../xml/tree.ts';
import type { Relation } from './relations.ts';

/** Write the pictures of a paragraph; each says what is seen where the writer said it. Those that lie elsewhere are noted. */
export function pictureOf(
  paragraph: Xml,
  relations: ReadonlyMap<string, Relation>,
  notes: string[],
): string[] {
  return listDrawn(paragraph).flatMap(({ id, alt }) => {
    const file = relations.get(id);
    if (!file || file.isOutside) {
      notes.push(`A picture was left out, because it is not in the document: ${file?.target ?? alt}`);
      return [];
    }
    return [`<img src="${toHtmlText(file.target)}" alt="${toHtmlText(alt)}">`];
  });
}

/** Drawings, and pictures as old programs have them. Of two forms of one picture the first is enough. */
function listDrawn(paragraph: Xml): { id: string; alt: string }[] {
  const drawings = listDeep(paragraph, 'w:drawing').flatMap((drawing) =>
    listDeep(drawing, 'a:blip')
      .slice(0, 1)
      .map(({ attributes }) => ({
        id: attributes['r:embed'] ?? attributes['r:link'] ?? '',
        alt: listDeep(drawing, 'drawing:docPr')[0]?.attributes['descr'] ?? '',
      })),
  );
  if (drawings.length > 0) return drawings;
  return listDeep(paragraph, 'v:shape', 'v:rect').flatMap((shape) =>
    listDeep(shape, 'v:imagedata').map(({ attributes }) => ({
      id: attributes['r:id'] ?? '',
      alt: shape.attributes['alt'] ?? '',
    })),
  );
}
