import type { IncomingMessage, ServerResponse } from 'node:http';
import type { ReaderFiles } from './reader-files.ts';

/** Serve the script for readers to the live editing server, which has no folder of the site. */
export function serveReader(folder: string, reader: ReaderFiles | undefined) {
  return (request: IncomingMessage, response: ServerResponse, next: () => void): void => {
    const name = request.url?.split('?')[0]?.replace(`/${folder}/`, '') ?? '';
    const text = reader?.files.get(name);
    if (text === undefined) return next();
    response.setHeader('Content-Type', name.endsWith('.css') ? 'text/css' : 'text/javascript; charset=utf-8');
    response.end(text);
  };
}
