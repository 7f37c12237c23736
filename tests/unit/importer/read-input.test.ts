import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodeText, MOST_BYTES, readInput } from '../../../src/importer/read-input.ts';
import { makeSharedFolder } from '../commands/folder.ts';

const folder = makeSharedFolder();

function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('decodeText', () => {
  it.each([
    ['plain text', 'It passed.\nAll agreed.', 'It passed.\nAll agreed.'],
    ['a byte order mark', '\uFEFFIt passed.', 'It passed.'],
    ['the line ends of Windows', 'One\r\n\r\nTwo\r\n', 'One\n\nTwo\n'],
    ['the line ends of old Macs', 'One\rTwo', 'One\nTwo'],
    ['other scripts', 'مجلس الأمن “vote” — 安理会', 'مجلس الأمن “vote” — 安理会'],
  ])('reads %s', (_what, content, text) => {
    expect(decodeText(Buffer.from(content), 'vote.txt')).toBe(text);
  });

  it.each<[string, Buffer, RegExp]>([
    [
      'a byte that is not UTF-8, by its line',
      Buffer.from('One\nTwo\nCaf\xe9\n', 'latin1'),
      /vote\.txt is not UTF-8: line 3/,
    ],
    ['a bad byte in the last line', Buffer.from('One\nCaf\xe9', 'latin1'), /line 2/],
    [
      'a NUL character, by its line',
      Buffer.from('One vote was held\nTwo\u0000\n'),
      /NUL character in line 2/,
    ],
    ['UTF-16 with a mark', Buffer.from('\uFEFFIt passed.', 'utf16le'), /UTF-16/],
    ['UTF-16 with no mark', Buffer.from('It passed.', 'utf16le'), /UTF-16/],
    ['an empty file', Buffer.from(''), /empty/],
    ['nothing but spaces', Buffer.from('\uFEFF \n\u00A0\n'), /empty/],
  ])('refuses %s', (_what, bytes, message) => {
    expect(() => decodeText(bytes, 'vote.txt')).toThrow(message);
  });
});

describe('readInput', () => {
  it('reads a file', () => {
    expect(readInput(write('vote.txt', 'It passed.\n'))).toBe('It passed.\n');
  });
  it('reads a file longer than one piece', () => {
    const text = 'It passed — again.\n'.repeat(9000);
    expect(readInput(write('long.txt', text))).toBe(text);
  });
  it.each([
    ['a file that is not there', () => join(folder, 'none.txt'), /There is no file/],
    ['a folder', () => folder, /is a folder/],
    ['a file that is too long', () => write('big.txt', 'a'.repeat(MOST_BYTES + 1)), /longer than 5 MB/],
  ])('refuses %s', (_what, path, message) => {
    expect(() => readInput(path())).toThrow(message);
  });
});
