import { isUtf8 } from 'node:buffer';

/** As much of a page as browsers look through for its encoding. */
const START = 4096;

/**
 * Decode the bytes of a page: by its mark, else as UTF-8 where it is UTF-8, else as its header or it says itself, else as the encoding
 * that pages of Western languages had.
 *
 * @param declared What was said of it from outside, as in the header of an archive.
 */
export function decodePage(bytes: Uint8Array, declared?: string): string {
  const mark = findMark(bytes);
  if (mark) return decode(bytes, mark);
  if (isWide(bytes)) return decode(bytes, bytes[0] === 0 ? 'utf-16be' : 'utf-16le');
  // Many pages say one encoding and are in UTF-8: no other one looks like it by chance.
  if (isUtf8(bytes)) return decode(bytes, isEscaped(bytes, declared) ? 'iso-2022-jp' : 'utf-8');
  const said = [declared, findDeclared(bytes)].find(
    (name) => name && isKnown(name) && !/^utf-?(?:8|16)/i.test(name),
  );
  return decode(bytes, said ?? (isNearlyUtf8(bytes) ? 'utf-8' : 'windows-1252'));
}

function decode(bytes: Uint8Array, encoding: string): string {
  return new TextDecoder(encoding).decode(bytes).replace(/\u0000/g, '');
}

function findMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Without its mark, UTF-16 shows by every other byte of the tags being zero. */
function isWide(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 200);
  return start.length >= 8 && start.filter((byte) => byte === 0).length >= start.length * 0.3;
}

function findDeclared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, START));
  return (
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(start)?.[1] ??
    /<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i.exec(start)?.[1]
  );
}

/** This encoding of Japanese is made of the bytes of ASCII alone. */
function isEscaped(bytes: Uint8Array, declared: string | undefined): boolean {
  return /iso-2022-jp/i.test(declared ?? findDeclared(bytes) ?? '') && bytes.includes(0x1b);
}

function isKnown(encoding: string): boolean {
  try {
    return Boolean(new TextDecoder(encoding));
  } catch {
    return false;
  }
}

/** A page that was cut off, or holds a stray byte, is still UTF-8 where most of its other letters are whole. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes);
  const broken = text.split('\uFFFD').length - 1;
  const whole = (text.match(/[^\u0000-\u007F\uFFFD]/g) ?? []).length;
  return whole > broken * 2;
}
