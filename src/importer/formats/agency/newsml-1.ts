import { setMoment } from '../../stories/fields.ts';
import type { PassedOver, Stories, Story } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { decodeXml } from '../../xml/decode.ts';
import { readXml } from '../../xml/parse.ts';
import { sniffRoot } from '../../xml/sniff.ts';
import { findElement, listDeep, listElements, readAt, readText, type Xml } from '../../xml/tree.ts';
import { explainStatus } from './agency.ts';
import { partByline } from './agency-bylines.ts';
import { cleanDateline } from './agency-datelines.ts';
import { findPartPicture } from './newsml-1-pictures.ts';
import { joinText, type ItemText } from './newsml-1-text.ts';
import { formalName, listParts } from './newsml-1-parts.ts';

/** News items of NewsML 1.0 to 1.2, of which a file may hold many: the form that was sent before NewsML-G2, and by some still is. */
export const newsml1: StoryFormat = {
  name: 'newsml-1',
  recognises: ({ bytes }) => sniffRoot(bytes) === 'NewsML',
  read: ({ bytes, name }) => readItems(readXml(decodeXml(bytes, name), name)),
};

function readItems(root: Xml): Stories {
  const all = listElements(root, 'NewsItem');
  const items = all.map((item) => ({ item, text: joinText(listParts(item)) }));
  const isOnly = items.filter(({ text }) => text).length === 1;
  const stories: Story[] = [];
  const passedOver: PassedOver[] = [];
  const leftOut: PassedOver[] = [];
  for (const { item, text } of items) {
    const label = readLine([item, ...listDeep(item, 'NewsComponent')], 'HeadLine') ?? idOf(item);
    const status = explainStatus(statusOf(item));
    if (!text) leftOut.push({ label, type: 'left out', reason: 'is not an article: it carries no text' });
    else if (status) passedOver.push({ label, type: 'refused', reason: status });
    else stories.push(toStory(item, text, isOnly ? all : listLinked(item, all)));
  }
  // Beside an article, what else is there is of it.
  return { stories, passedOver: stories.length > 0 ? passedOver : [...passedOver, ...leftOut] };
}

/** @param items Where its picture may be, itself among them: a file with one text may hold that as another item. */
function toStory(item: Xml, { story: inside, around, title, standfirst }: ItemText, items: Xml[]): Story {
  const story: Story = { ...inside, key: `newsml ${idOf(item)}` };
  const { fields } = inside;
  const language = readLanguage(item, around) ?? fields.language;
  const headline = readLine(around, 'HeadLine') ?? title ?? fields.headline;
  const [house] = listHouses(around);
  story.topics = [...new Set([...listKeywords(around), ...inside.topics])];
  story.sections = story.topics;
  story.fields = {
    ...fields,
    headline,
    // Some write the subjects there.
    standfirst: [readLine(around, 'SubHeadLine'), standfirst, fields.standfirst].find(
      (line) => line && !story.topics.includes(line),
    ),
    dateline: cleanDateline(readLine(around, 'DateLine'), language) ?? fields.dateline,
    language,
    sources: house ? [{ publication: house }] : fields.sources,
  };
  setTimes(story, item);
  story.authors = listAuthors(around, inside.authors);
  story.rights = readLine(around, 'CopyrightLine') ?? inside.rights;
  story.picture =
    findPartPicture(
      items.flatMap((one) => listParts(one)),
      headline,
    ) ?? inside.picture;
  story.others = { ...inside.others, ...readOthers(item, around) };
  return story;
}

/** An item, and those that it says belong to it. */
function listLinked(item: Xml, all: Xml[]): Xml[] {
  const links = listElements(findElement(item, 'NewsManagement'), 'AssociatedWith').flatMap(
    ({ attributes }) => attributes['NewsItem'] ?? [],
  );
  const named = (one: Xml) => readAt(one, 'Identification', 'NewsIdentifier', 'PublicIdentifier') ?? '';
  return [item, ...all.filter((one) => links.some((link) => link !== '' && named(one).startsWith(link)))];
}

function setTimes(story: Story, item: Xml): void {
  const first = readAt(item, 'NewsManagement', 'FirstCreated');
  const version = readAt(item, 'NewsManagement', 'ThisRevisionCreated');
  setMoment(story, 'published', first ?? version ?? story.fields.published);
  if (first && version && version > first) setMoment(story, 'updated', version);
  if (!isEmbargoed(item)) return;
  setMoment(story, 'embargo', readAt(item, 'NewsManagement', 'StatusWillChange', 'DateAndTime'));
  if (!story.fields.embargo) story.hold = 'it has an embargo whose end is not stated';
}

/** The byline knows best, then the one in the text, then who made the item. */
function listAuthors(around: Xml[], inText: string[]): string[] {
  const houses = listHouses(around);
  const creators = around.flatMap((one) => listParties(one, 'Creator'));
  const named = [[readLine(around, 'ByLine')], creators].map((lines) =>
    lines.flatMap((line) => partByline(line, houses)),
  );
  return [named[0] ?? [], inText, named[1] ?? []].find((names) => names.length > 0) ?? [];
}

/** Who is to be named with it, who sends it, and whom it is from. */
function listHouses(around: Xml[]): string[] {
  const parties = ['Provider', 'Source'].flatMap((name) => around.flatMap((one) => listParties(one, name)));
  return [readLine(around, 'CreditLine') ?? [], parties].flat();
}

function listParties(component: Xml, name: string): string[] {
  const found = listElements(findElement(component, 'AdministrativeMetadata'), name);
  return found.flatMap((one) => listElements(one, 'Party').flatMap((party) => formalName(party) ?? []));
}

function listKeywords(around: Xml[]): string[] {
  const lines = around.flatMap((one) =>
    listElements(findElement(one, 'NewsLines'), 'KeywordLine').map(readText),
  );
  const properties = around
    .flatMap((one) => listElements(findElement(one, 'DescriptiveMetadata'), 'Property'))
    .filter((property) => formalName(property)?.toLowerCase() === 'keyword')
    .map(({ attributes }) => attributes['Value']);
  return [...lines, ...properties].flatMap((line) => (line ?? '').split(/\s*[,;/]\s*/).filter(Boolean));
}

function readOthers(item: Xml, around: Xml[]): Record<string, string> {
  const management = findElement(item, 'NewsManagement');
  const rights = around.flatMap((one) => readAt(one, 'RightsMetadata', 'UsageRights') ?? []);
  const entries = {
    urgency: formalName(findElement(management, 'Urgency')),
    slugline: readLine(around, 'SlugLine') ?? readAt(item, 'Identification', 'NameLabel'),
    'usage terms': rights[0],
    'editorial note': readAdvice(around) ?? formalName(findElement(management, 'Instruction')),
    version: readAt(item, 'Identification', 'NewsIdentifier', 'RevisionId'),
  };
  return Object.fromEntries(
    Object.entries(entries).filter((entry): entry is [string, string] => Boolean(entry[1])),
  );
}

/** What changed, and what editors should know. */
function readAdvice(around: Xml[]): string | undefined {
  const lines = around.flatMap((one) => listElements(findElement(one, 'NewsLines'), 'NewsLine'));
  const advice = lines.find((line) =>
    /advisory|note/i.test(formalName(findElement(line, 'NewsLineType')) ?? ''),
  );
  return readAt(advice, 'NewsLineText');
}

/** A line of the innermost component that has it. */
function readLine(around: Xml[], name: string): string | undefined {
  return around.map((one) => readAt(one, 'NewsLines', name)).find(Boolean);
}

function readLanguage(item: Xml, around: Xml[]): string | undefined {
  const named = around.map((one) => formalName(findElement(one, 'DescriptiveMetadata', 'Language')));
  const marked = [...around, item].map(({ attributes }) => attributes['xml:lang']);
  return [...named, ...marked].find(Boolean)?.replace(/^[A-Z]{2}(?=-|$)/, (code) => code.toLowerCase());
}

function isEmbargoed(item: Xml): boolean {
  return formalName(findElement(item, 'NewsManagement', 'Status'))?.toLowerCase() === 'embargoed';
}

function statusOf(item: Xml): string | undefined {
  return isEmbargoed(item) ? undefined : formalName(findElement(item, 'NewsManagement', 'Status'));
}

/** The same for every revision of an item. */
function idOf(item: Xml): string {
  const names = ['ProviderId', 'DateId', 'NewsItemId'];
  return names.flatMap((name) => readAt(item, 'Identification', 'NewsIdentifier', name) ?? []).join(':');
}
