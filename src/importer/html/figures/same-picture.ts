import type { DraftPicture } from '../../draft.ts';

/** Tell whether two pictures are one: by their file, else by what is said of them. */
export function isSamePicture(a: DraftPicture, b: DraftPicture): boolean {
  return (
    isSameFile(a.address, b.address) ||
    (a.caption !== undefined && a.caption === b.caption && a.alt === b.alt)
  );
}

/** Tell whether two addresses lead to one picture: it has many, for sizes, formats and servers. Its name stays. */
export function isSameFile(a: string | undefined, b: string | undefined): boolean {
  if (a !== undefined && a === b) return true;
  const [left, right] = [toStem(a), toStem(b)];
  return left !== undefined && left === right;
}

function toStem(address = ''): string | undefined {
  const path = address.split(/[?#]/)[0]?.split('/').filter(Boolean) ?? [];
  const isFile = (part: string) => /\.(?:jpe?g|png|webp|avif|gif)\b/i.test(part);
  const stem = path.findLast(isFile) ?? listAsked(address).findLast(isFile) ?? findNumber(path, address);
  const plain = stem
    ?.replace(/\.(?:jpe?g|png|webp|avif|gif).*$|~.*$/i, '')
    .replace(/[-_](?:\d{2,4}x\d{2,4}|[1-9]\d{2,3}w?|\d{2}w|scaled|large|medium|small|thumb)$/i, '');
  if (!plain || plain.length <= 3) return undefined;
  return (isAnyName(plain) ? nameFolder(path, stem) : plain).toLowerCase();
}

/** What servers call every picture, and its sides. */
const ANY_WORD =
  /^(?:image|img|photo|foto|picture|original|large|medium|small|thumb|main|full|default|master|[wh]?\d{1,4}|\d{2,4}x\d{2,4})$/i;

/** Some servers call all of their pictures alike, and have a folder for each: `/3/k/image.1420x1420.jpg`. */
function isAnyName(name: string): boolean {
  return name.split(/[-_.]/).every((part) => ANY_WORD.test(part));
}

/** So many names of folders tell one picture from another. */
const FOLDERS = 2;

function nameFolder(path: string[], file = ''): string {
  const folders = path
    .slice(SERVER, Math.max(SERVER, path.lastIndexOf(file)))
    .filter((part) => !ANY_WORD.test(part));
  return folders.length > 0 ? folders.slice(-FOLDERS).join('/') : file;
}

/** The address may end in the number of a picture, or a server is asked for it; a server alone has many pictures. */
function findNumber(path: string[], address: string): string | undefined {
  const last = path.at(-1) ?? '';
  // A program has one address for all pictures, and is asked for one by its number: `/show/?id=4822`.
  const asked = path.length > SERVER && !/\d/.test(last) ? ASKED.exec(address)?.[1] : undefined;
  if (asked) return `${last} ${asked}`;
  return path.length > SERVER ? last : listAsked(address).find((part) => NUMBER.test(part));
}

/** `https:` and the name of a server. */
const SERVER = 2;
const ASKED = /[?&](?:id|img|image|photo|foto|pic|file)=([\w-]*\d[\w-]*)/i;
const NUMBER = /^(?=.*\d)[\da-f-]{16,}$/i;

/** A server that makes pictures smaller is asked for one by its address: `/resize.php?u=https://…/tower.jpg`. */
function listAsked(address: string): string[] {
  const query = /\?(.*)$/s.exec(address)?.[1] ?? '';
  return query.replaceAll(/%2F/gi, '/').split(/[/?&=#]/);
}

/** Put what several places say of one picture together; what an earlier one says stands. */
export function mergePictures(pictures: DraftPicture[]): DraftPicture {
  return Object.fromEntries(
    pictures
      .toReversed()
      .flatMap((picture) => Object.entries(picture).filter(([, value]) => value !== undefined)),
  );
}
