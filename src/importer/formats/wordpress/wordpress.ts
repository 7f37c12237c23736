import { slugOfAddress } from '../../stories/addresses.ts';
import { readMoment, inZone, toZoned } from '../../dates/moments.ts';
import { setMoment, stripTags } from '../../stories/fields.ts';
import { emptyStory, type PassedOver, type Stories, type Story } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { decodeXml } from '../../xml/decode.ts';
import { readXml } from '../../xml/parse.ts';
import { startsWithXml, toLatin } from '../../xml/sniff.ts';
import { listElements, readAt, readRaw, findElement, type Xml } from '../../xml/tree.ts';
import { readChannel, type Channel } from './channel.ts';
import { toPlainHtml } from './post-html.ts';

/** The export of WordPress (WXR): its posts with their categories, tags, authors and pictures, as one file of XML. */
export const wordpress: StoryFormat = {
  name: 'wordpress export',
  recognises: ({ bytes }) =>
    startsWithXml(bytes) && /xmlns:wp=["']https?:\/\/wordpress\.org\/export\//.test(toLatin(bytes)),
  read: ({ bytes, name }) => readPosts(readChannel(readXml(decodeXml(bytes, name), name))),
};

function readPosts(channel: Channel): Stories {
  const stories: Story[] = [];
  const passedOver: PassedOver[] = [];
  for (const item of channel.items) {
    const label = readAt(item, 'title') ?? readAt(item, 'link') ?? 'A post without a title';
    const reason = explainPassedOver(item);
    if (reason) passedOver.push({ label, type: 'left out', reason });
    else if (readAt(item, 'wp:post_type') === 'post') stories.push(toStory(item, channel));
  }
  return { stories, passedOver };
}

/** Menus, pictures and settings are items too, which nobody takes for articles: of them nothing is said. */
function explainPassedOver(item: Xml): string | undefined {
  const type = readAt(item, 'wp:post_type');
  if (type === 'page') return 'is a page, not an article. Standing pages lie in content/pages';
  return type === 'post' && readAt(item, 'wp:status') === 'trash' ? 'lies in the trash' : undefined;
}

function toStory(item: Xml, channel: Channel): Story {
  const guid = readAt(item, 'guid') ?? readAt(item, 'link') ?? readAt(item, 'wp:post_id') ?? '';
  const story = emptyStory(`wordpress ${guid}`);
  const named = (domain: string) =>
    listElements(item, 'category').flatMap((one) =>
      one.attributes['domain'] === domain ? (stripTags(readRaw(one)) ?? []) : [],
    );
  const categories = named('category').filter((name) => name !== 'Uncategorized');
  story.fields = {
    headline: stripTags(readRaw(findElement(item, 'title'))),
    standfirst: stripTags(readRaw(findElement(item, 'excerpt:encoded'))),
  };
  setPublished(story, item, channel);
  const login = readAt(item, 'dc:creator');
  story.authors = login ? [channel.authors.get(login) ?? login] : [];
  story.sections = categories;
  story.topics = [...categories, ...named('post_tag')];
  story.html = toPlainHtml(readRaw(findElement(item, 'content:encoded')), story.notes);
  story.picture = channel.pictures.get(readMeta(item, '_thumbnail_id') ?? '');
  story.slug = readAt(item, 'wp:post_name') ?? slugOfAddress(readAt(item, 'link'));
  story.redirects = listOldSlugs(item, story.slug);
  story.comments = readComments(item);
  story.hold = explainHold(item);
  return story;
}

/** The export says the time twice: without a zone, and in UTC, where old drafts have zeros. */
function setPublished(story: Story, item: Xml, { offset }: Channel): void {
  const utc = readAt(item, 'wp:post_date_gmt');
  const isSet = utc !== undefined && !utc.startsWith('0000');
  if (isSet) setMoment(story, 'published', utc, 'UTC');
  else {
    const local = readAt(item, 'wp:post_date');
    if (local && !local.startsWith('0000')) setMoment(story, 'published', local, offset);
  }
  const saved = readMoment(readAt(item, 'wp:post_modified_gmt'));
  const changed = saved && toZoned(inZone(saved, 'UTC'));
  // Any save counts as a change there, so the time is only kept in mind for the person.
  if (
    changed &&
    story.fields.published &&
    Date.parse(changed) - Date.parse(story.fields.published) > 86_400_000
  )
    story.notes.push(
      `It was last saved ${changed}. If its text changed in substance, write that as “updated”.`,
    );
}

function listOldSlugs(item: Xml, slug: string | undefined): string[] {
  const old = listElements(item, 'wp:postmeta').flatMap((meta) =>
    readAt(meta, 'wp:meta_key') === '_wp_old_slug' ? (readAt(meta, 'wp:meta_value') ?? []) : [],
  );
  const linked = slugOfAddress(readAt(item, 'link'));
  return [...old, ...(linked ? [linked] : [])].filter((one) => one !== slug);
}

function readComments(item: Xml): Story['comments'] {
  if (readAt(item, 'wp:comment_status') === 'open') return 'open';
  return listElements(item, 'wp:comment').length > 0 ? 'closed' : 'not enabled';
}

function explainHold(item: Xml): string | undefined {
  if (readAt(item, 'wp:post_password')) return 'only those who know its password could read it';
  const status = readAt(item, 'wp:status') ?? 'publish';
  return ['publish', 'future'].includes(status) ? undefined : `its status is “${status}”`;
}

/** Read one of the settings that hang on a post. */
function readMeta(item: Xml, key: string): string | undefined {
  const found = listElements(item, 'wp:postmeta').find((meta) => readAt(meta, 'wp:meta_key') === key);
  return readAt(found, 'wp:meta_value');
}
