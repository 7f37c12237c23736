/** Names of files whose ending was cut off say what kind of file they are. */
const NAMED = /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)*[-_](?:pics?|photos?|images?|img|fotos?|bild|picha)\d*$/u;

/** No disk takes a longer name, but an address may have more. */
const LONGEST = 1000;

/** Tell whether words are the name of a file, which says nothing of what a picture shows. */
export function isFileName(words: string): boolean {
  if (words.length > LONGEST) return false;
  return (
    NAMED.test(words) ||
    /\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|heic)$/i.test(words) ||
    /^(?=\S*\d)(?=\S*[_.-])[\w.()-]+$/.test(words)
  );
}
