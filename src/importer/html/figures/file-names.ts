/** Names of files whose ending was cut off say what kind of file they are. */
const NAMED = /^[\p{Ll}\d]+(?:[-_][\p{Ll}\d]+)*[-_](?:pics?|photos?|images?|img|fotos?|bild|picha)\d*$/u;

/** Tell whether words are the name of a file, which says nothing of what a picture shows. */
export function isFileName(words: string): boolean {
  return (
    NAMED.test(words) ||
    /\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|heic)$/i.test(words) ||
    /^(?=\S*\d)(?=\S*[_.-])[\w.()-]+$/.test(words)
  );
}
