import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { makeDesk } from '../batch/desk.ts';
import { toArchive } from './docx-archive.ts';

vi.setConfig({ testTimeout: 120_000 });

const DOCUMENT = (text: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${text}</w:body></w:document>`;
const PARAGRAPH = '<w:p><w:r><w:t>The board voted.</w:t></w:r></w:p>';

function toDocx(document: string, ...others: { name: string; bytes: Uint8Array; claimed?: number }[]): Buffer {
  return toArchive([{ name: 'word/document.xml', bytes: Buffer.from(document) }, ...others]);
}

function toRss(item: string, before = ''): string {
  return `<?xml version="1.0"?>${before}<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><item><title>Light out</title><guid>1</guid>${item}</item></channel></rss>`;
}

function toGhost(post: Record<string, unknown>): string {
  const whole = { id: '1', uuid: '1', title: 'Light out', slug: 'light-out', mobiledoc: null, type: 'post', ...post };
  return JSON.stringify({ db: [{ data: { posts: [whole] } }] });
}

const BOMB = `<!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'.charAt(index)};`.repeat(10)}">`)
  .join('')}]>`;

/** A name for each source, its file, and what is said of it. */
const REFUSED: [string, string, string | Buffer, RegExp][] = [
  ['entities that multiply', 'a.xml', toRss('<content:encoded>&j;</content:encoded>', BOMB), /declares entities of its own/],
  [
    'an entity that reads a file',
    'a.xml',
    toRss('<content:encoded>&x;</content:encoded>', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
    /declares entities of its own/,
  ],
  ['an entity that nobody declared', 'a.xml', toRss('<content:encoded>&nobody;</content:encoded>'), /no sound XML: line 1/],
  ['XML nested ten thousand deep', 'a.xml', `<rss>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</rss>`, /nested deeper/],
  ['XML nested a million deep', 'a.xml', `<rss>${'<a>'.repeat(1_000_000)}`, /nested deeper/],
  ['XML that breaks off', 'a.xml', toRss('<content:encoded>').slice(0, -40), /It may have broken off/],
  ['XML in no encoding', 'a.xml', '<?xml version="1.0" encoding="klingon"?><rss/>', /encoding “klingon”/],
  ['XML in another encoding than it says', 'a.xml', Buffer.from('<?xml version="1.0" encoding="utf-8"?><rss>\xe9</rss>', 'latin1'), /not in the encoding utf-8/],
  ['JSON that breaks off', 'a.json', toGhost({}).slice(0, -9), /no sound JSON/],
  ['JSON nested a million deep', 'a.json', `{"a":${'['.repeat(1_000_000)}`, /no sound JSON|nested too deep/],
  ['JSON of no kind', 'a.json', '{"name": "broadsheet"}', /JSON of no kind that is known/],
  ['JSON in another encoding', 'a.json', Buffer.from('{"db": "\xe9"}', 'latin1'), /not UTF-8/],
  ['an archive that is no document', 'a.docx', toArchive([{ name: 'note.txt', bytes: Buffer.from('Hello') }]), /no document of a word processor/],
  ['an archive that breaks off', 'a.docx', toDocx(DOCUMENT(PARAGRAPH)).subarray(0, 200), /no sound document/],
  ['a document that says it is a gigabyte', 'a.docx', toDocx(DOCUMENT(PARAGRAPH), { name: 'word/media/a.png', bytes: Buffer.alloc(10), claimed: 1_000_000_000 }), /grows larger than a document is/],
  ['a document that is larger than it says', 'a.docx', toDocx(DOCUMENT(PARAGRAPH), { name: 'word/media/a.png', bytes: Buffer.alloc(80_000_000), claimed: 10 }), /no sound document/],
  ['a document of many files', 'a.docx', toArchive(Array.from({ length: 6000 }, (_, index) => ({ name: `word/${index}.xml`, bytes: Buffer.alloc(0) }))), /holds 6000 files/],
  ['a document whose names lead out of it', 'a.docx', toDocx(DOCUMENT(PARAGRAPH), { name: '../../evil.xml', bytes: Buffer.from('x') }), /no sound document/],
  ['a document with entities', 'a.docx', toDocx(`<!DOCTYPE w [<!ENTITY a "b">]>${DOCUMENT(PARAGRAPH)}`), /declares entities of its own/],
  ['front matter that is no YAML', 'a.md', '---\ntitle: "Light\n---\nIt went.', /metadata cannot be read/],
  ['front matter with aliases that multiply', 'a.md', '---\na: &a [1]\nb: [*a, *a]\n---\nIt went.', /metadata cannot be read/],
  ['front matter that is no TOML', 'a.md', '+++\ntitle = "Light\n+++\nIt went.', /no sound TOML/],
];

describe('a hostile source', () => {
  it.each(REFUSED)('is refused with a reason: %s', async (_what, name, bytes, reason) => {
    const desk = makeDesk({ [name]: bytes, 'other.md': '---\ntitle: Bell\n---\nIt tolls.' });
    const { code, articles } = await desk.json(name, 'other.md');
    expect(code).toBe(1);
    expect(articles[0]).toMatchObject({ status: 'refused' });
    expect(articles[0]?.warnings.join('\n')).toMatch(reason);
    expect(articles[1]?.status).toBe('draft');
    expect(desk.list()).toEqual(['other']);
  });

  it('cannot write or read outside of its folders by the names of pictures', async () => {
    const picture = '<p>One.</p><p>Two.</p><img src="../../secret.png" alt="a"><img src="/etc/hostname" alt="b"><img src="file:///etc/hostname" alt="c">';
    const desk = makeDesk({ 'in/a.xml': toRss(`<content:encoded><![CDATA[${picture}]]></content:encoded>`), 'secret.png': 'secret' });
    await desk.json('in');
    const [slug = ''] = desk.list();
    expect(readdirSync(join(desk.content, 'articles', slug))).toEqual(['index.md']);
  });
  it('cannot name its article outside of the folder of articles', async () => {
    const desk = makeDesk({ 'a.json': toGhost({ slug: '../../evil', html: '<p>One.</p>' }), 'b.md': '---\nslug: ..\ntitle: Bell\n---\nIt tolls.' });
    await desk.json('a.json', 'b.md');
    expect(existsSync(join(desk.content, 'evil'))).toBe(false);
    expect(desk.list()).toEqual(['bell', 'evil']);
  });
  it('brings no script, no frame, no handler and no drawing that could hold one', async () => {
    const html = '<p onclick="steal()">One <a href="javascript:steal()">link</a>.</p><script>steal()</script><iframe src="https://evil.example"></iframe><img src="x.svg" alt="A drawing">';
    const desk = makeDesk({ 'in/a.json': toGhost({ html }), 'in/x.svg': '<svg xmlns="http://www.w3.org/2000/svg"><script>steal()</script></svg>' });
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
      'b.xml': toRss('<content:encoded><![CDATA[<p>One\u000b.</p><p>Two&#11;.</p>]]></content:encoded>').replace('Light', 'Be\u0001ll &#1;'),
    });
    await desk.json('a.json', 'b.xml');
    for (const slug of desk.list()) expect(desk.read(slug)).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/);
    expect(desk.list()).toHaveLength(2);
  });
  it('keeps every letter of its text', async () => {
    const text = 'A *star*, a _line_, `code`, [a](b), <b>, &amp;, 1. one, # no heading, ~~x~~, $5 | 6 © “q” שלום سلام 光';
    const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
    const desk = makeDesk({ 'a.json': toGhost({ html: `<p>${escaped}</p>` }), 'b.docx': toDocx(DOCUMENT(PARAGRAPH.replace('The board voted.', escaped))) });
    await desk.json('a.json', 'b.docx');
    const [first, second] = desk.list().map((slug) => desk.read(slug).split('\n---\n')[1]);
    expect(first).toBe(second);
    expect(first?.trim()).toBe(
      'A \\*star\\*, a \\_line\\_, \\`code\\`, \\[a](b), \\<b>, \\&amp;, 1. one, # no heading, \\~\\~x\\~\\~, $5 | 6 © “q” שלום سلام 光',
    );
  });
  it('of 50 MB is imported in bounded time', async () => {
    const text = `<p>${'The board voted. '.repeat(120)}</p>`.repeat(5);
    const items = Array.from({ length: 3 }, (_, index) => `<item><title>Vote ${index}</title><guid>${index}</guid><content:encoded><![CDATA[${text}]]></content:encoded></item>`);
    const feed = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${items.join('')}<x>${'y'.repeat(50_000_000)}</x></channel></rss>`;
    const desk = makeDesk({ 'a.xml': feed });
    const { articles } = await desk.json('a.xml', '--dry-run');
    expect(articles.map(({ status }) => status)).toEqual(['dry run', 'dry run', 'dry run']);
  });
  it('that is a folder of itself ends', async () => {
    const desk = makeDesk({ 'in/a.md': '---\ntitle: Bell\n---\nIt tolls.' });
    expect((await desk.json('in', 'in')).articles.map(({ status }) => status)).toEqual(['draft', 'skipped']);
    expect(readFileSync(join(desk.content, 'articles/.imported.jsonl'), 'utf8').trim().split('\n')).toHaveLength(1);
  });
});
