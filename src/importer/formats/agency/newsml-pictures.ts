import type { StoryPicture } from '../../stories/story.ts';
import { isOfClass } from './newsml-items.ts';
import { findElement, listDeep, listElements, readAt, readText, type Xml } from '../../xml/tree.ts';

/** Find the lead picture of a text: the item that it links to, or in a message with one text the first picture. */
export function findNewsPicture(item: Xml, root: Xml): StoryPicture | undefined {
  const pictures = listDeep(root, 'newsItem').filter(
    (one) => isOfClass(one, 'picture') || isOfClass(one, 'graphic'),
  );
  const linked = listDeep(findElement(item, 'itemMeta'), 'link').flatMap(
    ({ attributes }) => attributes['residref'] ?? [],
  );
  const named = pictures.find(({ attributes }) => linked.includes(attributes['guid'] ?? ''));
  const texts = listDeep(root, 'newsItem').filter((one) => isOfClass(one, 'text'));
  const only = texts.length === 1 ? pictures[0] : undefined;
  const found = named ?? only;
  return found && toPicture(found);
}

function toPicture(item: Xml): StoryPicture | undefined {
  const meta = findElement(item, 'contentMeta');
  const files = listElements(findElement(item, 'contentSet'), 'remoteContent').sort(
    (a, b) => widthOf(b) - widthOf(a),
  );
  const [address, ...alternatives] = files.flatMap(
    ({ attributes }) => attributes['href'] ?? attributes['residref'] ?? [],
  );
  if (!address) return undefined;
  const described = (role: RegExp) =>
    readText(listElements(meta, 'description').find(({ attributes }) => role.test(attributes['role'] ?? '')));
  const by = readAt(meta, 'by') ?? readAt(meta, 'creator', 'name');
  const line = readAt(meta, 'creditline') ?? readAt(item, 'rightsInfo', 'copyrightHolder', 'name');
  return {
    address,
    alternatives,
    alt: described(/alt/i),
    caption: described(/caption/) ?? described(/^(?!.*alt)/i) ?? readAt(meta, 'headline'),
    credit: by && line && !line.includes(by) ? `${by} / ${line}` : (line ?? by),
    rights:
      readText(findElement(item, 'rightsInfo', 'usageTerms')) ??
      readText(findElement(item, 'rightsInfo', 'copyrightNotice')),
  };
}

function widthOf({ attributes }: Xml): number {
  return Number(attributes['width'] ?? 0);
}
