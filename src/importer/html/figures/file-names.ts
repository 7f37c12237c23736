/** Tell whether words are the name of a file, which says nothing of what a picture shows. */
export function isFileName(words: string): boolean {
  return /\.(?:jpe?g|png|webp|gif|avif|svg|bmp|tiff?|heic)$/i.test(words) || /^(?=\S*\d)(?=\S*[_.-])[\w.()-]+$/.test(words);
}
