import { findElement, listElements, readRaw, type Xml } from '../../xml/tree.ts';

/** One content of an item of NewsML 1, and where it stands. */
export interface ContentPart {
  content: Xml;
  /** The components around it, from the innermost out. */
  around: Xml[];
  /** What its component is for, in small letters: `main`, `caption`. */
  role: string;
}

/** Components with these roles hold other things than the text of an article. */
const MEDIA =
  /^(?:photo|picture|image|graphic|graphics|illustration|logo|thumbnail|icon|video|clip|audio|sound)$/;

const SMALL = /^(?:logo|thumbnail|icon)$/;

/** List the contents of an item, however deep its components. */
export function listParts(item: Xml, around: Xml[] = []): ContentPart[] {
  return listElements(item, 'NewsComponent', 'ContentItem').flatMap((element) =>
    element.name === 'NewsComponent'
      ? listParts(element, [element, ...around])
      : [{ content: element, around, role: roleOf(around[0]) }],
  );
}

/** Tell whether a part is text, and not of a picture or a film. */
export function isText({ content, around }: ContentPart): boolean {
  const data = findElement(content, 'DataContent');
  return Boolean(data && (listElements(data).length > 0 || readRaw(data).trim()) && !around.some(isMedia));
}

/** Tell whether a part is the file of a picture that an article may show. */
export function isPicture({ content, around }: ContentPart): boolean {
  if (!content.attributes['Href'] || around.some((one) => SMALL.test(roleOf(one)))) return false;
  const type = formalName(findElement(content, 'MimeType')) ?? '';
  return /^image\//.test(type) || /^(?:photo|picture|graphic)$/i.test(mediaOf(content));
}

/** Tell whether a text belongs to a picture: its caption stands in the same component, or in one beside it. */
export function isTextBeside({ content, around, role }: ContentPart, picture: ContentPart): boolean {
  const isInSame = around.some((one) => picture.around.includes(one) && (isMedia(one) || role === 'caption'));
  return (
    isInSame &&
    /^(?:caption|body|main|text|)$/.test(role) &&
    findElement(content, 'DataContent') !== undefined
  );
}

/** The name by which a vocabulary knows a thing. */
export function formalName(element: Xml | undefined): string | undefined {
  return element?.attributes['FormalName']?.trim() || undefined;
}

/** Tell whether a component is of a picture, a film or a sound. */
export function isMedia(component: Xml): boolean {
  return MEDIA.test(roleOf(component));
}

function roleOf(component: Xml | undefined): string {
  return formalName(findElement(component, 'Role'))?.toLowerCase() ?? '';
}

function mediaOf(content: Xml): string {
  return formalName(findElement(content, 'MediaType')) ?? '';
}
