import { isUtf8 } from 'node:buffer';
import { Refusal } from '../refusal.ts';

/**
 * Decode the bytes of an XML file by its byte order mark, or by the encoding that it declares; UTF-8 where it says nothing.
 *
 * @throws {Refusal} when it is in another encoding than it says, or in one that nobody knows.
 */
export function decodeXml(bytes: Uint8Array, name: string): string {
  const encoding = findMark(bytes) ?? findTrue(bytes) ?? 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof RangeError)
      throw new Refusal(
        `${name} says it is in the encoding “${encoding}”, which is not known. Save it as UTF-8.`,
      );
    throw new Refusal(`${name} is not in the encoding ${encoding} that it says. Save it again as UTF-8.`);
  }
}

function findMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0x3c && second === 0) return 'utf-16le';
  if (first === 0 && second === 0x3c) return 'utf-16be';
  return first === 0xef && second === 0xbb && third === 0xbf ? 'utf-8' : undefined;
}

/** Systems that save a file anew leave its first line: what is UTF-8 is in no encoding of one byte by chance. */
function findTrue(bytes: Uint8Array): string | undefined {
  const declared = findDeclared(bytes);
  return declared && /^(?:iso-8859|windows-125)/i.test(declared) && isUtf8(bytes) ? 'utf-8' : declared;
}

function findDeclared(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)["']/.exec(start)?.[1];
}
