import { join } from 'node:path';
import { absolute } from '../links.ts';
import type { StoredArticle } from '../loading/articles.ts';
import { articleFolder } from '../loading/places.ts';
import { emitCrops, emitShareCard, type Crop } from '../pictures/crops.ts';
import { describePicture } from '../pictures/describe.ts';
import { emitDrawnCard } from '../pictures/drawn-card.ts';
import { directionOf } from '../text/direction.ts';
import { nameIn } from './editions.ts';
import type { SharePicture } from './imprint.ts';
import type { Newsroom } from './newsroom.ts';

/** The pictures of an article for machines: its share card first, then the lead picture in the shapes that search engines want. */
export async function listSharePictures(article: StoredArticle, newsroom: Newsroom): Promise<SharePicture[]> {
  const { slug, data } = article;
  if (!data.picture || data.picture.missing) return [await drawCard(article, newsroom)];
  try {
    const picture = await describePicture(join(articleFolder(slug), data.picture.file));
    const { alt } = data.picture;
    const crops = [await emitShareCard(picture), ...(await emitCrops(picture))];
    return crops.map((crop) => toSharePicture(crop, alt, newsroom));
  } catch {
    // The page's own picture has the same fault and reports it.
    return [await drawCard(article, newsroom)];
  }
}

async function drawCard({ data }: StoredArticle, newsroom: Newsroom): Promise<SharePicture> {
  const { site, sections } = newsroom;
  const language = data.language ?? site.language;
  const { headline } = data;
  const kicker = nameIn(sections.get(data.section), language);
  const direction = data.direction ?? directionOf(language);
  const card = await emitDrawnCard({ headline, kicker, masthead: site.name, language, direction });
  if (!card.isWhole) warnOfScript(headline);
  return toSharePicture(card, `${kicker}: ${headline}. ${site.name}`, newsroom);
}

function toSharePicture({ path, ...size }: Crop, alt: string, { site }: Newsroom): SharePicture {
  const { width, height, bytes } = size;
  return { url: absolute(path, site.address), type: 'image/jpeg', width, height, bytes, alt };
}

const warned = new Set<string>();

/** The page is whole without it, so the build goes on. */
function warnOfScript(headline: string): void {
  if (warned.has(headline)) return;
  warned.add(headline);
  console.warn(
    `No font can write “${headline}” on a share picture, so it shows the name of the paper. Put a TTF or OTF font of that script into content/fonts.`,
  );
}
