import { toHtmlText } from '../../stories/fields.ts';
import { listDeep, type Xml } from '../../xml/tree.ts';
import type { Relation } from './relations.ts';

/** Write the pictures of a paragraph; each says what is seen where the writer said it. */
export function pictureOf(paragraph: Xml, relations: ReadonlyMap<string, Relation>): string[] {
  return listDeep(paragraph, 'w:drawing').flatMap((drawing) => {
    const [about] = listDeep(drawing, 'drawing:docPr');
    const [blip] = listDeep(drawing, 'a:blip');
    const file = relations.get(blip?.attributes['r:embed'] ?? '');
    if (!file || file.isOutside) return [];
    const alt = about?.attributes['descr'] ?? '';
    return [`<img src="${toHtmlText(file.target)}" alt="${toHtmlText(alt)}">`];
  });
}
