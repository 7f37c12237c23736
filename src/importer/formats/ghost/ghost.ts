import { readString, setMoment, stripTags } from '../../stories/fields.ts';
import { readJson, tryJson } from '../../stories/read-json.ts';
import { emptyStory, type PassedOver, type Stories, type Story } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { markdownToHtml } from '../markdown/html.ts';
import { lexicalToHtml } from './lexical.ts';
import { mobiledocToHtml } from './mobiledoc.ts';
import { readGhost, type GhostData } from './tables.ts';

type Row = Record<string, unknown>;

/** The export of Ghost: all its posts, with their tags and authors, as one file of JSON. */
export const ghost: StoryFormat = {
  name: 'ghost export',
  recognises: (input) => readGhost(tryJson(input)) !== undefined,
  read: (input) => readPosts(readGhost(readJson(input))),
};

function readPosts(data: GhostData | undefined): Stories {
  const stories: Story[] = [];
  const passedOver: PassedOver[] = [];
  for (const post of data?.posts ?? []) {
    const isPage = post['type'] === 'page' || post['page'] === 1 || post['page'] === true;
    const label = readString(post['title']) ?? readString(post['slug']) ?? 'A post without a title';
    if (isPage)
      passedOver.push({
        label,
        type: 'left out',
        reason: 'is a page, not an article. Standing pages lie in content/pages',
      });
    else if (data) stories.push(toStory(post, data));
  }
  return { stories, passedOver };
}

function toStory(post: Row, data: GhostData): Story {
  const id = readString(post['uuid']) ?? readString(post['id']) ?? '';
  const meta = data.meta.get(String(post['id'])) ?? {};
  const story = emptyStory(`ghost ${id}`);
  story.fields = {
    headline: readString(post['title']),
    standfirst: readString(post['custom_excerpt']),
    summary: readString(meta['meta_description']) ?? readString(post['meta_description']),
    language: readString(post['locale']),
    canonical: readString(post['canonical_url']),
  };
  setMoment(story, 'published', post['published_at'], 'UTC');
  story.authors = data.authorsOf(post);
  const tags = data.tagsOf(post);
  story.sections = tags;
  story.topics = tags;
  story.slug = readString(post['slug']);
  story.html = readBody(post, story);
  story.picture = readPicture(post, meta);
  story.hold = explainHold(post);
  return story;
}

/** Ghost keeps the rendered page beside its own form, of which each age has another; posts that were never rendered have the form alone. */
function readBody(post: Row, story: Story): string {
  const html = readString(post['html']);
  if (html) return html.replace(/<!--kg-card-(?:begin|end)[^>]*-->/g, '');
  const lexical = readString(post['lexical']);
  if (lexical) return lexicalToHtml(lexical, story.notes);
  const mobiledoc = readString(post['mobiledoc']);
  if (mobiledoc) return mobiledocToHtml(mobiledoc, story.notes);
  const markdown = readString(post['markdown']);
  return markdown ? markdownToHtml(markdown, story.notes).html : '';
}

function readPicture(post: Row, meta: Row): Story['picture'] {
  const address = readString(post['feature_image']) ?? readString(post['image']);
  if (!address) return undefined;
  return {
    address,
    alt: readString(meta['feature_image_alt']) ?? readString(post['feature_image_alt']),
    caption: stripTags(
      readString(meta['feature_image_caption']) ?? readString(post['feature_image_caption']),
    ),
  };
}

function explainHold(post: Row): string | undefined {
  const visibility = readString(post['visibility']) ?? 'public';
  if (visibility !== 'public') return `only “${visibility}” could read it`;
  const status = readString(post['status']) ?? 'published';
  return ['published', 'scheduled', 'sent'].includes(status) ? undefined : `its status is “${status}”`;
}
