import {
  isRecord,
  readList,
  readString,
  readStrings,
  setMoment,
  stripTags,
  toHtmlText,
} from '../../stories/fields.ts';
import { readJson, tryJson } from '../../stories/read-json.ts';
import { emptyStory, type PassedOver, type Stories, type Story } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { explainStatus } from './agency.ts';
import { partByline } from './agency-bylines.ts';
import { nitfToHtml } from './nitf-body.ts';
import { cleanDateline } from './agency-datelines.ts';
import { checkNinjs } from './ninjs-check.ts';
import { readBodies, readRole, toSameNames, type Item } from './ninjs-shape.ts';
import { listNinjsPictures } from './ninjs-pictures.ts';

/** News in JSON as agencies send it: IPTC ninjs 1, 2 and 3, one item or a list of them. */
export const ninjs: StoryFormat = {
  name: 'ninjs',
  recognises: (input) => listItems(tryJson(input)).length > 0,
  read: (input) => readItems(listItems(readJson(input))),
};

/** What news consists of, in all versions. */
const PARTS =
  /^(?:type|headlines?|bodies|body_\w+|descriptions?|description_\w+|versioncreated|standard|\$standard|eventdetails)$/i;

/** All versions ask for a `uri`, and nothing else that bears one also has what news consists of. */
function listItems(json: unknown): Item[] {
  const items = Array.isArray(json) ? json : [json];
  const isNinjs = (item: unknown) =>
    isRecord(item) && isNamed(item) && Object.keys(item).some((name) => PARTS.test(name));
  return items.every(isNinjs) ? (items as Item[]) : [];
}

/** Some newsrooms’ systems write a `guid` instead; then only the status of ninjs tells such items from others. */
function isNamed(item: Item): boolean {
  return typeof item['uri'] === 'string' || (typeof item['guid'] === 'string' && 'pubstatus' in item);
}

function readItems(items: Item[]): Stories {
  const stories: Story[] = [];
  const passedOver: PassedOver[] = [];
  for (const raw of items) {
    const wrong = checkNinjs(raw);
    const item: Item = { uri: raw['guid'], ...toSameNames(raw) };
    const label = readHeadline(item) ?? readString(item['uri']) ?? '';
    const status = explainStatus(readString(item['pubstatus']));
    if (wrong.length > 0)
      passedOver.push({ label, type: 'refused', reason: `is no valid ninjs: ${wrong.join('; ')}` });
    else if (status) passedOver.push({ label, type: 'refused', reason: status });
    else if (otherKind(item))
      passedOver.push({
        label,
        type: 'left out',
        reason: `is not an article but of the kind ${otherKind(item)}`,
      });
    else stories.push(toStory(item));
  }
  return { stories, passedOver };
}

function toStory(item: Item): Story {
  const story = emptyStory(`ninjs ${readString(item['uri']) ?? ''}`);
  story.fields = {
    headline: stripTags(readHeadline(item)),
    standfirst: stripTags(readStandfirst(item)),
    dateline: cleanDateline(readString(item['located']), readString(item['language'])),
    language: readString(item['language']),
    sources: listSources(item),
  };
  setTimes(story, item);
  const sources = (story.fields.sources ?? []).map(({ publication }) => publication);
  const houses = [...readStrings(item['copyrightholder']), ...sources];
  story.authors = partByline(readString(item['byline']) ?? readString(item['by']), houses);
  const subjects = [...readNames(item['subject']), ...readNames(item['subjects'])];
  story.sections = subjects;
  story.topics = [
    ...subjects,
    ...['event', 'place', 'organisation', 'person', 'events', 'places', 'organisations', 'people'].flatMap(
      (name) => readNames(item[name]),
    ),
  ];
  story.html = readHtml(item, story.notes);
  story.rights = readString(item['copyrightnotice']) ?? readHolder(item);
  const { lead, inText } = listNinjsPictures(item);
  story.picture = lead;
  story.html += inText;
  story.others = readOthers(item, subjects);
  return story;
}

function otherKind(item: Item): string | undefined {
  if ('eventdetails' in item || 'plannedcoverage' in item) return 'event';
  const type = readString(item['type']) ?? 'text';
  return ['picture', 'video', 'audio', 'graphic', 'event', 'planning'].includes(type) ? type : undefined;
}

function readHeadline(item: Item): string | undefined {
  const main = readRole(item['headlines'], /^(?:main|primary|headline)?$/);
  return readString(item['headline']) ?? main ?? readString(item['title']);
}

/** The version is what the newsroom prints, so it was published when that was made, unless the first says more. */
function setTimes(story: Story, item: Item): void {
  const version = readString(item['versioncreated']);
  const first = readString(item['firstcreated']) ?? readString(item['contentcreated']);
  setMoment(story, 'published', first ?? version);
  const isLater = first && version && Date.parse(version) > Date.parse(first);
  if (isLater) setMoment(story, 'updated', version);
  setMoment(story, 'embargo', item['embargoed'] ?? item['embargoeduntil']);
}

function readStandfirst(item: Item): string | undefined {
  const named = ['description_text', 'description_summary', 'description_html'].map((name) =>
    readString(item[name]),
  );
  return (
    named.find(Boolean) ??
    readRole(item['descriptions'], /^(?:summary|standfirst|deck|abstract|description)?$/)
  );
}

function listSources(item: Item): Story['fields']['sources'] {
  const sources = [...readNames(item['infosource']), ...readNames(item['infosources'])];
  const names = sources.length > 0 ? sources : readStrings(item['copyrightholder']);
  return names.length > 0 ? [...new Set(names)].map((publication) => ({ publication })) : undefined;
}

function readHolder(item: Item): string | undefined {
  const holder = readString(item['copyrightholder']);
  return holder && /^(?:©|copyright)/i.test(holder) ? holder : undefined;
}

/** Names of things, in the shapes of all versions. */
function readNames(value: unknown): string[] {
  if (typeof value === 'string') return readStrings(value);
  return readList(value).flatMap((one) => readString(one['name']) ?? readString(one['literal']) ?? []);
}

function readHtml(item: Item, notes: string[]): string {
  const { html, nitf, text } = readBodies(item);
  if (html) return html;
  if (nitf) return nitfToHtml(nitf, notes);
  const paragraphs = (text ?? '').split(/\n\s*\n|\n(?=\s{2,}|\t)/).filter((part) => part.trim());
  return paragraphs.map((part) => `<p>${toHtmlText(part.replace(/\s+/g, ' ').trim())}</p>`).join('\n');
}

function readOthers(item: Item, subjects: string[]): Record<string, string> {
  const entries = {
    urgency: readString(item['urgency']),
    slugline: readString(item['slugline']),
    'usage terms': readString(item['usageterms']),
    subjects: subjects.join(', ') || undefined,
    genre: [...readNames(item['genre']), ...readNames(item['genres'])].join(', ') || undefined,
    'editorial note': readString(item['ednote']),
    version: readString(item['version']),
  };
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
