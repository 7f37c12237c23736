import type { Story } from '../../stories/story.ts';
import { findElement, readRaw, readText, type Xml } from '../../xml/tree.ts';
import { readContent, toParagraphs } from './agency-content.ts';
import { formalName, isText, type ContentPart } from './newsml-1-parts.ts';

/** The text of an item, which agencies put into one part or into several. */
export interface ItemText {
  story: Story;
  /** The components around it, from the innermost out. */
  around: Xml[];
  title?: string | undefined;
  standfirst?: string | undefined;
}

const BODY = /^(?:|main|body|text|story|article|original|bodytext|content)$/;
const LEAD = /^(?:lead|intro|introduction)$/;
const ABSTRACT = /^(?:abstract|summary|subheadline|subtitle|standfirst)$/;
const TITLE = /^(?:title|headline)$/;

/** Join the parts of an item into its text; nothing where it has none. Of many forms or languages of it, the first with mark-up counts. */
export function joinText(parts: ContentPart[]): ItemText | undefined {
  const texts = parts.filter(isText);
  const bodies = texts.filter(({ role }) => BODY.test(role));
  const leads = texts.filter(({ role }) => LEAD.test(role));
  const main = bodies.find(isMarked) ?? bodies[0] ?? leads[0];
  if (!main) return undefined;
  // Parts of one text stand side by side.
  const beside = (role: RegExp) =>
    texts.find((part) => role.test(part.role) && part !== main && part.around[1] === main.around[1]);
  const lead = beside(LEAD);
  const story = readPart(main);
  if (lead) story.html = `${toParagraphs(textOf(lead))}\n${story.html}`;
  const others = bodies.filter((part) => part !== main && languageOf(part) !== languageOf(main));
  if (others.length > 0)
    story.notes.push(`The item holds its text in other languages too: import those by themselves.`);
  return {
    story,
    around: main.around,
    title: textOf(beside(TITLE)) || undefined,
    standfirst: textOf(beside(ABSTRACT)) || undefined,
  };
}

function readPart(part: ContentPart): Story {
  const data = findElement(part.content, 'DataContent');
  return readContent(data, readRaw(data), isMarked(part));
}

/** HTML may be written out as text, and so named or not. */
function isMarked({ content }: ContentPart): boolean {
  const type = `${formalName(findElement(content, 'MimeType')) ?? ''} ${formalName(findElement(content, 'Format')) ?? ''}`;
  return /html|nitf/i.test(type) || /<(?:p|br)\b[^<>]*>/i.test(readRaw(findElement(content, 'DataContent')));
}

function textOf(part: ContentPart | undefined): string {
  return readText(findElement(part?.content, 'DataContent')) ?? '';
}

function languageOf({ around }: ContentPart): string | undefined {
  return around.map(({ attributes }) => attributes['xml:lang']).find(Boolean);
}
