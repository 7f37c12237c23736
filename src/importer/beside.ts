import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/** A picture for print is a third of this. */
const MOST_BYTES = 60_000_000;

/**
 * Make the function that reads what lies beside an input, and nothing from anywhere else.
 *
 * @param file The path of the input; nothing lies beside standard input, `-`.
 */
export function readerBeside(file: string): (path: string) => Uint8Array | undefined {
  if (file === '-') return () => undefined;
  const folder = dirname(file);
  return (path) => {
    const inside = normalize(path);
    if (path.includes('\0') || /^(?:\.\.(?:[/\\]|$)|[/\\]|[a-z]:)/i.test(inside)) return undefined;
    return readWithin(folder, join(folder, inside));
  };
}

/** A link may lead out of the folder, so the true place is what counts. */
function readWithin(folder: string, path: string): Uint8Array | undefined {
  try {
    const place = realpathSync(path);
    if (!place.startsWith(`${realpathSync(folder)}${sep}`)) return undefined;
    const { size, isFile } = toFacts(place);
    return isFile && size <= MOST_BYTES ? readFileSync(place) : undefined;
  } catch {
    return undefined;
  }
}

function toFacts(path: string): { size: number; isFile: boolean } {
  const stats = statSync(path);
  return { size: stats.size, isFile: stats.isFile() };
}
