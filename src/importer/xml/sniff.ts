/** Tell whether a file begins as XML does, in any encoding of one byte or in UTF-16. */
export function startsWithXml(bytes: Uint8Array): boolean {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 400)).replaceAll('\0', '');
  return /^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?\s*<(?:\?xml|!--|!DOCTYPE\s+(?!html)|[a-z])/i.test(start);
}

/** The name of the first element, without its prefix. */
export function sniffRoot(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 20_000)).replaceAll('\0', '');
  const plain = start.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  return startsWithXml(bytes) ? /<(?:[\w-]+:)?([\w.-]+)[\s>/]/.exec(plain)?.[1] : undefined;
}
