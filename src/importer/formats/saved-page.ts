import type { ArticleDraft, Block, DraftPicture, PictureBytes } from '../draft.ts';
import { toWebAddress } from '../html/body/addresses.ts';
import { decodePage } from '../html/tree/decode-page.ts';
import { explainLength, stripPage } from '../html/tree/dom.ts';
import { isMhtml, readMhtml, type MhtmlPart } from '../html/tree/mhtml.ts';
import { readPage } from '../html/read-page.ts';
import { Refusal } from '../refusal.ts';
import type { SourceFormat, SourceInput } from './format.ts';

/** The page of an article as a browser saves it: the file alone, with its folder of pictures, or all in one file (MHTML). */
export const savedPage: SourceFormat = {
  name: 'saved page',
  recognises: (input) => isMhtml(decodeStart(input)) || isPage(decodeStart(input), input.name),
  read: (input) => [isMhtml(decodeStart(input)) ? readArchive(input) : readFile(input)],
};

function decodeStart({ bytes }: SourceInput): string {
  return decodePage(bytes.subarray(0, 4096));
}

/** Feeds and agency files are marked up too, but are no pages. */
function isPage(start: string, name: string): boolean {
  const text = start.replace(/^[\uFEFF\s]+/, '').replace(/^(?:<\?xml[^>]*>|<!--[\s\S]*?-->|\s)+/, '');
  if (/^<(?:!doctype html|html|head|body)\b/i.test(text)) return !/^<html[^>]*>\s*<nitf/i.test(text);
  return /\.x?html?$/i.test(name) && /^<(?!rss|feed|nitf|newsItem|rdf)[a-z!]/i.test(text);
}

function readFile(input: SourceInput): ArticleDraft {
  const html = decodePage(input.bytes);
  return addFiles(readMarkup(html), (address) => readInlined(html, address) ?? readBeside(input, address));
}

function readArchive({ bytes }: SourceInput): ArticleDraft {
  const parts = readMhtml(bytes);
  const page = parts.find(({ type }) => /^(?:text\/html|application\/xhtml\+xml)$/.test(type));
  if (!page)
    throw new Refusal(
      'This file is an archive of a page (MHTML), but no page is in it. Save the page again.',
    );
  const draft = readMarkup(decodePage(page.bytes, page.charset), page.location);
  return addFiles(draft, (address) => findPart(parts, address, page.location));
}

function readMarkup(html: string, address?: string): ArticleDraft {
  const problem = explainLength(stripPage(html).markup);
  if (problem) throw new Refusal(`This page is too long. ${problem} Save the article’s own page.`);
  return readPage(html, { address });
}

function addFiles(draft: ArticleDraft, find: (address: string) => PictureBytes | undefined): ArticleDraft {
  const add = (picture: DraftPicture): DraftPicture => ({
    ...picture,
    file: picture.address === undefined ? undefined : find(picture.address),
  });
  const blocks = draft.blocks.map((block): Block =>
    block.type === 'picture' ? { ...block, picture: add(block.picture) } : block,
  );
  return { ...draft, picture: draft.picture && add(draft.picture), blocks };
}

/** A page saved with its pictures names them by a path from where it lies. */
function readBeside({ beside }: SourceInput, address: string): PictureBytes | undefined {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(address)) return undefined;
  const path = decodePath(address.split(/[?#]/)[0] ?? '').replace(/^(?:\.\/)+/, '');
  const bytes = path ? beside(path) : undefined;
  return bytes && { name: path, bytes };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function readInlined(html: string, address: string): PictureBytes | undefined {
  if (!address.startsWith('inlined:')) return undefined;
  const data = stripPage(html).inlined.get(address);
  return data
    ? { name: 'picture', bytes: Buffer.from(data.slice(data.indexOf(',') + 1), 'base64') }
    : undefined;
}

function findPart(parts: MhtmlPart[], address: string, base: string): PictureBytes | undefined {
  const absolute = toWebAddress(address, base || undefined);
  const part = parts.find(
    ({ location, id }) =>
      location === address || (absolute && location === absolute) || `cid:${id}` === address,
  );
  return part?.type.startsWith('image/')
    ? { name: new URL(absolute ?? 'https://x.example/picture').pathname, bytes: part.bytes }
    : undefined;
}
