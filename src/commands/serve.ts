import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import sirv from 'sirv';

/** How a folder is served. */
export interface ServeOptions {
  /** The port, or the first of which one is tried after the other; 0 takes any that is free. */
  port?: number | undefined;
  /** The name or number of the network address to listen at. */
  host?: string | undefined;
  /** The path below which the site stands, with a slash at both ends. */
  base?: string | undefined;
}

/** A folder that is being served. */
export interface Served {
  /** The address of the front page, with a slash at its end. */
  address: string;
  stop: () => Promise<void>;
}

/** More programs than this seldom run side by side; then it is better to say so than to search on. */
const TRIES = 20;

/**
 * Serve a built site as a plain static host would, below a path of it.
 *
 * @throws {Error} when the folder holds no site, or no port is free.
 */
export async function serveFolder(folder: string, options: ServeOptions = {}): Promise<Served> {
  const { port = 0, host = '127.0.0.1', base = '/' } = options;
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`There is no site in ${folder}: build it first.`);
  const server = createServer(answerFrom(folder, base));
  const found = await listen(server, port, host, port === 0 ? 1 : TRIES);
  const name = host.includes(':') ? `[${host}]` : host;
  return { address: `http://${name}:${found}${base}`, stop: () => stop(server) };
}

/** Files are looked up at each request, so that a new build shows at once. */
function answerFrom(folder: string, base: string): RequestListener {
  const files = sirv(folder, { dev: true, etag: true, brotli: true, gzip: true });
  return (request, response) => {
    const refuse = () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(request.method === 'HEAD' ? undefined : readNotFound(folder));
    };
    if (!request.url?.startsWith(base)) return refuse();
    request.url = request.url.slice(base.length - 1);
    files(request, response, refuse);
  };
}

function readNotFound(folder: string): string | Buffer {
  const page = join(folder, '404.html');
  return existsSync(page) ? readFileSync(page) : 'Not found';
}

/** Ports that are taken are passed over. */
async function listen(server: Server, port: number, host: string, tries: number): Promise<number> {
  try {
    await listenOnce(server, port, host);
    return (server.address() as AddressInfo).port;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE' || tries <= 1) throw error;
    return listen(server, port + 1, host, tries - 1);
  }
}

function listenOnce(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
