import { stripTags } from '../../stories/fields.ts';
import type { StoryPicture } from '../../stories/story.ts';
import { findElement, listElements, readAt, readRaw, type Xml } from '../../xml/tree.ts';

/** What an export says of the whole site, and its items. */
export interface Channel {
  items: Xml[];
  /** Names by login. */
  authors: ReadonlyMap<string, string>;
  /** Pictures by the id of their item. */
  pictures: ReadonlyMap<string, StoryPicture>;
  /** The zone of its clock, as in `+02:00`, where it says one. */
  offset?: string | undefined;
}

/** Read the channel of an export. */
export function readChannel(root: Xml): Channel {
  const channel = findElement(root, 'channel');
  const items = listElements(channel, 'item');
  const attachments = items.filter((item) => readAt(item, 'wp:post_type') === 'attachment');
  return {
    items,
    authors: new Map(
      listElements(channel, 'wp:author').map((author) => [
        readAt(author, 'wp:author_login') ?? '',
        nameOf(author),
      ]),
    ),
    pictures: new Map(
      attachments.flatMap((item): [string, StoryPicture][] => {
        const picture = toPicture(item);
        return picture ? [[readAt(item, 'wp:post_id') ?? '', picture]] : [];
      }),
    ),
  };
}

function nameOf(author: Xml): string {
  const given = [readAt(author, 'wp:author_first_name'), readAt(author, 'wp:author_last_name')]
    .filter(Boolean)
    .join(' ');
  return readAt(author, 'wp:author_display_name') ?? (given || (readAt(author, 'wp:author_login') ?? ''));
}

function toPicture(item: Xml): StoryPicture | undefined {
  const address = readAt(item, 'wp:attachment_url') ?? readAt(item, 'guid');
  if (!address) return undefined;
  const alt = listElements(item, 'wp:postmeta').find(
    (meta) => readAt(meta, 'wp:meta_key') === '_wp_attachment_image_alt',
  );
  return {
    address,
    alt: readAt(alt, 'wp:meta_value'),
    caption: stripTags(readRaw(findElement(item, 'excerpt:encoded'))),
  };
}
