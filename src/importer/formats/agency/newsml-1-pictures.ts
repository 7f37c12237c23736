import { stripTags } from '../../stories/fields.ts';
import type { StoryPicture } from '../../stories/story.ts';
import { findElement, listElements, readAt, readRaw, type Xml } from '../../xml/tree.ts';
import { formalName, isMedia, isPicture, isTextBeside, type ContentPart } from './newsml-1-parts.ts';

/**
 * Find the lead picture among the parts of an item, with all sizes of it.
 *
 * @param headline Of the article: agencies write it over its pictures too, where it is no caption.
 */
export function findPartPicture(
  parts: ContentPart[],
  headline: string | undefined,
): StoryPicture | undefined {
  const lead = parts.find(isPicture);
  if (!lead) return undefined;
  const sizes = parts
    .filter((part) => isPicture(part) && part.around[0] === lead.around[0])
    .sort((one, other) => widthOf(other.content) - widthOf(one.content));
  const [address = '', ...alternatives] = sizes.flatMap(({ content }) => content.attributes['Href'] ?? []);
  const text = parts.find((part) => part !== lead && isTextBeside(part, lead));
  const line = (name: string) => lead.around.map((one) => readAt(one, 'NewsLines', name)).find(Boolean);
  const own = listOwn(lead);
  const ownLine = (name: string) => own.map((one) => readAt(one, 'NewsLines', name)).find(Boolean);
  const title = ownLine('HeadLine');
  return {
    address,
    alternatives,
    caption:
      stripTags(readRaw(findElement(text?.content, 'DataContent'))) ??
      (title === headline ? undefined : title),
    credit: ownLine('ByLine') ?? line('CreditLine') ?? own.map(creatorOf).find(Boolean),
    rights: line('CopyrightLine'),
  };
}

/** The components that are of the picture alone. */
function listOwn({ around }: ContentPart): Xml[] {
  const last = around.findLastIndex(isMedia);
  return around.slice(0, Math.max(1, last + 1));
}

function creatorOf(component: Xml | undefined): string | undefined {
  return formalName(findElement(component, 'AdministrativeMetadata', 'Creator', 'Party'));
}

function widthOf(content: Xml): number {
  const properties = listElements(findElement(content, 'Characteristics'), 'Property');
  const width = properties.find((property) => /width/i.test(formalName(property) ?? ''));
  return Number(width?.attributes['Value'] ?? readAt(content, 'Characteristics', 'SizeInBytes') ?? 0) || 0;
}
