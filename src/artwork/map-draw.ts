import { drawAnatomy, drawBare } from './map-anatomy.ts';
import { DAY, NIGHT } from './map-colours.ts';
import { LANDSCAPE, PORTRAIT } from './map-frames.ts';
import { drawGaza } from './map-gaza.ts';
import type { MapParts } from './map-gaza.ts';
import { readCountries } from './map-outlines.ts';
import { MAP_WORDS } from './map-words.ts';
import type { MapLanguage } from './map-words.ts';
import { writePicture } from './render.ts';

/** The article that the map leads, in each language. */
const LEADS: Record<MapLanguage, string> = {
  en: 'security-council-gaza-vote',
  ar: 'security-council-gaza-vote-ar',
  he: 'security-council-gaza-vote-he',
  fr: 'security-council-gaza-vote-fr',
};

const LESSON = 'how-to-read-a-locator-map';

type Look = Pick<MapParts, 'colours' | 'frame'>;

const day: Look = { colours: DAY, frame: LANDSCAPE };
const night: Look = { colours: NIGHT, frame: LANDSCAPE };

const LOOKS: Record<string, Look> = {
  'gaza-day': day,
  'gaza-night': night,
  'gaza-day-portrait': { colours: DAY, frame: PORTRAIT },
  'gaza-night-portrait': { colours: NIGHT, frame: PORTRAIT },
};

/** Draw the maps of Gaza, each beside its article. */
export async function drawMaps(): Promise<void> {
  const countries = await readCountries();
  for (const [language, article] of Object.entries(LEADS)) {
    const words = MAP_WORDS[language as MapLanguage];
    for (const [name, look] of Object.entries(LOOKS))
      await save(article, name, drawGaza({ countries, words, ...look }));
  }
  const lesson = { countries, words: MAP_WORDS.en };
  await save(LESSON, 'anatomy', drawAnatomy({ ...lesson, ...day }));
  await save(LESSON, 'anatomy-dark', drawAnatomy({ ...lesson, ...night }));
  await save(LESSON, 'bare', drawBare({ ...lesson, ...day }));
  await save(LESSON, 'complete', drawGaza({ ...lesson, ...day }));
  await save(LESSON, 'night', drawGaza({ ...lesson, ...night }));
}

async function save(article: string, name: string, svg: string): Promise<void> {
  await writePicture(svg, new URL(`../../content/articles/${article}/${name}.png`, import.meta.url));
}
