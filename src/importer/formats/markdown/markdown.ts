import { basename, dirname, extname } from 'node:path';
import { DATED_LANGUAGES } from '../../dates/months.ts';
import { setMoment } from '../../stories/fields.ts';
import { emptyStory, type Stories, type Story, type StoryFields } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { slugOfAddress } from '../../stories/addresses.ts';
import { decodeText, MOST_BYTES } from '../../read-input.ts';
import { Refusal } from '../../refusal.ts';
import type { SourceInput } from '../format.ts';
import { startOf } from '../from-text.ts';
import { listNames, listTexts, readFlag, readText, type Fields } from './fields.ts';
import { beginsWithFrontMatter, partFrontMatter } from './front-matter.ts';
import { markdownToHtml } from './html.ts';
import { readLead } from './lead.ts';
import { dropShortcodes } from './shortcodes.ts';

/** Markdown as Hugo, Jekyll, Astro and others have it: with front matter in YAML, TOML or JSON, or with none. */
export const markdown: StoryFormat = {
  name: 'markdown',
  recognises: (input) =>
    beginsWithFrontMatter(startOf(input)) || /\.(?:md|markdown|mdown)$/i.test(input.name),
  read: (input) => ({ stories: [toStory(input)], passedOver: [] }) satisfies Stories,
};

function toStory(input: SourceInput): Story {
  if (input.bytes.length > MOST_BYTES)
    throw new Refusal(`${input.name} is longer than 5 MB. Give the text of one article.`);
  const { data, body } = partFrontMatter(decodeText(input.bytes, input.name), input.name);
  const story = emptyStory('');
  const { html, title } = markdownToHtml(
    dropShortcodes(body, story.notes),
    story.notes,
    Object.keys(data).length === 0,
  );
  story.html = html;
  story.fields = readFields(data, title, input.name);
  setTimes(story, data, input.name);
  story.authors = listNames(data, 'authors', 'author', 'byline');
  story.sections = listNames(data, 'section', 'categories', 'category');
  story.topics = listNames(data, 'topics', 'tags', 'keywords', 'categories', 'category');
  story.picture = readLead(data);
  story.rights = readText(data, 'copyright', 'rights', 'license');
  setAddresses(story, data, input.name);
  story.hold = explainHold(data);
  return story;
}

function readFields(data: Fields, title: string | undefined, name: string): StoryFields {
  return {
    headline: readText(data, 'headline', 'title') ?? title,
    shortHeadline: readText(data, 'shortHeadline', 'linkTitle'),
    standfirst: readText(
      data,
      'standfirst',
      'subtitle',
      'dek',
      'deck',
      'description',
      'excerpt',
      'summary',
      'lead',
    ),
    dateline: readText(data, 'dateline'),
    language: readText(data, 'language', 'lang', 'locale') ?? partName(name).language,
    canonical: readText(data, 'canonical', 'canonicalURL', 'canonicalUrl', 'canonical_url'),
    kind: readText(data, 'kind'),
    keyPoints: listTexts(data, 'keyPoints', 'key_points', 'takeaways'),
  };
}

/** Jekyll writes the day into the name of the file. */
function setTimes(story: Story, data: Fields, name: string): void {
  const [day] = /^\d{4}-\d{2}-\d{2}(?=-)/.exec(basename(name)) ?? [];
  const published = readText(
    data,
    'published_at',
    'publishDate',
    'pubDatetime',
    'pubDate',
    'date',
    'publishedAt',
    'created',
  );
  const stated = readText(data, 'published');
  const isMoment = stated !== undefined && /^\d{4}/.test(stated);
  setMoment(story, 'published', isMoment ? stated : (published ?? day));
  const updated = readText(
    data,
    'updated',
    'lastmod',
    'modDatetime',
    'updatedDate',
    'last_modified_at',
    'modified',
  );
  if (updated && updated !== published) setMoment(story, 'updated', updated);
  setMoment(story, 'embargo', readText(data, 'embargo'));
}

/** Hugo writes the language between the name of a file and its end, as in `council.fr.md`. */
function partName(name: string): { stem: string; language?: string | undefined } {
  const whole = basename(name, extname(name));
  const [, stem = whole, code = ''] = /^(.+)\.([a-z]{2}(?:-[a-z]{2})?)$/i.exec(whole) ?? [];
  return DATED_LANGUAGES.includes(code.slice(0, 2).toLowerCase())
    ? { stem, language: code }
    : { stem: whole };
}

function setAddresses(story: Story, data: Fields, name: string): void {
  const { stem, language } = partName(name);
  const file = /^_?index$/.test(stem) ? basename(dirname(name)) : stem;
  const address = slugOfAddress(readText(data, 'url', 'permalink'));
  story.slug =
    readText(data, 'slug') ??
    address ??
    [file.replace(/^\d{4}-\d{2}-\d{2}-/, ''), language ?? []].flat().join('-');
  story.redirects = listTexts(data, 'aliases', 'redirect_from', 'redirects', 'redirectFrom').flatMap(
    (old) => slugOfAddress(old) ?? [],
  );
  if (address && address !== story.slug) story.redirects.push(address);
}

function explainHold(data: Fields): string | undefined {
  if (readFlag(data, 'draft')) return 'its source says it is a draft';
  if (readFlag(data, 'published') === false) return 'its source says it is not published';
  return undefined;
}
