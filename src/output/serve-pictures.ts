import { createReadStream, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { cacheFolder } from '../loading/places.ts';

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  jpg: 'image/jpeg',
  png: 'image/png',
};

/** Serve encoded pictures from the cache to the live editing server, which has no folder of the site. */
export function servePictures(request: IncomingMessage, response: ServerResponse, next: () => void): void {
  const found = /^\/pictures\/([\da-f]+-(?:\d+|share)\.(avif|webp|jpg|png))$/.exec(request.url ?? '');
  const path = join(cacheFolder(), 'pictures', found?.[1] ?? '');
  if (!found || !existsSync(path)) return next();
  response.setHeader('Content-Type', TYPES[found[2] ?? ''] ?? 'application/octet-stream');
  createReadStream(path).pipe(response);
}
