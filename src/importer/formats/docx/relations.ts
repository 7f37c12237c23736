import { listElements, type Xml } from '../../xml/tree.ts';

/** Where an id of a document leads. */
export interface Relation {
  target: string;
  /** True for an address of the web, false for a file in the document. */
  isOutside: boolean;
}

/** Read where the ids of a document lead. */
export function readRelations(root: Xml | undefined, folder: string): Map<string, Relation> {
  return new Map(
    listElements(root, 'Relationship').map(({ attributes }) => {
      const target = attributes['Target'] ?? '';
      const isOutside = attributes['TargetMode'] === 'External';
      const path = target.startsWith('/') ? target.slice(1) : `${folder}${target}`;
      return [attributes['Id'] ?? '', { target: isOutside ? target : path, isOutside }];
    }),
  );
}
