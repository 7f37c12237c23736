import { drawCouncilVotes } from './council-votes.ts';
import { drawDates } from './dates.ts';
import { drawEmbargo } from './embargo.ts';
import { drawFolder } from './folder.ts';
import { drawGauge } from './gauge.ts';
import { drawHeard, drawSeen, drawThreeBeams } from './lighthouse.ts';
import { writeIcons } from './icons.ts';
import { drawLostPages } from './lost-pages.ts';
import { drawNewsPage } from './news-page.ts';
import { drawMaps } from './map-draw.ts';
import { DAY, NIGHT } from './palette.ts';
import type { Palette } from './palette.ts';
import { drawRamadan } from './ramadan.ts';
import { writePicture } from './render.ts';
import { drawTide } from './tide.ts';
import { drawTrains } from './trains.ts';
import { drawShown, drawStored, drawTwoWays } from './two-ways.ts';
import { drawVetoes } from './vetoes.ts';

/** A file below content/articles/, without its ending, and the drawing that goes into it. */
type Drawing = readonly [file: string, draw: (palette: Palette) => string];

/** Drawings that are made twice, for a light page and for a dark one. */
const FOR_BOTH: readonly Drawing[] = [
  ['a-whole-railway-day-in-one-chart/trains', drawTrains],
  ['an-address-is-a-promise/lost-pages', drawLostPages],
  ['anatomy-of-a-news-page/news-page', drawNewsPage],
  ['how-the-security-council-votes/votes', drawCouncilVotes],
  ['how-this-site-reads-offline/folder', drawFolder],
  ['reading-from-right-to-left/two-ways', drawTwoWays],
  ['what-a-veto-is/vetoes', drawVetoes],
  ['what-an-embargo-is/embargo', drawEmbargo],
  ['what-the-tide-gauge-hears/tide', drawTide],
  ['what-time-is-it-in-the-news/dates', drawDates],
  ['why-ramadan-moves/ramadan', drawRamadan],
];

/** Drawings that serve every page: scenes at night, and pictures inside the text. */
const FOR_ALL: readonly Drawing[] = [
  ['reading-from-right-to-left/shown', drawShown],
  ['reading-from-right-to-left/stored', drawStored],
  ['three-jobs-of-a-picture/heard', drawHeard],
  ['three-jobs-of-a-picture/lighthouse', drawThreeBeams],
  ['three-jobs-of-a-picture/seen', drawSeen],
  ['what-the-tide-gauge-hears/gauge', drawGauge],
];

const ARTICLES = new URL('../../content/articles/', import.meta.url);

for (const [file, draw] of [...FOR_BOTH, ...FOR_ALL]) await save(`${file}.png`, draw(DAY));
for (const [file, draw] of FOR_BOTH) await save(`${file}-dark.png`, draw(NIGHT));

async function save(file: string, svg: string): Promise<void> {
  await writePicture(svg, new URL(file, ARTICLES));
  console.log(`Drawn: content/articles/${file}`);
}

await drawMaps();
console.log('Drawn: the maps of Gaza');
await writeIcons(new URL('../../public/', import.meta.url));
console.log('Drawn: public/icon.svg and its pictures');
