import type { Moves } from '../moves.ts';

/** Where a site is served, and what a server's configuration must know of it. */
export interface Place {
  /** The name of the host, as in `news.example`. */
  host: string;
  /** The folder of the host's files. The site stands in it, or below it in the folder that `path` names. */
  root: string;
  /** The path of the site on its host, with a slash at both ends. */
  path: string;
  /** The files of the certificate; without them the server speaks plain HTTP, for a proxy in front of it. */
  tls?: { certificate: string; key: string } | undefined;
  /** The port; 443 with a certificate and 80 without one when it is left out. */
  port?: number | undefined;
  /** The network address to listen at; all of them when it is left out. */
  listen?: string | undefined;
  moves: Moves;
}

/** The port at which a place is served. */
export function portOf({ port, tls }: Place): number {
  return port ?? (tls ? 443 : 80);
}

/** A move as pairs of whole paths on the host: pages are asked for with and without their last slash, and by their file. */
export function listMoved({ path, moves }: Place): { from: string; to: string }[] {
  return moves.moved.map(([from, to]) => ({ from: onHost(from, path), to: onHost(to, path) }));
}

/** The whole paths of pages that were withdrawn. */
export function listGone({ path, moves }: Place): string[] {
  return moves.gone.map((address) => onHost(address, path));
}

function onHost(address: string, path: string): string {
  return path + address.slice(1);
}
