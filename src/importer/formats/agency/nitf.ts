import { setMoment } from '../../stories/fields.ts';
import { emptyStory, type Story } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { decodeXml } from '../../xml/decode.ts';
import { readXml } from '../../xml/parse.ts';
import { sniffRoot } from '../../xml/sniff.ts';
import { findElement, listDeep, listElements, readAt, readText, type Xml } from '../../xml/tree.ts';
import { partByline } from './agency-bylines.ts';
import { cleanDateline } from './agency-datelines.ts';
import { bodyToHtml, listMedia } from './nitf-body.ts';

/** An article in XML as agencies send it: the News Industry Text Format of IPTC. */
export const nitf: StoryFormat = {
  name: 'nitf',
  recognises: ({ bytes }) => sniffRoot(bytes)?.toLowerCase() === 'nitf',
  read: ({ bytes, name }) => ({
    stories: [readNitf(readXml(decodeXml(bytes, name), name))],
    passedOver: [],
  }),
};

/** Read one `nitf` element, be it a whole file or inside another item. */
export function readNitf(root: Xml): Story {
  const data = findElement(root, 'head', 'docdata');
  const head = findElement(root, 'body', 'body.head');
  const title = readAt(root, 'head', 'title');
  const id = findElement(data, 'doc-id')?.attributes['id-string'];
  const story = emptyStory(
    `nitf ${id ?? findElement(root, 'head', 'pubdata')?.attributes['ex-ref'] ?? title ?? ''}`,
  );
  story.fields = {
    headline: readAt(head, 'hedline', 'hl1') ?? readAt(head, 'headline', 'hl1') ?? title,
    standfirst: readAt(head, 'abstract') ?? readAt(head, 'hedline', 'hl2'),
    dateline: cleanDateline(
      readAt(head, 'dateline', 'location') ?? readText(findElement(head, 'dateline')),
      root.attributes['xml:lang'],
    ),
    language: root.attributes['xml:lang'],
    sources: listSources(head, data),
  };
  setTimes(story, data, head);
  const houses = (story.fields.sources ?? []).map(({ publication }) => publication);
  story.authors = listElements(head, 'byline').flatMap((byline) => readByline(byline, houses));
  const subjects = listSubjects(root, data);
  story.sections = subjects;
  story.topics = subjects;
  story.rights = readRights(head, data);
  const content = findElement(root, 'body', 'body.content');
  const [lead] = listMedia(content);
  story.picture = lead?.picture;
  story.html = bodyToHtml(content, lead?.element, story.notes);
  story.others = readOthers(data, subjects);
  return story;
}

function setTimes(story: Story, data: Xml | undefined, head: Xml | undefined): void {
  const norm = (name: string) => findElement(data, name)?.attributes['norm'];
  const written = findElement(head, 'dateline', 'story.date')?.attributes['norm'];
  setMoment(story, 'published', norm('date.issue') ?? written);
  // The release is the moment before which nobody may print it.
  const release = norm('date.release');
  if (release && release !== norm('date.issue')) setMoment(story, 'embargo', release);
}

/** The names are marked as persons, or they are the text without the rôle and the agency. */
function readByline(byline: Xml, houses: string[]): string[] {
  const persons = listDeep(byline, 'person').flatMap((person) => readText(person) ?? []);
  if (persons.length > 0) return persons.flatMap((person) => partByline(person, houses));
  const plain = {
    ...byline,
    children: byline.children.filter(
      (child) => typeof child === 'string' || !['byttl', 'org'].includes(child.name),
    ),
  };
  return partByline(readText(plain), houses);
}

function listSources(head: Xml | undefined, data: Xml | undefined): Story['fields']['sources'] {
  const publication =
    readAt(head, 'distributor') ??
    findElement(data, 'doc.copyright')?.attributes['holder'] ??
    findElement(data, 'du-key')?.attributes['org'];
  return publication ? [{ publication }] : undefined;
}

function readRights(head: Xml | undefined, data: Xml | undefined): string | undefined {
  const stated = readAt(head, 'rights');
  if (stated) return stated;
  const { holder, year } = findElement(data, 'doc.copyright')?.attributes ?? {};
  return holder ? ['©', year, holder].filter(Boolean).join(' ') : undefined;
}

function listSubjects(root: Xml, data: Xml | undefined): string[] {
  const subjects = listDeep(findElement(root, 'head'), 'tobject.subject').flatMap(
    ({ attributes }) => attributes['tobject.subject.matter'] ?? attributes['tobject.subject.type'] ?? [],
  );
  const keys = listDeep(data, 'keyword').flatMap(({ attributes }) => attributes['key'] ?? []);
  return [...new Set([...subjects, ...keys])];
}

function readOthers(data: Xml | undefined, subjects: string[]): Record<string, string> {
  const entries = {
    urgency: findElement(data, 'urgency')?.attributes['ed-urg'],
    subjects: subjects.join(', ') || undefined,
    expires: findElement(data, 'date.expire')?.attributes['norm'],
    'usage terms': findElement(data, 'doc.rights')?.attributes['agent'],
    'editorial note': listElements(data, 'ed-msg').flatMap(({ attributes }) => attributes['info'] ?? [])[0],
  };
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}
