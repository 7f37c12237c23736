import decodeQR from 'qr/decode.js';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { drawQrCode } from '../../../src/text/qr-code.ts';

/** Read a code as a camera does: from its pixels. */
function read(svg: string): string {
  const { width, height, pixels } = new Resvg(svg, { fitTo: { mode: 'width', value: 400 } }).render();
  return decodeQR({ width, height, data: new Uint8ClampedArray(pixels) });
}

describe('drawQrCode', () => {
  it.each([
    ['a short address', 'https://news.example/a/'],
    ['an address in Arabic', `https://news.example/articles/${encodeURIComponent('مجلس-الأمن-يصوت')}/`],
    ['the longest slug', `https://news.example/articles/${'council-vote-'.repeat(9)}end/`],
  ])('can be read again: %s', (_what, address) => {
    expect(read(drawQrCode(address))).toBe(address);
  });

  it('is black on white with a quiet zone, and has no style and no script in it', () => {
    const svg = drawQrCode('https://news.example/a/');
    expect(svg).toMatch(/^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg" viewBox="0 0 (\d+) \1"/);
    expect(svg).toContain('fill="#fff"');
    expect(svg).not.toMatch(/style|script|href/);
    expect(svg).toMatch(/<path d="M4 4h7v1h-7z/);
  });

  it('is the same each time', () => {
    expect(drawQrCode('https://news.example/a/')).toBe(drawQrCode('https://news.example/a/'));
  });
});
