import { readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { describePicture } from '../../../src/pictures/describe.ts';
import { emitShareCard } from '../../../src/pictures/crops.ts';
import { emitVariant } from '../../../src/pictures/emit.ts';
import { draw, useOwnFolders, writeIn } from './stock.ts';

const folder = useOwnFolders();
const FORMATS = ['avif', 'webp', 'jpg', 'png'] as const;

/** A PNG that says it is as large as this, and holds next to nothing. */
function claimSize(width: number, height: number): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2], 8);
  const data = deflateSync(Buffer.alloc(1_000_000));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', data),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

/** The checksum of PNG: https://www.w3.org/TR/png-3/#5CRC-algorithm */
function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40">${inside}</svg>`;

describe('a picture', () => {
  it.each([
    ['a bomb of 20,000 by 20,000 pixels', claimSize(20_000, 20_000)],
    ['a bomb of 50,000 by 100 pixels', claimSize(50_000, 100)],
    ['the largest that a header can claim', claimSize(0x7fffffff, 0x7fffffff)],
  ])('is refused by its header, before it is decoded: %s', async (_what, bytes) => {
    const started = performance.now();
    await expect(
      describePicture(writeIn(folder, `bomb-${bytes.length}-${Math.random()}.png`, bytes)),
    ).rejects.toThrow();
    expect(performance.now() - started).toBeLessThan(1000);
  });

  it('is refused by the size of its file, before it is read', async () => {
    const path = writeIn(folder, 'vast.jpg', 'x');
    truncateSync(path, 300_000_000);
    await expect(describePicture(path)).rejects.toThrow(/vast\.jpg is too large/);
  });

  it.each(FORMATS)('tells in %s nothing of where and by whom it was taken', async (format) => {
    const path = join(folder, `taken-${format}.jpg`);
    const exif = {
      IFD0: { Artist: 'Zanzibarquartz' },
      IFD3: { GPSLatitude: '51/1 30/1 0/1', GPSLatitudeRef: 'N' },
    };
    await draw(900, 600, 'teal').withExif(exif).jpeg().toFile(path);
    expect(readFileSync(path, 'latin1')).toContain('Zanzibarquartz');
    const picture = await describePicture(path);
    for (const address of [await emitVariant(picture, 400, format), (await emitShareCard(picture)).path]) {
      const written = readFileSync(join(folder, 'site', address));
      const { exif: left, xmp, iptc } = await sharp(written).metadata();
      expect([left, xmp, iptc]).toEqual([undefined, undefined, undefined]);
      expect(written.toString('latin1')).not.toContain('Zanzibarquartz');
    }
  });

  it.each([
    ['a script', svg('<script>alert(1)</script><rect width="60" height="40" fill="teal"/>')],
    ['a handler', svg('<rect width="60" height="40" fill="teal" onload="alert(1)"/>')],
    ['a page inside it', svg('<foreignObject width="60" height="40"><p>Zanzibarquartz</p></foreignObject>')],
    ['a file of the machine', svg('<image href="file:///etc/hostname" width="60" height="40"/>')],
  ])('drawn in SVG leaves %s behind when it becomes pixels', async (what, text) => {
    const picture = await describePicture(writeIn(folder, `${what.replaceAll(' ', '-')}.svg`, text));
    const address = await emitVariant(picture, 400, 'png');
    const written = readFileSync(join(folder, 'site', address));
    expect((await sharp(written).metadata()).format).toBe('png');
    expect(written.toString('latin1')).not.toMatch(/script|alert|Zanzibarquartz|svg/);
  });

  it('drawn in SVG cannot fill the memory with entities', async () => {
    const entities = Array.from(
      { length: 9 },
      (_, depth) => `<!ENTITY e${depth + 1} "${`&e${depth};`.repeat(10)}">`,
    );
    const text = `<!DOCTYPE svg [<!ENTITY e0 "x">${entities.join('')}]>${svg('<text>&e9;</text>')}`;
    const outcome = describePicture(writeIn(folder, 'entities.svg', text)).then((picture) =>
      emitVariant(picture, 400, 'png'),
    );
    await expect(outcome).rejects.toThrow();
  });
});
