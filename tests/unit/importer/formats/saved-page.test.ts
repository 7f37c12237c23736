import { describe, expect, it } from 'vitest';
import type { SourceInput } from '../../../../src/importer/formats/format.ts';
import { savedPage } from '../../../../src/importer/formats/saved-page.ts';
import { toText } from '../../../../src/importer/to-text.ts';
import { renderBody } from '../../../../src/markdown/render.ts';
import { toMarkdown } from '../../../../src/importer/to-markdown.ts';
import { CONTEXT, SOURCE } from '../bodies.ts';
import { ENGLISH, HEBREW, PARAGRAPHS } from '../html/saved-pages.ts';

const toInput = (
  bytes: Uint8Array,
  name = 'page.html',
  files: Record<string, Uint8Array> = {},
): SourceInput => ({
  bytes,
  name,
  beside: (path) => files[path],
});

async function read(bytes: Uint8Array | string, files?: Record<string, Uint8Array>) {
  const [draft] = await savedPage.read(toInput(Buffer.from(bytes), 'page.html', files));
  if (!draft) throw new Error('There is no draft.');
  return { ...draft, texts: draft.blocks.map(toText).filter(Boolean) };
}

describe('savedPage.read', () => {
  it('finds every fact of a page, and how surely', async () => {
    const draft = await read(ENGLISH);
    expect(draft).toMatchObject({
      texts: PARAGRAPHS,
      fields: {
        headline: 'Saltmere board votes to close its lighthouse',
        standfirst: 'Two keepers leave the rock in autumn, and the lamp goes to the museum of the town.',
        published: '2019-03-25T18:40:00+01:00',
        updated: '2019-03-26T09:00:00+01:00',
        language: 'en-GB',
        canonical: 'https://courier.example/harbour/lighthouse',
      },
      names: { authors: ['Ann Other', 'Bo Sample'], section: 'Harbour', topics: ['lighthouses', 'Saltmere'] },
      picture: {
        alt: 'Two keepers wave from a gallery',
        caption: 'The keepers on their last watch.',
        credit: 'Photograph: Harbour Archive',
      },
      rights: '© 2019 The Saltmere Courier',
      comments: 'closed',
      evidence: {
        headline: { certainty: 'agreed' },
        published: { certainty: 'agreed' },
        authors: { certainty: 'agreed' },
      },
    });
  });

  it('keeps links, sub-headings and pull quotes, and the pictures in the text', async () => {
    const { blocks } = await read(ENGLISH);
    expect(blocks.map((block) => (block.type === 'rich' ? block.node.type : block.type))).toEqual([
      'paragraph',
      'paragraph',
      'subheading',
      'leafDirective',
      'paragraph',
      'picture',
      'paragraph',
    ]);
  });

  it('reads a page from right to left', async () => {
    expect(await read(HEBREW)).toMatchObject({
      fields: {
        headline: 'המועצה הצביעה על סגירת המגדלור',
        language: 'he',
        published: '2019-03-25T16:40:00Z',
      },
      names: { authors: ['דנה לדוגמה'] },
    });
  });

  it.each(['windows-1252', 'iso-8859-1'])(
    'reads a page in %s, by what it says of itself',
    async (charset) => {
      const page = ENGLISH.replace('<head>', `<head><meta charset="${charset}">`)
        .replaceAll('Two keepers', 'Deux gardiens émus')
        .replace(/[^\u0000-\u00ff]/g, "'");
      expect((await read(Buffer.from(page, 'latin1'))).fields.standfirst).toContain('Deux gardiens émus');
    },
  );

  it('reads UTF-8 whatever a page says of itself', async () => {
    const page = ENGLISH.replace('<head>', '<head><meta charset="iso-8859-1">').replaceAll(
      'Two keepers leave',
      'Trois gardiens émus leave',
    );
    expect((await read(page)).fields.standfirst).toContain('émus');
  });

  it('takes along pictures of the folder beside it', async () => {
    const bytes = Buffer.from([0xff, 0xd8, 0xff]);
    const page = ENGLISH.replace(
      'https://courier.example/img/keepers-900.jpg',
      './Saltmere%20board_files/keepers.jpg',
    );
    const { picture } = await read(page, { 'Saltmere board_files/keepers.jpg': bytes });
    expect(picture?.file).toEqual({ name: 'Saltmere board_files/keepers.jpg', bytes });
  });

  it('reads a page that was saved into one file, with its pictures', async () => {
    const boundary = 'part-of-saltmere';
    const html = ENGLISH.replaceAll('=', '=3D').replaceAll('é', '=C3=A9');
    const archive = [
      'From: <Saved>',
      'MIME-Version: 1.0',
      `Content-Type: multipart/related;\r\n\tboundary="${boundary}"`,
      '',
      `--${boundary}`,
      'Content-Type: text/html; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
      'Content-Location: https://courier.example/harbour/lighthouse',
      '',
      html,
      `--${boundary}`,
      'Content-Type: image/jpeg',
      'Content-Transfer-Encoding: base64',
      'Content-Location: https://courier.example/img/keepers-900.jpg',
      '',
      '/9j/',
      `--${boundary}--`,
    ].join('\r\n');
    const draft = await read(archive);
    expect(draft.texts).toEqual(PARAGRAPHS);
    expect(draft.picture?.file).toMatchObject({
      name: '/img/keepers-900.jpg',
      bytes: Buffer.from([0xff, 0xd8, 0xff]),
    });
  });

  it('makes a body that passes the gate of a page', async () => {
    const { blocks } = await read(ENGLISH);
    const { html } = await renderBody({ ...SOURCE, text: toMarkdown(blocks) }, CONTEXT);
    expect(html).toContain('<aside class="pullquote">');
    expect(html).not.toContain('<script');
  });

  it('marks for review what witnesses disagree on', async () => {
    const { evidence } = await read(
      ENGLISH.replace('"datePublished":"2019-03-25', '"datePublished":"2018-01-02'),
    );
    expect(evidence?.['published']).toMatchObject({
      certainty: 'review',
      others: [{ witness: 'Open Graph' }],
    });
  });

  it('says so where a page tells no hour and no zone', async () => {
    const page = ENGLISH.replace(/<script[\s\S]*?<\/script>/, '')
      .replace(/<meta property="article:[^>]*>/g, '')
      .replace(/<time[^>]*>[^<]*<\/time>/, '<time>25 March 2019</time>');
    const { fields, zoneless } = await read(page);
    expect(fields.published).toBeUndefined();
    expect(zoneless).toEqual({ published: '2019-03-25' });
  });
});

describe('savedPage.recognises', () => {
  it.each([
    ['<!doctype html><title>Vote</title>', 'vote.txt', true],
    ['\uFEFF\n<!-- saved --><html lang="en">', '-', true],
    ['<?xml version="1.0"?><!DOCTYPE html><html>', 'vote', true],
    ['<div><p>It passed.</p></div>', 'vote.html', true],
    ['<?xml version="1.0"?><rss version="2.0">', 'feed.html', false],
    ['<?xml version="1.0"?><nitf/>', 'vote.xml', false],
    ['It passed.', 'vote.txt', false],
    ['MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n', 'vote.mhtml', true],
  ])('says of %j in %s: %s', (text, name, expected) => {
    expect(savedPage.recognises(toInput(Buffer.from(text), name))).toBe(expected);
  });
});
