import { toHtmlText } from '../../stories/fields.ts';
import { emptyStory, type Story } from '../../stories/story.ts';
import { toHtml } from '../../xml/to-html.ts';
import { listDeep, type Xml } from '../../xml/tree.ts';
import { readNitf } from './nitf.ts';

/**
 * Read the text that an item carries, be it NITF, XHTML, HTML written out as text, or plain.
 *
 * @param content The element around it.
 * @param text What to take where there is neither NITF nor XHTML.
 * @param isHtml True where that text is HTML.
 */
export function readContent(content: Xml | undefined, text: string, isHtml: boolean): Story {
  const [nitf] = listDeep(content, 'nitf');
  if (nitf) return readNitf(nitf);
  const [html] = [...listDeep(content, 'body'), ...listDeep(content, 'html')];
  const story = emptyStory('');
  if (html) story.html = toHtml(html.children);
  else story.html = isHtml ? text : toParagraphs(text);
  return story;
}

/** Paragraphs are parted by an empty line, or the first line of each is set in. */
export function toParagraphs(text: string): string {
  const parts = text.split(/\n\s*\n|\n(?=[ \t]{2,}|\t)/).filter((part) => part.trim());
  return parts.map((part) => `<p>${toHtmlText(part.replace(/\s+/g, ' ').trim())}</p>`).join('\n');
}
