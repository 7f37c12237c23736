import type { ArticleDraft, Note } from '../draft.ts';
import { isSentence } from '../lines.ts';
import { nameLines, shorten } from '../shorten.ts';
import { isText } from './end.ts';
import type { ReadLine } from './meta.ts';

/** A first line may be a headline, but nothing in the text says so. */
export function noteTitle(
  blocks: ArticleDraft['blocks'],
  [first, second]: ReadLine[],
  isPage: boolean,
): Note[] {
  const isTitle = !isPage && first && second && !isSentence(first.text) && first.text.length <= 150;
  if (!isTitle || blocks[0]?.type !== 'paragraph' || blocks[0].text !== first.text) return [];
  const message = `“${shorten(first.text)}” may be a headline. It was kept as a paragraph.`;
  return [{ line: first.number, type: 'check', message }];
}

/** A menu is told in one line. */
export function noteRest(rest: ReadLine[], where: string): Note[] {
  const [first] = rest;
  if (!first) return [];
  return [
    { line: first.number, type: 'left out', message: `${nameLines(first.text, rest.length)} ${where}.` },
  ];
}

/** Text after the end of an article is another article’s, or a reader’s: it is left out, and never silently. */
export function noteAfter(after: ReadLine[]): Note[] {
  const texts = after.filter((line) => isText(line));
  if (texts.length > 5)
    return noteRest(texts, 'after the end of the article').map((note) => ({ ...note, type: 'check' }));
  return texts.map(({ number, text }) => ({
    line: number,
    type: 'check',
    message: `“${shorten(text)}” stands after the end of the article, so it was left out.`,
  }));
}
