import type { PictureBytes } from '../draft.ts';
import { decodePart } from './addresses.ts';
import type { StoryPicture } from './story.ts';

/** Reads a file by its path from a folder, and nothing outside of it. */
export type ReadBeside = (path: string) => Uint8Array | undefined;

/**
 * Find a picture among the files that came along, by the end of its address: `wp-content/uploads/2024/03/rock.jpg`, then
 * `uploads/2024/03/rock.jpg`, and so on. Nothing is ever fetched.
 *
 * @param folders What reads the folders, in the order in which they are tried.
 */
export function findPictureFile(
  { address, alternatives = [] }: Pick<StoryPicture, 'address' | 'alternatives'>,
  folders: ReadBeside[],
): PictureBytes | undefined {
  for (const path of [address, ...alternatives].flatMap(listPaths)) {
    for (const read of folders) {
      const bytes = read(path);
      if (bytes) return { name: path.split('/').at(-1) ?? path, bytes };
    }
  }
  return undefined;
}

/** The paths under which a picture may lie, the longest first; a smaller copy that WordPress or Ghost made gives way to its original. */
function listPaths(address: string): string[] {
  const [bare = ''] = address
    .replace(/^(?:[a-z][a-z0-9+.-]*:)?\/\/[^/]*|^__GHOST_URL__/i, '')
    .split(/[?#]/, 1);
  const parts = decodePart(bare.replace(/\/size\/w\d+(?=\/)/, ''))
    .split('/')
    .filter((part) => part && part !== '.');
  if (parts.includes('..') || parts.some((part) => /[\0\\]/.test(part))) return [];
  const ends = parts.map((_, index) => parts.slice(index).join('/'));
  return ends.flatMap((path) => {
    const original = path.replace(/-(?:\d{2,4}x\d{2,4}|scaled)(?=\.\w+$)/, '');
    return original === path ? [path] : [original, path];
  });
}
