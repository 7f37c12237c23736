import { hash } from 'node:crypto';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib';
import { TEXT_TYPES } from './headers.ts';

/** Gives the compressed bytes of a file. */
type Compress = (bytes: Buffer) => Promise<Buffer>;

/** Of pages of 12 KB, the best Brotli takes 15 ms and a seventh off what its quick fifth degree leaves in 0.3 ms. */
const MOST_FILES_FOR_BEST = 5000;
const QUICK_BROTLI = 5;

/** Below this, Zstandard has not once been smaller than Brotli; browsers that know it know Brotli too. */
const LEAST_FOR_ZSTD = 256 * 1024;
const BEST_ZSTD = 19;

/** Node keeps four threads for work of this kind. */
const AT_ONCE = 4;

/** Another way of compressing must not find what this one has kept. */
const VERSION = 'v1';

/**
 * Keep each text file of a site compressed beside it, as servers look for it: `.br` and `.gz`, and `.zst` where it is the smallest.
 *
 * @param files Their paths.
 * @param cache The folder where what took long is kept for the next build, by what was in the file.
 */
export async function compressFiles(files: string[], cache: string): Promise<void> {
  const waiting = files.filter((file) => extname(file).slice(1) in TEXT_TYPES);
  const isThorough = waiting.length <= MOST_FILES_FOR_BEST;
  const shelf = isThorough ? openShelf(join(cache, VERSION)) : undefined;
  const brotli = shelf ? shelf.keep('br', toBrotli(constants.BROTLI_MAX_QUALITY)) : toBrotli(QUICK_BROTLI);
  const zstd = shelf ? shelf.keep('zst', toZstd) : toZstd;
  const work = async () => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      await compressFile(file, brotli, zstd);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  shelf?.tidy();
}

async function compressFile(file: string, brotli: Compress, zstd: Compress): Promise<void> {
  const bytes = await readFile(file);
  const [small, usual] = await Promise.all([brotli(bytes), toGzip(bytes)]);
  await Promise.all([writeFile(`${file}.br`, small), writeFile(`${file}.gz`, usual)]);
  if (bytes.length < LEAST_FOR_ZSTD) return;
  const other = await zstd(bytes);
  if (other.length < small.length) await writeFile(`${file}.zst`, other);
}

const toBrotli =
  (quality: number): Compress =>
  (bytes) =>
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: quality,
        [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    });

const toZstd: Compress = (bytes) =>
  promisify(zstdCompress)(bytes, { params: { [constants.ZSTD_c_compressionLevel]: BEST_ZSTD } });

/** The tenth byte names the system that compressed: "unknown", so that every machine writes the same (RFC 1952, 2.3.1). */
const toGzip: Compress = async (bytes) => {
  const compressed = await promisify(gzip)(bytes, { level: constants.Z_BEST_COMPRESSION });
  compressed[9] = 255;
  return compressed;
};

/** Open the place where compressed files wait for the next build; at its end, what this build did not ask for is thrown away. */
function openShelf(folder: string) {
  const asked = new Set<string>();
  return {
    keep:
      (ending: string, compress: Compress): Compress =>
      async (bytes) => {
        const name = `${hash('sha256', bytes, 'hex')}.${ending}`;
        asked.add(name);
        const path = join(folder, name);
        if (existsSync(path)) return readFile(path);
        const compressed = await compress(bytes);
        await place(folder, path, compressed);
        return compressed;
      },
    tidy: () => {
      const names = existsSync(folder) ? readdirSync(folder) : [];
      for (const name of names) if (!asked.has(name)) rmSync(join(folder, name), { force: true });
    },
  };
}

/** A file that is half written never bears the name that is looked for, and two alike do not write into one. */
async function place(folder: string, path: string, bytes: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  const half = `${path}.${crypto.randomUUID()}`;
  await writeFile(half, bytes);
  await rename(half, path);
}
