import { stripTags } from '../../stories/fields.ts';
import { findElement, listElements, type Xml } from '../../xml/tree.ts';
import { gatherLists } from './lists.ts';
import type { Numbering } from './numbering.ts';
import { pictureOf } from './pictures.ts';
import type { Relation } from './relations.ts';
import { writeRuns } from './runs.ts';
import type { Style } from './styles.ts';

/** What the paragraphs of a document refer to. */
export interface DocumentContext {
  relations: ReadonlyMap<string, Relation>;
  styles: ReadonlyMap<string, Style>;
  numbering: Numbering;
  /** Footnotes, then endnotes, by their kind and id. */
  notes: ReadonlyMap<string, Note>;
}

/** A footnote or endnote and its number, from 1, in the text. */
export interface Note {
  number: number;
  element: Xml;
}

/** A document parted into what an article has. */
export interface DocumentParts {
  title?: string | undefined;
  subtitle?: string | undefined;
  byline?: string | undefined;
  html: string;
  notes: string[];
}

/** One paragraph or table, as HTML, with what its style makes of it. */
export interface Piece extends Style {
  html: string;
  /** The level in its list, from 0. */
  depth?: number | undefined;
  /** The number with which its list begins, where that is numbered. */
  start?: number | undefined;
  isPicture?: boolean | undefined;
  /** True where it goes on in the next: a letter set large, or a paragraph whose end was deleted. */
  isOpen?: boolean | undefined;
}

/** Turn the body of a document into HTML, with headline, standfirst and byline taken out where styles mark them. */
export function documentToParts(body: Xml, context: DocumentContext): DocumentParts {
  const notes: string[] = [];
  const pieces = joinOpen(listPieces(body, context, notes)).filter(({ html }) => html !== '');
  const hasTitle = pieces.some(({ role }) => role === 'title');
  const [first] = pieces;
  const title = hasTitle
    ? pieces.find(({ role }) => role === 'title')
    : first?.role === 'heading' && first.level === 1
      ? first
      : undefined;
  const subtitle = pieces.find(({ role }) => role === 'subtitle');
  const byline = pieces.find(({ role }) => role === 'byline');
  const rest = pieces.filter((piece) => ![title, subtitle, byline].includes(piece));
  return {
    title: stripTags(title?.html),
    subtitle: stripTags(subtitle?.html),
    byline: stripTags(byline?.html),
    html: gatherLists(rest) + writeNotes(context, notes),
    notes,
  };
}

function joinOpen(pieces: Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last?.isOpen && !piece.isPicture)
      joined[joined.length - 1] = { ...piece, html: last.html + piece.html };
    else joined.push(piece);
  }
  return joined;
}

function listPieces(parent: Xml, context: DocumentContext, notes: string[]): Piece[] {
  return listElements(parent).flatMap((element): Piece[] => {
    switch (element.name) {
      case 'w:p':
        return toPieces(element, context, notes);
      case 'w:tbl':
        return [{ role: 'text', html: writeTable(element, context, notes) }];
      case 'w:sdt':
        return listPieces(findElement(element, 'w:sdtContent') ?? element, context, notes);
      case 'w:ins':
      case 'w:moveTo':
      case 'w:customXml':
        return listPieces(element, context, notes);
      default:
        return [];
    }
  });
}

/** A paragraph with pictures gives each of them a piece of its own, before its text. */
function toPieces(paragraph: Xml, context: DocumentContext, notes: string[]): Piece[] {
  const properties = findElement(paragraph, 'w:pPr');
  const style = context.styles.get(findElement(properties, 'w:pStyle')?.attributes['w:val'] ?? '') ?? {
    role: 'text',
  };
  const number = findElement(properties, 'w:numPr');
  const list = findElement(number, 'w:numId')?.attributes['w:val'] ?? style.list;
  const depth = Number(findElement(number, 'w:ilvl')?.attributes['w:val'] ?? 0);
  const isItem = list !== undefined && list !== '0' && style.role === 'text';
  const pictures = pictureOf(paragraph, context.relations, notes);
  const runs = writeRuns(paragraph, context, notes).trimStart();
  const html = isOpen(properties) ? runs : runs.trimEnd();
  return [
    ...pictures.map((picture): Piece => ({ role: 'text', html: picture, isPicture: true })),
    {
      ...style,
      html,
      list: isItem ? list : undefined,
      depth: isItem ? depth : undefined,
      start: isItem ? context.numbering(list, depth) : undefined,
      isOpen: isOpen(properties),
    },
  ];
}

function isOpen(properties: Xml | undefined): boolean {
  const letter = findElement(properties, 'w:framePr')?.attributes['w:dropCap'] ?? 'none';
  return letter !== 'none' || findElement(properties, 'w:rPr', 'w:del') !== undefined;
}

function writeTable(table: Xml, context: DocumentContext, notes: string[]): string {
  const rows = listElements(table, 'w:tr').map((row, index) => {
    const isHead =
      findElement(row, 'w:trPr', 'w:tblHeader') !== undefined || (index === 0 && isMarkedHead(table));
    const tag = isHead ? 'th' : 'td';
    const cells = listElements(row, 'w:tc').map((cell) => {
      const span = findElement(cell, 'w:tcPr', 'w:gridSpan')?.attributes['w:val'];
      const texts = listPieces(cell, context, notes).flatMap(({ html }) => html || []);
      return `<${tag}${span && /^\d{1,2}$/.test(span) ? ` colspan="${span}"` : ''}>${texts.join('<br>')}</${tag}>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  return rows.length === 0 ? '' : `<table>${rows.join('')}</table>`;
}

function isMarkedHead(table: Xml): boolean {
  return findElement(table, 'w:tblPr', 'w:tblLook')?.attributes['w:firstRow'] === '1';
}

function writeNotes(context: DocumentContext, notes: string[]): string {
  const written = [...context.notes.values()].map(({ number, element }) => {
    const text = listElements(element, 'w:p').map((paragraph) => writeRuns(paragraph, context, notes).trim());
    return `<p>[${number}] ${text.join(' ')}</p>`;
  });
  return written.join('');
}
