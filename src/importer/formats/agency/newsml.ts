import { setMoment } from '../../stories/fields.ts';
import type { PassedOver, Stories, Story } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { decodeXml } from '../../xml/decode.ts';
import { readXml } from '../../xml/parse.ts';
import { sniffRoot } from '../../xml/sniff.ts';
import { findElement, listElements, readAt, readRaw, readText, type Xml } from '../../xml/tree.ts';
import { explainStatus } from './agency.ts';
import { partByline } from './agency-bylines.ts';
import { readContent } from './agency-content.ts';
import { cleanDateline } from './agency-datelines.ts';
import { explainContent, isOfClass, leaveOut, listItems, ROOTS } from './newsml-items.ts';
import { findNewsPicture } from './newsml-pictures.ts';

/** News items of NewsML-G2 that carry NITF, XHTML or plain text, alone or in a message of many. */
export const newsml: StoryFormat = {
  name: 'newsml-g2',
  recognises: ({ bytes }) => ROOTS.includes(sniffRoot(bytes) ?? ''),
  read: ({ bytes, name }) => readItems(readXml(decodeXml(bytes, name), name)),
};

function readItems(root: Xml): Stories {
  const items = listItems(root);
  const texts = items.filter((one) => isOfClass(one, 'text') || isOfClass(one, 'composite'));
  if (texts.length === 0) return { stories: [], passedOver: leaveOut(items) };
  const stories: Story[] = [];
  const passedOver: PassedOver[] = [];
  for (const item of texts) {
    const label = readAt(item, 'contentMeta', 'headline') ?? item.attributes['guid'] ?? '';
    const status = explainStatus(qcode(findElement(item, 'itemMeta', 'pubStatus'))) ?? explainContent(item);
    if (status) passedOver.push({ label, type: 'refused', reason: status });
    else stories.push(toStory(item, root));
  }
  return { stories, passedOver };
}

function toStory(item: Xml, root: Xml): Story {
  const meta = findElement(item, 'contentMeta');
  const inside = readItemContent(item);
  const story: Story = { ...inside, key: `newsml ${item.attributes['guid'] ?? inside.key}` };
  const { fields } = inside;
  const language =
    findElement(meta, 'language')?.attributes['tag'] ?? item.attributes['xml:lang'] ?? fields.language;
  story.fields = {
    ...fields,
    headline: readAt(meta, 'headline') ?? fields.headline,
    standfirst: readRole(meta, 'description', /summary|standfirst|abstract|drol:text/) ?? fields.standfirst,
    dateline:
      cleanDateline(readAt(meta, 'dateline'), language) ??
      readName(findElement(meta, 'located')) ??
      fields.dateline,
    language,
    sources: listSources(item, meta) ?? fields.sources,
  };
  setTimes(story, item);
  story.authors = listAuthors(item, meta, inside.authors);
  const subjects = listElements(meta, 'subject').flatMap((subject) => readName(subject) ?? []);
  story.topics = [...new Set([...subjects, ...inside.topics])];
  story.sections = story.topics;
  story.rights = readText(findElement(item, 'rightsInfo', 'copyrightNotice')) ?? inside.rights;
  story.picture = findNewsPicture(item, root) ?? inside.picture;
  story.others = { ...inside.others, ...readOthers(item, meta, subjects) };
  return story;
}

function readItemContent(item: Xml): Story {
  const set = findElement(item, 'contentSet');
  const data = listElements(set, 'inlineData');
  const [marked] = data.filter(({ attributes }) => /html/.test(attributes['contenttype'] ?? ''));
  const text = readRaw(marked ?? data[0]) || readRaw(findElement(set, 'inlineXML'));
  return readContent(set, text, marked !== undefined);
}

function setTimes(story: Story, item: Xml): void {
  const first = readAt(item, 'itemMeta', 'firstCreated') ?? readAt(item, 'contentMeta', 'contentCreated');
  const version = readAt(item, 'itemMeta', 'versionCreated');
  setMoment(story, 'published', first ?? version ?? story.fields.published);
  if (first && version && Date.parse(version) > Date.parse(first)) setMoment(story, 'updated', version);
  setMoment(story, 'embargo', readAt(item, 'itemMeta', 'embargoed'));
  if (findElement(item, 'itemMeta', 'embargoed') && !story.fields.embargo)
    story.hold = 'it has an embargo whose end is not stated';
}

/** The byline knows best, then the one in the text, then who made the item. */
function listAuthors(item: Xml, meta: Xml | undefined, inText: string[]): string[] {
  const houses = listHouses(item, meta);
  const named = listElements(meta, 'by').flatMap((by) => partByline(readText(by), houses));
  const creators = listElements(meta, 'creator').flatMap((one) => partByline(readName(one), houses));
  return [named, inText, creators].find((names) => names.length > 0) ?? [];
}

function listSources(item: Xml, meta: Xml | undefined): Story['fields']['sources'] {
  const publication = readAt(meta, 'creditline') ?? listHouses(item, meta)[0];
  return publication ? [{ publication: publication.replace(/[\s–—-]+$/u, '') }] : undefined;
}

/** Who sends the item, and who owns it. */
function listHouses(item: Xml, meta: Xml | undefined): string[] {
  const named = [
    ...listElements(meta, 'infoSource'),
    ...listElements(item, 'itemMeta').flatMap((one) => listElements(one, 'provider')),
    findElement(item, 'rightsInfo', 'copyrightHolder'),
  ];
  return [...named.map(readName), readAt(meta, 'creditline')].flatMap((name) => name || []);
}

function readOthers(item: Xml, meta: Xml | undefined, subjects: string[]): Record<string, string> {
  const entries = {
    urgency: readAt(meta, 'urgency'),
    slugline: readAt(meta, 'slugline'),
    subjects: subjects.join(', ') || undefined,
    genre: readName(findElement(meta, 'genre')),
    'usage terms': readText(findElement(item, 'rightsInfo', 'usageTerms')),
    'editorial note': readText(findElement(item, 'itemMeta', 'edNote')),
    version: item.attributes['version'],
  };
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

function readRole(parent: Xml | undefined, name: string, role: RegExp): string | undefined {
  const found = listElements(parent, name).find(({ attributes }) => role.test(attributes['role'] ?? ''));
  return readText(found);
}

function readName(element: Xml | undefined): string | undefined {
  return readAt(element, 'name') ?? element?.attributes['literal'];
}

function qcode(element: Xml | undefined): string | undefined {
  return element?.attributes['qcode'];
}
