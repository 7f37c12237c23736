import { DAY, NIGHT } from './map-colours.ts';
import { LANDSCAPE, PORTRAIT, drawGaza } from './map-gaza.ts';
import type { MapParts } from './map-gaza.ts';
import { readCountries } from './map-outlines.ts';
import { MAP_WORDS } from './map-words.ts';
import type { MapLanguage } from './map-words.ts';
import { writePicture } from './render.ts';

/** The article that the map leads, in each language. */
const ARTICLES: Record<MapLanguage, string> = {
  en: 'security-council-gaza-vote',
  ar: 'security-council-gaza-vote-ar',
  he: 'security-council-gaza-vote-he',
  fr: 'security-council-gaza-vote-fr',
};

const FILES: [name: string, look: Pick<MapParts, 'colours' | 'frame'>][] = [
  ['gaza-day.png', { colours: DAY, frame: LANDSCAPE }],
  ['gaza-night.png', { colours: NIGHT, frame: LANDSCAPE }],
  ['gaza-day-portrait.png', { colours: DAY, frame: PORTRAIT }],
  ['gaza-night-portrait.png', { colours: NIGHT, frame: PORTRAIT }],
];

// Run as `node src/artwork/map-draw.ts` to draw the maps again, each beside its article.
const countries = await readCountries();
for (const [language, article] of Object.entries(ARTICLES)) {
  const words = MAP_WORDS[language as MapLanguage];
  for (const [name, look] of FILES) {
    const file = new URL(`../../content/articles/${article}/${name}`, import.meta.url);
    await writePicture(drawGaza({ countries, words, ...look }), file);
  }
}
