import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { checkImage } from '../../../src/importer/image.ts';
import { makeSharedFolder } from '../commands/folder.ts';

const folder = makeSharedFolder();
const rock = join(folder, 'The Rock (1).PNG');
await sharp({ create: { width: 60, height: 40, channels: 3, background: '#336' } })
  .png()
  .toFile(rock);

function write(name: string, content: string | Uint8Array): string {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
}

describe('checkImage', () => {
  it('gives a picture a name that can stand in an address', async () => {
    expect(await checkImage(rock)).toBe('the-rock-1.png');
  });
  it('finds a name where the file has none to use', async () => {
    expect(await checkImage(write('….png', readFileSync(rock)))).toBe('picture.png');
  });
  it.each([
    ['a file that is not there', () => join(folder, 'none.png'), /--image: There is no file/],
    ['a file that is no picture', () => write('words.png', 'It passed.'), /cannot be read as a picture/],
    [
      'a picture that breaks off',
      () => write('half.png', readFileSync(rock).subarray(0, 70)),
      /cannot be read as a picture/,
    ],
    [
      'a kind of file that pages cannot show',
      () => write('rock.bmp', 'BM'),
      /--image .* is not a picture beside the article/,
    ],
    ['a file with no ending', () => write('rock', 'x'), /is not a picture/],
    ['a folder', () => folder, /is not a picture/],
  ])('refuses %s', async (_what, path, message) => {
    await expect(checkImage(path())).rejects.toThrow(message);
  });
});
