import { slugOfAddress } from '../../stories/addresses.ts';
import { setMoment, stripTags } from '../../stories/fields.ts';
import { emptyStory, type Stories, type Story, type StoryPicture } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { decodeXml } from '../../xml/decode.ts';
import { readXml } from '../../xml/parse.ts';
import { sniffRoot, toLatin } from '../../xml/sniff.ts';
import { findElement, listElements, readAt, readRaw, type Xml } from '../../xml/tree.ts';
import { partStories } from './full-text.ts';

/** A feed in RSS, 2.0 or 1.0, that carries the full text of its articles. */
export const rss: StoryFormat = {
  name: 'rss feed',
  recognises: ({ bytes }) =>
    ['rss', 'RDF'].includes(sniffRoot(bytes) ?? '') &&
    !/xmlns:wp=["']https?:\/\/wordpress\.org\/export\//.test(toLatin(bytes)),
  read: ({ bytes, name }) => readFeed(readXml(decodeXml(bytes, name), name)),
};

function readFeed(root: Xml): Stories {
  const channel = findElement(root, 'channel');
  const language = readAt(channel, 'language') ?? readAt(channel, 'dc:language');
  const rights = readAt(channel, 'copyright') ?? readAt(channel, 'dc:rights');
  return partStories(
    [...listElements(channel, 'item'), ...listElements(root, 'item')].map((item) => {
      const story = toStory(item);
      story.fields.language ??= language;
      story.rights ??= rights;
      return story;
    }),
  );
}

function toStory(item: Xml): Story {
  const link = readAt(item, 'link');
  const guid = readAt(item, 'guid') ?? link ?? readAt(item, 'title') ?? '';
  const story = emptyStory(`feed ${guid}`);
  const full = readRaw(findElement(item, 'content:encoded')).trim();
  const description = readRaw(findElement(item, 'description')).trim();
  story.fields = {
    headline: stripTags(readRaw(findElement(item, 'title'))),
    standfirst: full ? stripTags(description) : undefined,
    language: readAt(item, 'dc:language'),
  };
  setMoment(story, 'published', readAt(item, 'pubDate') ?? readAt(item, 'dc:date'));
  story.authors = listElements(item, 'dc:creator').flatMap((one) => stripTags(readRaw(one)) ?? []);
  if (story.authors.length === 0) story.authors = listMailAuthors(readAt(item, 'author'));
  story.topics = listElements(item, 'category').flatMap((one) => stripTags(readRaw(one)) ?? []);
  story.sections = story.topics;
  story.html = full || description;
  story.slug = slugOfAddress(link);
  story.rights = readAt(item, 'dc:rights');
  story.picture = readPicture(item);
  return story;
}

/** RSS has an address there, with the name in brackets behind it. */
function listMailAuthors(author: string | undefined): string[] {
  const name = /\(([^()]+)\)/.exec(author ?? '')?.[1] ?? author;
  return name && !name.includes('@') ? [name] : [];
}

function readPicture(item: Xml): StoryPicture | undefined {
  const media = listMedia(item).find((one) =>
    isPicture(one.attributes['type'] ?? one.attributes['medium'], one.attributes['url']),
  );
  const enclosure = listElements(item, 'enclosure').find((one) =>
    isPicture(one.attributes['type'], one.attributes['url']),
  );
  const found = media ?? enclosure;
  const address = found?.attributes['url'];
  if (!address) return undefined;
  return {
    address,
    caption: stripTags(readRaw(findElement(found, 'media:description'))),
    credit: readAt(found, 'media:credit') ?? readAt(found, 'media:copyright'),
  };
}

function listMedia(item: Xml): Xml[] {
  const groups = [item, ...listElements(item, 'media:group')];
  return groups.flatMap((group) => listElements(group, 'media:content'));
}

function isPicture(type: string | undefined, address: string | undefined): boolean {
  return type ? /^image/.test(type) : /\.(?:jpe?g|png|webp|avif|gif)(?:$|\?)/i.test(address ?? '');
}
