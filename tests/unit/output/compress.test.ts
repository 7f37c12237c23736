import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compressFiles } from '../../../src/output/compress.ts';

const PAGE = '<p>Fourteen members voted for the text, and one abstained.</p>\n'.repeat(40);
let folder = '';
let cache = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'compress-'));
  cache = join(folder, 'cache');
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function compress(files: Record<string, string>): Promise<void> {
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  await compressFiles(
    Object.keys(files).map((name) => join(folder, name)),
    cache,
  );
}

function listKept(): string[] {
  return readdirSync(cache, { recursive: true })
    .map(String)
    .filter((name) => name.includes('.'));
}

describe('compressFiles', () => {
  it.each(['html', 'css', 'xml', 'svg', 'txt', 'json', 'js'])(
    'keeps a copy of .%s that holds the same',
    async (ending) => {
      await compress({ [`vote.${ending}`]: PAGE });
      const path = join(folder, `vote.${ending}`);
      expect(brotliDecompressSync(readFileSync(`${path}.br`)).toString()).toBe(PAGE);
      expect(gunzipSync(readFileSync(`${path}.gz`)).toString()).toBe(PAGE);
      expect(statSync(`${path}.br`).size).toBeLessThan(PAGE.length / 10);
    },
  );

  it.each(['avif', 'jpg', 'png', 'woff2'])(
    'leaves .%s alone, which is compressed already',
    async (ending) => {
      await compress({ [`vote.${ending}`]: PAGE });
      expect(readdirSync(folder)).toEqual([`vote.${ending}`]);
    },
  );

  it('writes the same bytes from an empty cache and from a full one', async () => {
    const read = () => ['br', 'gz'].map((ending) => readFileSync(join(folder, `vote.html.${ending}`), 'hex'));
    await compress({ 'vote.html': PAGE });
    const cold = read();
    await compress({ 'vote.html': PAGE });
    expect(read()).toEqual(cold);
    rmSync(cache, { recursive: true });
    await compress({ 'vote.html': PAGE });
    expect(read()).toEqual(cold);
  });

  it('names no system in the head of a file', async () => {
    await compress({ 'vote.html': PAGE });
    const head = readFileSync(join(folder, 'vote.html.gz')).subarray(0, 10);
    expect([...head.subarray(4, 8), head[9]]).toEqual([0, 0, 0, 0, 255]);
  });

  it('takes from the cache what it has compressed before, and throws away what nobody asks for', async () => {
    await compress({ 'vote.html': PAGE });
    const [kept = ''] = listKept();
    writeFileSync(join(cache, kept), 'as it was kept');
    await compress({ 'vote.html': PAGE });
    expect(readFileSync(join(folder, 'vote.html.br'), 'utf8')).toBe('as it was kept');
    await compress({ 'vote.html': `${PAGE}<p>Corrected.</p>` });
    expect(listKept()).toHaveLength(1);
    expect(listKept()).not.toContain(kept);
  });

  it('compresses with Zstandard too only what that makes smallest', async () => {
    await compress({ 'vote.html': PAGE });
    expect(readdirSync(folder)).not.toContain('vote.html.zst');
    const words = Array.from({ length: 60_000 }, (_, number) => ((number * 7919) % 99_991).toString(36)).join(
      ' ',
    );
    await compress({ 'words.txt': words });
    const size = (ending: string) =>
      statSync(join(folder, `words.txt.${ending}`), { throwIfNoEntry: false })?.size;
    expect(size('zst') ?? 0).toBeLessThan(size('br') ?? 0);
  });
});
