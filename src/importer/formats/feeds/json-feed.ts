import { slugOfAddress } from '../../stories/addresses.ts';
import { isRecord, readList, readString, readStrings, setMoment, toHtmlText } from '../../stories/fields.ts';
import { readJson, tryJson } from '../../stories/read-json.ts';
import { emptyStory, type Stories, type Story } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { partStories } from './full-text.ts';

type Row = Record<string, unknown>;

/** A feed in JSON Feed 1.0 or 1.1. */
export const jsonFeed: StoryFormat = {
  name: 'json feed',
  recognises: (input) => isFeed(tryJson(input)),
  read: (input) => readFeed(readJson(input)),
};

function isFeed(json: unknown): json is Row {
  return (
    isRecord(json) && /^https?:\/\/(?:www\.)?jsonfeed\.org\/version\//.test(readString(json['version']) ?? '')
  );
}

function readFeed(json: unknown): Stories {
  if (!isFeed(json)) return { stories: [], passedOver: [] };
  return partStories(readList(json['items']).map((item) => toStory(item, json)));
}

function toStory(item: Row, feed: Row): Story {
  const story = emptyStory(`feed ${readString(item['id']) ?? readString(item['url']) ?? ''}`);
  story.fields = {
    headline: readString(item['title']),
    standfirst: readString(item['summary']),
    language: readString(item['language']) ?? readString(feed['language']),
  };
  setMoment(story, 'published', item['date_published']);
  const { published } = story.fields;
  const modified = Date.parse(readString(item['date_modified']) ?? '');
  if (published && modified > Date.parse(published)) setMoment(story, 'updated', item['date_modified']);
  story.authors = listAuthors(item).length > 0 ? listAuthors(item) : listAuthors(feed);
  story.topics = readStrings(item['tags']);
  story.sections = story.topics;
  story.html = readString(item['content_html']) ?? toParagraphs(readString(item['content_text']) ?? '');
  story.slug = slugOfAddress(readString(item['url']));
  const address = readString(item['image']) ?? readString(item['banner_image']);
  story.picture = address ? { address } : undefined;
  return story;
}

function listAuthors(row: Row): string[] {
  const listed = readList(row['authors']).flatMap((author) => readString(author['name']) ?? []);
  const single = isRecord(row['author']) ? readString(row['author']['name']) : undefined;
  return listed.length > 0 || !single ? listed : [single];
}

function toParagraphs(text: string): string {
  const paragraphs = text.split(/\n\s*\n/).filter((part) => part.trim());
  return paragraphs.map((part) => `<p>${toHtmlText(part.trim())}</p>`).join('\n');
}
