import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sirv from 'sirv';

export interface Served {
  /** The address of the front page, with a slash at its end. */
  address: string;
  /** Stop the server. */
  stop: () => Promise<void>;
}

/** Serve a built site as a plain static host would, at a free port of this machine and below a path of it. */
export async function serveSite(folder: string, base = '/'): Promise<Served> {
  const files = sirv(folder, { dev: false, etag: true });
  const notFound = readFileSync(join(folder, '404.html'));
  const server = createServer((request, response) => {
    const refuse = (): void => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(notFound);
    };
    if (!request.url?.startsWith(base)) return refuse();
    request.url = request.url.slice(base.length - 1);
    files(request, response, refuse);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
      server.closeAllConnections();
    });
  return { address: `http://127.0.0.1:${String(port)}${base}`, stop };
}
