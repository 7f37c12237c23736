import { readString, stripTags } from '../../stories/fields.ts';
import { toFigure } from '../../stories/figure.ts';
import type { StoryPicture } from '../../stories/story.ts';
import { listAssociations, listRenditions, readRole, type Item } from './ninjs-shape.ts';

/** Find the pictures of an item: the first is its lead, the others follow its text. */
export function listNinjsPictures(item: Item): { lead: StoryPicture | undefined; inText: string } {
  const [lead, ...others] = listAssociations(item)
    .filter((one) => ['picture', 'graphic'].includes(readString(one['type']) ?? 'picture'))
    .flatMap((one) => toPicture(one) ?? []);
  return {
    lead:
      lead ??
      toPicture({
        ...item,
        headline: undefined,
        title: undefined,
        byline: undefined,
        by: undefined,
        descriptions: undefined,
        description_text: undefined,
      }),
    inText: others.map(toFigure).join(''),
  };
}

function toPicture(item: Item): StoryPicture | undefined {
  const [address, ...alternatives] = listLargest(listRenditions(item));
  if (!address) return undefined;
  const byline = readString(item['byline']) ?? readString(item['by']);
  const holder = readString(item['creditline']) ?? readString(item['copyrightholder']);
  return {
    address,
    alternatives,
    alt: stripTags(
      readString(item['description_alt']) ?? readString(item['alttext']) ?? readRole(onlyAlt(item), /alt/),
    ),
    caption: stripTags(readCaption(item)),
    credit: [byline, holder].filter(Boolean).join(' / ') || undefined,
    rights: readString(item['usageterms']) ?? readString(item['copyrightnotice']),
  };
}

function readCaption(item: Item): string | undefined {
  const named = ['description_caption', 'description_text', 'body_text', 'description_html', 'body_html'];
  return (
    named.map((name) => readString(item[name])).find(Boolean) ??
    readRole(item['descriptions'], /caption/) ??
    readString(item['headline'])
  );
}

function onlyAlt(item: Item): Item[] {
  const rows = Array.isArray(item['descriptions']) ? (item['descriptions'] as Item[]) : [];
  return rows.filter((row) => /alt/i.test(readString(row?.['role']) ?? ''));
}

/** The widest picture first; the name says it where no width does. */
function listLargest(renditions: Item[]): string[] {
  const pictures = renditions.filter(({ mimetype, contenttype }) =>
    /^image\//.test(readString(mimetype) ?? readString(contenttype) ?? 'image/'),
  );
  const width = (one: Item) =>
    Number(one['width'] ?? 0) || (/orig|base|full|main/i.test(readString(one['name']) ?? '') ? 1 : 0);
  return pictures.sort((a, b) => width(b) - width(a)).flatMap((one) => readString(one['href']) ?? []);
}
