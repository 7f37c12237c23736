import type { PassedOver } from '../../stories/story.ts';
import { findElement, listDeep, listElements, readAt, type Xml } from '../../xml/tree.ts';

/** The items of NewsML-G2, and what each is. */
const KINDS: Record<string, string> = {
  newsItem: 'news',
  packageItem: 'package',
  conceptItem: 'concept',
  knowledgeItem: 'knowledge',
  planningItem: 'planning',
  catalogItem: 'catalogue',
};

/** The first elements of files of NewsML-G2. */
export const ROOTS = ['newsMessage', ...Object.keys(KINDS)];

/** List the items in a file, which is one of them or a message of many. */
export function listItems(root: Xml): Xml[] {
  return root.name in KINDS ? [root] : listDeep(root, ...Object.keys(KINDS));
}

/** Tell whether an item is of a class of IPTC’s: `text`, `picture`. News that states none is text. */
export function isOfClass(item: Xml, name: string): boolean {
  return item.name === 'newsItem' && classOf(item) === name;
}

/** Say of items none of which is text what they are instead. */
export function leaveOut(items: Xml[]): PassedOver[] {
  return items.map((item) => ({
    label: readAt(item, 'contentMeta', 'headline') ?? item.attributes['guid'] ?? '',
    type: 'left out',
    reason: `is not an article but of the kind ${item.name === 'newsItem' ? classOf(item) : (KINDS[item.name] ?? item.name)}`,
  }));
}

/** Say why the content of an item is none that can be read: events and results of sports stand in other mark-up. */
export function explainContent(item: Xml): string | undefined {
  const payload = listElements(findElement(item, 'contentSet', 'inlineXML'))[0]?.name;
  if (payload === undefined || /^(?:nitf|html|body)$/.test(payload.replace(/^.*:/, ''))) return undefined;
  return `carries “${payload}”, and neither NITF, XHTML nor plain text`;
}

function classOf(item: Xml): string {
  const code = findElement(item, 'itemMeta', 'itemClass')?.attributes['qcode'] ?? 'ninat:text';
  return code.replace(/^.*:/, '');
}
