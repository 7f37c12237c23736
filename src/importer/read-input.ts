import { isUtf8 } from 'node:buffer';
import { openSync, readSync, closeSync, fstatSync } from 'node:fs';
import { explainSystem, Refusal } from './refusal.ts';

/** The text of one article is a hundredth of this; more is the wrong file. */
export const MOST_BYTES = 5_000_000;

/** Exports and saved pages are bigger than text; more than this is no file of articles. */
export const MOST_BYTES_OF_FILE = 200_000_000;

/**
 * Read a text file, or standard input where the name is `-`.
 *
 * @throws {Refusal} when it cannot be read, is too big, or is not text in UTF-8.
 */
export function readInput(file: string): string {
  const name = file === '-' ? 'Standard input' : file;
  const long = `${name} is longer than 5 MB. Give the text of one article.`;
  return decodeText(readBytes(file, MOST_BYTES, long), name);
}

/**
 * Read a file of any kind, or standard input where the name is `-`.
 *
 * @param most How many bytes it may have.
 * @param long What to say where it has more.
 * @throws {Refusal} when it cannot be read or is too big.
 */
export function readBytes(
  file: string,
  most = MOST_BYTES_OF_FILE,
  long = `${file} is longer than ${most / 1_000_000} MB. Part it, or give another file.`,
): Buffer {
  const name = file === '-' ? 'Standard input' : file;
  let handle: number | undefined;
  try {
    handle = file === '-' ? 0 : openSync(file, 'r');
    if (fstatSync(handle).isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' });
    return readAll(handle, most, long);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(explainSystem(error, name));
  } finally {
    if (handle !== undefined && file !== '-') closeSync(handle);
  }
}

/** Reads on only while there is less than the limit, so that an endless stream ends too. */
function readAll(handle: number, most: number, long: string): Buffer {
  const chunks: Buffer[] = [];
  let total = 0;
  for (;;) {
    const chunk = Buffer.allocUnsafe(65_536);
    const count = readChunk(handle, chunk);
    if (count === 0) return Buffer.concat(chunks);
    chunks.push(chunk.subarray(0, count));
    total += count;
    if (total > most) throw new Refusal(long);
  }
}

/** A pipe whose writer is slow answers EAGAIN, and one that has ended on Windows EOF. */
function readChunk(handle: number, chunk: Buffer): number {
  for (;;) {
    try {
      return readSync(handle, chunk);
    } catch (error) {
      const code = (error as NodeJS.ErrnoException).code;
      if (code === 'EOF') return 0;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    }
  }
}

/**
 * Decode bytes as UTF-8, with or without a byte order mark; lines end in `\n`.
 *
 * @throws {Refusal} when they are no text, are in another encoding, or hold nothing.
 */
export function decodeText(bytes: Uint8Array, name: string): string {
  if (isUtf16(bytes)) throw new Refusal(`${name} is in the encoding UTF-16. Save it again as UTF-8.`);
  if (!isUtf8(bytes)) {
    throw new Refusal(
      `${name} is not UTF-8: line ${findBadLine(bytes)} has a byte that cannot stand there. Save it again as UTF-8.`,
    );
  }
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  const line = text.slice(0, Math.max(0, text.indexOf('\u0000'))).split('\n').length;
  if (text.includes('\u0000'))
    throw new Refusal(`${name} holds a NUL character in line ${line}, so it is no text. Give a text file.`);
  if (/^[\s\u200B\uFEFF]*$/.test(text)) throw new Refusal(`${name} is empty. Give the text of an article.`);
  return text;
}

/** Without its mark, UTF-16 shows by every other byte of Latin text being zero. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const start = bytes.subarray(0, 200);
  const zeros = start.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0);
  return start.length >= 4 && zeros >= start.length * 0.3;
}

/** No byte of a longer character is a line feed, so each line can be tried by itself. */
function findBadLine(bytes: Uint8Array): number {
  for (let start = 0, line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return line;
    start = end + 1;
  }
}
