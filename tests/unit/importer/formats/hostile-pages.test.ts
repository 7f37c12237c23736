import { describe, expect, it } from 'vitest';
import { readerBeside } from '../../../../src/importer/beside.ts';
import { savedPage } from '../../../../src/importer/formats/saved-page.ts';
import { toMarkdown } from '../../../../src/importer/to-markdown.ts';
import { toText } from '../../../../src/importer/to-text.ts';
import { showBlocks } from '../shown.ts';
import { makeNasty, NASTY } from '../nasty.ts';
import { ENGLISH, PARAGRAPHS } from '../html/saved-pages.ts';
import { cpuTime } from '../../cpu-time.ts';

const TEXT =
  'The harbour board of Saltmere voted on Tuesday to close its lighthouse, and two keepers packed. ';

async function read(html: string) {
  const [draft] = await savedPage.read({
    bytes: Buffer.from(html),
    name: 'page.html',
    beside: () => undefined,
  });
  if (!draft) throw new Error('There is no draft.');
  return draft;
}

const escape = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

describe('a hostile page', () => {
  it.each([
    ['ten thousand boxes deep', `<html><body>${'<div>'.repeat(10_000)}<p>${TEXT.repeat(9)}</p>`],
    ['of ten thousand emphases', `<html><body><p>${'<b><i>'.repeat(5000)}${TEXT.repeat(9)}</p>`],
    ['of comments that do not end', `<html><body>${'<!-- '.repeat(50_000)}<p>${TEXT.repeat(9)}</p>`],
    ['of scripts that do not end', `<html><body><p>${TEXT.repeat(9)}</p>${'<script>'.repeat(50_000)}`],
    ['of tags that do not end', `<html><body><p>${TEXT.repeat(9)}</p>${'<a '.repeat(50_000)}`],
    ['cut off in a tag', `<html><body><p>${TEXT.repeat(9)}</p><div class="x`],
    [
      'with structured data that is none',
      `<html><script type="application/ld+json">{"@graph":[[[[{</script><body><p>${TEXT.repeat(9)}</p>`,
    ],
    [
      'with entities of its own',
      `<!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><html><body><p>${TEXT.repeat(9)}&b;</p>`,
    ],
  ])(
    '%s is read or refused, and in time',
    async (_what, html) => {
      const start = cpuTime();
      const draft = await read(html);
      expect(cpuTime() - start).toBeLessThan(15_000);
      expect(Array.isArray(draft.blocks)).toBe(true);
      expect(draft.blocks.map(toText).join(' ').length).toBeLessThan(html.length);
    },
    120_000,
  );

  it('of fifty megabytes of script is read', async () => {
    const page = ENGLISH.replace('</head>', `<script>${'var a = "<p>"; '.repeat(3_300_000)}</script></head>`);
    expect((await read(page)).blocks.map(toText).filter(Boolean)).toEqual(PARAGRAPHS);
  }, 120_000);

  it('of fifty megabytes of markup is refused in plain words', async () => {
    const page = `<html><body>${`<p>${TEXT}</p>`.repeat(500_000)}`;
    await expect(read(page)).rejects.toThrow('This page is too long.');
  }, 120_000);

  it('brings no script, no handler and no such address into the Markdown', async () => {
    const evil =
      '<p onclick="x()">It <a href="java&#x0A;script:x()">ended</a> <img src=x onerror=x()> <svg onload=x()></svg> so.</p>';
    const markdown = toMarkdown((await read(ENGLISH.replace('<h2>', `${evil}<h2>`))).blocks);
    expect(markdown).toContain('It ended');
    expect(markdown).not.toMatch(/x\(\)|script|onclick|onerror|<svg/);
  });

  it('keeps every letter of its paragraphs', async () => {
    const texts = [...NASTY, ...makeNasty(300)]
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => /[\p{L}\p{N}]/u.test(text));
    const plain = texts.map((text) => `${TEXT}${text.replace(/\u00ad/g, '')} ${TEXT}`.trim());
    const { blocks } = await read(
      `<html><body><article>${plain.map((text) => `<p>${escape(text)}</p>`).join('')}</article>`,
    );
    expect(showBlocks(toMarkdown(blocks)).map(([, text]) => text)).toEqual(plain);
  }, 120_000);
});

describe('readerBeside', () => {
  it.each(['../package.json', '/etc/hostname', 'a/../../package.json', 'C:/a.jpg', 'a\0.jpg', '.'])(
    'reads nothing at %j',
    (path) => {
      expect(readerBeside('tests/page.html')(path)).toBeUndefined();
    },
  );
  it('reads what lies in the folder of the input', () => {
    expect(readerBeside('package-lock.json')('package.json')?.length).toBeGreaterThan(100);
  });
});
