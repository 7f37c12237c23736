import { readFileSync } from 'node:fs';
import { FrontMatterError } from './front-matter.ts';

/** A text that fills a thick book; a file beyond it is a mistake. */
const MOST_BYTES = 2_000_000;

const decoder = new TextDecoder('utf-8', { fatal: true });

/**
 * Read a text file of the newsroom: UTF-8, with the line ends of any system.
 *
 * @throws {FrontMatterError} in an editor's words, when it is no such text.
 */
export function readText(path: string): string {
  const bytes = readFileSync(path);
  if (bytes.length > MOST_BYTES)
    throw new FrontMatterError(
      'The file is larger than 2 MB, and an article is text. Part it, or take out what is no text.',
    );
  const text = decode(bytes).replace(/\r\n?/g, '\n');
  const nul = text.indexOf('\u0000');
  if (nul < 0) return text;
  throw new FrontMatterError(
    'The file holds NUL characters, so it is no text. Save it again as UTF-8.',
    countLines(text.slice(0, nul)),
  );
}

/** The decoder leaves out a byte order mark by itself. */
function decode(bytes: Buffer): string {
  try {
    return decoder.decode(bytes);
  } catch {
    const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
    const line = isWide ? 1 : countLines(bytes.toString('utf8').split('\ufffd')[0] ?? '');
    throw new FrontMatterError(
      `The file is ${isWide ? 'UTF-16' : 'not UTF-8'}. Save it again in the encoding UTF-8.`,
      line,
    );
  }
}

function countLines(text: string): number {
  return text.split(/\r\n?|\n/).length;
}
