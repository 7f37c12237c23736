import { join } from 'node:path';
import { absolute } from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import { articleFolder } from '../loading/places.ts';
import { describePicture } from '../pictures/describe.ts';
import { emitShareCard } from '../pictures/emit.ts';
import { SHARE } from '../pictures/recipes.ts';
import type { Newsroom } from './newsroom.ts';

/** The lead picture in the shape of a share card, or nothing where there is no picture. Its address is absolute. */
export async function findSharePicture({ slug, data }: StoredArticle, { site }: Newsroom) {
  if (!data.picture || data.picture.missing) return undefined;
  try {
    const picture = await describePicture(join(articleFolder(slug), data.picture.file));
    const url = absolute(await emitShareCard(picture), site.address);
    return { url, type: 'image/jpeg', ...SHARE, alt: data.picture.alt };
  } catch {
    // The page's own picture has the same fault and reports it.
    return undefined;
  }
}
