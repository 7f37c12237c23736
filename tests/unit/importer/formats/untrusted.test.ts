import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeDesk } from '../batch/desk.ts';
import { DOCUMENT, PARAGRAPH, toDocx, toGhost, toRss } from './sources.ts';

vi.setConfig({ testTimeout: 120_000 });

describe('what a source holds', () => {
  it('cannot write or read outside of its folders by the names of pictures', async () => {
    const picture =
      '<p>One.</p><p>Two.</p><img src="../../secret.png" alt="a"><img src="/etc/hostname" alt="b"><img src="file:///etc/hostname" alt="c">';
    const desk = makeDesk({
      'in/a.xml': toRss(`<content:encoded><![CDATA[${picture}]]></content:encoded>`),
      'secret.png': 'secret',
    });
    await desk.json('in');
    const [slug = ''] = desk.list();
    expect(readdirSync(join(desk.content, 'articles', slug))).toEqual(['index.md']);
  });
  it('cannot name its article outside of the folder of articles', async () => {
    const desk = makeDesk({
      'a.json': toGhost({ slug: '../../evil', html: '<p>One.</p>' }),
      'b.md': '---\nslug: ..\ntitle: Bell\n---\nIt tolls.',
    });
    await desk.json('a.json', 'b.md');
    expect(existsSync(join(desk.content, 'evil'))).toBe(false);
    expect(desk.list()).toEqual(['bell', 'evil']);
  });
  it('brings no script, no frame, no handler and no drawing that could hold one', async () => {
    const html =
      '<p onclick="steal()">One <a href="javascript:steal()">link</a>.</p><script>steal()</script><iframe src="https://evil.example"></iframe><img src="x.svg" alt="A drawing">';
    const desk = makeDesk({
      'in/a.json': toGhost({ html }),
      'in/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>steal()</script></svg>',
    });
    await desk.json('in');
    const text = desk.read('light-out');
    expect(text).toContain('One link.');
    expect(text).not.toMatch(/steal|script|svg\b.*\(|evil\.example/);
    expect(readdirSync(join(desk.content, 'articles/light-out'))).toEqual(['index.md']);
  });
  it('lets no control character pass', async () => {
    const html = '<p>One\u0007 two&#1; three.</p>';
    const desk = makeDesk({
      'a.json': toGhost({ title: 'Light\u0000 out\u001b', html }),
      'b.xml': toRss(
        '<content:encoded><![CDATA[<p>One\u000b.</p><p>Two&#11;.</p>]]></content:encoded>',
      ).replace('Light', 'Be\u0001ll &#1;'),
    });
    await desk.json('a.json', 'b.xml');
    for (const slug of desk.list())
      expect(desk.read(slug)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(desk.list()).toHaveLength(2);
  });
  it('keeps every letter of its text', async () => {
    const text =
      'A *star*, a _line_, `code`, [a](b), <b>, &amp;, 1. one, # no heading, ~~x~~, $5 | 6 © “q” שלום سلام 光';
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const desk = makeDesk({
      'a.json': toGhost({ html: `<p>${escaped}</p>` }),
      'b.docx': toDocx(DOCUMENT(PARAGRAPH.replace('The board voted.', escaped))),
    });
    await desk.json('a.json', 'b.docx');
    const [first, second] = desk.list().map((slug) => desk.read(slug).split('\n---\n')[1]);
    expect(first).toBe(second);
    expect(first?.trim()).toBe(
      'A \\*star\\*, a \\_line\\_, \\`code\\`, \\[a](b), \\<b>, \\&amp;, 1. one, # no heading, \\~\\~x\\~\\~, $5 | 6 © “q” שלום سلام 光',
    );
  });
  it('of 50 MB is imported in bounded time', async () => {
    const text = `<p>${'The board voted. '.repeat(120)}</p>`.repeat(5);
    const items = Array.from(
      { length: 3 },
      (_, index) =>
        `<item><title>Vote ${index}</title><guid>${index}</guid><content:encoded><![CDATA[${text}]]></content:encoded></item>`,
    );
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${items.join('')}<x>${'y'.repeat(50_000_000)}</x></channel></rss>`;
    const desk = makeDesk({ 'a.xml': feed });
    const { articles } = await desk.json('a.xml', '--dry-run');
    expect(articles.map(({ status }) => status)).toEqual(['dry run', 'dry run', 'dry run']);
  });
  it('that is a folder of itself ends', async () => {
    const desk = makeDesk({ 'in/a.md': '---\ntitle: Bell\n---\nIt tolls.' });
    expect((await desk.json('in', 'in')).articles.map(({ status }) => status)).toEqual(['draft', 'skipped']);
    expect(
      readFileSync(join(desk.content, 'articles/.imported.jsonl'), 'utf8').trim().split('\n'),
    ).toHaveLength(1);
  });
});
