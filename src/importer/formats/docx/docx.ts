import { emptyStory, type Stories, type Story } from '../../stories/story.ts';
import type { StoryFormat } from '../../stories/story-format.ts';
import { decodeXml } from '../../xml/decode.ts';
import { readXml } from '../../xml/parse.ts';
import { findElement, listElements, readAt, type Xml } from '../../xml/tree.ts';
import { Refusal } from '../../refusal.ts';
import type { SourceInput } from '../format.ts';
import { partByline } from '../agency/agency-bylines.ts';
import { documentToParts, type Note } from './document.ts';
import { readNumbering } from './numbering.ts';
import { readRelations } from './relations.ts';
import { readStyles } from './styles.ts';
import { unzip } from './unzip.ts';

/** A document of a word processor, as Word, LibreOffice and Google Docs save it. */
export const docx: StoryFormat = {
  name: 'docx',
  recognises: ({ bytes }) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04,
  read: readDocument,
};

/** The parts of a document that say something of its text. */
const WANTED =
  /^(?:_rels\/\.rels|word\/[\w.-]+\.xml|word\/_rels\/[\w.-]+\.rels|docProps\/core\.xml|word\/media\/[^/\\]+)$/i;

async function readDocument(input: SourceInput): Promise<Stories> {
  const files = await unzip(input.bytes, input.name, (name) => WANTED.test(name));
  const parse = (name: string): Xml | undefined => {
    const bytes = files.get(name);
    return bytes && readXml(decodeXml(bytes, `${input.name}: ${name}`), `${input.name}: ${name}`);
  };
  const main = findMain(parse('_rels/.rels'));
  const body = findElement(parse(main), 'w:body');
  if (!body)
    throw new Refusal(`${input.name} is an archive, but no document of a word processor. Give a .docx file.`);
  const folder = main.replace(/[^/]+$/, '');
  const relations = readRelations(parse(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const parts = documentToParts(body, {
    relations,
    styles: readStyles(parse(`${folder}styles.xml`)),
    numbering: readNumbering(parse(`${folder}numbering.xml`)),
    notes: numberNotes([
      ...listNotes(parse(`${folder}footnotes.xml`), 'footnote'),
      ...listNotes(parse(`${folder}endnotes.xml`), 'endnote'),
    ]),
  });
  const story = toStory(parts, parse('docProps/core.xml'));
  story.enclosed = files;
  return { stories: [story], passedOver: [] };
}

function findMain(root: Xml | undefined): string {
  const found = listElements(root, 'Relationship').find(({ attributes }) =>
    /\/officeDocument$/.test(attributes['Type'] ?? ''),
  );
  return found?.attributes['Target']?.replace(/^\//, '') ?? 'word/document.xml';
}

/** Notes by their kind and id; those with a type only draw the line above the others. */
function listNotes(root: Xml | undefined, kind: 'footnote' | 'endnote'): [string, Xml][] {
  const notes = listElements(root, `w:${kind}`).filter(({ attributes }) => !attributes['w:type']);
  return notes.map((note) => [`${kind} ${note.attributes['w:id'] ?? ''}`, note]);
}

function numberNotes(notes: [string, Xml][]): Map<string, Note> {
  return new Map(notes.map(([key, element], index) => [key, { number: index + 1, element }]));
}

function toStory(
  { html, title, subtitle, byline, notes }: ReturnType<typeof documentToParts>,
  core: Xml | undefined,
): Story {
  const story = emptyStory('');
  story.fields = {
    headline: title ?? readAt(core, 'dc:title'),
    standfirst: subtitle,
    language: readAt(core, 'dc:language'),
  };
  const creator = readAt(core, 'dc:creator');
  story.authors = partByline(byline ?? creator);
  story.topics = (readAt(core, 'cp:keywords') ?? '')
    .split(/[,;]/)
    .map((word) => word.trim())
    .filter(Boolean);
  story.html = html;
  story.notes.push(...notes);
  if (!title && story.fields.headline)
    story.notes.push(
      `The headline “${story.fields.headline}” stands in the properties of the document, not in its text.`,
    );
  if (!byline && creator)
    story.notes.push(`The author “${creator}” stands in the properties of the document, not in its text.`);
  return story;
}
