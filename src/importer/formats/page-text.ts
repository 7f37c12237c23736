import type { ArticleDraft, Note } from '../draft.ts';
import { explainFurniture } from '../furniture.ts';
import { isSentence, joinWrapped, splitLines, type Line } from '../lines.ts';
import type { TextFormat } from './format.ts';
import { isText, markLines, partAtEnd, partClaims, type MarkedLine } from './page-end.ts';
import { findPicture, partCaption } from './page-picture.ts';

/** The text of a news page, as one copies it out of a browser. */
export const pageText: TextFormat = {
  name: 'page text',
  // A file that is marked up would be read tags and all.
  recognises: (text) => !/^\s*<(?:!doctype|\?xml|html|head|body)\b/i.test(text),
  read: readPage,
};

function readPage(text: string): ArticleDraft {
  const lines = markLines(partClaims(joinWrapped(splitLines(text))));
  // A name and a year under a description look like a copyright line, so the picture is looked for among these too.
  const found = findPicture(lines.filter((line) => isText(line) || line.kinds.includes('copyright')));
  const taken = new Set(found?.lines.map(keyOf));
  const { body, after } = partAtEnd(lines.filter((line) => !taken.has(keyOf(line))));
  const paragraphs = body.filter(isText);
  const kinds = [...after, ...body].flatMap((line) => line.kinds);
  return {
    fields: {},
    blocks: paragraphs.map((line) => ({ type: 'paragraph', text: line.text })),
    picture: found?.picture,
    rights: [...after, ...body].find((line) => line.kinds.includes('copyright'))?.text,
    reuse: kinds.includes('reuse') ? true : undefined,
    comments: readComments(kinds),
    notes: [...noteFurniture(body), ...noteDoubts(paragraphs), ...noteAfter(after)],
  };
}

/** Lines are told apart by place and text, since one line of the source may have been parted into several. */
function keyOf({ number, text }: Line): string {
  return `${number} ${text}`;
}

function readComments(kinds: MarkedLine['kinds']): ArticleDraft['comments'] {
  if (kinds.includes('comments not enabled')) return 'not enabled';
  if (kinds.includes('comments closed')) return 'closed';
  return kinds.includes('comments open') ? 'open' : undefined;
}

function noteFurniture(body: MarkedLine[]): Note[] {
  return body.flatMap(({ number, text, kinds: [kind] }) => {
    if (!kind) return [];
    const reason = kind === 'copyright' ? 'is a copyright line' : explainFurniture(kind);
    return [{ line: number, type: 'left out', message: `“${shorten(text)}” ${reason}.` }];
  });
}

/** What may be no paragraph, but nothing in the text says so. */
function noteDoubts(paragraphs: Line[]): Note[] {
  const [first, second] = paragraphs;
  const isTitle = first && second && !isSentence(first.text) && first.text.length <= 150;
  const title: Note[] = isTitle
    ? [
        {
          line: first.number,
          type: 'check',
          message: `“${shorten(first.text)}” may be a headline. It was kept as a paragraph.`,
        },
      ]
    : [];
  const captions = paragraphs
    .filter(({ text }) => partCaption(text))
    .map(({ number, text }): Note => ({
      line: number,
      type: 'check',
      message: `“${shorten(text)}” ends as a caption does. It was kept as a paragraph.`,
    }));
  return [...title, ...captions];
}

/** Text after the end of an article is another article’s, or a reader’s: it is left out, and never silently. */
function noteAfter(after: MarkedLine[]): Note[] {
  return after.filter(isText).map(({ number, text }) => ({
    line: number,
    type: 'check',
    message: `“${shorten(text)}” stands after the end of the article, so it was left out.`,
  }));
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57).trimEnd()}…` : text;
}
