/** The beginning of a file, in an encoding that every byte has a sign in; that of UTF-16 shows too. */
export function toLatin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 20_000)).replaceAll('\0', '');
}

/** Tell whether a file begins as XML does, in any encoding of one byte or in UTF-16. */
export function startsWithXml(bytes: Uint8Array): boolean {
  const start = toLatin(bytes).slice(0, 400);
  return /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*<(?:\?xml|!--|!DOCTYPE\s+(?!html)|[a-z])/i.test(
    start,
  );
}

/** The name of the first element, without its prefix. */
export function sniffRoot(bytes: Uint8Array): string | undefined {
  const start = toLatin(bytes);
  const plain = start.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  return startsWithXml(bytes) ? /<(?:[\w-]+:)?([\w.-]+)[\s>/]/.exec(plain)?.[1] : undefined;
}
