import { existsSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { basename, join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { describePicture } from '../../../src/pictures/describe.ts';
import { emitVariant } from '../../../src/pictures/emit.ts';
import { draw, drawFile, useOwnFolders, writeIn } from './stock.ts';

const folder = useOwnFolders();
const inCache = (address: string) => join(folder, 'cache/pictures', basename(address));
const inSite = (address: string) => join(folder, 'site', address);
const describeNew = async (name: string, background: string) =>
  describePicture(await drawFile(folder, name, 60, 40, background));

describe('emitVariant', () => {
  it('writes the picture into the site under an address that holds its bytes’ name, width and format', async () => {
    const picture = await describeNew('vote.png', 'teal');
    const address = await emitVariant(picture, 30, 'webp');
    expect(address).toBe(`/pictures/${picture.digest}-30.webp`);
    expect(await sharp(inSite(address)).metadata()).toMatchObject({ format: 'webp', width: 30, height: 20 });
  });

  it('never draws a picture larger than it is', async () => {
    const address = await emitVariant(await describeNew('small.png', 'olive'), 400, 'jpg');
    expect(await sharp(inSite(address)).metadata()).toMatchObject({ width: 60, height: 40 });
  });

  it('takes from the cache what an earlier build made', async () => {
    const picture = await describeNew('kept.png', 'navy');
    const kept = writeIn(
      join(folder, 'cache/pictures'),
      `${picture.digest}-30.avif`,
      'made by an earlier build',
    );
    const address = await emitVariant(picture, 30, 'avif');
    expect(readFileSync(inSite(address), 'utf8')).toBe('made by an earlier build');
    expect(readFileSync(kept, 'utf8')).toBe('made by an earlier build');
  });

  it('does no work twice, however many pages ask at once', async () => {
    const picture = await describeNew('asked.png', 'maroon');
    const address = await emitVariant(picture, 30, 'jpg');
    utimesSync(inCache(address), 0, 0);
    rmSync(picture.path);
    await Promise.all([emitVariant(picture, 30, 'jpg'), emitVariant(picture, 30, 'jpg')]);
    expect(statSync(inCache(address)).mtimeMs).toBe(0);
  });

  it('leaves place, camera and time of a photograph behind', async () => {
    const path = join(folder, 'private.jpg');
    const gps = {
      IFD0: { Copyright: 'R. Haddad', Make: 'Camera' },
      IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 27/1 0/1' },
    };
    await draw(60, 40, 'purple').withExif(gps).jpeg().toFile(path);
    expect((await sharp(path).metadata()).exif).toBeDefined();
    const picture = await describePicture(path);
    for (const format of ['avif', 'webp', 'jpg', 'png'] as const) {
      const { exif, xmp, iptc } = await sharp(inSite(await emitVariant(picture, 30, format))).metadata();
      expect({ format, exif, xmp, iptc }).toEqual({ format });
    }
  });

  it('says which picture is broken, when its fault shows only while it is encoded', async () => {
    const whole = readFileSync(await drawFile(folder, 'whole.jpg', 600, 400, 'green'));
    const picture = await describePicture(writeIn(folder, 'cut.jpg', whole.subarray(0, whole.length / 2)));
    await expect(emitVariant(picture, 30, 'webp')).rejects.toThrow(/cut\.jpg is broken/);
    expect(existsSync(inSite(`/pictures/${picture.digest}-30.webp`))).toBe(false);
  });

  it('leaves nothing half done in the cache', () => {
    expect(
      readdirSync(join(folder, 'cache/pictures')).filter(
        (name) => !/-(\d+|share)\.(avif|webp|jpg|png)$/.test(name),
      ),
    ).toEqual([]);
  });
});
