import { decodeEncoded } from './transfer-encoding.ts';

/** One part of a page that was saved into one file. */
export interface MhtmlPart {
  type: string;
  charset?: string | undefined;
  /** Where it came from, and the name by which others refer to it. */
  location: string;
  id: string;
  bytes: Uint8Array;
}

const MOST_PARTS = 2000;

/** Tell whether a file is a page in one file, as browsers save it (RFC 2557). */
export function isMhtml(start: string): boolean {
  return (
    /^(?:From|MIME-Version|Subject|Date|Snapshot-Content-Location|Content-Type|X-[\w-]+)\s*:/im.test(
      start.slice(0, 400),
    ) && /content-type:\s*multipart\/related/i.test(start)
  );
}

/** Part such a file; the first part that is a page is the page. */
export function readMhtml(bytes: Uint8Array): MhtmlPart[] {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const [head, rest] = cutHead(text);
  const boundary = /boundary\s*=\s*(?:"([^"\r\n]{1,200})"|([^\s;]{1,200}))/i
    .exec(head)
    ?.slice(1)
    .find(Boolean);
  if (!boundary) return [];
  const pieces = rest.split(`--${boundary}`).slice(1, MOST_PARTS + 1);
  return pieces.filter((piece) => !piece.startsWith('--')).map(readPart);
}

function readPart(piece: string): MhtmlPart {
  const [head, body] = cutHead(piece.replace(/^\r?\n/, ''));
  const type = readHeader(head, 'content-type');
  return {
    type: type.split(';')[0]?.trim().toLowerCase() ?? '',
    charset: /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1],
    location: readHeader(head, 'content-location'),
    id: readHeader(head, 'content-id').replace(/^<|>$/g, ''),
    bytes: decodeEncoded(body, readHeader(head, 'content-transfer-encoding')),
  };
}

function cutHead(text: string): [head: string, body: string] {
  const found = /\r?\n\r?\n/.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text, ''];
}

function readHeader(head: string, name: string): string {
  const line = head
    .replace(/\r?\n[ \t]+/g, ' ')
    .split(/\r?\n/)
    .find((one) => one.toLowerCase().startsWith(`${name}:`));
  return line?.slice(name.length + 1).trim() ?? '';
}
