import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { Refusal } from '../../refusal.ts';

/** A document of a thousand pages with pictures for print has fewer. */
const MOST_ENTRIES = 5000;
const MOST_BYTES_OF_ONE = 60_000_000;
const MOST_BYTES = 200_000_000;

/**
 * Read the files in a ZIP archive into memory, those that are asked for. Their names lead nowhere: nothing is written by them.
 *
 * @param wants Tells by its name whether a file is read.
 * @throws {Refusal} when the archive is broken, or grows larger than a document is.
 */
export async function unzip(
  bytes: Uint8Array,
  name: string,
  wants: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  try {
    const zip = await fromBufferPromise(Buffer.from(bytes), { lazyEntries: true });
    return await readEntries(zip, name, wants);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    // What the library says of archives helps no editor.
    throw new Refusal(
      `${name} is no sound document: it may have broken off on its way. Save it again as .docx, or ask for it once more.`,
    );
  }
}

async function readEntries(
  zip: ZipFile,
  name: string,
  wants: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  if (zip.entryCount > MOST_ENTRIES)
    throw new Refusal(`${name} holds ${zip.entryCount} files, as no document does.`);
  const files = new Map<string, Uint8Array>();
  let total = 0;
  for await (const entry of zip.eachEntry()) {
    if (!wants(entry.fileName)) continue;
    total += entry.uncompressedSize;
    if (entry.uncompressedSize > MOST_BYTES_OF_ONE || total > MOST_BYTES)
      throw new Refusal(`${name} grows larger than a document is when it is unpacked.`);
    files.set(entry.fileName, await readEntry(zip, entry));
  }
  return files;
}

/** The library stops where a file gives more than it says. */
async function readEntry(zip: ZipFile, entry: Entry): Promise<Uint8Array> {
  const stream = await zip.openReadStreamPromise(entry);
  const chunks: Uint8Array[] = [];
  for await (const chunk of stream) chunks.push(chunk as Uint8Array);
  return Buffer.concat(chunks);
}
