/** Decode the body of a part of a message, whose bytes stand as Latin-1 in its text. */
export function decodeEncoded(body: string, encoding: string): Uint8Array {
  switch (encoding.toLowerCase()) {
    case 'base64':
      return Buffer.from(body, 'base64');
    case 'quoted-printable':
      return Buffer.from(decodeQuoted(body), 'latin1');
    default:
      return Buffer.from(body, 'latin1');
  }
}

function decodeQuoted(body: string): string {
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_code, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}
