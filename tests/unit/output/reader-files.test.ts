import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { describe, expect, it, vi } from 'vitest';
import { compileReader } from '../../../src/output/reader-files.ts';
import { serveReader } from '../../../src/output/serve-reader.ts';

const { files, scripts } = await compileReader();

describe('compileReader', () => {
  it.each([
    ['en', 'Copy link'],
    ['fr', 'Copier le lien'],
    ['ar', 'انسخ الرابط'],
    ['he', 'העתקת הקישור'],
  ])('puts the words of %s into its script, and no others', (language, words) => {
    const code = files.get(scripts[language] ?? '') ?? '';
    expect(code).toContain(words);
    expect(code.match(/Copy link|Copier le lien|انسخ الرابط|העתקת הקישור/g)).toEqual([words]);
  });

  it('makes classic scripts, which a disk can load, that read no text as HTML', () => {
    for (const [name, code] of files) {
      if (!name.endsWith('.js')) continue;
      expect(code).not.toMatch(
        /\b(import|export)\b|innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|READER_/,
      );
      expect(() => new Script(code)).not.toThrow();
    }
  });

  it('names every file by what is in it, the same each time', async () => {
    expect([...(await compileReader()).files]).toEqual([...files]);
    for (const name of files.keys()) expect(name).toMatch(/^reader\.[\w-]{8}\.(js|css)$/);
  });

  it('keeps each script under 3 KB as it is sent', () => {
    for (const name of Object.values(scripts))
      expect(brotliCompressSync(files.get(name) ?? '').length).toBeLessThanOrEqual(3 * 1024);
  });
});

describe('serveReader', () => {
  const serve = (url: string) => {
    const response = { setHeader: vi.fn(), end: vi.fn() };
    const next = vi.fn();
    serveReader('_assets', { files, scripts })(
      { url } as IncomingMessage,
      response as unknown as ServerResponse,
      next,
    );
    return { response, next };
  };
  it('answers with a script while pages are edited', () => {
    const { response, next } = serve(`/_assets/${scripts['en']}`);
    expect(response.end).toHaveBeenCalledWith(files.get(scripts['en'] ?? ''));
    expect(next).not.toHaveBeenCalled();
  });
  it('leaves every other address to others', () => {
    expect(serve('/_assets/style.css').next).toHaveBeenCalled();
  });
});
