import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { describePicture, openPicture } from '../../../src/pictures/describe.ts';
import { draw, drawFile, useOwnFolders, writeIn } from './stock.ts';

const folder = useOwnFolders();

describe('describePicture', () => {
  it('gives width and height in pixels', async () => {
    const path = await drawFile(folder, 'vote.png', 60, 40);
    expect(await describePicture(path)).toMatchObject({ path, width: 60, height: 40 });
  });

  it('measures a photograph as it is shown, not as the camera held it', async () => {
    const path = join(folder, 'upright.jpg');
    await draw(60, 40, 'teal').withMetadata({ orientation: 6 }).toFile(path);
    expect(await describePicture(path)).toMatchObject({ width: 40, height: 60 });
  });

  it('names pictures by their bytes: a copy alike, another otherwise', async () => {
    const path = await drawFile(folder, 'first.png', 60, 40, 'teal');
    copyFileSync(path, join(folder, 'copy.png'));
    const { digest } = await describePicture(path);
    expect((await describePicture(join(folder, 'copy.png'))).digest).toBe(digest);
    expect((await describePicture(await drawFile(folder, 'other.png', 60, 40, 'navy'))).digest).not.toBe(
      digest,
    );
  });

  it('reads a drawing in SVG', async () => {
    const path = writeIn(
      folder,
      'drawing.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>',
    );
    const { width, height } = await describePicture(path);
    expect(width / height).toBeCloseTo(1.5, 2);
  });

  it.each([
    ['absent', 'gone.jpg', undefined, /There is no picture gone\.jpg beside the article/],
    ['empty', 'empty.jpg', '', /The picture empty\.jpg is empty/],
    ['no picture', 'text.jpg', 'The vote passed.', /text\.jpg is no picture that can be shown/],
    ['a page', 'page.png', '<!doctype html><p>Vote</p>', /page\.png is no picture that can be shown/],
    [
      'larger than any camera makes',
      'vast.svg',
      '<svg xmlns="http://www.w3.org/2000/svg" width="30000" height="30000"/>',
      /vast\.svg/,
    ],
    ['a folder', '.', undefined, /cannot be read \(EISDIR\)/],
  ])('refuses, in an editor’s words, a file that is %s', async (_what, name, bytes, message) => {
    const path = bytes === undefined ? join(folder, name) : writeIn(folder, name, bytes);
    await expect(describePicture(path)).rejects.toThrow(message);
  });
});

describe('openPicture', () => {
  it('turns a photograph upright', async () => {
    const bytes = await draw(60, 40, 'teal').withMetadata({ orientation: 6 }).jpeg().toBuffer();
    const { info } = await openPicture(bytes).raw().toBuffer({ resolveWithObject: true });
    expect(info).toMatchObject({ width: 40, height: 60 });
  });
  it('stops at a photograph that breaks off, instead of filling the rest with grey', async () => {
    const whole = readFileSync(await drawFile(folder, 'whole.jpg', 600, 400));
    await expect(
      openPicture(whole.subarray(0, whole.length / 2))
        .raw()
        .toBuffer(),
    ).rejects.toThrow();
  });
});
