import { toHtmlText } from '../../stories/fields.ts';
import { findElement, listDeep, listElements, readRaw, readText, type Xml } from '../../xml/tree.ts';
import type { DocumentContext } from './document.ts';

/** A stretch of text with its marks and its link. */
interface Stretch {
  html: string;
  marks: string;
  href?: string | undefined;
}

/** The mark of each property of a run, and its element. */
const MARKS: [string, string][] = [
  ['w:b', 'strong'],
  ['w:i', 'em'],
  ['w:strike', 's'],
];

/** Figures that stand higher or lower than the line. */
const SHIFTS = new Map([
  ['superscript', 'sup'],
  ['subscript', 'sub'],
]);

/** Write the text of a paragraph with its links and its emphasis; what was deleted in it stays out, what was inserted stays in. */
export function writeRuns(paragraph: Xml, context: DocumentContext, notes: string[]): string {
  const fields: Field[] = [];
  const stretches = listStretches(paragraph, undefined, context, fields, notes);
  return joinStretches(stretches);
}

/** A field begins, tells what it is, parts that from what it shows, and ends: runs of a paragraph, one behind the other. */
interface Field {
  code: string;
  isShown: boolean;
}

function listStretches(
  parent: Xml,
  href: string | undefined,
  context: DocumentContext,
  fields: Field[],
  notes: string[],
): Stretch[] {
  return listElements(parent).flatMap((element): Stretch[] => {
    switch (element.name) {
      case 'w:r':
        return readRun(element, href, context, fields, notes);
      case 'w:hyperlink': {
        const relation = context.relations.get(element.attributes['r:id'] ?? '');
        return listStretches(element, relation?.isOutside ? relation.target : href, context, fields, notes);
      }
      case 'w:fldSimple':
        return listStretches(element, linkOf(element.attributes['w:instr']) ?? href, context, fields, notes);
      case 'w:ins':
      case 'w:moveTo':
      case 'w:smartTag':
      case 'w:customXml':
      case 'w:sdt':
      case 'w:sdtContent':
        return listStretches(element, href, context, fields, notes);
      default:
        return [];
    }
  });
}

function readRun(
  run: Xml,
  href: string | undefined,
  context: DocumentContext,
  fields: Field[],
  notes: string[],
): Stretch[] {
  const properties = findElement(run, 'w:rPr');
  // Hidden text is not in the article that its writer sees.
  if (isOn(findElement(properties, 'w:vanish'))) return [];
  const shift = SHIFTS.get(findElement(properties, 'w:vertAlign')?.attributes['w:val'] ?? '');
  const marks = MARKS.filter(([name]) => isOn(findElement(properties, name))).map(([, tag]) => tag);
  const html = listElements(run)
    .map((element) => writePart(element, context, fields, notes))
    .join('');
  const field = fields.at(-1);
  if (!html || (field && !field.isShown)) return [];
  return [
    { html, marks: [...(shift ? [shift] : []), ...marks].join(' '), href: linkOf(field?.code) ?? href },
  ];
}

function writePart(element: Xml, context: DocumentContext, fields: Field[], notes: string[]): string {
  switch (element.name) {
    case 'w:t':
      return toHtmlText(readRaw(element));
    case 'w:tab':
      return ' ';
    case 'w:br':
    case 'w:cr':
      return element.attributes['w:type'] === undefined || element.attributes['w:type'] === 'textWrapping'
        ? '<br>'
        : '';
    case 'w:noBreakHyphen':
      return '\u2011';
    case 'w:fldChar':
      turnField(element, fields);
      return '';
    case 'w:instrText':
      if (fields.length > 0) (fields.at(-1) as Field).code += readRaw(element);
      return '';
    case 'w:footnoteReference':
    case 'w:endnoteReference':
      return markNote(element, context.notes);
    default:
      noteTextBoxes(element, notes);
      return '';
  }
}

function turnField({ attributes }: Xml, fields: Field[]): void {
  const type = attributes['w:fldCharType'];
  const field = fields.at(-1);
  if (type === 'begin') fields.push({ code: '', isShown: false });
  else if (type === 'separate' && field) field.isShown = true;
  else if (type === 'end') fields.pop();
}

function markNote({ name, attributes }: Xml, notes: DocumentContext['notes']): string {
  const key = `${name.replace(/^w:|Reference$/g, '')} ${attributes['w:id'] ?? ''}`;
  const note = notes.get(key);
  return note ? ` [${note.number}]` : '';
}

/** The first of the forms that a program offers for one box is enough. */
function noteTextBoxes(element: Xml, notes: string[]): void {
  const text = readText(listDeep(element, 'w:txbxContent')[0]);
  if (text) notes.push(`A text box was left out. It says: “${text}”`);
}

function linkOf(code: string | undefined): string | undefined {
  return /^\s*HYPERLINK\s+"([^"]+)"/i.exec(code ?? '')?.[1];
}

function isOn(element: Xml | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(element.attributes['w:val'] ?? '1');
}

/** Programs cut a text into runs at will: those with the same marks and link are one. */
function joinStretches(stretches: Stretch[]): string {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last && last.marks === stretch.marks && last.href === stretch.href) last.html += stretch.html;
    else joined.push({ ...stretch });
  }
  return joined.map(writeStretch).join('');
}

function writeStretch({ html, marks, href }: Stretch): string {
  const marked = marks
    .split(' ')
    .filter(Boolean)
    .reduce((inner, tag) => `<${tag}>${inner}</${tag}>`, html);
  return href === undefined ? marked : `<a href="${toHtmlText(href)}">${marked}</a>`;
}
