import { createServer, type RequestListener } from 'node:http';
import { once } from 'node:events';
import { createReadStream, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import serveHandler from 'serve-handler';
import sirv from 'sirv';
import { OTHER_TYPES, TEXT_TYPES } from '../../../src/output/headers.ts';
import { apacheStart, nginxFolders, nginxStart } from './frames.ts';
import { findPort, layGround, startProgram, type Ground, type Running } from './run.ts';

/** A server as it comes, told no more than which folder it serves. */
export interface Plain {
  name: string;
  /** The program of this machine that it needs; none for a package of ours. */
  program?: string;
  start: (ground: Ground, port: number) => Promise<Running>;
  /** Addresses of folders that it shows nothing at. */
  ignores?: 'no slash' | 'folders';
}

/** Serve by a function of this process. */
function listen(answer: RequestListener, port: number): Promise<Running> {
  const server = createServer(answer);
  const stop = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => {
        done();
      });
      server.closeAllConnections();
    });
  return new Promise((done) => {
    server.listen(port, '127.0.0.1', () => {
      done({ stop });
    });
  });
}

/** Serve as the package `serve` does. Its files are open before it has stopped, so that the folder may go away then. */
async function serve(options: Parameters<typeof serveHandler>[2], port: number): Promise<Running> {
  const answers: Promise<void>[] = [];
  const files: Promise<unknown>[] = [];
  const open: typeof createReadStream = (...words) => {
    const file = createReadStream(...words);
    files.push(once(file, 'open'));
    return file;
  };
  const { stop } = await listen((request, response) => {
    answers.push(serveHandler(request, response, options, { createReadStream: open }));
  }, port);
  return {
    stop: async () => {
      await stop();
      await Promise.all(answers);
      await Promise.all(files);
    },
  };
}

/** Store each file under its path, and nothing else: no folders, no page that stands for one. */
function answerFromStore(root: string, isWebsite: boolean): RequestListener {
  const types: Record<string, string> = { ...TEXT_TYPES, ...OTHER_TYPES };
  const isFile = (key: string): boolean => existsSync(join(root, key)) && statSync(join(root, key)).isFile();
  return ({ url = '/' }, response) => {
    const [path = '/'] = decodeURIComponent(url).split('?');
    const key = isWebsite && path.endsWith('/') ? `${path}index.html` : path;
    if (isFile(key)) {
      response.writeHead(200, { 'content-type': types[extname(key).slice(1)] ?? 'application/octet-stream' });
      response.end(readFileSync(join(root, key)));
    } else if (isWebsite && isFile(`${key}/index.html`)) {
      response.writeHead(302, { location: `${path}/` }).end();
    } else response.writeHead(404).end('No such key');
  };
}

const nginx = ({ root, home }: Ground, port: number): string => `${nginxStart(home)}
http {
  include /etc/nginx/mime.types; access_log off;
  ${nginxFolders(home)}
  server { listen 127.0.0.1:${String(port)}; root ${root}; }
}`;

const apache = (
  { root, home }: Ground,
  port: number,
): string => `${apacheStart(home, port, ['mpm_event', 'authz_core', 'dir', 'mime'])}
DocumentRoot ${root}
<Directory ${root}>
  Require all granted
</Directory>`;

const lighttpd = ({ root }: Ground, port: number): string => `
server.document-root = "${root}"
server.bind = "127.0.0.1"
server.port = ${String(port)}
index-file.names = ( "index.html" )
include_shell "/usr/share/lighttpd/create-mime.conf.pl"`;

/** Start a program by a file that says which folder it serves. */
const byFile =
  (write: (ground: Ground, port: number) => string, words: (file: string) => string[]): Plain['start'] =>
  (ground, port) => {
    const file = join(ground.home, 'plain.conf');
    writeFileSync(file, write(ground, port));
    return startProgram(words(file), port, ground.home);
  };

const at = (port: number): string => `127.0.0.1:${String(port)}`;

export const PLAIN: Plain[] = [
  { name: 'nginx', program: 'nginx', start: byFile(nginx, (file) => ['nginx', '-e', 'stderr', '-c', file]) },
  {
    name: 'Apache',
    program: 'apache2',
    start: byFile(apache, (file) => ['apache2', '-D', 'FOREGROUND', '-f', file]),
  },
  {
    name: 'Caddy',
    program: 'caddy',
    start: ({ root, home }, port) =>
      startProgram(['caddy', 'file-server', '--root', root, '--listen', at(port)], port, home),
  },
  {
    name: 'lighttpd',
    program: 'lighttpd',
    start: byFile(lighttpd, (file) => ['lighttpd', '-D', '-f', file]),
  },
  {
    name: 'Python’s http.server',
    program: 'python3',
    start: ({ root, home }, port) =>
      startProgram(
        ['python3', '-m', 'http.server', '--bind', '127.0.0.1', '--directory', root, String(port)],
        port,
        home,
      ),
  },
  {
    name: 'BusyBox httpd',
    program: 'busybox',
    start: ({ root, home }, port) =>
      startProgram(['busybox', 'httpd', '-f', '-p', at(port), '-h', root], port, home),
  },
  { name: 'sirv', start: ({ root }, port) => listen(sirv(root, { dev: true }), port) },
  {
    name: 'serve',
    start: ({ root }, port) => serve({ public: root }, port),
  },
  {
    name: 'serve, told to keep the last slash',
    start: ({ root }, port) => serve({ public: root, trailingSlash: true }, port),
  },
  {
    name: 'object storage as a website',
    start: ({ root }, port) => listen(answerFromStore(root, true), port),
  },
  {
    name: 'object storage by its keys alone',
    start: ({ root }, port) => listen(answerFromStore(root, false), port),
    ignores: 'folders',
  },
];

/** Start a plain server for the site below a path. */
export async function startPlain(
  server: Plain,
  path: string,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const ground = layGround(path);
  const port = await findPort();
  const running = await server.start(ground, port);
  return {
    address: `http://${at(port)}${path}`,
    stop: async () => {
      await running.stop();
      ground.remove();
    },
  };
}
