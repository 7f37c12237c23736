import { describe, expect, it } from 'vitest';
import { pageText } from '../../../../src/importer/page-text/page-text.ts';
import { ALT, CAPTION, CREDIT, PAGE, PARAGRAPHS, RIGHTS } from '../pages.ts';

const read = (text: string) => {
  const draft = pageText.read(text);
  return {
    ...draft,
    texts: draft.blocks.map((block) => (block.type === 'paragraph' ? block.text : block.type)),
  };
};

const BODY = PARAGRAPHS.join('\n\n');
const WHOLE = {
  fields: {},
  texts: PARAGRAPHS,
  picture: { alt: ALT, caption: CAPTION, credit: CREDIT },
  rights: RIGHTS,
  reuse: true,
  comments: 'not enabled',
  notes: [],
};

describe('pageText.read', () => {
  it.each([
    ['as it is', PAGE],
    ['with the line ends of Windows', PAGE.replaceAll('\n', '\r\n')],
    ['with no blank lines at all', PAGE.replace(/\n+/g, '\n')],
    ['with a blank line after each line', PAGE.replace(/\n+/g, '\n\n')],
    ['with fixed spaces at the ends of lines', PAGE.replaceAll('\n', '\u00A0\n\u00A0')],
    ['with fixed spaces between the words of furniture', PAGE.replace('Reuse this', 'Reuse\u00A0this')],
    [
      'with the end of the page run together',
      PAGE.replace(/reserved\.\n/, 'reserved.').replace('section\n\nComments\n\n', 'sectionComments'),
    ],
    ['with the copyright line run into the last paragraph', PAGE.replace('\n\nCopyright', 'Copyright')],
  ])('finds everything in a page %s', (_what, text) => {
    expect(read(text)).toMatchObject(WHOLE);
  });

  it.each([50, 64, 72, 80])('joins lines that were wrapped at %i letters', (width) => {
    const line = new RegExp(`(.{1,${width}})(?:[ ]+|$)`, 'gm');
    const wrapped = PAGE.replace(line, '$1\n')
      .replace(/\n\n(?!\n)/g, '\n')
      .replace(/\n{3,}/g, '\n\n');
    expect(Math.max(...wrapped.split('\n').map((text) => text.length))).toBeLessThanOrEqual(width);
    expect(read(wrapped)).toMatchObject(WHOLE);
  });

  it.each<[string, string, object]>([
    [
      'only paragraphs',
      BODY,
      {
        texts: PARAGRAPHS,
        picture: undefined,
        rights: undefined,
        reuse: undefined,
        comments: undefined,
        notes: [],
      },
    ],
    ['no picture', `${BODY}\n\n${RIGHTS}`, { texts: PARAGRAPHS, picture: undefined, rights: RIGHTS }],
    [
      'no copyright line',
      `${BODY}\n\nReuse this content\n\nComments\n\nComments are closed.`,
      { texts: PARAGRAPHS, rights: undefined, reuse: true, comments: 'closed' },
    ],
    [
      'comments before the copyright line',
      `${BODY}\n\nComments\n\nComments are closed.\n\n© The Saltmere Courier 1931`.replace('1931', '2019'),
      { texts: PARAGRAPHS, rights: '© The Saltmere Courier 2019', comments: 'closed' },
    ],
    [
      'open comments',
      `${BODY}\n\n${RIGHTS}\n\nComments (12)\nJoin the conversation`,
      { texts: PARAGRAPHS, comments: 'open' },
    ],
    [
      'a link to the comments above the text',
      `Jump to comments section\n\n12 comments\n\n${BODY}\n\n${RIGHTS}`,
      { texts: PARAGRAPHS, rights: RIGHTS },
    ],
    [
      'a link to the comments under the first paragraph',
      BODY.replace('\n\n', '\n\n12 comments\n\n'),
      { texts: PARAGRAPHS },
    ],
    [
      'one paragraph',
      `${PARAGRAPHS[0] ?? ''}\n\n© 2019 The Saltmere Courier`,
      { texts: PARAGRAPHS.slice(0, 1), rights: '© 2019 The Saltmere Courier', picture: undefined },
    ],
  ])('reads a page with %s', (_what, text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  it('leaves out known furniture between paragraphs, and says so', () => {
    const { texts, notes } = read(
      BODY.replace('\n\n', '\n\nRecommended\n\nAdvertisement\n\nShare this article\n\n'),
    );
    expect(texts).toEqual(PARAGRAPHS);
    expect(notes.map(({ line, type }) => [line, type])).toEqual([
      [3, 'left out'],
      [5, 'left out'],
      [7, 'left out'],
    ]);
  });
  it('keeps paragraphs that only begin as furniture does', () => {
    const texts = [
      'Recommended by the board, the sale went on.',
      'Comments on it were few.',
      'Copyright law was not touched in 1931.',
      'Share prices fell.',
    ];
    expect(read(texts.join('\n\n')).texts).toEqual(texts);
  });
  it.each([
    ['parted from what it heads', 'What the board fears\n\n'],
    ['right above what it heads', 'What the board fears\n'],
  ])('tells a heading %s', (_what, heading) => {
    const [first = '', ...rest] = PARAGRAPHS;
    const { blocks } = pageText.read(
      [`${first}\n\n${heading}${rest[0] ?? ''}`, ...rest.slice(1)].join('\n\n'),
    );
    expect(blocks.map(({ type }) => type).slice(0, 3)).toEqual(['paragraph', 'subheading', 'paragraph']);
  });
  it('says how old the page is in no picture', () => {
    const old = 'This article is more than 4 years old.';
    const picture = 'A tower on a rock at low tide. Photograph: Ann Tide';
    const page = `Saltmere closes its light\n\nBy Ann Other\n\n25 March 2024\n\n${old}\n\n${picture}\n\n${BODY}`;
    expect(pageText.read(page).picture).toEqual({
      caption: 'A tower on a rock at low tide.',
      credit: 'Photograph: Ann Tide',
    });
  });
  it('leaves out what stands after the end, and never silently', () => {
    const { texts, notes } = read(`${PAGE}\n\nI kept that light myself, wrote a reader.`);
    expect(texts).toEqual(PARAGRAPHS);
    expect(notes).toMatchObject([
      { line: 17, type: 'check', message: expect.stringContaining('I kept that light') as string },
    ]);
  });
  it('says of a first line that it may be a headline, and does not make it one', () => {
    const draft = read(`Saltmere closes its light\n\n${BODY}`);
    expect(draft).toMatchObject({ fields: {}, texts: ['Saltmere closes its light', ...PARAGRAPHS] });
    expect(draft.notes).toMatchObject([
      { line: 1, type: 'check', message: expect.stringContaining('may be a headline') as string },
    ]);
  });
  it('says of a caption between paragraphs that it may be one', () => {
    expect(read(`${BODY}\n\nThe rock at low tide © Harbour Archive\n\nIt ended there.`).notes).toMatchObject([
      { line: 7, type: 'check' },
    ]);
  });
});

describe('pageText.recognises', () => {
  it.each([
    [PAGE, true],
    ['<!DOCTYPE html><p>It passed.', false],
    ['  <html lang="en">', false],
    ['<?xml version="1.0"?><nitf/>', false],
    ['< 5 per cent voted', true],
  ])('says of %j: %s', (text, expected) => {
    expect(pageText.recognises(text, 'page.txt')).toBe(expected);
  });
});
