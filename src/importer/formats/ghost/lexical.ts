import { isRecord, readList, readString, toHtmlText } from '../../stories/fields.ts';

type Node = Record<string, unknown>;

/** The bits of a text’s format, and the element that says the same. */
const FORMATS: [number, string][] = [
  [1, 'strong'],
  [2, 'em'],
  [4, 's'],
  [16, 'code'],
];

/** Turn the form in which Ghost’s editor keeps a body into HTML; what it cannot say is noted. */
export function lexicalToHtml(lexical: string, notes: string[]): string {
  try {
    const root = (JSON.parse(lexical) as Node)['root'];
    return isRecord(root) ? writeChildren(root, notes) : '';
  } catch {
    notes.push('Its body is no sound JSON, so it could not be read.');
    return '';
  }
}

function writeChildren(node: Node, notes: string[]): string {
  return readList(node['children'])
    .map((child) => writeNode(child, notes))
    .join('');
}

function writeNode(node: Node, notes: string[]): string {
  const inside = () => writeChildren(node, notes);
  const type = (readString(node['type']) ?? '').replace(/^extended-/, '');
  switch (type) {
    case 'text':
      return writeText(node);
    case 'linebreak':
      return '<br>';
    case 'paragraph':
      return `<p>${inside()}</p>`;
    case 'heading':
      return `<${toTag(node, /^h[1-6]$/, 'h2')}>${inside()}</${toTag(node, /^h[1-6]$/, 'h2')}>`;
    case 'quote':
    case 'aside':
      return `<blockquote><p>${inside()}</p></blockquote>`;
    case 'list':
      return `<${toTag(node, /^[ou]l$/, 'ul')}>${inside()}</${toTag(node, /^[ou]l$/, 'ul')}>`;
    case 'listitem':
      return `<li>${inside()}</li>`;
    case 'link':
      return `<a href="${toHtmlText(readString(node['url']) ?? '')}">${inside()}</a>`;
    case 'horizontalrule':
      return '<hr>';
    case 'html':
      return readString(node['html']) ?? '';
    case 'image':
      return writeImage(node);
    default:
      return writeUnknown(node, type, notes);
  }
}

function writeUnknown(node: Node, type: string, notes: string[]): string {
  const inside = writeChildren(node, notes);
  if (!inside) notes.push(`A block of the kind “${type}” was left out: an article has none such.`);
  return inside;
}

function toTag(node: Node, allowed: RegExp, otherwise: string): string {
  const tag = readString(node['tag']) ?? '';
  return allowed.test(tag) ? tag : otherwise;
}

/** White space between two texts is text, so it is not trimmed. */
function writeText(node: Node): string {
  const text = typeof node['text'] === 'string' ? toHtmlText(node['text']) : '';
  const bits = Number(node['format'] ?? 0);
  return FORMATS.filter(([bit]) => bits & bit).reduce((html, [, tag]) => `<${tag}>${html}</${tag}>`, text);
}

function writeImage(node: Node): string {
  const attribute = (name: string) => toHtmlText(readString(node[name]) ?? '');
  return `<figure><img src="${attribute('src')}" alt="${attribute('alt')}"><figcaption>${readString(node['caption']) ?? ''}</figcaption></figure>`;
}
