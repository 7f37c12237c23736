import { describe, expect, it, vi } from 'vitest';
import { makeDesk } from '../batch/desk.ts';
import { toArchive } from './docx-archive.ts';
import { DOCUMENT, PARAGRAPH, toDocx, toGhost, toRss } from './sources.ts';

vi.setConfig({ testTimeout: 120_000 });

const BOMB = `<!DOCTYPE rss [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghij'.charAt(index)};`.repeat(10)}">`)
  .join('')}]>`;

/** A name for each source, its file, and what is said of it. */
const REFUSED: [string, string, string | Buffer, RegExp][] = [
  [
    'entities that multiply',
    'a.xml',
    toRss('<content:encoded>&j;</content:encoded>', BOMB),
    /declares entities of its own/,
  ],
  [
    'an entity that reads a file',
    'a.xml',
    toRss(
      '<content:encoded>&x;</content:encoded>',
      '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/hostname">]>',
    ),
    /declares entities of its own/,
  ],
  [
    'an entity that nobody declared',
    'a.xml',
    toRss('<content:encoded>&nobody;</content:encoded>'),
    /no sound XML: line 1/,
  ],
  [
    'XML nested ten thousand deep',
    'a.xml',
    `<rss>${'<a>'.repeat(10_000)}${'</a>'.repeat(10_000)}</rss>`,
    /nested deeper/,
  ],
  ['XML nested a million deep', 'a.xml', `<rss>${'<a>'.repeat(1_000_000)}`, /nested deeper/],
  ['XML that breaks off', 'a.xml', toRss('<content:encoded>').slice(0, -40), /It may have broken off/],
  ['XML in no encoding', 'a.xml', '<?xml version="1.0" encoding="klingon"?><rss/>', /encoding “klingon”/],
  [
    'XML in another encoding than it says',
    'a.xml',
    Buffer.from('<?xml version="1.0" encoding="utf-8"?><rss>\xe9</rss>', 'latin1'),
    /not in the encoding utf-8/,
  ],
  ['JSON that breaks off', 'a.json', toGhost({}).slice(0, -9), /no sound JSON/],
  ['JSON nested a million deep', 'a.json', `{"a":${'['.repeat(1_000_000)}`, /no sound JSON|nested too deep/],
  ['JSON of no kind', 'a.json', '{"name": "broadsheet"}', /JSON of no kind that is known/],
  ['JSON in another encoding', 'a.json', Buffer.from('{"db": "\xe9"}', 'latin1'), /not UTF-8/],
  [
    'an archive that is no document',
    'a.docx',
    toArchive([{ name: 'note.txt', bytes: Buffer.from('Hello') }]),
    /no document of a word processor/,
  ],
  ['an archive that breaks off', 'a.docx', toDocx(DOCUMENT(PARAGRAPH)).subarray(0, 200), /no sound document/],
  [
    'a document that says it is a gigabyte',
    'a.docx',
    toDocx(DOCUMENT(PARAGRAPH), {
      name: 'word/media/a.png',
      bytes: Buffer.alloc(10),
      claimed: 1_000_000_000,
    }),
    /grows larger than a document is/,
  ],
  [
    'a document that is larger than it says',
    'a.docx',
    toDocx(DOCUMENT(PARAGRAPH), { name: 'word/media/a.png', bytes: Buffer.alloc(80_000_000), claimed: 10 }),
    /no sound document/,
  ],
  [
    'a document of many files',
    'a.docx',
    toArchive(
      Array.from({ length: 6000 }, (_, index) => ({ name: `word/${index}.xml`, bytes: Buffer.alloc(0) })),
    ),
    /holds 6000 files/,
  ],
  [
    'a document whose names lead out of it',
    'a.docx',
    toDocx(DOCUMENT(PARAGRAPH), { name: '../../evil.xml', bytes: Buffer.from('x') }),
    /no sound document/,
  ],
  [
    'a document with entities',
    'a.docx',
    toDocx(`<!DOCTYPE w [<!ENTITY a "b">]>${DOCUMENT(PARAGRAPH)}`),
    /declares entities of its own/,
  ],
  ['front matter that is no YAML', 'a.md', '---\ntitle: "Light\n---\nIt went.', /metadata cannot be read/],
  [
    'front matter with aliases that multiply',
    'a.md',
    '---\na: &a [1]\nb: [*a, *a]\n---\nIt went.',
    /Aliases .* are not allowed/,
  ],
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
});
