import { request as askPlain, type IncomingHttpHeaders } from 'node:http';
import { request as askSecure } from 'node:https';

/** What a server sent, as it came. */
export interface Answer {
  status: number;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** Ask for an address as it stands, without going where it leads. */
export function ask(
  address: string,
  coding = 'identity',
  more: Record<string, string> = {},
): Promise<Answer> {
  const request = address.startsWith('https') ? askSecure : askPlain;
  const headers = { 'accept-encoding': coding, ...more };
  return new Promise((done, fail) => {
    const asked = request(address, { headers, rejectUnauthorized: false, agent: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', fail);
    asked.end();
  });
}
