import { slugOfAddress } from '../../stories/addresses.ts';
import { setMoment, stripTags, toHtmlText } from '../../stories/fields.ts';
import { emptyStory, type Stories, type Story } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { decodeXml } from '../../xml/decode.ts';
import { readXml } from '../../xml/parse.ts';
import { sniffRoot } from '../../xml/sniff.ts';
import { toHtml } from '../../xml/to-html.ts';
import { findElement, listElements, readAt, readRaw, type Xml } from '../../xml/tree.ts';
import { partStories } from './full-text.ts';

/** A feed in Atom that carries the full text of its articles. */
export const atom: StoryFormat = {
  name: 'atom feed',
  recognises: ({ bytes }) => ['feed', 'entry'].includes(sniffRoot(bytes) ?? ''),
  read: ({ bytes, name }) => readFeed(readXml(decodeXml(bytes, name), name)),
};

function readFeed(root: Xml): Stories {
  const entries = root.name === 'atom:entry' ? [root] : listElements(root, 'atom:entry');
  return partStories(entries.map((entry) => toStory(entry, root)));
}

function toStory(entry: Xml, feed: Xml): Story {
  const link = findLink(entry, 'alternate');
  const id = readAt(entry, 'atom:id') ?? link ?? readAt(entry, 'atom:title') ?? '';
  const story = emptyStory(`feed ${id}`);
  const full = readContent(findElement(entry, 'atom:content'));
  const summary = readContent(findElement(entry, 'atom:summary'));
  story.fields = {
    headline: stripTags(readContent(findElement(entry, 'atom:title'))),
    standfirst: full ? stripTags(summary) : undefined,
    language: entry.attributes['xml:lang'] ?? feed.attributes['xml:lang'],
  };
  const published = readAt(entry, 'atom:published');
  const updated = readAt(entry, 'atom:updated');
  setMoment(story, 'published', published ?? updated);
  if (published && updated && Date.parse(updated) > Date.parse(published))
    setMoment(story, 'updated', updated);
  story.authors = listNames(entry).length > 0 ? listNames(entry) : listNames(feed);
  story.topics = listElements(entry, 'atom:category').flatMap(
    ({ attributes }) => attributes['label'] ?? attributes['term'] ?? [],
  );
  story.sections = story.topics;
  story.html = full || summary;
  story.slug = slugOfAddress(link);
  story.rights = readAt(entry, 'atom:rights') ?? readAt(feed, 'atom:rights');
  const picture = findLink(entry, 'enclosure', /^image\//);
  story.picture = picture ? { address: picture } : undefined;
  return story;
}

function listNames(parent: Xml): string[] {
  return listElements(parent, 'atom:author').flatMap((author) => readAt(author, 'atom:name') ?? []);
}

function findLink(entry: Xml, rel: string, type = /^/): string | undefined {
  const links = listElements(entry, 'atom:link');
  return links.find(
    ({ attributes }) => (attributes['rel'] ?? 'alternate') === rel && type.test(attributes['type'] ?? ''),
  )?.attributes['href'];
}

/** Atom says how its text is to be read: as text, as escaped HTML, or as elements. */
function readContent(element: Xml | undefined): string {
  switch (element?.attributes['type']) {
    case 'xhtml':
      return toHtml(element.children);
    case 'html':
    case 'text/html':
      return readRaw(element).trim();
    default:
      return toHtmlText(readRaw(element).trim());
  }
}
